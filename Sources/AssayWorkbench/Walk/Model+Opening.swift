import AssayCore

extension Model {
  mutating func openWalk(_ document: OpenedDocument) -> [Effect] {
    defer { destination = nil }
    guard !document.protocols.isEmpty else {
      refuse(phrases.newAssessment.noProtocols)
      return []
    }
    if document.isNew { leftNewAssessment = nil }
    newAssessment = nil
    help = nil
    pendingKeys = []
    if let day = document.today { today = day }
    commandLine = nil
    if let everywhere { lastEverywhere = everywhere }
    everywhere = nil
    var walk = Walk(document, phrases)
    let gone = walk.drafts.keys.filter { !walk.canGoOn(with: $0) }
    for draft in gone { walk.drafts[draft] = nil }
    let unfinished = walk.unfinished(includingPrivate: true)
    if let first = unfinished.first {
      if let criterion = first.criterion { walk.go(to: criterion) }
      var text = sentence(for: first, in: document.ledger)
      if unfinished.count > 1 {
        text += " · " + phrases.status.moreUnfinished(unfinished.count - 1, key(of: "closing"))
      }
      notice = Notice(text: text, tone: .alarm)
    } else if document.isNew {
      say(phrases.status.created(document.path))
    } else if let reason = document.readOnly {
      refuse(phrases.refusals.readOnly(reason))
    } else if let sentence = leavingSentence(walk) {
      say(sentence)
    }
    if let destination { walk.go(to: destination) }
    self.walk = walk
    let discarded = walk.readOnly == nil ? gone : []
    return discarded.sorted { $0.description < $1.description }.map(Effect.discardDraft)
      + (walk.order.isHost ? [.findHostOrders] : [])
  }

  func sentence(for draft: DraftField, in ledger: Ledger) -> String {
    switch draft {
    case .note(let criterion, let kind):
      phrases.status.unfinishedNote(
        criterion.criterion.text, key(of: kind == .private ? "private-note" : "note"))
    case .reason(let criterion):
      phrases.status.unfinishedReason(criterion.criterion.text, key(of: "not-applicable"))
    case .looseNote: phrases.status.unfinishedLooseNote(key(of: "loose-note"))
    case .form(let subject, _): sentence(for: subject, in: ledger)
    case .present: phrases.agenda.presentUnfinished(key(of: "people"))
    }
  }

  private func sentence(for subject: FormSubject, in ledger: Ledger) -> String {
    let kind: ItemKind? =
      switch subject {
      case .making(let kind, _): kind
      case .finding: .finding
      case .sampling: .evidence
      case .rewording(let id): ledger.assessment.items[id]?.content.kind
      case .receiving: .request
      case .acting: .action
      case .meeting, .upholding, .plan: nil
      }
    let what =
      switch subject {
      case .meeting(let kind): phrases.items.meetings(kind.rawValue)
      case .plan: phrases.forms.plan
      case .upholding: phrases.forms.upholding
      case .finding(let kind, _) where !kind.isWeakness: phrases.findings.kind(kind.rawValue)
      default: phrases.items.kinds(kind?.rawValue ?? "")
      }
    guard let criterion = subject.criterion else {
      return phrases.forms.unfinished(what, key(of: subject.command(kind)))
    }
    return phrases.forms.unfinishedAt(
      what, criterion.criterion.text, key(of: subject.command(kind)))
  }
}

extension Walk {
  /// What was begun and laid aside, a form as one thing. What is open just now is not among it.
  func unfinished(includingPrivate: Bool) -> [DraftField] {
    guard !drafts.isEmpty else { return [] }
    var forms: Set<FormSubject> = []
    let laidAside = drafts.keys.filter { draft in
      draft != entry?.draft && form?.drafts.contains(draft) != true
    }
    return laidAside.sorted { $0.description < $1.description }.filter { draft in
      switch draft {
      case .note(_, .private): includingPrivate
      case .form(let subject, _): forms.insert(subject).inserted
      case .note, .reason, .looseNote, .present: true
      }
    }
  }

  /// False for what was being written about something that is gone: no key leads to it any more.
  fileprivate func canGoOn(with draft: DraftField) -> Bool {
    if let criterion = draft.criterion, spot(of: criterion) == nil { return false }
    guard case .form(let subject, _) = draft else { return true }
    switch subject {
    case .rewording(let id), .acting(on: let id): return assessment.items[id] != nil
    case .receiving(let id): return assessment.items[id] != nil && assessment.arrivals[id] == nil
    case .making, .finding, .sampling, .meeting, .upholding, .plan: return true
    }
  }
}
