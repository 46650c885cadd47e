import Foundation
import Glibc
import PseudoTerminal
import Testing

/// The program on terminals of many kinds, in all surroundings and sizes: it starts, draws, takes
/// keys, and gives back what it took.
@Suite("On every terminal")
struct TerminalMatrixTests {
  static let terms = ["xterm-256color", "tmux-256color", "screen", "linux", "vt100", "rxvt"]

  enum Surroundings: CaseIterable {
    case unicode, plain, colourless

    var locale: String { self == .plain ? "C" : "C.UTF-8" }
    var variables: [String: String] { self == .colourless ? ["NO_COLOR": "1"] : [:] }
  }

  static let sizes = [(1, 1), (10, 40), (24, 80), (40, 120), (200, 600)]

  @Test(
    "it starts, draws, takes keys and gives the terminal back, at any size",
    arguments: terms, Surroundings.allCases)
  func everySize(term: String, surroundings: Surroundings) throws {
    let office = try Office()
    let untouched = try PseudoTerminal.untouchedModes()
    for (number, (rows, columns)) in Self.sizes.enumerated() {
      let name = "a\(number).assay"
      let path = try office.begin(name)
      let terminal = try office.open(
        path, rows: rows, columns: columns, term: term, locale: surroundings.locale,
        adding: surroundings.variables)
      // NB: ncurses fills the last cell, which in 1x1 is the first, only where that can scroll nothing.
      let isSingle = rows * columns == 1
      try terminal.waitUntil("a frame") { $0.modes.isRaw && (isSingle || $0.isDrawn) }
      terminal.type("2i")
      // Whatever is shown in one cell: the disk says that the keys have come.
      try terminal.waitUntil("the rating") { _ in
        (try? Record(of: path).ratings) == ["7.1.a": "L"]
      }
      terminal.type("Ås\u{3}Q")
      #expect(try terminal.waitForEnd() == .exited(code: 0), "\(rows)x\(columns)")
      #expect(try Record(of: path).notes == ["7.1.a": "Ås"], "\(rows)x\(columns)")
      Self.expectRestored(terminal, untouched, "\(rows)x\(columns)")
      // Whatever the terminal: the shell goes on in a line of its own.
      let line = terminal.emulator.row(terminal.emulator.cursor.row)
      #expect(line.isEmpty, "\(rows)x\(columns)")
      if surroundings == .plain {
        let stray = terminal.output.first { $0 >= 0x80 }
        #expect(stray == nil, "beyond ASCII at \(rows)x\(columns)")
      }
      if surroundings == .colourless {
        #expect(!OutputGrammar.setsColours(terminal.output), "colours at \(rows)x\(columns)")
      }
    }
  }

  @Test(
    "a storm of sizes ends on the right screen, and the terminal is given back", arguments: terms)
  func stormOfSizes(term: String) throws {
    let office = try Office()
    let path = try office.begin()
    let terminal = try office.open(path, term: term)
    try terminal.waitUntil("a frame") { $0.modes.isRaw && $0.isDrawn }
    terminal.type("3")
    var random = Chance(seed: 0x57A9)
    for number in 0..<120 {
      terminal.resize(rows: 1 + random.below(60), columns: 1 + random.below(200))
      if number % 10 == 0 { terminal.signal(SIGWINCH) }
      if number % 30 == 0 { try terminal.look() }
    }
    terminal.resize(rows: 34, columns: 120)
    try terminal.waitFor("7.1.a rated F")
    try terminal.waitUntil("a whole frame") { $0.emulator.row(33).contains("help") }
    terminal.type("Q")
    #expect(try terminal.waitForEnd() == .exited(code: 0))
    #expect(try Record(of: path).ratings == ["7.1.a": "F"])
    Self.expectRestored(terminal, try .untouchedModes(), term)
  }

  /// How the program is ended, and how it then says so.
  enum Ending: CaseIterable {
    case closing, leaving, terminated, hungUp, segmentation, trap, abort

    /// Keys, or else a signal.
    var keys: String? {
      switch self {
      // First the document, then the folder.
      case .closing: "qq"
      case .leaving: "Q"
      default: nil
      }
    }

    var signal: Int32 {
      switch self {
      case .terminated: SIGTERM
      case .hungUp: SIGHUP
      case .segmentation: SIGSEGV
      case .trap: SIGILL
      default: SIGABRT
      }
    }

    var isCrash: Bool { [.segmentation, .trap, .abort].contains(self) }
  }

  @Test(
    "however it ends, the modes and the screen are as they were", arguments: terms,
    Ending.allCases)
  func endings(term: String, ending: Ending) throws {
    let office = try Office()
    let path = try office.begin()
    let terminal = try office.open(path, term: term)
    try terminal.waitUntil("a frame") { $0.modes.isRaw && $0.isDrawn }
    terminal.type("2")
    try terminal.waitFor("7.1.a rated L")
    if let keys = ending.keys { terminal.type(keys) } else { terminal.signal(ending.signal) }
    let expected: PseudoTerminal.Ending =
      ending.isCrash ? .killed(signal: ending.signal) : .exited(code: 0)
    #expect(try terminal.waitForEnd() == expected)
    Self.expectRestored(terminal, try .untouchedModes(), "\(ending)")
    #expect(try Record(of: path).ratings == ["7.1.a": "L"])
  }

  static func expectRestored(
    _ terminal: PseudoTerminal, _ untouched: PseudoTerminal.Modes, _ what: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let what = Comment(rawValue: what)
    #expect(terminal.modes == untouched, what, sourceLocation: sourceLocation)
    #expect(terminal.leftBehind == [], what, sourceLocation: sourceLocation)
    #expect(!terminal.emulator.showsAlternateScreen, what, sourceLocation: sourceLocation)
    #expect(terminal.emulator.isCursorVisible, what, sourceLocation: sourceLocation)
  }
}

extension PseudoTerminal.Modes {
  fileprivate static func untouchedModes() throws -> PseudoTerminal.Modes {
    try PseudoTerminal.untouchedModes()
  }
}

extension PseudoTerminal {
  /// True once something stands on the screen.
  var isDrawn: Bool { screen.contains { !$0.isWhitespace } }
}
