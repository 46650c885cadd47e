import Synchronization

/// The last value that was made, kept while what it was made of stays the same.
final class Memo<Key: Equatable & Sendable, Value: Sendable>: Sendable {
  private let kept = Mutex<(key: Key, value: Value)?>(nil)

  func value(for key: Key, make: () -> Value) -> Value {
    if let known = kept.withLock({ $0?.key == key ? $0?.value : nil }) { return known }
    let value = make()
    kept.withLock { $0 = (key, value) }
    return value
  }
}
