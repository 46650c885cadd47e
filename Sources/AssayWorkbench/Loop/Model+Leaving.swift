extension Model {
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
    if newAssessment != nil {
      newAssessment = nil
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
    let effects = rememberPlace() + [.closeDocument]
    walk = nil
    assessments.isReading = true
    return effects + [.listFolder]
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
