import AssayCore
import Digest

/// Who works on a document, with which clock and which source of randomness.
public struct WritingSession {
  /// The name that signs every event. A name, not a proof.
  public var author: String
  /// The time now, with its offset.
  public var clock: () -> Timestamp
  public var randomness: Randomness

  public init(
    author: String, clock: @escaping () -> Timestamp, randomness: Randomness = .system
  ) {
    self.author = author
    self.clock = clock
    self.randomness = randomness
  }
}

/// Where salts and ids come from.
public struct Randomness {
  public var salt: () -> Salt
  /// 32 hexadecimal digits.
  public var replica: () -> ReplicaID

  public init(salt: @escaping () -> Salt, replica: @escaping () -> ReplicaID) {
    self.salt = salt
    self.replica = replica
  }

  /// The system's generator.
  public static var system: Randomness {
    Randomness(salt: Salt.random, replica: { ReplicaID(RandomID.hex()) })
  }
}
