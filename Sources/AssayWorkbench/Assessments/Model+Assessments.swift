extension Model {
  mutating func openSelected() -> [Effect] {
    guard let document = assessments.selectedDocument else { return [] }
    assessments.isFiltering = false
    return [.openDocument(path: document.path)]
  }

  mutating func sortAssessments() -> [Effect] {
    assessments.sort(by: assessments.order.next)
    say(phrases.home.sortedBy(phrases.home.orders(assessments.order.rawValue)))
    return []
  }

  mutating func filterAssessments() -> [Effect] {
    assessments.isFiltering = true
    return []
  }

  /// Leaves the filter's line; what passes it stays.
  mutating func endFiltering() -> [Effect] {
    if walk == nil { assessments.isFiltering = false } else { walk?.sheet?.isFiltering = false }
    return []
  }

  mutating func clearFilter() -> [Effect] {
    assessments.isFiltering = false
    assessments.filter = .init("", isMultiline: false, limit: assessments.filter.limit)
    assessments.arrange()
    return []
  }
}
