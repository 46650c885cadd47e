import AssayCore
import Cells
import Testing

@testable import AssayWorkbench

/// The workbench on a stage: keys in, screens out, with a document that lives in memory.
struct Stage {
  var model: Model
  /// What the disk would hold.
  var ledger = Ledger()
  var drafts: [DraftField: String] = [:]
  var habits: [Habit: String] = [:]
  /// Every effect, in order.
  var effects: [Effect] = []
  /// Set to make the next commits fail with this reason.
  var diskFailure: String?
  /// What the disk will hold once it takes what it has refused, and what of that are intents.
  private var ahead: (ledger: Ledger, drafts: [DraftField: String])?
  private var waiting: [Intent] = []
  private var minutes = 0

  static let organisation = "Nordlys Energi 作者"
  static let author = "Jørgen"

  init(
    size: Size, protocols: [AssessmentProtocol] = [.sample], isOpen: Bool = true,
    keymap: Keymap = .standard
  ) {
    model = Model(size: size, author: Stage.author, folder: "~/Assessments", keymap: keymap)
    library = protocols
    if isOpen { open(protocols) }
  }

  private let library: [AssessmentProtocol]

  /// A host standard with two clauses; `8.a` and the second standard have no counterpart in it.
  static let hosts = [
    HostOrder(
      id: "iso-9001-2015", title: "ISO 9001:2015",
      stops: [
        HostOrder.Stop(
          number: "5.1.2", title: "Customer focus",
          criteria: [CriterionReference("iso-10002", "4.4.a")]),
        HostOrder.Stop(
          number: "8.2.1", title: "Customer communication",
          criteria: [
            CriterionReference("iso-10002", "7.3.b"), CriterionReference("iso-10002", "4.5.a"),
            CriterionReference("iso-10002", "7.a"), CriterionReference("iso-10002", "7.3.a"),
          ]),
      ])
  ]

  private mutating func open(_ protocols: [AssessmentProtocol]) {
    ledger = Ledger([
      event(
        .created(
          Creation(
            organisation: seal(Stage.organisation), site: nil, kind: .thirdParty,
            protocols: protocols.map {
              ProtocolSeal(id: $0.id, version: $0.version, sha256: "")
            })))
    ])
    reopen()
  }

  /// Closes the document and opens it as the disk has it.
  mutating func reopen(readOnly: String? = nil) {
    send(
      .documentOpened(
        OpenedDocument(
          path: "/tmp/nordlys.assay", file: "nordlys.assay", ledger: ledger, protocols: library,
          readOnly: readOnly, drafts: drafts, habits: habits)))
  }

  /// Presses keys, each written as a key prints: `j`, `<c-r>`, `<esc>`.
  mutating func press(_ keys: String...) {
    for text in keys {
      guard let key = Key(text) else {
        Issue.record("no such key: \(text)")
        continue
      }
      send(.keyPressed(key))
    }
  }

  /// Goes down a sheet until the chosen row is the one that is looked for.
  mutating func chooseRow(_ isWanted: (Stage) -> Bool) {
    press("g", "g")
    for _ in 0..<200 where !isWanted(self) { press("j") }
  }

  /// Makes items as if somebody had filled in their forms.
  mutating func add(_ items: Item<String>...) {
    for item in items { propose(.add(item), settling: nil) }
  }

  /// Types text, a key a character.
  mutating func type(_ text: String) {
    for character in text { send(.keyPressed(character == "\n" ? .enter : .character(character))) }
  }

  mutating func send(_ message: Message) {
    retry()
    let disk = (ledger, drafts)
    let asked = model.update(message)
    guard !asked.isEmpty else { return }
    if let ahead { (ledger, drafts) = ahead }
    run(asked)
    if let diskFailure {
      ahead = (ledger, drafts)
      (ledger, drafts) = disk
      _ = model.update(.commitFailed(reason: diskFailure, waiting: waiting, ledger: ledger))
    } else {
      waiting = []
      minutes += 1
      _ = model.update(.committed(clock))
    }
  }

  /// Before anything else happens, what the disk has refused is tried again.
  private mutating func retry() {
    guard diskFailure == nil, let ahead else { return }
    (ledger, drafts) = ahead
    self.ahead = nil
    waiting = []
    minutes += 1
    run(model.update(.commitCaughtUp(ledger, clock)))
    waiting = []
  }

  private mutating func run(_ asked: [Effect]) {
    effects += asked
    for effect in asked {
      switch effect {
      case .propose(let intent, let draft):
        waiting.append(intent)
        propose(intent, settling: draft)
      case .submit(let intents, let settled):
        waiting += intents
        if intents.allSatisfy({ propose($0, settling: nil) }) {
          for draft in settled { drafts[draft] = nil }
          _ = model.update(.formTaken)
        }
      case .keepDraft(let field, let text, _):
        drafts[field] = text.isEmpty && !field.keepsEmpty ? nil : text
      case .discardDraft(let field): drafts[field] = nil
      case .remember(let habit, let value): habits[habit] = value
      case .closeDocument:
        if diskFailure == nil { effects += model.update(.documentClosed) }
      case .findProtocols:
        _ = model.update(
          .protocolsFound(
            library.map { ProtocolChoice(id: $0.id, name: $0.shortName, title: $0.title) }))
      case .findHostOrders: _ = model.update(.hostOrdersFound(Stage.hosts))
      default: break
      }
    }
  }

  /// Makes changes that some key or other would make.
  mutating func given(_ intents: Intent...) {
    for intent in intents { propose(intent, settling: nil) }
    model.notice = nil
  }

  /// False where it was refused.
  @discardableResult
  private mutating func propose(_ intent: Intent, settling draft: DraftField?) -> Bool {
    do {
      let decision = try ledger.decide(
        intent, protocols: library, author: Stage.author, seal: seal)
      if let draft { drafts[draft] = nil }
      guard let decision else { return true }
      let event = event(.changed(decision.change), undoes: decision.undoes)
      ledger.append(event)
      _ = model.update(.recorded(event))
      return true
    } catch {
      _ = model.update(.refused(error))
      return false
    }
  }

  private func event(_ body: Event.Body, undoes: EventID? = nil) -> Event {
    let number = ledger.events.count + 1
    return Event(
      id: EventID("event-\(number)"), parents: ledger.heads.sorted(), replica: "stage",
      lamport: number, time: clock, author: seal(Stage.author), undoes: undoes, body: body)
  }

  private func seal(_ text: String) -> SealedText {
    // The beginning names an item: no two may be the same.
    SealedText(commitment: "\(ledger.events.count) seals \(text)", content: text)
  }

  private var clock: Timestamp {
    let minute = minutes % 60
    let text = "2026-03-12T14:\(minute < 10 ? "0" : "")\(minute):07+01:00"
    guard let time = Timestamp(text) else { preconditionFailure("the stage's clock is broken") }
    return time
  }

  var screen: String { model.render().plainText }
}
