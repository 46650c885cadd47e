import PseudoTerminal

/// What a screen of the yard claims: read off the emulated terminal as a person would.
struct YardScreen: Hashable {
  var criterion: String
  var ratings: [String: String]
  var note: String
  /// Nil while none is being written.
  var looseNote: String?
  var looseNotes: Int

  static let rows = 44
  static let columns = 150

  /// Nil where no yard is shown, as before the first frame.
  init?(_ terminal: PseudoTerminal) {
    // The first two rows and the last are the title's, the notice's and the hints'.
    let outline = terminal.column(0..<27).dropFirst(2).dropLast(2)
    let centre = Array(terminal.column(29..<Self.columns - 35).dropFirst(2).dropLast(2))
    guard let id = centre[0].split(separator: " ").first.map(String.init),
      Office.criteria.contains(id)
    else { return nil }
    criterion = id
    ratings = [:]
    for line in outline {
      let words = line.split(separator: " ").filter { $0 != "▸" }
      guard let clause = words.first, clause.hasPrefix("7."), words.count >= 3 else { continue }
      for (part, word) in zip(["a", "b"], words.suffix(2)) {
        let code = word.filter { $0 != "◆" && $0 != "!" }
        if code != "·" { ratings["\(clause).\(part)"] = String(code) }
      }
    }
    note = Self.text(in: centre, below: "Note · in report") ?? ""
    looseNote = Self.text(in: centre, below: "Loose note")
    let counted = outline.first { $0.contains("LOOSE NOTES") }?.split(separator: " ").last
    looseNotes = counted.flatMap { Int($0) } ?? 0
  }

  private static func text(in lines: [String], below title: String) -> String? {
    guard let start = lines.firstIndex(where: { $0.hasPrefix(title) }) else { return nil }
    if lines[start].contains("i to write") { return "" }
    let rest = lines[(start + 1)...]
    let end = rest.firstIndex { $0.hasPrefix("Private ·") || $0.hasPrefix("Loose note") }
    return rest[..<(end ?? rest.endIndex)].joined().squeezed
  }

  /// The screen that a state ought to give.
  init(_ state: YardState) {
    criterion = Office.criteria[state.place]
    ratings = [:]
    for (id, rating) in zip(Office.criteria, state.ratings) { ratings[id] = rating }
    note = state.shownNote
    looseNote = state.entry == .loose ? state.text : nil
    looseNotes = state.looseNotes.count
  }
}
