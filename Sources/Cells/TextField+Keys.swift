extension TextField {
  /// Does what an editing key says; true if `key` is one, even where it had nothing to do.
  ///
  /// `width` is the one the field is laid out for: up, down, home and end then follow the lines on
  /// the screen; without it they follow the text's own. Not handled, and left to the owner: escape,
  /// tab, pages, function keys; enter, up and down in a field of one line.
  public mutating func handle(_ key: Key, width: Int? = nil) -> Bool {
    if let width { layOut(width: width) }
    switch key {
    case .character(let character): _ = insert(String(character), as: .typing)
    case .enter, .padEnter:
      guard isMultiline else { return false }
      insert("\n")
    case .up, .down:
      guard isMultiline else { return false }
      moveVertically(by: key == .up ? -1 : 1, width: width)
    case .home, .end: moveInLine(toEnd: key == .end, width: width)
    case .left, .control("b"): move(to: offsetBefore(caretOffset))
    case .right, .control("f"): move(to: offsetAfter(caretOffset))
    case .controlLeft, .alt("b"): move(to: wordStart)
    case .controlRight, .alt("f"): move(to: wordEnd)
    case .control("a"): move(to: lineStart)
    case .control("e"): move(to: lineEnd)
    case .backspace, .control("h"): erase(offsetBefore(caretOffset)..<caretOffset, as: .erasing)
    case .delete, .control("d"): erase(caretOffset..<offsetAfter(caretOffset), as: .whole)
    case .control("k"):
      let end = lineEnd
      kill(caretOffset..<(end == caretOffset ? offsetAfter(end) : end))
    case .control("u"): kill(lineStart..<caretOffset)
    case .control("w"): kill(blankDelimitedWordStart..<caretOffset)
    case .alt("d"): kill(caretOffset..<wordEnd)
    case .control("y"): insert(killed)
    case .control("_"), .alt("u"):
      forgetMoves()
      undo()
    default: return false
    }
    return true
  }

  private mutating func move(to offset: Int) {
    forgetMoves()
    caretOffset = offset
  }

  private mutating func erase(_ range: Range<Int>, as kind: EditStep.Kind) {
    forgetMoves()
    replace(range, with: "", as: kind)
  }

  /// Takes text out so that `^Y` gives it back; kills in a row add up.
  private mutating func kill(_ range: Range<Int>) {
    let taken = String(text[index(at: range.lowerBound)..<index(at: range.upperBound)])
    if !isKilling { killed = "" }
    killed = range.upperBound == caretOffset ? taken + killed : killed + taken
    erase(range, as: .whole)
    isKilling = true
  }

  private func offsetBefore(_ offset: Int) -> Int {
    offset == 0 ? 0 : self.offset(of: text.index(before: index(at: offset)))
  }

  private func offsetAfter(_ offset: Int) -> Int {
    let index = index(at: offset)
    return index == text.endIndex ? offset : self.offset(of: text.index(after: index))
  }

  private var lineStart: Int {
    let before = text[..<index(at: caretOffset)].utf8
    return before.lastIndex(of: 0x0A).map { offset(of: before.index(after: $0)) } ?? 0
  }

  private var lineEnd: Int {
    let after = text[index(at: caretOffset)...].utf8
    return offset(of: after.firstIndex(of: 0x0A) ?? after.endIndex)
  }

  private var wordStart: Int { start(ofRunWhere: \.isWordPart) }
  private var blankDelimitedWordStart: Int { start(ofRunWhere: { !$0.isWhitespace }) }

  private var wordEnd: Int {
    let after = text[index(at: caretOffset)...]
    let word = after.drop { !$0.isWordPart }
    return offset(of: word.firstIndex { !$0.isWordPart } ?? after.endIndex)
  }

  private func start(ofRunWhere isPart: (Character) -> Bool) -> Int {
    let before = text[..<index(at: caretOffset)]
    guard let last = before.lastIndex(where: isPart) else { return 0 }
    let gap = before[..<last].lastIndex { !isPart($0) }
    return gap.map { offset(of: before.index(after: $0)) } ?? 0
  }

  private mutating func moveInLine(toEnd: Bool, width: Int?) {
    forgetMoves()
    guard isMultiline, let width else {
      let lines = FieldLines(text, width: nil)
      let stops = lines.stops(ofRow: lines.place(of: caretOffset).row)
      if let stop = toEnd ? stops.last : stops.first { caretOffset = stop.offset }
      return
    }
    let starts = rowStarts(width: max(width, 1))
    let row = starts.row(of: caretOffset)
    let stops = lines(row...row, of: starts).stops(ofRow: 0)
    if let stop = toEnd ? stops.last : stops.first {
      caretOffset = starts.starts[row] + stop.offset
    }
  }

  private mutating func moveVertically(by rows: Int, width: Int?) {
    guard let width else { return moveByLines(rows) }
    let starts = rowStarts(width: max(width, 1))
    let here = starts.row(of: caretOffset)
    let place = lines(here...here, of: starts).place(of: caretOffset - starts.starts[here])
    let goal = goalColumn ?? place.column
    forgetMoves()
    let row = here + rows
    if row < 0 {
      caretOffset = 0
    } else if row >= starts.count {
      caretOffset = text.utf8.count
    } else if let stop = lines(row...row, of: starts).stops(ofRow: 0)
      .last(where: { $0.column <= goal })
    {
      caretOffset = starts.starts[row] + stop.offset
      goalColumn = goal
    }
  }

  /// Up and down by the text's own lines.
  private mutating func moveByLines(_ rows: Int) {
    let lines = FieldLines(text, width: nil)
    let place = lines.place(of: caretOffset)
    let goal = goalColumn ?? place.column
    forgetMoves()
    let row = place.row + rows
    if row < 0 {
      caretOffset = 0
    } else if row >= lines.count {
      caretOffset = text.utf8.count
    } else if let stop = lines.stops(ofRow: row).last(where: { $0.column <= goal }) {
      caretOffset = stop.offset
      goalColumn = goal
    }
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber || self == "_" }
}
