import AssayCore

/// Says what is wrong with a protocol file, each with its place, the rule's name and how to mend it.
///
/// A file that does not load has one finding, the reader's; the rules are for those that do. What
/// needs a whole folder (other protocols, hosts, translations, published ids) is in
/// `ProtocolLint+Folder.swift`.
public enum ProtocolLint {
  /// In the order of the file.
  public static func findings(
    in bytes: [UInt8], as format: ProtocolFormat = .yaml
  ) -> [LintFinding] {
    do throws(ProtocolError) {
      let (value, places) = try ProtocolReader.readWithPlaces(bytes, as: format)
      return findings(in: LintSubject(protocol: value, places: places))
    } catch {
      return [LintFinding(unread: error)]
    }
  }

  /// The names of all rules that look at a file that loads.
  static var ruleNames: [String] {
    rules.map { $0.name } + overlayRules.map { $0.name } + hostRules.map { $0.name }
  }

  static func findings(in subject: LintSubject) -> [LintFinding] {
    inOrder(rules.flatMap { $0.findings(in: subject) })
  }

  static func findings(in subject: OverlaySubject) -> [LintFinding] {
    inOrder(overlayRules.flatMap { $0.findings(in: subject) })
  }

  static func findings(in subject: HostSubject) -> [LintFinding] {
    inOrder(hostRules.flatMap { $0.findings(in: subject) })
  }

  // NB: `sorted` alone may exchange findings of one place; the rules' own order decides there.
  private static func inOrder(_ findings: [LintFinding]) -> [LintFinding] {
    findings.enumerated()
      .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
      .map(\.element)
  }

  static let rules: [any LintRule.Type] = [
    RequiredTexts.self,
    LockedIDs.self,
    CoveredClauses.self,
    OpenClauses.self,
    FewEssentials.self,
    GuardedLevels.self,
    ReachableLevels.self,
    BalancedWeights.self,
    DistinctSteps.self,
    OrderedSteps.self,
    MeasurableWords.self,
    StatedOutcomes.self,
    OwnWords.self,
    ShortChains.self,
    KnownReferences.self,
    MutualReferences.self,
    KnownHosts.self,
  ]

  static let overlayRules: [any OverlayLintRule.Type] = [
    CompleteOverlay.self,
    NothingLeftOver.self,
    CurrentOverlay.self,
    SameNumbers.self,
  ]

  static let hostRules: [any HostLintRule.Type] = [HostHeadings.self]
}

extension LintFinding {
  init(unread error: ProtocolError) {
    self.init(
      .error, rule: error.fact.rule, at: error.position, error.fact.sentence, mend: nil)
  }
}
