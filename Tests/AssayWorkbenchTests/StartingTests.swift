import AssayCore
import Cells
import Testing

@testable import AssayWorkbench

@Suite("Starting an assessment")
struct StartingTests {
  private func home() -> Stage {
    var stage = Stage(
      size: Size(rows: 24, columns: 80), protocols: [.second, .sample], isOpen: false)
    stage.send(.folderListed([]))
    return stage
  }

  private func request(_ stage: Stage) -> NewAssessmentRequest? {
    stage.effects.compactMap { effect in
      if case .createDocument(let request) = effect { request } else { nil }
    }.last
  }

  @Test("from an empty folder to the first rating in under ten keys")
  func fewKeys() {
    var stage = home()
    var keys = 0
    for key in ["n", "X", "<ret>", "<ret>", "<ret>", "<ret>"] {
      stage.press(key)
      keys += 1
    }
    #expect(
      request(stage)
        == NewAssessmentRequest(
          organisation: "X", site: nil, kind: .thirdParty, protocols: ["iso-10001"]))
    #expect(keys + 1 < 10)
  }

  @Test("every field says what it needs before anything is made")
  func missing() {
    var stage = home()
    stage.press("n", "<ret>", "<ret>", "<ret>", "<ret>")
    #expect(request(stage) == nil)
    #expect(stage.screen.contains("Name the organisation first"))
    stage.type("Jørgen & 作者 AS")
    stage.press("<down>")
    stage.type("Vest")
    stage.press("<down>", "<down>", "<space>", "<down>", "<down>", "<down>", "<down>", "<down>")
    stage.press("<space>")
    #expect(
      request(stage)
        == NewAssessmentRequest(
          organisation: "Jørgen & 作者 AS", site: "Vest", kind: .secondParty, protocols: ["iso-10001"]
        ))
  }

  @Test("several standards are taken in the library's order")
  func several() {
    var stage = home()
    stage.press("n")
    stage.type("Fjord")
    stage.press("<ret>", "<ret>", "<ret>", "j", "<space>", "k", "<space>", "<ret>")
    #expect(request(stage)?.protocols == ["iso-10001", "iso-10002"])
  }

  @Test("leaving the form makes nothing")
  func cancel() {
    var stage = home()
    stage.press("n")
    stage.type("Fjord")
    stage.press("<esc>")
    #expect(request(stage) == nil)
    #expect(stage.screen.contains("No assessment here yet."))
  }

  @Test("what was filled in before leaving is there again")
  func left() {
    var stage = home()
    stage.press("n")
    stage.type("Fjord")
    stage.press("<ret>")
    stage.type("Quality Hotel")
    stage.press("<ret>", "j", "<ret>", "j", "<space>", "<esc>", "n")
    #expect(stage.model.newAssessment?.site.text == "Quality Hotel")
    #expect(stage.model.newAssessment?.organisation.text == "Fjord")
    #expect(stage.model.newAssessment?.kind == .secondParty)
    #expect(stage.model.newAssessment?.chosen == ["iso-10002"])
    #expect(stage.model.newAssessment?.focus == .organisation)
  }

  @Test("the chosen document opens")
  func open() {
    var stage = home()
    stage.send(.folderListed(Samples.documents))
    stage.press("j", "<ret>")
    #expect(stage.effects.last == .openDocument(path: "/a/fjord.assay"))
  }

  @Test("a folder that can be read again is shown again")
  func readableAgain() {
    var stage = home()
    stage.send(.folderUnreadable)
    #expect(stage.screen.contains("~/Assessments cannot be read"))
    stage.send(.folderListed(Samples.documents))
    #expect(!stage.screen.contains("cannot be read"))
    #expect(stage.screen.contains("Nordlys Energi"))
  }

  @Test("a refused document leaves the list and says why")
  func refused() {
    var stage = home()
    stage.send(.folderListed(Samples.documents))
    stage.send(.documentRefused("fjord.assay is damaged: see assay verify"))
    #expect(stage.screen.contains("fjord.assay is damaged: see assay verify"))
    #expect(stage.screen.contains("Nordlys Energi"))
  }

  @Test("q closes the assessment and reads the folder again, Q leaves")
  func closing() {
    var stage = Stage(size: Size(rows: 24, columns: 80))
    stage.press("q")
    #expect(stage.effects.suffix(2) == [.closeDocument, .listFolder])
    stage.press("Q")
    #expect(stage.effects.last == .quit)
  }
}

@Suite("Help and hints")
struct HelpTests {
  @Test("help is filtered by what is typed, and Enter runs the line")
  func run() {
    var stage = Stage(size: Size(rows: 24, columns: 80))
    stage.press("?")
    stage.type("private note: stays")
    stage.press("<ret>")
    #expect(stage.model.walk?.entry?.purpose == .note("iso-10002/4.4.a".reference, .private))
  }

  @Test("a disabled command is listed with the reason")
  func disabled() {
    var stage = Stage(size: Size(rows: 34, columns: 120))
    stage.press("?")
    #expect(stage.screen.contains("not now: This assessment has one standard"))
  }

  @Test("every command has words, and no key means two things in one context")
  func table() {
    for context in Context.allCases {
      var seen: [[Key]: String] = [:]
      for command in Command.valid(in: context) {
        // Without a key it is run by its name, for which nothing may be being written.
        #expect(
          !command.keys.isEmpty || command.contexts.allSatisfy { !$0.isText },
          "\(command.name) has no key")
        for keys in command.keys {
          #expect(seen[keys] == nil, "\(keys) means \(seen[keys] ?? "") and \(command.name)")
          seen[keys] = command.name
        }
      }
      for keys in seen.keys where keys.count > 1 {
        for length in 1..<keys.count {
          #expect(seen[Array(keys.prefix(length))] == nil, "\(keys) hides a shorter binding")
        }
      }
    }
  }

  @Test("the table's keys are all readable")
  func keysParse() {
    for command in Command.table {
      for keys in command.keys { #expect(!keys.isEmpty, "\(command.name) has an unreadable key") }
    }
  }

  @Test("hints never run over the edge, and keep help", arguments: 20..<140)
  func hints(width: Int) {
    var stage = Stage(size: Size(rows: 24, columns: width))
    stage.press("j")
    let line = stage.model.hintLine(width: width)
    #expect(line.width <= width)
    if width >= 24 { #expect(line.pieces.contains { $0.text.text == " ?" }) }
  }

  @Test("help is gone through by pages, to its end and back to its top, and says what it refuses")
  func helpMoving() {
    var stage = Stage(size: Size(rows: 16, columns: 60))
    stage.press("?", "<pagedown>")
    #expect(stage.model.help?.selected == 10)
    stage.press("<end>")
    #expect(stage.model.help?.selected == stage.model.helpRows.count - 1)
    stage.press("<pagedown>", "<home>")
    #expect(stage.model.help?.selected == 0)
    stage.press("<f12>")
    #expect(stage.screen.contains("F12 does nothing here"))
  }
}

extension String {
  fileprivate var reference: CriterionReference {
    CriterionReference(self) ?? CriterionReference("", "")
  }
}
