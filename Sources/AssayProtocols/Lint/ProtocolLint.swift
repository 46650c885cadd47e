/// Says what is wrong with a protocol file, each with its place, the rule's name and how to mend it.
///
/// A file that does not load has one finding, the reader's; the rules are for those that do.
public enum ProtocolLint {
  /// In the order of the file.
  public static func findings(
    in bytes: [UInt8], as format: ProtocolFormat = .yaml
  ) -> [LintFinding] {
    do throws(ProtocolError) {
      let (value, places) = try ProtocolReader.readWithPlaces(bytes, as: format)
      let subject = LintSubject(protocol: value, places: places)
      // NB: `sorted` alone may exchange findings of one place; the rules' own order decides there.
      return rules.flatMap { $0.findings(in: subject) }.enumerated()
        .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
        .map(\.element)
    } catch {
      return [LintFinding(unread: error)]
    }
  }

  /// The names of all rules that look at a protocol that loads.
  public static var ruleNames: [String] { rules.map { $0.name } }

  static let rules: [any LintRule.Type] = [
    RequiredTexts.self,
    CoveredClauses.self,
    FewEssentials.self,
    GuardedLevels.self,
    BalancedWeights.self,
    DistinctSteps.self,
    MeasurableWords.self,
    StatedOutcomes.self,
    ShortChains.self,
    KnownReferences.self,
  ]
}

extension LintFinding {
  fileprivate init(unread error: ProtocolError) {
    self.init(
      .error, rule: error.fact.rule, at: error.position, error.fact.sentence, mend: nil)
  }
}
