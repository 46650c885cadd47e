import AssayCore
import AssayStore
import Foundation
import Phrases
import Testing

@testable import assay

@Suite("assay --plain")
struct PlainTests {
  @Test("walks line by line: reads the criterion, rates, notes, goes on, and keeps all of it")
  func walk() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    let run = try shop.walk(name, "2", "n Seen in the register.", "n And with Jørgen 作者.", "", "q")
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "Assessment of Nordlys Energi.")
    #expect(lines.contains("Criterion 4.2.a, number 1 of 59 in ISO 10002:2018."))
    #expect(lines.contains("Nobody has rated it yet."))
    #expect(lines.contains { $0.hasPrefix("2, L: ") })
    #expect(lines.contains { $0.hasPrefix("4.2.a rated L. On the disk at ") })
    #expect(lines.contains { $0.hasPrefix("Note kept on 4.2.a. On the disk at ") })
    #expect(lines.contains { $0.hasPrefix("Criterion 4.") && $0.contains("number 2 of 59") })
    #expect(lines.last == "Left. Everything is kept.")
    let response = try response("4.2.a", in: name, of: shop)
    #expect(response["rating"]?.text == "L")
    #expect(response["note"]?.text == "Seen in the register.\nAnd with Jørgen 作者.")
  }

  @Test("speaks in sentences: nothing drawn, no columns, no colour")
  func speech() throws {
    let shop = try Workshop()
    let name = try shop.beginRated()
    let run = try shop.walk(name, "?", "r", "g 7.3.b", "/ register", "l")
    #expect(run.status == 0, "\(run.errors)")
    for line in run.output.split(separator: "\n") {
      #expect(!line.contains("  "), "\(line)")
      #expect(!line.contains { "│─┬▸◆·→–!".contains($0) }, "\(line)")
      #expect(line.first?.isWhitespace == false, "\(line)")
      #expect(line.last.map { ".?:…".contains($0) } == true, "\(line)")
    }
  }

  @Test("leaves cleanly where the lines end, and begins again where it was left")
  func end() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    let run = try shop.run(["\(name)", "--plain"], input: "g 7.3.b\nP")
    #expect(run.status == 0)
    #expect(try response("7.3.b", in: name, of: shop)["rating"]?.text == "P")
    let again = try shop.walk(name)
    #expect(again.status == 0)
    #expect(again.output.contains("Criterion 7.3.b"))
    #expect(again.output.contains("It is rated P, Partly in place, by "))
    #expect(try shop.run([name, "--plain"], input: "").status == 0)
  }

  @Test("rates by digit and code, takes a reason for what does not apply, clears, undoes, redoes")
  func changes() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    let run = try shop.walk(
      name, "g 7.3.b", "3", "-", "F", "u", "redo", "p TL said so.", "m", "g 8.2",
      "x No such thing.", ", Came out of order.", "l", "g 7.3.b", "l 1")
    #expect(run.status == 0, "\(run.errors)")
    for sentence in [
      "7.3.b rated F.", "7.3.b: rating cleared.", "Undone: 7.3.b rated F.",
      "Redone: 7.3.b rated F.", "Private note kept on 7.3.b.", "7.3.b marked to revisit.",
      "Loose note kept. 1 is waiting.", "Filed to 7.3.b.",
    ] {
      #expect(run.output.contains("\n" + sentence + " On the disk at "), "\(sentence)")
    }
    let response = try response("7.3.b", in: name, of: shop)
    #expect(response["rating"]?.text == "F")
    #expect(response["note"]?.text == "Came out of order.")
    let shown = try shop.run("show", name)
    #expect(shown.output.contains("No such thing."))
  }

  @Test("says how the level moved, and the level with its reasons and the way up")
  func results() throws {
    let shop = try Workshop()
    let name = try shop.beginRated()
    let run = try shop.walk(name, "r", "g 7.3.b", "0")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("The level of ISO 10002:2018 is 1, and that is final."))
    #expect(run.output.contains("57 of 57 applicable criteria are rated, 2 do not apply."))
    #expect(run.output.contains("Settled against level 2, unless a rating changes:"))
    #expect(run.output.contains("7.3.b, an essential criterion, is rated P; it needs at least L."))
    #expect(run.output.contains("would reach level 2. No way is shorter."))
  }

  @Test("says of several standards the level that is still possible")
  func combined() throws {
    let shop = try Workshop()
    try shop.begin("two.assay", protocols: ["iso-10002", "iso-10004"])
    #expect(try shop.walk("two.assay", "2", "r").output.contains("Combined level 0–3"))
  }

  @Test("stops a pipe at the first line that cannot be done, keeps what came before, ends with 1")
  func refusals() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    for (line, words) in [
      ("7", "“7” is nothing"), ("N certainly", "A rating stands alone on its line"),
      ("g 99.z", "No criterion or clause begins with “99.z”"), ("w", "one standard"),
      ("x", "Not applicable needs a reason"), ("l 4", "There is no loose note 4"),
      ("/ zebrafish", "Nothing found"), ("language xx", "en, nb"), (",", "Type the text"),
      ("\u{1B}[2Jowned", "is nothing that can be done here"),
    ] {
      let run = try shop.walk(name, "g 7.4.a", line, "0")
      #expect(run.status == 1, "\(line)")
      #expect(run.sentences.count == 1, "\(run.errors)")
      #expect(run.errors.hasPrefix("assay: Line 2: "), "\(run.errors)")
      #expect(run.errors.contains(words), "\(run.errors)")
      #expect(Hostile.isQuiet(run.output) && Hostile.isQuiet(run.errors))
    }
    #expect(try response("7.4.a", in: name, of: shop)["rating"] == .null)
    let bytes = try shop.run([name, "--plain"], input: Data([0x6E, 0x20, 0xFF, 0x0A]))
    #expect(bytes.status == 1)
    #expect(bytes.errors.contains("no UTF-8"))
  }

  @Test("lets nothing through that a terminal would obey, and keeps the words as they were typed")
  func hostile() throws {
    let shop = try Workshop()
    let organisation = Hostile.texts[0] + Hostile.texts[1]
    let name = "hostile.assay"
    let made = try shop.run(
      "new", name, "--organisation", organisation, "--by", Hostile.texts[3], "--protocol",
      "iso-10002", "--protocols", Workshop.protocols)
    #expect(made.status == 0, "\(made.errors)")
    for text in Hostile.texts where !text.contains("\n") {
      let run = try shop.walk(name, "n -", "n " + text, "2", ", " + text, "/ " + text, ".", "l")
      #expect(run.status == 0, "\(run.errors)")
      #expect(Hostile.isQuiet(run.output))
      for scalar in run.output.unicodeScalars {
        #expect(!(0x202A...0x202E).contains(scalar.value) && scalar != "\u{2028}")
      }
      #expect(try response("4.2.a", in: name, of: shop)["note"]?.text == text)
    }
  }

  @Test("says of a document that can only be read why, reads it, and refuses to change it with 4")
  func readOnly() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    try shop.addNewerEvent(to: name)
    let before = try shop.bytes(of: name)
    let run = try shop.walk(name, "r", "g 7.3.b")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("It can only be read: it holds an event of a newer Assay"))
    #expect(run.output.contains("The level is withheld"))
    let change = try shop.walk(name, "2")
    #expect(change.status == 4)
    #expect(change.errors.contains("It can only be read"))
    #expect(try shop.bytes(of: name) == before)
  }

  @Test("speaks Norwegian where the settings say so, and changes the language at a word")
  func norwegian() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    try FileManager.default.createDirectory(
      atPath: shop.path("config/assay"), withIntermediateDirectories: true)
    try shop.write("name: Jørgen Ås\nlanguage: nb\n", to: "config/assay/settings.yaml")
    let run = try shop.walk(name, "2", "neste", "r", "?", "language en", "q")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Vurdering av Nordlys Energi."))
    #expect(run.output.contains("4.2.a fikk L. Lagret kl. "))
    #expect(run.output.contains("Nivået for ISO 10002:2018 ligger mellom 0 og 3"))
    #expect(run.output.contains("Nobody has rated it yet."))
  }

  @Test("keeps what was left unfinished where a letter stands alone")
  func drafts() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    let criterion = CriterionReference("iso-10002", "4.2.a")
    let opened = try OpenedAssessment.writing(
      shop.path(name), as: WritingSession(author: "Kari", clock: Platform.now))
    try opened.document.keepDraft(field: "note/report/\(criterion)", text: "half a no", caret: 0)
    try opened.document.keepDraft(field: "loose-note", text: "loose ha", caret: 0)
    try opened.document.close()
    let run = try shop.walk(name, "n te, now whole", ",")
    #expect(run.output.contains("There is an unfinished loose note: loose ha."))
    #expect(run.output.contains("Unfinished: half a no. Type n alone to keep it."))
    let response = try response("4.2.a", in: name, of: shop)
    #expect(response["note"]?.text == "half a no\nte, now whole")
    #expect(response["draft"] == .null)
    #expect(try shop.run("show", name).output.contains("loose ha"))
  }

  @Test("does not speak a hidden result, nor private notes with it")
  func hidden() throws {
    let shop = try Workshop()
    let name = try shop.beginRated()
    _ = try shop.walk(name, "p KB unsure", "v")
    let run = try shop.walk(name, ".", "r", "0")
    #expect(!run.output.contains("KB unsure"))
    #expect(!run.output.contains("The level of"))
    let shown = try shop.walk(name, "v", ".", "r")
    #expect(shown.output.contains("KB unsure"))
    #expect(shown.output.contains("The level of"))
  }

  @Test("reads out what was found, and what was asked for and has not come")
  func items() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    let criterion = CriterionReference("iso-10002", "4.2.a")
    let opened = try OpenedAssessment.writing(
      shop.path(name), as: WritingSession(author: "Kari", clock: Platform.now))
    for item: Item<String> in [
      .finding(Finding(kind: .seriousWeakness, text: "Nobody knows it.", criterion: criterion)),
      .finding(Finding(kind: .strength, text: "The desk does", criterion: criterion)),
      .request(Request(text: "The policy of 2024", criterion: criterion)),
      .request(Request(text: "The minutes", criterion: criterion)),
    ] {
      _ = try opened.document.propose(.add(item), protocols: opened.protocols)
    }
    let minutes = try #require(opened.assessment.requests.last)
    _ = try opened.document.propose(
      .receive(minutes.id, Evidence(text: "Minutes", kind: .document)), protocols: opened.protocols)
    try opened.document.close()
    let run = try shop.walk(name)
    #expect(
      run.output.contains(
        "Findings: F1, serious weakness: Nobody knows it; F2, strength: The desk does."))
    #expect(run.output.contains("Asked for, and not here yet: Q1, The policy of 2024.\n"))
  }

  @Test("a document that names no protocol is malformed, for every command and both walks")
  func noProtocol() throws {
    let shop = try Workshop()
    try Document.create(
      at: shop.path("bare.assay"),
      creation: NewAssessment(organisation: "Nordlys", kind: .thirdParty, protocols: []),
      session: WritingSession(author: "Kari", clock: Platform.now)
    ).close()
    for arguments in [["bare.assay", "--plain"], ["bare.assay"], ["show", "bare.assay"]] {
      let run = try shop.run(arguments)
      #expect(run.status == 3, "\(arguments) \(run.errors)")
      #expect(!run.wasKilled)
      #expect(run.errors.contains("it names no protocol"))
    }
  }

  @Test("says of a private note that was removed that it was")
  func removedNote() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    let run = try shop.walk(name, "p TL said so.", "p -", "language nb", "p Igjen.", "p -")
    #expect(run.output.contains("\nPrivate note on 4.2.a removed. On the disk at "))
    #expect(run.output.contains("\nDet private notatet på 4.2.a er fjernet. Lagret kl. "))
  }

  @Test("a dumb terminal gets the lines without asking for them; a folder names what it holds")
  func places() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    let dumb = try shop.run([name], input: "q\n", terminal: "dumb")
    #expect(dumb.status == 0, "\(dumb.errors)")
    #expect(dumb.output.contains("Criterion 4.2.a"))
    let folder = try shop.run([".", "--plain"], input: "1\n")
    #expect(folder.status == 2)
    #expect(folder.output.contains("1: Nordlys Energi. ISO 10002:2018. 0 of 59 criteria rated."))
    #expect(try shop.run(["nowhere.assay", "--plain"], input: "").status == 4)
    try shop.write("no database at all, whatever its name says", to: "text.assay")
    #expect(try shop.run(["text.assay", "--plain"], input: "").status == 3)
  }

  @Test("ends with 4 where the reader goes away, and has kept what was said before")
  func gone() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let run = try shop.run([name, "--plain"], input: "2\n", output: pipe.fileHandleForWriting)
    #expect(run.status == 4)
    #expect(!run.wasKilled)
  }

  @Test("a long line is taken whole; one longer than a note may be is passed over")
  func long() throws {
    let shop = try Workshop()
    let name = try shop.begin()
    let text = String(repeating: "ord ", count: 100_000) + "slutt"
    let run = try shop.walk(name, "n " + text)
    #expect(run.status == 0)
    #expect(try response("4.2.a", in: name, of: shop)["note"]?.text == text)
    let long = try shop.walk(name, "n " + String(repeating: "x", count: 5 * 1024 * 1024))
    #expect(long.status == 1)
    #expect(long.errors.contains("longer than a note may be"))
  }
}

@Suite("Orders of the line mode")
struct PlainOrderTests {
  private func order(_ line: String) -> PlainOrder {
    PlainOrder(
      line,
      on: Scale(
        ["N", "P", "L", "F"].enumerated().map { Rating(code: RatingCode($1), points: $0) }),
      Phrases.english.plain)
  }

  @Test("a small n is a note, a capital N a rating, and a rating never swallows a text")
  func letters() {
    #expect(order("N") == .rate("N"))
    #expect(order(" 3 ") == .rate("F"))
    #expect(order("n seen") == .note(.report, "seen"))
    #expect(order("n") == .note(.report, nil))
    #expect(order("n -") == .removeNote(.report))
    #expect(order("n - seen") == .note(.report, "- seen"))
    #expect(order("N seen") == .ratingWithText("N"))
    #expect(order("3 of 8 current") == .ratingWithText("3"))
    #expect(order("33") == .unknown("33"))
    #expect(order("４") == .unknown("４"))
  }

  @Test("Enter goes on; signs need no blank behind them; words stand for letters")
  func forms() {
    #expect(order("") == .nextUnrated)
    #expect(order("   ") == .nextUnrated)
    #expect(order("next") == .nextUnrated)
    #expect(order("/KPI og frister") == .search("KPI og frister"))
    #expect(order("/") == .nextMatch)
    #expect(order(",loose") == .looseNote("loose"))
    #expect(order(",") == .looseNote(nil))
    #expect(order("-") == .clear)
    #expect(order("x") == .notApplicable(reason: ""))
    #expect(order("NA none of it") == .notApplicable(reason: "none of it"))
    #expect(order("undo") == .undo)
    #expect(order("j 5") == .unknown("j 5"))
  }
}

extension Workshop {
  /// Runs the line mode on a document with these lines on standard input.
  fileprivate func walk(_ name: String, _ lines: String...) throws -> Run {
    try run([name, "--plain"], input: lines.map { $0 + "\n" }.joined())
  }
}
