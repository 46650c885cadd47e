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

extension Model {
  /// Moves between the rows of the topmost layer.
  mutating func stepRow(by count: Int) -> [Effect] {
    switch context {
    case .assessments, .filteringAssessments:
      assessments.selected = assessments.selected.stepped(
        by: count, of: assessments.shown.count)
    case .newAssessment, .naming: form?.step(by: count)
    case .help:
      guard let help else { break }
      let row = help.selected.stepped(by: count, of: helpRows.count)
      self.help?.selected = row
    case .found, .searchingEverywhere: return stepHit(by: count)
    case .walk, .writing, .prompt, .form, .formText, .commandLine: break
    default: stepSheetRow(by: count)
    }
    return []
  }
}
