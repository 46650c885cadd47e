import AssayCore
import Cells

extension Model {
  /// Opens a form, with what was left of it the last time.
  mutating func open(_ form: Form) -> [Effect] {
    guard let walk else { return [] }
    var form = form
    if form.restore(from: walk.drafts) { say(phrases.forms.goesOn) }
    self.walk?.form = form
    return []
  }

  // MARK: Moving

  /// To the next or previous field.
  mutating func stepField(by count: Int) -> [Effect] {
    walk?.form?.step(by: count)
    return []
  }

  /// The arrows: within a text of many lines and among offers first, then between the fields.
  mutating func stepInForm(_ key: Key) -> [Effect] {
    let count = key == .up ? -1 : 1
    guard let form = walk?.form else { return [] }
    let width = formTextWidth
    if form.isInsideText(key, width: width) {
      return editForm { $0.handle(key, width: width) }
    }
    if self.walk?.form?.stepOffer(by: count) == true { return [] }
    return stepField(by: count)
  }

  /// Enter: takes the chosen offer, else goes on, and keeps the form after its last field.
  mutating func confirmField() -> [Effect] {
    guard let form = walk?.form else { return [] }
    if let offer = form.offer { return take(offer) }
    return form.isOnLastField ? keepForm() : stepField(by: 1)
  }

  private mutating func take(_ offer: FormOffer) -> [Effect] {
    guard var form = walk?.form else { return [] }
    switch offer.act {
    case .fill(let texts):
      form.fill(texts)
      let filled = form.fields.filter { texts[$0.name] != nil }
      let effects = filled.map { keepDraft(of: $0, form) }
      form.step(by: 1)
      walk?.form = form
      return effects
    case .propose(let intents):
      if form.isDone { return leaveForm() }
      form.isOffered = true
      return send(form, intents)
    }
  }

  // MARK: Writing

  mutating func chooseInForm(by count: Int) -> [Effect] {
    walk?.form?.choose(by: count)
    return keepFormDraft()
  }

  /// A letter on a choice: the next answer that begins with it.
  mutating func chooseInForm(_ key: Key) -> [Effect] {
    let phrases = phrases
    guard case .character(let letter) = key, walk?.form?.choose(letter: letter, phrases) == true
    else {
      refuseKeys([key])
      return []
    }
    return keepFormDraft()
  }

  /// Edits the focused text; what comes of it is a draft before it is shown.
  mutating func editForm(_ body: (inout TextField) -> Bool) -> [Effect] {
    let before = walk?.form?.focused?.written
    if walk?.form?.edit(body) == false { refuse(phrases.status.textTooLong) }
    return walk?.form?.focused?.written == before ? [] : keepFormDraft()
  }

  private mutating func keepFormDraft() -> [Effect] {
    guard let form = walk?.form, let field = form.focused else { return [] }
    return [keepDraft(of: field, form)]
  }

  /// Nothing is kept of a field that says what it said.
  private mutating func keepDraft(of field: FormField, _ form: Form) -> Effect {
    let draft = DraftField.form(form.subject, field.name)
    guard field.isChanged else {
      walk?.drafts[draft] = nil
      return .discardDraft(draft)
    }
    walk?.drafts[draft] = field.written
    return .keepDraft(draft, text: field.written, caret: field.caret)
  }

  // MARK: Closing

  /// Keeps the form, or says which field stands in the way.
  mutating func keepForm() -> [Effect] {
    guard var form = walk?.form else { return [] }
    if form.isDone { return leaveForm() }
    do {
      let intents = try form.intents(form)
      if form.attachment == nil, let path = form.path { return [.readAttachment(path: path)] }
      form.isOffered = false
      return send(form, intents)
    } catch {
      walk?.form?.focus(on: error.field)
      refuse(error.sentence(phrases))
      return []
    }
  }

  /// The file was read: the form goes on its way with it.
  mutating func take(_ attachment: Attachment<String>, from path: String) -> [Effect] {
    guard walk?.form?.path == path else { return [] }
    walk?.form?.attachment = attachment
    return keepForm()
  }

  /// Sends what a form comes to, unless what was sent of it before still waits for the disk.
  private mutating func send(_ form: Form, _ intents: [Intent]) -> [Effect] {
    if case .failing(let reason) = walk?.storage, form.standing == .waiting {
      notice = Notice(text: reason, tone: .alarm)
      return []
    }
    var form = form
    let intents = intents.map(form.rewordingWhatIsKept)
    walk?.form = nil
    if intents.isEmpty {
      forgetDrafts(of: form)
      return form.drafts.map(Effect.discardDraft)
    }
    form.standing = .sent(isRecorded: false)
    walk?.submitted = form
    return [.submit(intents, settling: form.drafts)]
  }

  /// Esc: what is written waits as a draft.
  mutating func leaveForm() -> [Effect] {
    guard let form = walk?.form else { return [] }
    // What lies on the disk already is not to lie there twice.
    if case .kept = form.standing { return keepForm() }
    walk?.form = nil
    if form.standing == .waiting, case .failing(let reason) = walk?.storage {
      notice = Notice(text: reason, tone: .alarm)
    } else if form.isChanged {
      say(phrases.forms.leftUnfinished)
    }
    // A draft from before that says what stands by now is none.
    let settled = form.fields.filter {
      !$0.isChanged && walk?.drafts[.form(form.subject, $0.name)] != nil
    }
    return settled.map { keepDraft(of: $0, form) }
  }

  /// ^C: what is written goes.
  mutating func discardForm() -> [Effect] {
    guard let form = walk?.form else { return [] }
    walk?.form = nil
    forgetDrafts(of: form)
    say(phrases.status.reasonDropped)
    return form.drafts.map(Effect.discardDraft)
  }

  private mutating func forgetDrafts(of form: Form) {
    for draft in form.drafts { walk?.drafts[draft] = nil }
  }

  // MARK: What became of it

  /// Something came of the form that was sent.
  mutating func noteRecorded() {
    if case .sent = walk?.submitted?.standing {
      walk?.submitted?.standing = .sent(isRecorded: true)
    }
  }

  /// All of it was taken. Where it changed nothing there is nothing to wait for.
  mutating func noteTaken() {
    if let form = walk?.submitted { forgetDrafts(of: form) }
    if walk?.submitted?.standing == .sent(isRecorded: true) {
      walk?.submitted?.standing = .taken
    } else {
      walk?.submitted = nil
    }
  }

  /// The rules were against it: the form is there again, on the field they speak of.
  mutating func reopenForm(after refusal: Refusal?) {
    guard var form = walk?.submitted, case .sent = form.standing else { return }
    form.standing = .open
    // What was read for it may be gone by the time it is sent again.
    form.attachment = nil
    if let field = refusal?.field { form.focus(on: field) }
    bringBack(form)
  }

  /// The disk did not take it: the form is there again, with every word.
  mutating func reopenForm() {
    guard var form = walk?.submitted else { return }
    form.wait()
    bringBack(form)
  }

  /// Another one that was opened meanwhile waits as a draft.
  private mutating func bringBack(_ form: Form) {
    walk?.form = form
    walk?.submitted = nil
  }

  /// The disk took it after all: the form that is still open speaks of what lies there.
  mutating func settleForm() {
    walk?.submitted = nil
    guard let form = walk?.form, form.standing == .waiting else { return }
    if form.isOffered {
      walk?.form?.standing = .done
    } else if let made = walk?.ledger.lastMade {
      walk?.form?.standing = .kept(made)
    }
  }
}

extension Form {
  /// True where the key still moves inside the focused text.
  fileprivate func isInsideText(_ key: Key, width: Int) -> Bool {
    guard case .text(var field, _) = focused?.value, field.isMultiline else { return false }
    let caret = field.layout(width: width).caret.row
    _ = field.handle(key, width: width)
    return field.layout(width: width).caret.row != caret
  }

  fileprivate func rewordingWhatIsKept(_ intent: Intent) -> Intent {
    guard case .kept(let id) = standing else { return intent }
    switch intent {
    case .add(let item): return .reword(id, item)
    case .receive(_, let evidence): return .reword(id, .evidence(evidence))
    default: return intent
    }
  }
}

extension Ledger {
  /// The item that the last event made.
  fileprivate var lastMade: ItemID? {
    switch events.last?.body {
    case .changed(.item(let id, from: nil, _)),
      .changed(.arrived(_, evidence: let id, _, isArrived: true)):
      id
    default: nil
    }
  }
}

extension Refusal {
  /// The field of a form that a refusal speaks of.
  fileprivate var field: FormFieldName? {
    switch self {
    case .impossibleSample: .seen
    case .peopleMissing: .people
    case .unknownClause: .clauses
    case .organisationMissing: .organisation
    default: nil
    }
  }
}
