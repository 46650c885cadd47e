/// Takes medians of how long something takes.
enum Stopwatch {
  /// The median in microseconds; the first run, which nothing is warm for, does not count.
  static func median(of count: Int, _ body: () throws -> Void) rethrows -> Double {
    try body()
    var times: [Double] = []
    for _ in 0..<count { times.append(try microseconds(body)) }
    times.sort()
    return times[times.count / 2]
  }

  static func microseconds(_ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let began = clock.now
    try body()
    let (seconds, attoseconds) = began.duration(to: clock.now).components
    return Double(seconds) * 1e6 + Double(attoseconds) / 1e12
  }
}
