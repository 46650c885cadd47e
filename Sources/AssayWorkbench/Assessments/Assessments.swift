/// The folder's documents: where the workbench starts.
struct Assessments: Sendable {
  let folder: String
  private(set) var documents: [DocumentSummary] = []
  var selected = 0
  var isReading = true
  var isUnreadable = false

  init(folder: String) { self.folder = folder }

  /// Takes in the folder's documents, and stays on the one that was selected.
  mutating func list(_ documents: [DocumentSummary]) {
    let path = self.documents.indices.contains(selected) ? self.documents[selected].path : nil
    self.documents = documents
    selected = documents.firstIndex { $0.path == path } ?? 0
    isReading = false
  }
}

extension Model {
  mutating func openSelected() -> [Effect] {
    guard assessments.documents.indices.contains(assessments.selected) else { return [] }
    let document = assessments.documents[assessments.selected]
    return [.openDocument(path: document.path)]
  }

  /// Moves between the rows of the topmost layer.
  mutating func stepRow(by count: Int) -> [Effect] {
    switch context {
    case .assessments:
      assessments.selected = stepped(
        assessments.selected, by: count, of: assessments.documents.count)
    case .newAssessment, .naming: form?.step(by: count)
    case .help:
      guard let help else { break }
      let row = stepped(help.selected, by: count, of: helpRows.count)
      self.help?.selected = row
    case .walk, .writing, .prompt, .form, .formText, .commandLine: break
    default: stepSheetRow(by: count)
    }
    return []
  }

  private func stepped(_ index: Int, by count: Int, of rows: Int) -> Int {
    min(max(index + count, 0), max(rows - 1, 0))
  }
}
