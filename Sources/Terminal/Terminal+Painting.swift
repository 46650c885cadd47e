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
    cn_flush()
    showTitle(frame.title)
  }

  private func showTitle(_ title: SafeText) {
    guard canSetTitle, title != shownTitle ?? SafeText() else { return }
    shownTitle = title
    // Glyphs hold no control characters, so nothing in a title ends the sequence early.
    let text =
      isUnicode ? title.text : String(decoding: title.text.utf8.filter { $0 < 0x7F }, as: UTF8.self)
    let sequence = Array(Dialect.settingTitle(text).utf8)
    sequence.withUnsafeBytes {
      cn_send($0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count))
    }
  }
}
