import Synchronization

/// The last values that were made, each kept while what it was made of is asked for again.
final class Memo<Key: Equatable & Sendable, Value: Sendable>: Sendable {
  private let count: Int
  /// The one asked for last comes last.
  private let kept = Mutex<[(key: Key, value: Value)]>([])

  /// - Parameter count: How many values are kept.
  init(keeping count: Int = 1) { self.count = count }

  func value(for key: Key, make: () -> Value) -> Value {
    if let known = kept.withLock({ Self.take(key, from: &$0) }) { return known }
    let value = make()
    kept.withLock { kept in
      if kept.count >= count { kept.removeFirst() }
      kept.append((key, value))
    }
    return value
  }

  private static func take(_ key: Key, from kept: inout [(key: Key, value: Value)]) -> Value? {
    guard let place = kept.lastIndex(where: { $0.key == key }) else { return nil }
    let known = kept.remove(at: place)
    kept.append(known)
    return known.value
  }
}
