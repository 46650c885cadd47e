import CSodium

/// A SHA-256 value: 32 bytes, printed as 64 lower-case hexadecimal digits.
///
///     Digest.sha256(of: "abc").hex == "ba7816bf…f20015ad"
public struct Digest: Hashable, Sendable {
  public static let byteCount = 32

  /// Always 32 of them.
  public let bytes: [UInt8]

  /// nil unless there are exactly 32 bytes.
  public init?(bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
  }

  /// Reads 64 hexadecimal digits of either case; nil for anything else.
  public init?(hex: String) {
    guard let bytes = Hex.bytes(of: hex) else { return nil }
    self.init(bytes: bytes)
  }

  public static func sha256(of bytes: [UInt8]) -> Digest {
    Digest(hashing: bytes)
  }

  /// Hashes the text's UTF-8 bytes as they stand: no normalisation, no line end added.
  public static func sha256(of text: String) -> Digest {
    Digest(hashing: Array(text.utf8))
  }

  public var hex: String { Hex.text(of: bytes) }

  private init(hashing message: [UInt8]) {
    var output = [UInt8](repeating: 0, count: Self.byteCount)
    // NB: the call reports 0 always; libsodium documents no failure for it.
    _ = crypto_hash_sha256(&output, message, UInt64(message.count))
    bytes = output
  }
}

extension Digest: CustomStringConvertible {
  public var description: String { hex }
}

extension Digest: Comparable {
  /// Byte by byte, which is also the order of the printed forms.
  public static func < (left: Self, right: Self) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
