import AssayCore

/// The time in a rehearsal: told by its entries, moved on a little by each act.
final class RehearsalClock {
  private(set) var now: Timestamp
  private(set) var day: Day
  private var second: Int
  private let offset: String
  private var passed = 0

  /// Nil where the moment has no day, or the offset is none.
  init?(_ begins: RehearsalMoment, offset: String) {
    guard let day = begins.day,
      let now = Self.timestamp(day, Self.seconds(of: begins.time), offset)
    else { return nil }
    self.day = day
    self.offset = offset
    self.now = now
    second = Self.seconds(of: begins.time)
  }

  /// False where that lies before the time reached.
  func move(to moment: RehearsalMoment) -> Bool {
    let target = (moment.day ?? day, Self.seconds(of: moment.time))
    guard target >= (day, second) else { return false }
    return set(target.0, target.1)
  }

  /// From one entry to the next: one to three minutes, as long as it takes to ask and to look.
  /// False where the day is over before.
  func passBetweenEntries() -> Bool { set(day, second + 60 + varying(121)) }

  /// From one act to the next within an entry.
  func passBetweenActs() -> Bool { set(day, second + 8 + varying(18)) }

  private func set(_ day: Day, _ second: Int) -> Bool {
    guard let now = Self.timestamp(day, second, offset) else { return false }
    (self.day, self.second, self.now) = (day, second, now)
    return true
  }

  /// The same in every replay, and never a rhythm.
  private func varying(_ range: Int) -> Int {
    passed += 1
    return passed * passed % 1009 * 31 % range
  }

  private static func timestamp(_ day: Day, _ second: Int, _ offset: String) -> Timestamp? {
    let clock = [second / 3600, second / 60 % 60, second % 60].map { number in
      number < 10 ? "0\(number)" : "\(number)"
    }
    return Timestamp("\(day)T\(clock.joined(separator: ":"))\(offset)")
  }

  private static func seconds(of time: TimeOfDay) -> Int {
    let parts = time.text.split(separator: ":").compactMap { Int($0) }
    return parts.count == 2 ? parts[0] * 3600 + parts[1] * 60 : 0
  }
}
