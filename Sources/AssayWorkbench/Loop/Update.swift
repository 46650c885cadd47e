import AssayCore
import Cells

extension Model {
  /// Takes in what happened and says what has to be done outside. Total: no message is an error.
  public mutating func update(_ message: Message) -> [Effect] {
    switch message {
    case .keyPressed(let key):
      notice = nil
      return press(key)
    case .pasted(let text):
      notice = nil
      return paste(text)
    case .resized(let size):
      self.size = size
    case .folderListed(let documents):
      assessments.list(documents)
    case .folderUnreadable:
      assessments.listNothing()
    case .documentOpened(let document):
      return openWalk(document)
    case .documentClosed:
      if let walk { assessments.wanted = walk.path }
      walk = nil
      assessments.isReading = true
      return [.listFolder]
    case .documentRefused(let reason):
      reopenForm(after: nil)
      destination = nil
      everywhere?.breakOff()
      refuse(reason)
    case .recorded(let event):
      record(event)
      noteRecorded()
    case .formTaken: noteTaken()
    case .refused(let refusal):
      reopenForm(after: refusal)
      refuse(refusal.sentence(in: phrases))
    case .committed(let time):
      walk?.submitted = nil
      walk?.sent = nil
      walk?.storage = .onDisk(time)
      today = Day(time.date)
    case .commitFailed(let reason, let waiting, let ledger):
      takeBack(waiting, reason: reason, ledger: ledger)
    case .commitCaughtUp(let ledger, let time):
      return catchUp(ledger, time)
    case .leavingRefused(let reason):
      notice = Notice(
        text: phrases.storage.leavingLoses(reason, key(of: "quit")), tone: .alarm)
    case .pathCompleted(let names): return complete(names)
    case .attachmentRead(let path, let attachment): return take(attachment, from: path)
    case .attachmentRefused(let path, let flaw):
      if let file = walk?.form?.fields.first(where: \.isPath) { walk?.form?.focus(on: file.name) }
      refuse(flaw.sentence(for: path, in: phrases))
    case .protocolsFound(let available):
      startNewAssessment(with: available)
    case .translated(let protocols):
      walk?.speak(protocols, language.phrases)
    case .hostOrdersFound(let orders):
      takeHostOrders(orders)
    case .pageWritten(let path): sayWhere(phrases.closing.printed(path))
    case .pageRefused(let reason): refuse(phrases.closing.notPrinted(reason))
    case .searched(let progress):
      return takeSearch(progress)
    case .edited(let field, let answer):
      return edited(field, answer)
    case .reportWritten(let path):
      sayWhere(phrases.reporting.written(path))
    }
    return []
  }

  private mutating func press(_ key: Key) -> [Effect] {
    let context = context
    if let command = keymap.command(for: pendingKeys + [key], in: context) {
      pendingKeys = []
      return perform(command, key)
    }
    if keymap.isPrefix(pendingKeys + [key], in: context) {
      pendingKeys.append(key)
      return []
    }
    let pressed = pendingKeys + [key]
    pendingKeys = []
    if pressed.count > 1 {
      // Whoever thinks better of a sequence has done nothing wrong.
      if !Self.forgetting.contains(key) { refuseKeys(pressed) }
      return []
    }
    if context.isText { return type(key) }
    if context == .form, key.isPrintable { return chooseInForm(key) }
    refuseKeys([key])
    return []
  }

  private static let forgetting: Set<Key> = [.escape, .control("c")]

  /// Says that keys do nothing here, and which key lists those that do.
  mutating func refuseKeys(_ keys: [Key]) {
    var sentence = phrases.status.unknownKey(keymap.label(of: keys, separator: " "))
    let help = context.isText ? "help-while-writing" : "help"
    if Command.named[help]?.contexts.contains(context) == true {
      sentence += ": " + phrases.status.keysListed(key(of: help))
    }
    refuse(sentence)
  }

  mutating func perform(_ command: Command, _ key: Key) -> [Effect] {
    if let reason = command.disabled(self) {
      refuse(reason)
      return []
    }
    return command.perform(&self, key)
  }

  /// A paste is text in a text field and nothing anywhere else.
  private mutating func paste(_ text: String) -> [Effect] {
    pendingKeys = []
    guard context.isText else {
      refuse(
        context == .walk
          ? phrases.status.pasteRefused(
            key(of: "note"), key(of: "private-note"), key(of: "loose-note"))
          : phrases.status.noTextHere)
      return []
    }
    return edit { $0.insert(text) == 0 }
  }

  mutating func type(_ key: Key) -> [Effect] {
    // Up, down, home and end follow the lines as they are shown.
    let width: Int? =
      switch context {
      case .writing: writingWidth
      case .formText: formTextWidth
      default: nil
      }
    var isUsed = true
    let effects = edit { field in
      let wasFull = field.isFull
      isUsed = field.handle(key, width: width)
      return !(wasFull && field.isFull && key.isPrintable)
    }
    if !isUsed { refuseKeys([key]) }
    return effects
  }

  /// Edits the field of the topmost layer. The body says whether everything was taken.
  private mutating func edit(_ body: (inout TextField) -> Bool) -> [Effect] {
    var isWhole = true
    var effects: [Effect] = []
    switch context {
    case .help:
      if var help {
        let before = help.filter.revision
        isWhole = body(&help.filter)
        if help.filter.revision != before { help.selected = 0 }
        self.help = help
      }
    case .commandLine:
      if var line = commandLine {
        let before = line.field.text
        isWhole = body(&line.field)
        if line.field.text != before { line.chosen = nil }
        commandLine = line
      }
    case .searchingEverywhere:
      if var search = everywhere {
        isWhole = search.edit(body)
        everywhere = search
      }
    case .filteringAssessments:
      isWhole = body(&assessments.filter)
      assessments.arrange()
    case .filtering:
      if var sheet = walk?.sheet {
        let before = sheet.filter.revision
        isWhole = body(&sheet.filter)
        if sheet.filter.revision != before { sheet.selected = 0 }
        walk?.sheet = sheet
      }
    case .naming:
      if var form = newAssessment, var text = form.text {
        isWhole = body(&text)
        form.text = text
        newAssessment = form
      }
    case .writing, .prompt:
      // NB: taken out and put back, so that a long text is not copied for every key.
      if var entry = walk?.entry {
        walk?.entry = nil
        let before = entry.field.revision
        isWhole = body(&entry.field)
        let isChanged = entry.field.revision != before
        walk?.entry = entry
        if isChanged { effects = keepDraft() }
      }
    case .formText: return editForm(body)
    default: break
    }
    if !isWhole { refuse(phrases.status.textTooLong) }
    return effects
  }
}
