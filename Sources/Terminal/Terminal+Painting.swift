import CNcurses
import Cells

extension Terminal {
  func paint(_ frame: Frame) {
    let title = titleChange(to: frame.title)
    if let before = shown, before.size == frame.size {
      if changes != nil {
        write(frame, over: before, title: title)
      } else {
        draw(frame, over: before, title: title)
      }
    } else {
      draw(frame, over: nil, title: title)
    }
    shown = frame
  }

  /// Shows the last frame again where something else was on the screen.
  func repaint() {
    guard let frame = shown else { return }
    shown = nil
    paint(frame)
  }

  /// Sends the changes themselves. ncurses is not told: it draws everything when it draws next.
  private func write(_ frame: Frame, over before: Frame, title: [UInt8]) {
    changes?.write(frame, over: before)
    changes?.append(title)
    changes?.bytes.withUnsafeBufferPointer { cn_send($0.baseAddress, $0.count) }
    isAheadOfCurses = true
  }

  private func draw(_ frame: Frame, over before: Frame?, title: [UInt8]) {
    if let before, !isAheadOfCurses {
      painter.paint(frame, over: before)
    } else {
      painter.paint(frame)
      if isAheadOfCurses { cn_forget() }
      isAheadOfCurses = false
    }
    if let cursor = frame.cursor {
      cn_cursor(Int32(cursor.row), Int32(cursor.column))
    } else {
      cn_cursor(-1, 0)
    }
    title.withUnsafeBufferPointer { cn_flush($0.baseAddress, $0.count) }
  }

  /// What sets the window's title, where it has changed.
  private func titleChange(to title: SafeText) -> [UInt8] {
    guard canSetTitle, title != shownTitle ?? SafeText() else { return [] }
    shownTitle = title
    // Glyphs hold no control characters, so nothing in a title ends the sequence early.
    let bytes = isUnicode ? Array(title.text.utf8) : title.text.utf8.filter { $0 < 0x7F }
    let text = String(decoding: bytes, as: UTF8.self)
    return Array(Dialect.settingTitle(text).utf8)
  }
}
