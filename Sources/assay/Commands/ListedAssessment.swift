import AssayCore
import Phrases

/// One document of a folder, as `assay list` shows it.
struct ListedAssessment {
  let path: String
  let content: Result<Facts, CommandFailure>

  struct Facts {
    var assessment: Assessment
    var changed: String?
    var scores: [(standard: AssessmentProtocol, score: Score)]
  }

  var failure: CommandFailure? {
    if case .failure(let failure) = content { failure } else { nil }
  }

  /// Every document of a folder, by organisation, unreadable ones last.
  static func all(
    in folder: String, mayBeMissing: Bool
  ) throws(CommandFailure) -> [ListedAssessment] {
    let names: [String]
    do {
      names = try Platform.entries(of: folder).filter { entry in
        entry.name.hasSuffix(FolderListing.fileExtension) && entry.kind != .folder
      }.map(\.name)
    } catch {
      if error.isMissing, mayBeMissing { return [] }
      throw CommandFailure(
        .unavailable, "\(folder): cannot be read as a folder (\(error.words)): check the path")
    }
    let listed = names.map { ListedAssessment(reading: folder + "/" + $0) }
    return listed.sorted { ($0.sortName, $0.path) < ($1.sortName, $1.path) }
  }

  private init(reading path: String) {
    self.path = path
    do throws(CommandFailure) {
      let opened = try OpenedAssessment.reading(path)
      defer { opened.document.abandon() }
      let assessment = opened.assessment
      content = .success(
        Facts(
          assessment: assessment, changed: opened.document.ledger.events.last?.time.text,
          scores: opened.protocols.map { ($0, $0.score(assessment)) }))
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
    let rated = facts.scores.reduce(0) { $0 + $1.score.counts.rated }
    let applicable = facts.scores.reduce(0) { $0 + $1.score.counts.applicable }
    let isWithheld = assessment.unknownEvents > 0
    let levels = facts.scores.map { pair in
      "\(pair.standard.shortName.number) \(isWithheld ? "?" : pair.score.levelText)"
    }
    return [
      name, assessment.organisation ?? phrases.walk.forgotten,
      assessment.kind == .rehearsal
        ? phrases.walk.rehearsal : phrases.assessments.kinds(assessment.kind.rawValue),
      "\(rated)/\(applicable)", levels.joined(separator: " · "),
      facts.changed.map { String($0.prefix(10)) } ?? "",
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
    let counts = facts.scores.map(\.score.counts)
    return .object([
      .init("path", .text(path)), .init("problem", .null),
      .init("organisation", JSONText(assessment.organisation)),
      .init("site", JSONText(assessment.site)), .init("kind", .text(assessment.kind.rawValue)),
      .init("state", .text("open")), .init("changed", JSONText(facts.changed)),
      .init("protocols", .list(assessment.protocols.map { .text($0.id.text) })),
      .init("applicable", .number(counts.reduce(0) { $0 + $1.applicable })),
      .init("rated", .number(counts.reduce(0) { $0 + $1.rated })),
      .init("levels", assessment.unknownEvents > 0 ? .null : .list(facts.scores.map(level))),
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
