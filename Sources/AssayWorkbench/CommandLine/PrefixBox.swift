import Cells

extension Model {
  /// How the keys pressed so far can go on, in a box above the hints.
  func prefixBox(in frame: inout Frame) {
    let size = frame.size
    let rows = keymap.continuations(of: pendingKeys, in: context)
    let room = size.rows - 3
    guard !rows.isEmpty, room >= 1, size.columns >= 20 else { return }
    let keyWidth = (rows.map { SafeText($0.label).width }.max() ?? 1) + 2
    var lines = rows.map { label, command in
      var line = StyledLine(" " + label, .key)
      line.pad(to: keyWidth + 1)
      let reason = command.disabled(self)
      line.add(
        reason ?? command.phrase(phrases.commands).help, reason == nil ? .normal : .dim)
      line.add(" ")
      return line
    }
    lines = Array(lines.prefix(room))
    let widest = min(lines.map(\.width).max() ?? 0, size.columns - 2)
    let box = Rectangle(
      top: size.rows - 1 - lines.count - 2, left: size.columns - widest - 2,
      rows: lines.count + 2, columns: widest + 2)
    frame.fill(box)
    frame.outline(box)
    frame.put(
      SafeText(" " + keymap.label(of: pendingKeys) + " "), row: box.top, column: box.left + 2,
      style: .key)
    frame.put(lines, in: box.inset(rows: 1, columns: 1))
  }
}
