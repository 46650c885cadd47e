import AssayCore
import AssayProtocols
import Cells
import Foundation
import Phrases
import Testing

@testable import AssayWorkbench

/// A screen of the manual: keys pressed in the workbench, on a document that lives in memory.
struct Scene {
  var model: Model
  private(set) var ledger: Ledger
  private let protocols: [AssessmentProtocol]
  private let shown: [AssessmentProtocol]
  /// The moment it all happens, such as `2026-03-11T14:32`.
  private let begins: String
  private var seconds = 0
  private var drafts: [DraftField: String] = [:]

  /// Who leads the rehearsal.
  static let author = "Guro Tangen"

  init(
    rows: Int, columns: Int, language: Language, ledger: Ledger,
    protocols: [AssessmentProtocol], shown: [AssessmentProtocol], begins: String
  ) {
    model = Model(
      size: Size(rows: rows, columns: columns), language: language, author: Scene.author,
      folder: "~/Assessments")
    self.ledger = ledger
    self.protocols = protocols
    self.shown = shown
    self.begins = begins
  }

  /// Opens the document at a criterion.
  mutating func open(at criterion: String) {
    send(
      .documentOpened(
        OpenedDocument(
          path: "~/Assessments/rehearsal.assay", file: "rehearsal.assay", ledger: ledger,
          protocols: shown, habits: [.place: criterion])))
    _ = model.update(.committed(clock))
  }

  /// Presses keys, written one after the other: `g7.3.b<ret>`.
  mutating func press(_ keys: String) {
    guard let keys = Key.sequence(keys) else {
      Issue.record("no such keys: \(keys)")
      return
    }
    for key in keys { send(.keyPressed(key)) }
  }

  /// Types text, a key a character.
  mutating func type(_ text: String) {
    for character in text { send(.keyPressed(.character(character))) }
  }

  mutating func send(_ message: Message) {
    let asked = model.update(message)
    guard !asked.isEmpty else { return }
    for effect in asked {
      switch effect {
      case .propose(let intent, let draft): propose(intent, settling: draft)
      case .submit(let intents, let settled):
        for intent in intents { propose(intent, settling: nil) }
        for draft in settled { drafts[draft] = nil }
      case .keepDraft(let field, let text, _): drafts[field] = text
      case .discardDraft(let field): drafts[field] = nil
      case .findProtocols:
        let choices = shown.map {
          ProtocolChoice(id: $0.id, name: $0.shortName, title: $0.title)
        }
        _ = model.update(.protocolsFound(choices))
      default: break
      }
    }
    seconds += 1
    _ = model.update(.committed(clock))
  }

  private mutating func propose(_ intent: Intent, settling draft: DraftField?) {
    do {
      let decision = try ledger.decide(
        intent, protocols: protocols, author: Scene.author, seal: Self.seal)
      if let draft { drafts[draft] = nil }
      guard let decision else { return }
      let event = Self.event(
        .changed(decision.change), number: ledger.events.count + 1, time: clock,
        undoes: decision.undoes)
      ledger.append(event)
      _ = model.update(.recorded(event))
    } catch {
      _ = model.update(.refused(error))
    }
  }

  private static func event(
    _ body: Event.Body, number: Int, time: Timestamp, undoes: EventID?
  ) -> Event {
    Event(
      id: EventID("scene-\(number)"), parents: [], replica: "scene", lamport: number, time: time,
      author: seal(author), undoes: undoes, body: body)
  }

  private static func seal(_ text: String) -> SealedText {
    SealedText(commitment: "seal of \(text)", content: text)
  }

  /// A second passes with every key that does something.
  private var clock: Timestamp {
    let second = seconds % 60
    guard let time = Timestamp("\(begins):\(second < 10 ? "0" : "")\(second)+01:00") else {
      preconditionFailure("the scene's clock is broken: \(begins)")
    }
    return time
  }
}
