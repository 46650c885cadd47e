import AssayCore
import Phrases

/// One document of a folder, as the lists show it.
struct ListedAssessment {
  let path: String
  let content: Result<Facts, OpeningError>

  struct Facts {
    let assessment: Assessment
    let changed: Timestamp?
    let scores: [(standard: AssessmentProtocol, score: Score)]
    /// A habit of the screen; commands say what is there.
    let isResultHidden: Bool

    init(_ opened: OpenedAssessment) {
      let assessment = opened.assessment
      self.assessment = assessment
      changed = opened.document.ledger.events.last?.time
      scores = opened.protocols.map { ($0, $0.score(assessment)) }
      isResultHidden = opened.document.habits[.resultHidden] == "yes"
    }

    var rated: Int { scores.reduce(0) { $0 + $1.score.counts.rated } }
    var applicable: Int { scores.reduce(0) { $0 + $1.score.counts.applicable } }
    /// True where events of a newer program keep the levels from being known.
    var isWithheld: Bool { assessment.unknownEvents > 0 }
    /// Of each standard, a question mark where it is not known.
    var levels: [String] { scores.map { isWithheld ? "?" : $0.score.levelText } }
  }

  /// Why it is not shown, as a command says it; nil where it is.
  var failure: CommandFailure? {
    if case .failure(let error) = content { CommandFailure(error, path) } else { nil }
  }

  /// Every document of a folder, by organisation, unreadable ones last.
  static func all(in folder: String) throws(Platform.SystemError) -> [ListedAssessment] {
    try FolderListing.paths(in: folder).map { ListedAssessment(reading: $0) }
      .sorted { ($0.sortName, $0.path) < ($1.sortName, $1.path) }
  }

  private init(reading path: String) {
    self.path = path
    do {
      let opened = try OpenedAssessment.open(path, .reading, access: .reading)
      defer { opened.document.abandon() }
      content = .success(Facts(opened))
    } catch {
      content = .failure(error)
    }
  }

  private var sortName: String {
    guard case .success(let facts) = content else { return "\u{10FFFF}" }
    return (facts.assessment.organisation ?? path).lowercased()
  }

  private var name: String { FolderListing.name(of: path) }

  /// File, organisation, kind, progress, levels, day of the last change.
  var row: [String] {
    guard case .success(let facts) = content else { return [name, "cannot be read"] }
    let phrases = Phrases.english
    let assessment = facts.assessment
    let levels = zip(facts.scores, facts.levels).map { "\($0.standard.shortName.number) \($1)" }
    return [
      name, assessment.organisation ?? phrases.walk.forgotten,
      assessment.kind == .rehearsal
        ? phrases.walk.rehearsal : phrases.assessments.kinds(assessment.kind.rawValue),
      "\(facts.rated)/\(facts.applicable)", levels.joined(separator: " · "),
      facts.changed?.date ?? "",
    ]
  }

  var json: JSONText {
    guard case .success(let facts) = content else {
      let problem = failure?.sentences.joined(separator: " ") ?? ""
      return .object(
        [.init("path", .text(path)), .init("problem", .text(problem))]
          + [
            "organisation", "site", "kind", "state", "changed", "protocols", "applicable", "rated",
            "levels",
          ].map { .init($0, .null) })
    }
    let assessment = facts.assessment
    return .object([
      .init("path", .text(path)), .init("problem", .null),
      .init("organisation", JSONText(assessment.organisation)),
      .init("site", JSONText(assessment.site)), .init("kind", .text(assessment.kind.rawValue)),
      .init("state", .text("open")), .init("changed", JSONText(facts.changed?.text)),
      .init("protocols", .list(assessment.protocols.map { .text($0.id.text) })),
      .init("applicable", .number(facts.applicable)),
      .init("rated", .number(facts.rated)),
      .init("levels", facts.isWithheld ? .null : .list(facts.scores.map(level))),
    ])
  }

  private func level(_ pair: (standard: AssessmentProtocol, score: Score)) -> JSONText {
    .object([
      .init("protocol", .text(pair.standard.id.text)),
      .init("certain", JSONText(pair.score.level.certain)),
      .init("possible", JSONText(pair.score.level.possible)),
    ])
  }
}

extension String {
  /// `10002` of `ISO 10002:2018`, so that four standards stand in one line; else the name as it is.
  fileprivate var number: String {
    let numbers = split { !$0.isNumber }
    return numbers.first { $0.count > 3 }.map(String.init) ?? self
  }
}
