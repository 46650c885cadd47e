import CNcurses
import Cells

/// A frame with the bytes that bring it onto the screen, made before it is wanted.
public struct PreparedFrame: Sendable {
  public let frame: Frame
  let bytes: [UInt8]
  /// What the screen showed then; see ``Terminal/shown``.
  let showing: Int
}

extension Terminal {
  /// Makes ready what ``present(_:)-(Frame)`` would send for a frame now; nil where the changes are
  /// not all there is to send.
  public func prepare(_ frame: Frame) -> PreparedFrame? {
    guard isOpen, let shown, shown.size == frame.size, !canSetTitle || frame.title == shownTitle,
      changes?.write(frame, over: shown) != nil, let bytes = changes?.bytes
    else { return nil }
    return PreparedFrame(frame: frame, bytes: bytes, showing: showing)
  }

  /// Shows a frame as ``present(_:)-(Frame)`` does. What was made ready is sent as it is, unless the
  /// screen has come to show something else since.
  public func present(_ prepared: PreparedFrame) {
    guard prepared.showing == showing else { return present(prepared.frame) }
    guard isOpen, !reader.isGone else { return }
    prepared.bytes.withUnsafeBufferPointer { cn_send($0.baseAddress, $0.count) }
    isAheadOfCurses = true
    shown = prepared.frame
  }
}
