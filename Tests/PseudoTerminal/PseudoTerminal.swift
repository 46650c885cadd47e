import Glibc

/// A program on a terminal of its own: keys go in, the screen is read as an emulator shows it.
///
///     let terminal = try PseudoTerminal(program, arguments: ["open"], rows: 24, columns: 80)
///     terminal.type("j")
///     try terminal.waitFor("7.3.b")
///
/// Waiting is always for something on the screen or for the program's end, never for time; a
/// deadline only says when to stop hoping.
public final class PseudoTerminal {
  /// What was waited for and did not come.
  public struct Missing: Error, CustomStringConvertible {
    public let what: String
    public let screen: String
    public var description: String { "waited for \(what); the screen shows:\n\(screen)" }
  }

  public enum Failure: Error {
    case noTerminal(code: Int32)
    case notStarted(code: Int32)
  }

  /// How a program ended.
  public enum Ending: Equatable, Sendable {
    case exited(code: Int32)
    case killed(signal: Int32)
  }

  public let emulator: Emulator
  public let process: pid_t
  /// All that the program wrote.
  public private(set) var output: [UInt8] = []
  public private(set) var ending: Ending?
  public var deadlineSeconds = 10

  private var master: Int32
  /// Kept open, so that the modes can be read when the program has ended.
  private var slave: Int32

  /// Starts a program. Of the environment it sees only what is given here, and PATH.
  public init(
    _ program: String, arguments: [String] = [], environment: [String: String] = [:],
    term: String = "xterm-256color", locale: String = "C.UTF-8", rows: Int = 24, columns: Int = 80
  ) throws {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    var master: Int32 = -1
    var slave: Int32 = -1
    guard openpty(&master, &slave, nil, nil, &size) == 0 else {
      throw Failure.noTerminal(code: errno)
    }
    for descriptor in [master, slave] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    self.master = master
    self.slave = slave
    emulator = Emulator(rows: rows, columns: columns)

    // A crash is to end the program at once, not to start a conversation about it.
    let given = [
      "TERM": term, "LANG": locale, "PATH": "/usr/local/bin:/usr/bin:/bin",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    let variables = given.merging(environment) { $1 }
    process = try Self.start(
      [program] + arguments, environment: variables.map { "\($0)=\($1)" }, on: slave)
  }

  deinit {
    if ending == nil {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    hangUp()
  }

  // NB: the first terminal that a session's leader opens becomes the session's own, so opening it
  // by name after setsid does what TIOCSCTTY would.
  private static func start(
    _ arguments: [String], environment: [String], on slave: Int32
  ) throws -> pid_t {
    var name = [CChar](repeating: 0, count: 128)
    guard ttyname_r(slave, &name, name.count) == 0 else { throw Failure.noTerminal(code: errno) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    // POSIX_SPAWN_SETSID, which glibc's headers keep from Swift.
    let newSession: Int16 = 0x80
    posix_spawnattr_setflags(
      &attributes,
      newSession | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))

    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    var child: pid_t = 0
    let failure = posix_spawn(&child, arguments[0], &actions, &attributes, &words, &variables)
    guard failure == 0 else { throw Failure.notStarted(code: failure) }
    return child
  }

  // MARK: Doing

  /// Sends text, as it would be typed: nothing is added or changed.
  public func type(_ text: String) { send(Array(text.utf8)) }

  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty, master >= 0 {
      // What the program writes meanwhile has to be taken, or both would wait for each other.
      var source = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&source, 1, Int32(deadlineSeconds) * 1_000) > 0 else { return }
      if Int32(source.revents) & POLLIN != 0 { readOnce() }
      guard Int32(source.revents) & POLLOUT != 0 else { continue }
      // A terminal holds 4095 bytes that nobody has read.
      let count = rest.prefix(1_024).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  public func paste(_ text: String) { type("\u{1B}[200~\(text)\u{1B}[201~") }

  public func resize(rows: Int, columns: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    emulator.resize(rows: rows, columns: columns)
    // The kernel tells the program with SIGWINCH.
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  public func signal(_ signal: Int32) { kill(process, signal) }

  /// Closes the terminal, as a window that is closed does.
  public func hangUp() {
    if master >= 0 { close(master) }
    if slave >= 0 { close(slave) }
    master = -1
    slave = -1
  }

  /// Forgets what was written so far.
  public func forgetOutput() { output = [] }

  // MARK: Seeing

  /// The screen's rows without the blanks at their ends.
  public var screen: String { emulator.text }

  /// The terminal's modes, as `stty` would read them.
  public var modes: Modes {
    var modes = termios()
    tcgetattr(slave, &modes)
    let characters = withUnsafeBytes(of: &modes.c_cc) { Array($0) }
    return Modes(
      input: modes.c_iflag, output: modes.c_oflag, control: modes.c_cflag, local: modes.c_lflag,
      characters: characters, speeds: [modes.c_ispeed, modes.c_ospeed])
  }

  /// What the program has set in the terminal and not taken back.
  public var leftBehind: [String] { ModeTracker(output).leftBehind(rows: emulator.rows) }

  /// The modes of a terminal before any program.
  public static func untouchedModes() throws -> Modes {
    let terminal = try PseudoTerminal("/bin/cat")
    defer { terminal.signal(SIGKILL) }
    return terminal.modes
  }

  public struct Modes: Equatable, Sendable {
    let input: tcflag_t
    let output: tcflag_t
    let control: tcflag_t
    let local: tcflag_t
    /// What interrupts, erases, suspends …, and how much a read waits for.
    let characters: [UInt8]
    let speeds: [speed_t]

    public var isRaw: Bool { local & tcflag_t(ICANON | ECHO | ISIG) == 0 }
  }

  // MARK: Waiting

  /// Waits until the screen holds a text.
  public func waitFor(_ text: String) throws {
    try waitUntil("the text “\(text)”") { $0.screen.contains(text) }
  }

  public func waitUntil(_ what: String, _ isSo: (PseudoTerminal) -> Bool) throws {
    let limit = Self.seconds() + deadlineSeconds
    while true {
      takeOutput()
      if isSo(self) { return }
      guard Self.seconds() < limit else { throw Missing(what: what, screen: screen) }
      // Short, since the end of the program cannot be polled for.
      wait(milliseconds: 10)
    }
  }

  /// Waits for the program to end; its last words are on the screen then.
  @discardableResult
  public func waitForEnd() throws -> Ending {
    var found: Ending?
    try waitUntil("the program's end") { _ in
      found = checkEnding()
      return found != nil
    }
    takeOutput()
    guard let found else { throw Missing(what: "the program's end", screen: screen) }
    return found
  }

  /// Waits until the program is stopped by job control.
  public func waitForStop() throws {
    try waitUntil("the program to stop") { _ in
      var status: Int32 = 0
      return waitpid(process, &status, WNOHANG | WUNTRACED) == process && status & 0xFF == 0x7F
    }
    takeOutput()
  }

  private func checkEnding() -> Ending? {
    if let ending { return ending }
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return nil }
    let signal = status & 0x7F
    ending = signal == 0 ? .exited(code: status >> 8 & 0xFF) : .killed(signal: signal)
    return ending
  }

  private func wait(milliseconds: Int32) {
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    poll(&source, 1, milliseconds)
  }

  /// Hands the emulator all that is there, and the program what the emulator answers.
  private func takeOutput() {
    while master >= 0 {
      var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&source, 1, 0) > 0, Int32(source.revents) & POLLIN != 0, readOnce() else { return }
    }
  }

  @discardableResult
  private func readOnce() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    output += buffer[..<count]
    let answer = emulator.take(buffer[..<count])
    if !answer.isEmpty { answer.withUnsafeBytes { _ = write(master, $0.baseAddress, $0.count) } }
    return true
  }

  private static func seconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec
  }
}
