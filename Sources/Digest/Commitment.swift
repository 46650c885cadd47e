/// 16 random bytes that keep a short text from being guessed out of its commitment.
public struct Salt: Hashable, Sendable {
  public static let byteCount = 16

  /// Always 16 of them.
  public let bytes: [UInt8]

  /// nil unless there are exactly 16 bytes.
  public init?(bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
  }

  /// A new one, from the system's generator.
  public static func random() -> Salt {
    Salt(drawn: Random.bytes(byteCount))
  }

  private init(drawn bytes: [UInt8]) {
    self.bytes = bytes
  }
}

/// What stands for a text in a record that outlives it: SHA-256 of the salt's 16 bytes followed by
/// the text's UTF-8 bytes. With salt and text removed it says nothing and still verifies.
public struct Commitment: Hashable, Sendable {
  public let digest: Digest

  public init(digest: Digest) {
    self.digest = digest
  }

  public init(to text: String, with salt: Salt) {
    digest = .sha256(of: salt.bytes + Array(text.utf8))
  }
}
