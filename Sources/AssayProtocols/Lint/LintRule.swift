import AssayCore

/// One rule a published protocol keeps.
protocol LintRule: SendableMetatype {
  static var name: String { get }
  static func findings(in subject: LintSubject) -> [LintFinding]
}

/// What a rule looks at: a protocol that loads, and where its parts stand.
///
/// What later rules compare with (the lock of published ids, overlays, host standards) joins here.
struct LintSubject {
  var `protocol`: AssessmentProtocol
  var places: ProtocolPlaces
}

extension LintRule {
  static func error(
    _ place: ProtocolPlace, in subject: LintSubject, _ sentence: String, mend: String
  ) -> LintFinding {
    finding(.error, place, in: subject, sentence, mend: mend)
  }

  static func warning(
    _ place: ProtocolPlace, in subject: LintSubject, _ sentence: String, mend: String
  ) -> LintFinding {
    finding(.warning, place, in: subject, sentence, mend: mend)
  }

  private static func finding(
    _ severity: LintSeverity, _ place: ProtocolPlace, in subject: LintSubject,
    _ sentence: String, mend: String
  ) -> LintFinding {
    LintFinding(
      severity, rule: name, at: subject.places.position(of: place), sentence, mend: mend)
  }
}

extension LintSubject {
  /// The sentences people rate by: a criterion's text and its rubric's steps, in order.
  func ratedTexts(of criterion: Criterion) -> [(place: ProtocolPlace, text: String)] {
    let text = (ProtocolPlace.criterion(criterion.id, key: "text"), criterion.text)
    let steps = self.protocol.scale.ratings.compactMap { rating in
      criterion.rubric[rating.code].map { (ProtocolPlace.step(criterion.id, rating.code), $0) }
    }
    return ([text] + steps).filter { !$0.1.isEmpty }
  }

  /// Rules that read words know English only.
  var isEnglish: Bool {
    let language = self.protocol.language.lowercased()
    return language == "en" || language.hasPrefix("en-")
  }
}
