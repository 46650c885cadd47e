import CNcurses
import Cells

extension Terminal {
  func paint(_ frame: Frame) {
    let before = shown
    if let before, before.size == frame.size {
      for row in frame.rowsDiffering(from: before) {
        painter.paint(row: row, frame.row(row), over: before.row(row))
      }
    } else {
      cn_erase()
      for row in 0..<frame.size.rows {
        painter.paint(row: row, frame.row(row), over: nil)
      }
    }
    shown = frame
    if let cursor = frame.cursor {
      cn_cursor(Int32(cursor.row), Int32(cursor.column))
    } else {
      cn_cursor(-1, 0)
    }
    let title = titleChange(to: frame.title)
    title.withUnsafeBufferPointer { cn_flush($0.baseAddress, Int32($0.count)) }
  }

  /// What sets the window's title, where it has changed.
  private func titleChange(to title: SafeText) -> [CChar] {
    guard canSetTitle, title != shownTitle ?? SafeText() else { return [] }
    shownTitle = title
    // Glyphs hold no control characters, so nothing in a title ends the sequence early.
    let bytes = isUnicode ? Array(title.text.utf8) : title.text.utf8.filter { $0 < 0x7F }
    let text = String(decoding: bytes, as: UTF8.self)
    return Dialect.settingTitle(text).utf8.map(CChar.init(bitPattern:))
  }
}
