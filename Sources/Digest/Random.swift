import CSodium

/// Bytes nobody can guess, from the system's generator.
enum Random {
  /// libsodium wants one call before its generator is shared between threads.
  private static let initialised = sodium_init()

  static func bytes(_ count: Int) -> [UInt8] {
    _ = initialised
    var output = [UInt8](repeating: 0, count: max(count, 0))
    // NB: without a generator in the system, libsodium ends the program rather than return zeros.
    randombytes_buf(&output, output.count)
    return output
  }
}

/// A name drawn at random: documents, replicas, evidence.
public enum RandomID {
  /// `2 × byteCount` hexadecimal digits; 16 bytes are enough never to meet twice.
  public static func hex(byteCount: Int = 16) -> String {
    Hex.text(of: Random.bytes(byteCount))
  }
}
