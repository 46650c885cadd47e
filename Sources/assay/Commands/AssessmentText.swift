import AssayCore
import AssayReports
import AssayStore
import Phrases

/// An assessment for a person: who, against what, the levels, and every criterion with its rating
/// and notes.
struct AssessmentText {
  private let opened: OpenedAssessment
  private let withPrivateNotes: Bool
  private let phrases = Phrases.english
  private let items: ItemsText

  init(_ opened: OpenedAssessment, withPrivateNotes: Bool) {
    self.opened = opened
    items = ItemsText(opened.assessment)
    self.withPrivateNotes = withPrivateNotes
  }

  func write(to page: inout Page) {
    writeHead(to: &page)
    for standard in opened.protocols {
      page.add()
      write(standard, to: &page)
    }
    writeItems(to: &page)
  }

  private func writeItems(to page: inout Page) {
    let assessment = opened.assessment
    if !assessment.findings.isEmpty {
      page.add()
      page.add("Findings")
      page.add(findingsOf: items)
    }
    page.add("Evidence", assessment.evidence.map(items.fullEvidence))
    page.add("Asked for", assessment.requests.map(items.request))
    page.add("Diverging opinions", assessment.opinions.map(items.opinion))
    page.add(
      phrases.walk.looseNotes, assessment.looseNotes.map { ("· ", items.text($0.note.text)) })
  }

  private func writeHead(to page: inout Page) {
    let assessment = opened.assessment
    let organisation = assessment.organisation ?? phrases.walk.forgotten
    let names = [organisation, assessment.site].compactMap(\.self)
    page.add("", paragraph: names.joined(separator: " · "))
    var facts = [
      assessment.kind == .rehearsal
        ? phrases.walk.rehearsal : phrases.assessments.kinds(assessment.kind.rawValue)
    ]
    if let created = assessment.created {
      let author = created.author.content ?? phrases.walk.forgotten
      facts.append("begun \(created.time.date) by \(author)")
    }
    let events = opened.document.ledger.events.count
    facts.append(events == 1 ? "1 event" : "\(events) events")
    page.add("", paragraph: facts.joined(separator: " · "))
    PlanText(assessment).write(to: &page)
    if assessment.unknownEvents > 0 {
      page.add("Level \(phrases.level.withheld(assessment.unknownEvents))")
    }
  }

  private func write(_ standard: AssessmentProtocol, to page: inout Page) {
    let score = standard.score(opened.assessment)
    let names = [standard.shortName, standard.title].filter { !$0.isEmpty }
    page.add(
      "", paragraph: names.joined(separator: " · ") + " (\(standard.id) \(standard.version))")
    if opened.assessment.unknownEvents == 0 {
      let words = ["Level \(score.levelInWords)", score.countsInWords, score.scoreInWords]
      page.add("", paragraph: words.joined(separator: " · "))
    }
    let criteria = standard.allCriteria
    let widths = Widths(
      id: criteria.map(\.id.text.count).max() ?? 0,
      rating: max(standard.scale.ratings.map(\.code.text.count).max() ?? 0, 2))
    for clause in standard.clauses {
      page.add()
      write(clause, depth: 0, of: standard, widths, to: &page)
    }
  }

  private struct Widths {
    var id: Int
    var rating: Int
  }

  private func write(
    _ clause: Clause, depth: Int, of standard: AssessmentProtocol, _ widths: Widths,
    to page: inout Page
  ) {
    guard !clause.allCriteria.isEmpty else { return }
    let indent = String(repeating: "  ", count: min(depth, 2))
    page.add("\(indent)\(clause.number) ", cut: clause.title)
    for criterion in clause.criteria {
      write(criterion, CriterionReference(standard.id, criterion.id), widths, to: &page)
    }
    for part in clause.clauses {
      write(part, depth: depth + 1, of: standard, widths, to: &page)
    }
  }

  private func write(
    _ criterion: Criterion, _ reference: CriterionReference, _ widths: Widths, to page: inout Page
  ) {
    let record = opened.assessment[reference]
    let id = Self.filled(criterion.id.text, widths.id)
    let mark = criterion.isEssential ? "◆" : " "
    let code = record.response == .unrated ? "·" : record.response.inWords
    let head = "    \(id) \(mark) \(Self.filled(code, widths.rating))  "
    page.add(head, cut: criterion.text)

    let below = String(repeating: " ", count: head.count)
    func add(_ label: String, _ text: SealedText?) {
      guard let text else { return }
      page.add(below + label, paragraph: text.content ?? phrases.walk.forgotten)
    }
    if case .notApplicable(let reason) = record.response { add("Does not apply: ", reason) }
    add("Note: ", record.note)
    if let draft = opened.draft(of: reference, .report) {
      page.add(below + "Unfinished: ", paragraph: draft)
    }
    writeSupport(of: record, reference, indent: below, to: &page)
    guard withPrivateNotes else { return }
    add("Private: ", record.privateNote)
    if let draft = opened.draft(of: reference, .private) {
      page.add(below + "Private, unfinished: ", paragraph: draft)
    }
  }

  private func writeSupport(
    of record: CriterionRecord, _ criterion: CriterionReference, indent: String,
    to page: inout Page
  ) {
    let assessment = opened.assessment
    for kept in record.evidence.compactMap(assessment.evidence) {
      page.add(items.evidence(kept), indent: indent)
    }
    for kept in record.findings.compactMap(assessment.finding) {
      page.add(items.finding(kept), indent: indent)
    }
    for kept in record.requests.compactMap(assessment.request)
    where assessment.arrivals[kept.id] == nil {
      page.add(indent + "Asked for ", paragraph: items.label(kept.id))
    }
    // Said of every rating alike where nobody keeps evidence, it would say nothing.
    guard !assessment.evidence.isEmpty || record.upheld != nil,
      let home = opened.protocols.first(where: { $0.id == criterion.protocol }),
      let shortfall = assessment.shortfall(of: criterion, on: home.scale)
    else { return }
    let reason = record.upheld.map { ". It stands because: \(items.text($0))" } ?? ""
    let lacking = shortfall.words(Phrases.english.report)
    page.add(indent + "! ", paragraph: "above its evidence: \(lacking)\(reason)")
  }

  private static func filled(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 0))
  }
}
