import AssayCore
import Foundation
import Glibc
import PseudoTerminal
import Testing

/// No text, wherever it comes from, commands the terminal: every byte that is written is read.
@Suite("Injection")
struct InjectionTests {
  private static let reference = CriterionReference("yard", "7.1.a")

  @Test(
    "of an assessment full of control sequences none reaches the terminal, on any screen",
    arguments: TerminalMatrixTests.terms, ["C.UTF-8", "C"])
  func everyScreen(term: String, locale: String) throws {
    let office = try Office()
    let name = "ond \u{1B}]0;owned\u{7}\u{9B}5n作者\u{202E}.assay"
    let folder = office.work + "/mappe \u{1B}[31m\u{1B}]52;c;eA==\u{7}"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    let path = folder + "/" + name
    let made = try office.run(
      "new", path, "--organisation", HostileCorpus.everything, "--protocol", "yard", "--by",
      HostileCorpus.everything, "--protocols", Office.protocols)
    #expect(made.status == 0, "\(made)")
    try HostileCorpus.fill(path, at: Self.reference)
    try Data([0x1B, 0x63]).write(to: URL(fileURLWithPath: folder + "/\u{1B}c\u{9B}5n.assay"))

    let terminal = try office.open(
      folder, by: HostileCorpus.everything, rows: 34, columns: 120, term: term, locale: locale,
      adding: [
        "EDITOR": "/no\u{1B}]0;owned\u{7}/editor", "COLUMNS": "\u{1B}c", "LINES": "\u{9B}5n",
      ])
    try terminal.waitFor("zmark0")
    // NB: ^C and not Esc, which with a key right after it would be Alt and the key.
    try terminal.see("S", "zmark", "\r")
    try terminal.waitFor("2 assessments read")
    try terminal.see("\r")
    try terminal.waitFor("on disk")
    try terminal.see(
      "te", "j", "\u{3}", "tq", "\u{3}", "tf", "\u{3}", "to", "\u{3}", "tr", "\u{3}", "th",
      "j", "G", "\u{3}", "ta", "\u{3}", "tc", "j", "\u{3}", "h", "\u{3}", "l", "\u{3}", "o",
      "\u{3}", "b", "?", "\u{3}", "\t", "\t", "v", "v", "E", ":", "lang", "\t", "\u{3}", "p",
      "\u{3}", "y", "\u{3}", "e", "\u{3}", "s", "\u{3}", "r", "\u{3}", "fw", "\u{3}", "d",
      "\u{3}", "x", "\u{3}", "i")
    terminal.paste(HostileCorpus.everything)
    try terminal.see("\u{3}", "/")
    terminal.paste(HostileCorpus.everything)
    try terminal.see("\r", "u", ":")
    terminal.paste(HostileCorpus.everything)
    try terminal.see("\r", "r")
    terminal.paste(HostileCorpus.everything)
    try terminal.see("\u{13}", "\u{3}")
    terminal.resize(rows: 24, columns: 80)
    try terminal.see("j", "k", "\u{3}")
    terminal.type("\u{3}Q")
    #expect(try terminal.waitForEnd() == .exited(code: 0))
    Self.expectHarmless(terminal, term: term)
    if locale == "C" { #expect(terminal.output.allSatisfy { $0 < 0x80 }) }
    let written = String(decoding: terminal.output, as: UTF8.self)
    for title in [
      "Evidence", "finding", "Overview", "Result", "History", "Agenda", "Closing meeting",
      "Walking order", "Keys", "Sample", "Ask for",
    ] {
      #expect(written.contains(title), "\(title) was not seen on \(term)")
    }
  }

  @Test(
    "nothing of the surroundings or the settings commands the terminal", arguments: [0, 1, 2, 3])
  func surroundings(kind: Int) throws {
    let office = try Office()
    let path = try office.begin()
    let bad = "\\e]0;owned\\a\\e[6n\\e[31m\\x9b5n"
    let raw = "q\u{1B}[6nzmark10 q\u{1B}[31mzmark13 \u{1B}]0;owned\u{7}\u{9B}5n"
    let settings = [
      "name: \"\(bad)\"\n", "theme: \"\(bad)\"\n", "keys:\n  \"\(bad)\": \"\(bad)\"\n",
      "language: \"\(bad)\"\n",
    ]
    let folder = office.folder + "/config/assay"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(settings[kind].utf8).write(to: URL(fileURLWithPath: folder + "/settings.yaml"))
    let terminal = try PseudoTerminal(
      Office.program, arguments: [path],
      environment: office.environment.merging([
        "LANG": "C.UTF-8" + raw, "LC_ALL": raw, "COLUMNS": raw, "LINES": raw, "NO_COLOR": raw,
        "ESCDELAY": raw, "USER": raw, "LOGNAME": raw, "EMAIL": raw,
      ]) { $1 }, rows: 24, columns: 80)
    terminal.deadlineSeconds = 20
    try terminal.waitUntil("a frame or a refusal") { $0.isDrawn }
    terminal.type("2Q")
    try terminal.waitForEnd()
    Self.expectHarmless(terminal, term: "xterm-256color")
  }

  @Test(
    "a hostile name of a terminal, a document or an option is refused in plain words",
    arguments: [
      ["TERM"], ["/no/\u{1B}]0;owned\u{7}\u{9B}5n.assay"], ["--\u{1B}[6n"], ["show", "\u{1B}c"],
      ["--theme", "\u{1B}]52;c;eA==\u{7}"], ["--color", "\u{1B}[31m"],
      ["--protocols", "/\u{1B}[6n", "/no"], ["protocol", "show", "\u{1B}[6n"], ["\u{9B}5n"],
    ])
  func refusals(arguments: [String]) throws {
    let office = try Office()
    let isTerm = arguments == ["TERM"]
    let terminal = try PseudoTerminal(
      Office.program, arguments: isTerm ? [try office.begin()] : arguments,
      environment: office.environment, term: isTerm ? "x\u{1B}]0;owned\u{7}\u{1B}[6n" : "xterm")
    #expect(try terminal.waitForEnd() != .exited(code: 0))
    #expect(!terminal.output.contains(0x1B), "\(terminal.screen)")
    #expect(!terminal.output.contains(0x07))
    Self.expectHarmless(terminal, term: "xterm")
  }

  @Test("the corpus is found where it is sent")
  func corpus() {
    let output = Array(HostileCorpus.everything.utf8)
    #expect(HostileCorpus.sent(in: output).count == HostileCorpus.sequences.count)
    #expect(OutputGrammar.strangers(in: output).count >= HostileCorpus.sequences.count / 2)
  }

  private static func expectHarmless(
    _ terminal: PseudoTerminal, term: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for stranger in Set(OutputGrammar.strangers(in: terminal.output, term: term)).sorted().prefix(
      12)
    {
      Issue.record("\(term) was sent \(stranger)", sourceLocation: sourceLocation)
    }
    #expect(HostileCorpus.sent(in: terminal.output) == [], sourceLocation: sourceLocation)
    #expect(
      !terminal.emulator.title.contains("owned\u{7}"), sourceLocation: sourceLocation)
  }
}

extension PseudoTerminal {
  /// Types one thing after the other, and lets each be drawn before the next.
  fileprivate func see(_ texts: String...) throws {
    for text in texts {
      let before = clearings
      type(text)
      // What changes nothing is drawn for the new size at least: on a screen that is cleared first.
      resize(rows: emulator.rows, columns: emulator.columns == 120 ? 119 : 120)
      try waitUntil("what \(text.debugDescription) draws") { $0.clearings > before }
    }
  }

  /// How often the screen was cleared.
  private var clearings: Int {
    let written = Data(output)
    return ["\u{1B}[H\u{1B}[2J", "\u{1B}[H\u{1B}[J"].reduce(0) { count, sequence in
      var count = count
      var rest = written.startIndex..<written.endIndex
      while let found = written.range(of: Data(sequence.utf8), in: rest) {
        count += 1
        rest = found.upperBound..<written.endIndex
      }
      return count
    }
  }
}
