/// Finds what a mistyped word most likely meant.
enum NearestWord {
  /// nil where every candidate is further away than a third of its length (at least one edit).
  static func to(_ word: String, among candidates: [String]) -> String? {
    let typed = Array(word.lowercased().unicodeScalars.prefix(40))
    let ranked = candidates.map { candidate in
      (candidate, distance(typed, Array(candidate.lowercased().unicodeScalars)))
    }
    guard let best = ranked.min(by: { $0.1 < $1.1 }) else { return nil }
    return best.1 <= max(1, best.0.unicodeScalars.count / 3) ? best.0 : nil
  }

  /// Edits between two words, an exchange of neighbours counting as one
  /// (optimal string alignment).
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var above = Array(0...right.count)
    for (row, leftScalar) in left.enumerated() {
      var current = [row + 1]
      for (column, rightScalar) in right.enumerated() {
        let replaced = above[column] + (leftScalar == rightScalar ? 0 : 1)
        var best = min(replaced, above[column + 1] + 1, current[column] + 1)
        let isExchange =
          row > 0 && column > 0 && leftScalar == right[column - 1] && left[row - 1] == rightScalar
        if isExchange {
          best = min(best, before[column - 1] + 1)
        }
        current.append(best)
      }
      before = above
      above = current
    }
    return above[right.count]
  }
}
