import AssayCore

/// Every rule has a name that stays, so that people can look it up and scripts can count it.
protocol NamedRule: SendableMetatype {
  static var name: String { get }
}

/// One rule a published protocol keeps.
protocol LintRule: NamedRule {
  static func findings(in subject: LintSubject) -> [LintFinding]
}

/// One rule a translation keeps.
protocol OverlayLintRule: NamedRule {
  static func findings(in subject: OverlaySubject) -> [LintFinding]
}

/// One rule a host standard keeps.
protocol HostLintRule: NamedRule {
  static func findings(in subject: HostSubject) -> [LintFinding]
}

/// A file that loads, and where its parts stand.
protocol PlacedSubject {
  var places: ProtocolPlaces { get }
}

/// What a rule looks at: a protocol, and what stands around it.
struct LintSubject: PlacedSubject {
  let `protocol`: AssessmentProtocol
  let places: ProtocolPlaces
  /// nil for a file on its own.
  let surroundings: LintSurroundings?
  /// The sentences people rate by: each criterion's text and its rubric's steps, in order. Several
  /// rules read their words, so they are taken apart once.
  let ratedTexts: [RatedText]

  init(
    protocol value: AssessmentProtocol, places: ProtocolPlaces,
    surroundings: LintSurroundings? = nil
  ) {
    self.protocol = value
    self.places = places
    self.surroundings = surroundings
    ratedTexts = value.allCriteria.flatMap { criterion -> [RatedText] in
      let text = (ProtocolPlace.criterion(criterion.id, key: "text"), criterion.text)
      let steps = value.scale.ratings.compactMap { rating in
        criterion.rubric[rating.code].map { (ProtocolPlace.step(criterion.id, rating.code), $0) }
      }
      return ([text] + steps).filter { !$0.1.isEmpty }
        .map { RatedText(criterion: criterion.id, place: $0.0, words: Words($0.1)) }
    }
  }
}

/// A sentence people rate by.
struct RatedText {
  var criterion: CriterionID
  var place: ProtocolPlace
  var words: Words
}

/// A translation and its original.
struct OverlaySubject: PlacedSubject {
  var overlay: ProtocolOverlay
  var places: ProtocolPlaces
  var original: AssessmentProtocol
}

/// A host standard.
struct HostSubject: PlacedSubject {
  var host: HostStandard
  var places: ProtocolPlaces
}

/// Everything in the same folder of protocols that loads.
struct LintSurroundings {
  var protocols: [ProtocolID: AssessmentProtocol] = [:]
  var hosts: [String: HostStandard] = [:]
  /// nil where nothing was ever published from here.
  var published: PublishedIDs?
}

extension NamedRule {
  static func error(
    _ place: ProtocolPlace, in subject: some PlacedSubject, _ sentence: String, mend: String
  ) -> LintFinding {
    finding(.error, place, in: subject, sentence, mend: mend)
  }

  static func warning(
    _ place: ProtocolPlace, in subject: some PlacedSubject, _ sentence: String, mend: String
  ) -> LintFinding {
    finding(.warning, place, in: subject, sentence, mend: mend)
  }

  private static func finding(
    _ severity: LintSeverity, _ place: ProtocolPlace, in subject: some PlacedSubject,
    _ sentence: String, mend: String
  ) -> LintFinding {
    LintFinding(
      severity, rule: name, at: subject.places.position(of: place), sentence, mend: mend)
  }
}

extension LintSubject {
  /// Rules that read words know English only.
  var isEnglish: Bool {
    let language = self.protocol.language.lowercased()
    return language == "en" || language.hasPrefix("en-")
  }
}
