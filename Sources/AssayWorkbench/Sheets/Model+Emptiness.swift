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
    case .evidence: return phrases.evidence.none(key(of: "evidence"))
    case .requests: return phrases.requests.none(key(of: "ask-for"))
    case .findings: return noFindings
    case .agenda: return phrases.agenda.empty(key(of: "new-session"))
    case .looseNotes: return phrases.looseNotes.empty(key(of: "loose-note"))
    case .bringing: return phrases.related.nothingToBring
    case .history, .criterionHistory: return phrases.history.nothing
    case .orders, .overview, .result, .closing, .plan: return phrases.pages.nothingThere
    }
  }

  var noFindings: String {
    let keys = ["strength", "weakness", "risk", "opportunity"].map(key(of:))
    return phrases.findings.empty(keys.joined(separator: ", "))
  }
}
