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
      leftNewAssessment = newAssessment
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
    if closeOutline() { return [] }
    guard canPutAway() else { return [] }
    return rememberPlace() + [.closeDocument]
  }

  /// False where no outline lies over the criterion.
  mutating func closeOutline() -> Bool {
    guard walk?.isOutlineOpen == true, !WalkLayout.isWide(size) else { return false }
    walk?.isOutlineOpen = false
    return true
  }

  /// False where another document, or none, would take the place of what waits for the disk: says so.
  /// Leaving the program asks twice.
  mutating func canPutAway() -> Bool {
    guard case .failing(let reason) = walk?.storage else { return true }
    notice = Notice(text: phrases.storage.closingLoses(reason), tone: .alarm)
    return false
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
