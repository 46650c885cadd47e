extension Model {
  /// Moves between the rows of the topmost layer.
  mutating func stepRow(by count: Int) -> [Effect] {
    switch context {
    case .assessments, .filteringAssessments:
      assessments.selected = assessments.selected.stepped(
        by: count, of: assessments.shown.count)
    case .newAssessment, .naming: newAssessment?.step(by: count)
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
