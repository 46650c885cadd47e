import AssayCore

/// An event as the history shows it.
struct HistoryEntry: Sendable {
  var id: EventID
  var time: Timestamp
  /// The day as people write it.
  var day: String
  var author: String
  /// What changed: a criterion, an item's label, a part of the plan.
  var subject: String
  /// How it changed.
  var text: String

  /// All that is shown, in lower case.
  var lowercased: String {
    "\(time.date) \(day) \(time.hourAndMinute) \(author) \(subject) \(text)".lowercased()
  }
}

extension Model {
  /// nil for what is hidden: private notes while the result is.
  func historyEntry(_ event: Event, _ walk: Walk) -> HistoryEntry? {
    var entry = HistoryEntry(
      id: event.id, time: event.time, day: phrases.figures.day(event.time.date),
      author: written(event.author), subject: "", text: "")
    switch event.body {
    case .created(let creation):
      entry.text = phrases.history.started(written(creation.organisation))
    case .unknown(let type): entry.text = phrases.history.unknown(type)
    case .changed(let change):
      guard let (subject, text) = described(change, walk) else { return nil }
      entry.subject = subject
      entry.text = text
    }
    if let undone = event.undoes {
      let isRedo = walk.ledger.event(undone)?.undoes != nil
      entry.text =
        isRedo ? phrases.history.redoes(entry.text) : phrases.history.undoes(entry.text)
    }
    return entry
  }

  /// A change as what it was about and what it did, from and to.
  private func described(_ change: Change, _ walk: Walk) -> (subject: String, text: String)? {
    let words = phrases.history
    switch change {
    case .rated(let criterion, let from, let to):
      return (name(criterion, walk), "\(short(from)) → \(full(to))")
    case .noted(let criterion, let kind, _, let to):
      if kind == .private, walk.isResultHidden { return nil }
      let what = kind == .private ? words.privateNote : words.note
      return (name(criterion, walk), "\(what): \(to.map(written) ?? words.taken)")
    case .looseNote(_, let from, let to):
      let text = (to ?? from).map { written($0.text) } ?? ""
      return (
        "", to == nil ? "\(words.looseNote) \(words.taken): \(text)" : "\(words.looseNote): \(text)"
      )
    case .filed(_, let criterion, let from, let to, let isFiled):
      let text = written(isFiled ? to : from)
      return (name(criterion, walk), "\(words.filed): \(text)")
    case .planned(let field, let from, let to):
      return (words.plan, "\(words.field(field.rawValue)): \(written(from)) → \(written(to))")
    case .present(let from, let to):
      return ("", "\(words.present): \(written(from)) → \(written(to))")
    case .item(let id, let from, let to):
      let text = (to ?? from)?.texts.first.map(written) ?? ""
      let label = itemLabel(id, (to ?? from)?.kind, walk)
      let home = (to ?? from)?.criterion.map { name($0, walk) + " " } ?? ""
      guard to != nil else { return (home + label, "\(words.taken): \(text)") }
      return (home + label, from == nil ? text : "\(words.changed): \(text)")
    case .linked, .revisit, .upheld, .arrived, .entered, .met, .reclassified:
      return (change.criterion.map { name($0, walk) } ?? "", sentence(for: change))
    }
  }

  private func itemLabel(_ id: ItemID, _ kind: ItemKind?, _ walk: Walk) -> String {
    walk.assessment.items[id]?.label ?? kind.map { phrases.items.kinds($0.rawValue) } ?? ""
  }

  private func short(_ response: Response) -> String {
    if case .notApplicable = response { return phrases.history.notApplicable }
    return ratingText(response)
  }

  private func full(_ response: Response) -> String {
    if case .notApplicable(let reason) = response {
      return "\(phrases.history.notApplicable): \(written(reason))"
    }
    return ratingText(response)
  }
}
