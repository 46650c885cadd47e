/// The first event's content: what is assessed, for whom, and against which protocols.
public struct Creation: Equatable, Sendable {
  public var organisation: SealedText
  public var site: SealedText?
  public var kind: AssessmentKind
  public var protocols: [ProtocolSeal]

  public init(
    organisation: SealedText, site: SealedText?, kind: AssessmentKind, protocols: [ProtocolSeal]
  ) {
    self.organisation = organisation
    self.site = site
    self.kind = kind
    self.protocols = protocols
  }
}

/// Who assesses whom.
public enum AssessmentKind: String, Sendable, CaseIterable {
  case thirdParty = "third-party"
  case secondParty = "second-party"
  case `self`
  /// For practice: marked everywhere, counted nowhere.
  case rehearsal
}

/// Names the exact protocol text an assessment was opened with.
public struct ProtocolSeal: Hashable, Sendable {
  public var id: ProtocolID
  public var version: SemanticVersion
  /// SHA-256 of the protocol's text, as 64 hexadecimal digits.
  public var sha256: String

  public init(id: ProtocolID, version: SemanticVersion, sha256: String) {
    self.id = id
    self.version = version
    self.sha256 = sha256
  }
}
