extension Array {
  /// The first place whose element is of the second part, where all of the first part stand before
  /// all of the second; the end where there is none.
  ///
  /// Asks for a logarithm of the count.
  func partitioningIndex(where isOfSecondPart: (Element) -> Bool) -> Int {
    var places = 0..<count
    while !places.isEmpty {
      let middle = places.lowerBound + places.count / 2
      places =
        isOfSecondPart(self[middle]) ? places.lowerBound..<middle : middle + 1..<places.upperBound
    }
    return places.lowerBound
  }
}
