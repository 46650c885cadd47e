extension Int {
  /// A place so many lines on or back in a list, and never outside it. `Int.max` goes to the end.
  func stepped(by count: Int, of lines: Int) -> Int {
    let (target, overflow) = addingReportingOverflow(count)
    let place = overflow ? (count > 0 ? Int.max : 0) : target
    return Swift.min(Swift.max(place, 0), Swift.max(lines - 1, 0))
  }
}
