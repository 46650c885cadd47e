import AssayCore

extension Model {
  mutating func openWalk(_ document: OpenedDocument) -> [Effect] {
    guard !document.protocols.isEmpty else {
      refuse(phrases.newAssessment.noProtocols)
      return []
    }
    form = nil
    help = nil
    pendingKeys = []
    if let day = document.today { today = day }
    commandLine = nil
    if let everywhere { lastEverywhere = everywhere }
    everywhere = nil
    var walk = Walk(document, phrases)
    if let unfinished = walk.drafts.keys.min(by: { $0.description < $1.description }) {
      if let criterion = unfinished.criterion { walk.go(to: criterion) }
      notice = Notice(text: sentence(for: unfinished, in: document.ledger), tone: .alarm)
    } else if document.isNew {
      say(phrases.status.created(document.path))
    } else if let reason = document.readOnly {
      refuse(phrases.refusals.readOnly(reason))
    } else if let sentence = leavingSentence(walk) {
      say(sentence)
    }
    if let destination { walk.go(to: destination) }
    destination = nil
    self.walk = walk
    return walk.order.isHost ? [.findHostOrders] : []
  }

  private func sentence(for draft: DraftField, in ledger: Ledger) -> String {
    switch draft {
    case .note(let criterion, _), .reason(let criterion):
      phrases.status.unfinishedNote(criterion.criterion.text)
    case .looseNote: phrases.status.unfinishedLooseNote
    case .form(let subject, _): sentence(for: subject, in: ledger)
    case .present: phrases.agenda.presentUnfinished
    }
  }

  private func sentence(for subject: FormSubject, in ledger: Ledger) -> String {
    let kind: ItemKind? =
      switch subject {
      case .making(let kind, _): kind
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
      default: phrases.items.kinds(kind?.rawValue ?? "")
      }
    guard let criterion = subject.criterion else {
      return phrases.forms.unfinished(what, subject.key(kind))
    }
    return phrases.forms.unfinishedAt(what, criterion.criterion.text, subject.key(kind))
  }

  /// Closes the topmost layer; the last one closes the program.
  mutating func closeLayer() -> [Effect] {
    if help != nil {
      help = nil
      return []
    }
    if commandLine != nil {
      commandLine = nil
      return []
    }
    if everywhere != nil { return closeEverywhere() }
    if walk != nil { return closeWithinWalk() }
    if form != nil {
      form = nil
      return []
    }
    return [.quit]
  }

  private mutating func closeWithinWalk() -> [Effect] {
    if walk?.form != nil { return leaveForm() }
    if walk?.entry != nil { return cancelEntry() }
    if walk?.sheet != nil {
      walk?.sheet = nil
      return []
    }
    if case .failing(let reason) = walk?.storage {
      // Closing would lose what waits for the disk; leaving the program asks twice.
      notice = Notice(text: phrases.storage.leavingLoses(reason), tone: .alarm)
      return []
    }
    return rememberPlace() + [.closeDocument]
  }

  /// Leaves the program: whatever is being written is kept first.
  public mutating func leave() -> [Effect] {
    closeEntry() + rememberPlace() + [.quit]
  }

  func rememberPlace() -> [Effect] {
    guard let walk, walk.readOnly == nil, let reference = walk.reference else { return [] }
    return [.remember(.place, "\(reference)")]
  }
}
