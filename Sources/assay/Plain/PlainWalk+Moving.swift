import AssayCore

extension PlainWalk {
  mutating func go(to reference: CriterionReference) {
    guard let home = standards.firstIndex(where: { $0.source.id == reference.protocol }),
      let place = standards[home].stops.firstIndex(where: { $0.reference == reference })
    else { return }
    standardIndex = home
    places[home] = place
  }

  mutating func step(by count: Int) {
    let last = max(standard.stops.count - 1, 0)
    let target = min(max(places[standardIndex] + count, 0), last)
    guard target != places[standardIndex] else {
      let status = phrases.status
      return speech.say((count > 0 ? status.lastCriterion : status.firstCriterion).asSentence)
    }
    places[standardIndex] = target
    readCriterion()
  }

  /// The next criterion that nobody has rated, round the end to the top again.
  mutating func stepToUnrated() {
    let unrated = standard.stops.indices.filter {
      assessment[standard.stops[$0].reference].response == .unrated
    }
    let here = places[standardIndex]
    guard let first = unrated.first else { return speech.say(phrases.status.allRated.asSentence) }
    let after = unrated.first { $0 > here }
    if after == nil, first != here {
      speech.say(phrases.status.nextUnratedIsBefore.asSentence)
    }
    places[standardIndex] = after ?? first
    readCriterion()
  }

  mutating func goTo(_ text: String) throws(PlainRefusal) {
    if let reference = CriterionReference(text),
      standards.contains(where: { $0.stops.contains { $0.reference == reference } })
    {
      go(to: reference)
    } else if let place = standard.place(of: text) {
      places[standardIndex] = place
    } else {
      throw PlainRefusal(phrases.status.noSuchCriterion(text).asSentence)
    }
    readCriterion()
  }

  mutating func stepStandard() throws(PlainRefusal) {
    guard standards.count > 1 else {
      throw PlainRefusal(phrases.status.onlyOneStandard.asSentence)
    }
    standardIndex = (standardIndex + 1) % standards.count
    readCriterion()
  }

  // MARK: Searching

  /// Says which criteria hold all the words, and goes to the next of them.
  mutating func search() throws(PlainRefusal) {
    let found = matches
    guard !found.isEmpty else {
      throw PlainRefusal(phrases.status.noMatch(searchWords).asSentence)
    }
    speech.say(words.matches(found.map { standard.stops[$0].criterion.id.text }, searchWords))
    try stepMatch()
  }

  mutating func stepMatch() throws(PlainRefusal) {
    guard !searchWords.isEmpty else { throw PlainRefusal(words.noSearch) }
    let found = matches
    guard let first = found.first else {
      throw PlainRefusal(phrases.status.noMatch(searchWords).asSentence)
    }
    let target = found.first { $0 > places[standardIndex] } ?? first
    places[standardIndex] = target
    if found.count > 1 {
      speech.say(words.match((found.firstIndex(of: target) ?? 0) + 1, found.count))
    }
    readCriterion()
  }

  private var matches: [Int] {
    let wanted = searchWords.lowercased().split(whereSeparator: \.isWhitespace)
    return standard.stops.indices.filter { place in
      let stop = standard.stops[place]
      let text = stop.criterion.searchableText(
        under: stop.clause.title, assessment[stop.reference], includingPrivate: !isResultHidden)
      return wanted.allSatisfy { text.holds($0) }
    }
  }
}
