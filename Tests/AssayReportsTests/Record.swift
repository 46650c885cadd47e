import AssayCore
import AssayReports
import Testing

/// An assessment in memory, written by intents as the workbench writes one.
struct Record {
  private(set) var ledger = Ledger()
  let protocols: [AssessmentProtocol]
  var author = "Jørgen"
  private var minutes = 0

  static let organisation = "Nordlys Energi 作者"

  init(
    _ protocols: [AssessmentProtocol] = [.sample], kind: AssessmentKind = .thirdParty,
    organisation: String = Record.organisation
  ) {
    self.protocols = protocols
    append(
      .created(
        Creation(
          organisation: seal(organisation), site: seal("Tromsø"), kind: kind,
          protocols: protocols.map {
            ProtocolSeal(id: $0.id, version: $0.version, sha256: "ab12\($0.id)")
          })))
  }

  mutating func act(
    _ intents: Intent..., sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for intent in intents {
      do {
        let decision = try ledger.decide(
          intent, protocols: protocols, author: author, seal: seal)
        guard let decision else { continue }
        append(.changed(decision.change), undoes: decision.undoes)
      } catch {
        Issue.record("refused: \(error)", sourceLocation: sourceLocation)
      }
    }
  }

  mutating func append(_ body: Event.Body, undoes: EventID? = nil) {
    let number = ledger.events.count + 1
    let minute = number % 60
    guard let time = Timestamp("2026-03-12T14:\(minute < 10 ? "0" : "")\(minute):07+01:00") else {
      Issue.record("the record's clock is broken")
      return
    }
    ledger.append(
      Event(
        id: EventID(number == 1 ? "3f9a02bc77d1e8b2aa" : "event-\(number)"),
        parents: ledger.heads.sorted(), replica: "record", lamport: number, time: time,
        author: seal(author), undoes: undoes, body: body))
  }

  func seal(_ text: String) -> SealedText {
    // Another for another text, since items are named by the beginning of theirs.
    let mixed = text.utf8.reduce(14_695_981_039_346_656_037 as UInt64) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    return SealedText(
      commitment: String(mixed, radix: 16) + " of \(text.utf8.count)", content: text)
  }

  var report: Report { Report(ledger: ledger, protocols: protocols) { true } }

  /// Partly rated, with a reason, notes of both kinds, a loose note and two authors.
  static var partlyRated: Record {
    var record = Record()
    record.act(
      .plan(.scope, "Private customers, by telephone and on the website."),
      .rate(.sample("4.4.a"), "P"),
      .note(.sample("4.4.a"), .report, "3 of 8 found it in two minutes."),
      .note(.sample("4.4.a"), .private, "\(privateCanary): KB was unsure."),
      .takeLooseNote("\(looseCanary): somebody laughed."))
    record.author = "作者"
    record.act(
      .rate(.sample("4.5.a"), "F"), .note(.sample("4.5.a"), .report, hostileNote),
      .markNotApplicable(
        .sample("7.a"), reason: "Nobody works at weekends; no customer expects it."))
    return record
  }

  static let privateCanary = "canary of the private note"
  static let looseCanary = "canary of the loose note"

  /// Whatever might break out of a format, at the beginning of lines and within them.
  static let hostileNote = """
    # not a heading
    | not | a table |
    ---
    ```
    <script>alert("1")</script> <b onclick='x'> &lt; &#60; &copy;
    [link](javascript:1) ![image](http://example.org/x.png) <http://example.org>
    - no item * no * stars _no_ ~~strike~~ $x$ {{secret}} {{{raw}}}
    1. no number
    \u{1B}[31mred\u{7}\u{0} \u{202E}reversed\u{202C} end
    "\u{301} onmouseover="x" <\u{338}b> |\u{301}
    作者 Jørgen e\u{301} 👩‍👩‍👧 ¶ ]]> --> </style>
    """
}

extension CriterionReference {
  /// A criterion of the first sample protocol.
  static func sample(_ id: CriterionID) -> CriterionReference { .init("iso-10002", id) }
}

extension Report {
  /// Every sentence and cell of the report, in order.
  var everything: String { String(reflecting: self) }

  func section(_ number: Int) -> ReportSection? { sections.first { $0.number == number } }

  var tables: [ReportTable] {
    sections.flatMap(\.blocks).compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  var criteria: [CriterionEntry] {
    sections.flatMap(\.blocks).compactMap {
      if case .criterion(let entry) = $0 { entry } else { nil }
    }
  }

  var verdicts: [StandardVerdict] {
    sections.flatMap(\.blocks).flatMap { block -> [StandardVerdict] in
      if case .verdicts(let verdicts) = block { verdicts } else { [] }
    }
  }
}
