/// What the workbench should hold after some keys: a model of the yard, far simpler than the
/// program, that says what a screen and a document have to show.
struct YardState: Hashable {
  var place = 0
  var ratings = [String?](repeating: nil, count: Office.criteria.count)
  var notes = [String](repeating: "", count: Office.criteria.count)
  /// Unfinished texts that the document keeps.
  var drafts: [Int: String] = [:]
  var looseDraft = ""
  var looseNotes: [String] = []
  var entry = Entry.none
  var text = ""

  enum Entry: Hashable { case none, note, loose }

  enum Stroke: Hashable {
    case rate(Int)
    case clear
    case step(Int)
    case beginNote
    case beginLooseNote
    case type(String)
    case backspace
    case finish

    /// As it is typed. A note ends with ^C, since an Escape that another key follows at once is Alt.
    var keys: String {
      switch self {
      case .rate(let digit): "\(digit)"
      case .clear: "-"
      case .step(let count): count > 0 ? "j" : "k"
      case .beginNote: "i"
      case .beginLooseNote: ","
      case .type(let text): text
      case .backspace: "\u{7F}"
      case .finish: "\u{3}"
      }
    }
  }

  static let codes = ["N", "P", "L", "F"]

  init() {}

  /// The state that a document opens with.
  init(_ record: Record) {
    for (index, id) in Office.criteria.enumerated() {
      ratings[index] = record.ratings[id]
      notes[index] = record.notes[id] ?? ""
      drafts[index] = record.drafts["note/report/yard/\(id)"]
    }
    looseDraft = record.drafts["loose-note"] ?? ""
    looseNotes = record.looseNotes
  }

  /// What the document holds of it.
  func isHeld(by record: Record) -> Bool { YardState(record).kept == kept }

  private var kept: YardState {
    var kept = self
    kept.place = 0
    kept.entry = .none
    kept.text = ""
    // NB: those taken within the same second stand in no particular order.
    kept.looseNotes.sort()
    return kept
  }

  // MARK: Keys

  mutating func take(_ stroke: Stroke) {
    switch stroke {
    case .rate(let digit): ratings[place] = Self.codes[digit]
    case .clear: ratings[place] = nil
    case .step(let count): place = min(max(place + count, 0), ratings.count - 1)
    case .beginNote:
      entry = .note
      text = drafts[place] ?? notes[place]
    case .beginLooseNote:
      entry = .loose
      text = looseDraft
    case .type(let typed): write(text + typed)
    case .backspace: if !text.isEmpty { write(String(text.dropLast())) }
    case .finish: finish()
    }
  }

  private mutating func write(_ text: String) {
    self.text = text
    switch entry {
    case .note: drafts[place] = text.isEmpty ? nil : text
    case .loose: looseDraft = text
    case .none: break
    }
  }

  private mutating func finish() {
    switch entry {
    case .note:
      notes[place] = text
      drafts[place] = nil
    case .loose:
      if !text.isEmpty { looseNotes.append(text) }
      looseDraft = ""
    case .none: break
    }
    entry = .none
    text = ""
  }

  /// The note that the screen shows of the current criterion.
  var shownNote: String { entry == .note ? text : drafts[place] ?? notes[place] }

  // MARK: Chance

  /// A key that makes sense here, more often one that changes something.
  func stroke(_ random: inout Chance) -> Stroke {
    let letters = [
      "a", "k", "ø", "Å", "作", "者", "e\u{301}", "ж", "7", "q", "Q", "u", "x", "-", "?",
    ]
    if entry != .none {
      if text.count > 160 { return random.below(3) == 0 ? .finish : .backspace }
      switch random.below(14) {
      case 0: return .finish
      case 1, 2: return .backspace
      default: return .type(random.element(of: letters))
      }
    }
    switch random.below(12) {
    case 0: return .clear
    case 1: return .beginNote
    case 2: return .beginLooseNote
    case 3...6: return .step(random.below(3) == 0 ? -1 : 1)
    default: return .rate(random.below(4))
    }
  }
}
