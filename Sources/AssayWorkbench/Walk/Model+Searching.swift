import AssayCore

extension Model {
  /// The next or previous criterion whose texts or notes hold all the words searched for.
  mutating func stepMatch(by direction: Int) -> [Effect] {
    guard let walk else { return [] }
    let words = walk.searchWords.lowercased().split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return askSearch() }
    let matches = walk.layout.criteria.indices.filter { index in
      let text = walk.searchableText(of: index)
      return words.allSatisfy { text.holds($0) }
    }
    guard let first = matches.first, let last = matches.last else {
      refuse(phrases.status.noMatch(walk.searchWords))
      return []
    }
    let target =
      direction > 0
      ? matches.first { $0 > walk.place } ?? first
      : matches.last { $0 < walk.place } ?? last
    let number = (matches.firstIndex(of: target) ?? 0) + 1
    let isWrapped = direction > 0 ? target <= walk.place : target >= walk.place
    let counted = phrases.status.matches(number, matches.count)
    say(isWrapped && matches.count > 1 ? "\(counted), \(phrases.status.wrapped)" : counted)
    return move(to: target)
  }
}

extension Walk {
  /// What the search looks through, in lower case. Private notes stay out while they are hidden.
  func searchableText(of index: Int) -> String {
    let criterion = layout.criteria[index]
    let clause = layout.clauses[layout.clauseOfCriterion[index]]
    let record = record(of: index)
    var texts = [criterion.id.text, clause.title, criterion.text]
    texts += criterion.rubric.values
    texts += criterion.look + criterion.ask
    texts += [record.note?.content].compactMap(\.self)
    if !isResultHidden { texts += [record.privateNote?.content].compactMap(\.self) }
    if case .notApplicable(let reason) = record.response, let reason = reason.content {
      texts.append(reason)
    }
    return texts.joined(separator: "\n").lowercased()
  }
}
