import CNcurses
import Cells
import Glibc

/// What the process and the system say about the terminal.
enum Environment {
  static var terminalName: String? { value(of: "TERM").flatMap { $0.isEmpty ? nil : $0 } }

  static var size: Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    cn_size(&rows, &columns)
    return Size(rows: Int(rows), columns: Int(columns))
  }

  /// How long an escape byte is waited on for more, before it is the Escape key.
  static var escapeDelayMilliseconds: Int {
    guard let delay = value(of: "ESCDELAY").flatMap(Int.init), (0...5_000).contains(delay) else {
      return 25
    }
    return delay
  }

  static func value(of variable: String) -> String? {
    getenv(variable).map { String(cString: $0) }
  }

  /// A string of the terminal's description, as bytes; nil where it has none.
  static func capability(_ name: String) -> [UInt8]? {
    guard let value = cn_capability(name) else { return nil }
    return Array(String(cString: value).utf8)
  }

  /// The terminal's description, as it was read when the terminal was opened.
  static var description: ControlDialect.Description {
    ControlDialect.Description(
      string: { name in capability(name).map { String(decoding: $0, as: UTF8.self) } },
      flag: { cn_flag($0) }, number: { Int(cn_number($0)) },
      foreground: { cn_foreground(Int32($0)).map { String(cString: $0) } })
  }

  static func open() throws(TerminalError) {
    switch Int(cn_open()) {
    case CN_OPENED: return
    case CN_NOT_A_TERMINAL: throw .notATerminal
    case CN_UNKNOWN_TERMINAL: throw .unknownTerminal(name: terminalName)
    case CN_CURSOR_IS_FIXED: throw .cursorCannotMove(name: terminalName ?? "")
    default: throw .cannotOpen(code: errno)
    }
  }
}
