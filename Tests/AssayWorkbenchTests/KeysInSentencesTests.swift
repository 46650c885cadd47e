import AssayCore
import Cells
import Testing

@testable import AssayWorkbench

/// What a sentence tells somebody to press is what works.
@Suite("Keys in sentences")
struct KeysInSentencesTests {
  /// Every command that some sentence names.
  static let named = [
    "note", "private-note", "loose-note", "inbox", "hide-result", "new", "choose", "show-all",
    "strength", "weakness", "risk", "opportunity", "act-on-finding", "evidence", "sample",
    "link-evidence", "ask-for", "has-come", "next-criterion", "previous-criterion",
    "next-unrated", "next-standard", "agenda", "new-session", "people", "end-session",
    "open-on-closing", "new-member", "file-loose-note", "help", "help-while-writing", "quit",
    "not-applicable", "evidence-ledger", "requests", "findings", "scroll-criterion", "opinion",
    "next-form-field", "confirm-form-field", "rehearsal",
  ]

  /// A keymap with each of them on a function key of its own.
  private static func keymap() throws(KeymapFlaw) -> Keymap {
    try Keymap(
      named.enumerated().map { place, name in
        Rebinding(command: name, keys: ["<f\(place + 13)>"], line: place + 1)
      })
  }

  private static func label(_ name: String) -> String {
    "F\((named.firstIndex(of: name) ?? 0) + 13)"
  }

  /// A stage on which commands are run by name, and every screen is looked at.
  private struct Tour {
    var stage: Stage
    /// Every word that was seen, with a row it stood in.
    var words: [String: String] = [:]

    mutating func look() {
      let rows = stage.screen.split(separator: "\n", omittingEmptySubsequences: false)
      for row in rows.dropLast() {
        for word in row.split(whereSeparator: \.isWhitespace) {
          words[word.trimming(":.,;·")] = String(row)
        }
      }
    }

    mutating func run(_ names: String...) {
      for name in names {
        stage.press(":")
        stage.type(name)
        stage.press("<ret>")
        look()
      }
    }

    mutating func press(_ keys: String...) {
      for key in keys {
        stage.press(key)
        look()
      }
    }

    /// Begins to write something, and opens the document again as after a crash.
    mutating func leave(_ names: String...) {
      for name in names {
        run("next-criterion", name)
        stage.type("words")
        stage.reopen()
        look()
        stage.drafts = [:]
        stage.reopen()
      }
    }
  }

  private func tour(_ keymap: Keymap) -> Tour {
    let first = CriterionReference("iso-10002", "4.4.a")
    var home = Tour(
      stage: Stage(size: Size(rows: 24, columns: 120), isOpen: false, keymap: keymap))
    home.stage.send(.folderListed([]))
    home.run("open", "new")
    home.press("X", "<ret>", "<ret>", "<down>")
    home.stage.press("<esc>")
    home.stage.send(.folderListed(Samples.documents))
    home.press("/")
    home.stage.type("zebra")
    home.press("<tab>")

    var tour = Tour(
      stage: Stage(
        size: Size(rows: 34, columns: 120), protocols: [.sample, .second], keymap: keymap))
    tour.words = home.words
    tour.look()
    tour.run("inbox", "action", "next-match")
    tour.press("<esc>", "<f12>")
    tour.stage.send(.pasted("x"))
    tour.look()
    tour.run("settings")
    tour.stage.send(.pasted("x"))
    tour.press("<esc>")
    for page in [
      "evidence-ledger", "requests", "findings", "agenda", "closing", "plan", "walking-order",
      "overview",
    ] {
      tour.run(page)
      tour.press("<esc>")
    }
    tour.run("loose-note")
    tour.stage.type("later")
    tour.press("<f12>", "<esc>")
    tour.run("inbox")
    tour.press("<esc>")
    tour.stage.given(
      .add(.finding(Finding(kind: .risk, text: "R", criterion: first))),
      .add(.finding(Finding(kind: .risk, text: "S", criterion: first))),
      .add(.request(Request(text: "Q", criterion: first))),
      .add(.evidence(Evidence(text: "E", kind: .record))),
      .add(.session(Session(title: "Empty"))))
    tour.run("action")
    tour.press("<esc>")
    tour.run("evidence-ledger")
    tour.press("<esc>")
    tour.run("requests")
    tour.press("<esc>")
    tour.run("evidence")
    tour.press("<c-c>")
    tour.run("sample")
    tour.press("<tab>", "<c-c>")
    tour.run("agenda", "begin-session", "agenda", "begin-session")
    tour.press("<esc>")
    tour.run("hide-result", "overview")
    tour.press("<esc>")
    tour.run("print", "hide-result")
    tour.leave(
      "note", "private-note", "not-applicable", "people", "evidence", "sample", "ask-for",
      "strength", "weakness", "risk", "opportunity", "opinion")
    tour.stage.drafts = [.looseNote: "words"]
    tour.stage.reopen()
    tour.look()
    let finding = tour.stage.ledger.assessment.findings[0].id
    let evidence = tour.stage.ledger.assessment.evidence[0].id
    let request = tour.stage.ledger.assessment.requests[0].id
    for subject in [
      FormSubject.acting(on: finding), .rewording(evidence), .receiving(request),
    ] {
      tour.stage.drafts = [.form(subject, .text): "words"]
      tour.stage.reopen()
      tour.look()
    }
    tour.stage.send(.resized(Size(rows: 10, columns: 50)))
    tour.look()
    tour.stage.send(.leavingRefused("The disk is full"))
    tour.look()
    return tour
  }

  @Test("every sentence names the key that a command is on, and none the one it comes with")
  func rebound() throws {
    let words = tour(try Self.keymap()).words
    for name in Self.named where !["choose", "show-all"].contains(name) {
      #expect(words[Self.label(name)] != nil, "no sentence names \(name)")
    }
    // NB: what is an article is no key.
    let old = words.filter { word, _ in
      word.count == 1 && word != "a" && word.allSatisfy { $0.isASCII && $0.isLowercase }
        || ["Enter", "Space", "comma", "?"].contains(word)
    }
    #expect(old.isEmpty, "are keys no more: \(old)")
  }

  @Test("letters that rate are named in no sentence")
  func ratingLetters() throws {
    var stage = Stage(
      size: Size(rows: 34, columns: 120), keymap: try Keymap([], ratingKeys: "nplf"))
    #expect(stage.screen.contains("P to write"))
    stage.press(",")
    stage.type("later")
    stage.press("<esc>")
    #expect(stage.screen.contains("loose note kept: L opens the inbox"))
    stage.press("a")
    #expect(stage.screen.contains("F w makes one"))
    stage.press("t", "f")
    #expect(stage.screen.contains("F s, F w, F r, F o on a criterion"))
  }

  @Test("a comma in a sentence is called one")
  func comma() {
    var stage = Stage(size: Size(rows: 24, columns: 80))
    stage.press("l")
    #expect(stage.screen.contains("Take one at any time with a comma"))
    stage.send(.pasted("x"))
    #expect(stage.screen.contains("i, p or a comma first"))
  }
}

extension Substring {
  fileprivate func trimming(_ marks: String) -> String {
    var text = self
    while let last = text.last, marks.contains(last) { text.removeLast() }
    return String(text)
  }
}
