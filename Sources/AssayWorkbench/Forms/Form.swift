import AssayCore
import Cells
import Phrases

/// Something that is kept as a whole, asked for field by field.
///
///     Form(
///       .making(.request, at: reference), says: { $0.requests.title },
///       [.text(.text, says: { $0.requests.what }), .text(.due, says: { $0.requests.due })]
///     ) { form in
///       [.add(.request(Request(text: form[.text], due: form[.due], criterion: reference)))]
///     }
struct Form: Sendable {
  let subject: FormSubject
  let title: @Sendable (Phrases) -> String
  private(set) var fields: [FormField]
  private(set) var focus = 0
  /// The chosen one of the offers that are shown.
  private(set) var offered: Int?
  /// What the path leads to, once it was read.
  var attachment: Attachment<String>?
  /// How far the form has come on its way to the disk.
  var standing = Standing.open
  /// True where an offer was sent and not what the fields say.
  var isOffered = false
  /// What the filled-in form comes to.
  let intents: @Sendable (Form) throws(FormRefusal) -> [Intent]

  enum Standing: Equatable, Sendable {
    case open
    /// Sent; nothing has come of it yet, or part of it.
    case sent(isRecorded: Bool)
    /// All of it was taken, and goes to the disk with the next commit.
    case taken
    /// Open again, since the disk did not take it; it will be tried again.
    case waiting
    /// On the disk after all, as this item: what is written now rewords it.
    case kept(ItemID)
    /// What it offered is on the disk after all: what is written now is something else.
    case done
  }

  /// - Parameter fields: At least one.
  init(
    _ subject: FormSubject, says title: @escaping @Sendable (Phrases) -> String,
    _ fields: [FormField], intents: @escaping @Sendable (Form) throws(FormRefusal) -> [Intent]
  ) {
    self.subject = subject
    self.title = title
    self.fields = fields
    self.intents = intents
    settleOffer()
  }

  var focused: FormField? { fields.indices.contains(focus) ? fields[focus] : nil }
  var isOnLastField: Bool { focus >= fields.count - 1 }
  var isChanged: Bool { fields.contains(where: \.isChanged) }
  /// True where nothing is left to be sent.
  var isDone: Bool { standing == .done && !isChanged }

  /// What a field says; empty where the form has none of that name.
  subscript(name: FormFieldName) -> String { field(name)?.written ?? "" }

  func field(_ name: FormFieldName) -> FormField? { fields.first { $0.name == name } }

  /// The path that is written; nil where there is none.
  var path: String? { fields.first { $0.isPath }.flatMap { filled($0.name) } }

  /// The drafts of all fields.
  var drafts: [DraftField] { fields.map { .form(subject, $0.name) } }

  /// It was sent and is open again: what is written now is new.
  mutating func wait() {
    standing = .waiting
    for index in fields.indices { fields[index].noteSent() }
  }

  // MARK: Moving

  mutating func step(by count: Int) {
    focus = min(max(focus + count, 0), max(fields.count - 1, 0))
    settleOffer()
  }

  mutating func focus(on name: FormFieldName) {
    focus = fields.firstIndex { $0.name == name } ?? focus
    settleOffer()
  }

  // MARK: Offers

  /// The offers of the focused field that hold what is written there.
  var offers: [FormOffer] {
    guard let focused, !focused.offers.isEmpty else { return [] }
    let words = focused.written.lowercased().split(whereSeparator: \.isWhitespace)
    return focused.offers.filter { offer in
      if case .fill(let texts) = offer.act, texts[focused.name] == focused.written { return false }
      return words.allSatisfy { offer.words.holds($0) }
    }
  }

  var offer: FormOffer? {
    guard let offered else { return nil }
    let offers = offers
    return offers.indices.contains(offered) ? offers[offered] : nil
  }

  /// Moves among the offers; false where there is none in that direction.
  mutating func stepOffer(by count: Int) -> Bool {
    let next = (offered ?? -1) + count
    guard next >= 0, next < offers.count else {
      if next == -1, offered != nil, focused?.written.isEmpty == false {
        offered = nil
        return true
      }
      return false
    }
    offered = next
    return true
  }

  /// The first answer to a whole form stands ready while nothing is written: Enter takes it.
  private mutating func settleOffer() {
    offered = nil
    if focused?.written.isEmpty == true, case .propose = offers.first?.act { offered = 0 }
  }

  mutating func fill(_ texts: [FormFieldName: String]) {
    let path = self.path
    for index in fields.indices {
      if let text = texts[fields[index].name] { fields[index].write(text) }
    }
    if self.path != path { attachment = nil }
    settleOffer()
  }

  // MARK: Writing

  /// Edits the text of the focused field; false where it has none.
  mutating func edit(_ body: (inout TextField) -> Bool) -> Bool {
    guard fields.indices.contains(focus), case .text(var field, let shape) = fields[focus].value
    else { return false }
    let before = field.text
    let isWhole = body(&field)
    fields[focus].value = .text(field, shape)
    guard field.text != before else { return isWhole }
    // What was read from another path is no longer meant.
    if shape == .path { attachment = nil }
    settleOffer()
    return isWhole
  }

  /// The next or previous answer of the focused choice, round the end.
  mutating func choose(by count: Int) {
    guard fields.indices.contains(focus),
      case .choice(let choices, let place) = fields[focus].value,
      !choices.isEmpty
    else { return }
    let next = (place + count) % choices.count
    fields[focus].value = .choice(choices, next < 0 ? next + choices.count : next)
  }

  /// The next answer that begins with a letter; false where none does.
  mutating func choose(letter: Character, _ phrases: Phrases) -> Bool {
    guard fields.indices.contains(focus), case .choice(let choices, let place) = fields[focus].value
    else { return false }
    let wanted = letter.lowercased()
    let order = choices.indices.map { (place + 1 + $0) % choices.count }
    guard
      let next = order.first(where: { choices[$0].label(phrases).lowercased().hasPrefix(wanted) })
    else { return false }
    fields[focus].value = .choice(choices, next)
    return true
  }

  /// Writes what was left of it the last time; true where something was.
  mutating func restore(from drafts: [DraftField: String]) -> Bool {
    var isRestored = false
    for index in fields.indices {
      guard let draft = drafts[.form(subject, fields[index].name)] else { continue }
      fields[index].write(draft)
      isRestored = true
    }
    settleOffer()
    return isRestored
  }
}
