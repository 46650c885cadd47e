extension Command {
  /// Why nothing can be done to the chosen row of a list.
  static let nothingChosen: @Sendable (Model) -> String? = { model in
    readOnly(model) ?? nothingThere(model)
  }

  /// Why the chosen row of a list leads nowhere: in its own sentence, the list has none.
  static let nothingThere: @Sendable (Model) -> String? = { model in
    model.chosenRow == nil ? model.emptySentence : nil
  }
}

extension Model {
  /// What the open list says in place of its rows.
  var emptySentence: String {
    guard let sheet = walk?.sheet else { return phrases.pages.nothingThere }
    if !sheet.filter.text.isEmpty { return phrases.pages.nothingFound }
    switch sheet.kind {
    case .evidence: return phrases.evidence.none
    case .requests: return phrases.requests.none
    case .findings: return phrases.findings.empty
    case .agenda: return phrases.agenda.empty
    case .looseNotes: return phrases.looseNotes.empty
    case .bringing: return phrases.related.nothingToBring
    case .history, .criterionHistory: return phrases.history.nothing
    case .orders, .overview, .result, .closing, .plan: return phrases.pages.nothingThere
    }
  }
}
