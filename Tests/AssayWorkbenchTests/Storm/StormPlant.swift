@testable import Cells

/// A bug that is put in on purpose: the storm has to find it.
enum StormPlant: CaseIterable {
  /// What is being typed does not reach the disk.
  case forgetfulDisk
  /// What was recorded is not shown.
  case deafWorkbench
  /// A frame drawn on the one before keeps a row that has changed.
  case staleRow
  /// A control character where only text belongs.
  case looseEscape

  /// - Parameters:
  ///   - drawn: The frame drawn on the one before.
  ///   - fresh: The same, drawn from nothing.
  func spoil(_ drawn: inout Frame, _ fresh: inout Frame, after previous: Frame) {
    guard drawn.size.rows > 4, drawn.size.columns > 4 else { return }
    switch self {
    case .forgetfulDisk, .deafWorkbench: break
    case .staleRow:
      guard drawn.size == previous.size else { return }
      let row = previous.row(3).filter { !$0.isContinuation }
      drawn.put(SafeText(glyphs: row.map(\.glyph)), row: 3, column: 0)
    case .looseEscape:
      let escape = SafeText(glyphs: [Glyph(base: "\u{1B}", width: 1)])
      drawn.put(escape, row: 2, column: 2)
      fresh.put(escape, row: 2, column: 2)
    }
  }
}
