import AssayStore
import AssayWorkbench

extension Document {
  /// Texts that were being typed, by the fields of the workbench.
  var writtenDrafts: [DraftField: String] {
    var written: [DraftField: String] = [:]
    for (field, draft) in drafts {
      if let field = DraftField(field) { written[field] = draft.text }
    }
    return written
  }

  var habits: [Habit: String] {
    var habits: [Habit: String] = [:]
    for habit in Habit.allCases { habits[habit] = view[habit.rawValue] }
    return habits
  }
}
