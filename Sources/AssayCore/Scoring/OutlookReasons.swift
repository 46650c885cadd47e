/// Why the next level above the certain one does not hold yet.
///
/// Kept apart so that a morning's work never reads "level 0": what is settled against the level,
/// and what the criteria not yet rated will decide.
public struct OutlookReasons: Equatable, Sendable {
  /// The level these reasons are about.
  public var level: Int
  /// Gates that fail even in the possible reading, as measured there.
  public var settled: [GateCheck]
  /// Gates that fail in the certain reading only, as measured there.
  public var open: [GateCheck]

  public init(level: Int, settled: [GateCheck], open: [GateCheck]) {
    self.level = level
    self.settled = settled
    self.open = open
  }
}

extension Score {
  /// Nil at the top, and where nothing is applicable.
  public var outlook: OutlookReasons? {
    guard let certain = level.certain, let next = levels.first(where: { $0.number > certain })
    else { return nil }
    let settled = next.failures.possible
    return OutlookReasons(
      level: next.number, settled: settled,
      open: next.failures.certain.filter { failure in
        !settled.contains { $0.isSameGate(as: failure) }
      })
  }
}
