import Glibc

extension Platform {
  enum Stream: Int32 {
    case output = 1
    case error = 2

    var isTerminal: Bool { isatty(rawValue) == 1 }
  }

  /// Writes all of it, or throws. A reader that went away is an error here (`EPIPE`), never a signal.
  static func write(_ text: String, to stream: Stream) throws(SystemError) {
    signal(SIGPIPE, SIG_IGN)
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(stream.rawValue, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw SystemError(number: errno)
      }
      rest = rest.dropFirst(count)
    }
  }

  /// How wide the terminal on standard output is; nil where there is none.
  static var terminalColumns: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
