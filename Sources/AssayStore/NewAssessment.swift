import AssayCore
import Digest

/// What a new document starts with.
public struct NewAssessment: Equatable, Sendable {
  public var organisation: String
  public var site: String?
  public var kind: AssessmentKind
  /// The exact texts that the assessment is rated against, kept in the document for good.
  public var protocols: [ProtocolText]

  public init(
    organisation: String, site: String? = nil, kind: AssessmentKind, protocols: [ProtocolText]
  ) {
    self.organisation = organisation
    self.site = site
    self.kind = kind
    self.protocols = protocols
  }
}

/// The text of a protocol file, byte by byte.
public struct ProtocolText: Equatable, Sendable {
  public var id: ProtocolID
  public var version: SemanticVersion
  public var bytes: [UInt8]

  public init(id: ProtocolID, version: SemanticVersion, bytes: [UInt8]) {
    self.id = id
    self.version = version
    self.bytes = bytes
  }

  /// SHA-256 of the bytes, as 64 hexadecimal digits.
  public var sha256: String { Digest.sha256(of: bytes).hex }

  var seal: ProtocolSeal { ProtocolSeal(id: id, version: version, sha256: sha256) }
}
