/// Free text or a name, which an event holds only as SHA-256(salt + text).
///
/// Salt and text lie beside the event, so that they can be forgotten while the history still
/// verifies.
public struct SealedText: Hashable, Sendable {
  /// The longest text that is sealed, in UTF-8 bytes.
  public static let byteLimit = 4 * 1024 * 1024

  /// The commitment, as 64 hexadecimal digits.
  public var commitment: String
  /// Nil where the text was forgotten.
  public var content: String?

  public init(commitment: String, content: String?) {
    self.commitment = commitment
    self.content = content
  }
}
