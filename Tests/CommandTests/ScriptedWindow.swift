import Cells

@testable import Terminal
@testable import assay

/// A window whose keys are written down beforehand, and that keeps all it is shown.
final class ScriptedWindow: Window {
  private(set) var size: Size
  private var batches: ArraySlice<[Input]>
  /// Says whether there is quiet before a batch, so that there is time to look ahead.
  private let isQuiet: () -> Bool
  private var changes: ChangeWriter
  private var shown: Frame?

  /// Everything shown, in order, and what was sent to a terminal of xterm's kind for it.
  private(set) var frames: [Frame] = []
  private(set) var sent: [[UInt8]] = []
  /// How many of them had been made ready before their key came.
  private(set) var readyFrames = 0
  private var inputs = 0

  init(size: Size, batches: [[Input]], isQuiet: @escaping () -> Bool) throws {
    self.size = size
    self.batches = batches[...]
    self.isQuiet = isQuiet
    changes = try Self.changes()
  }

  func waitForInput(timeoutMilliseconds: Int?) -> [Input] {
    if timeoutMilliseconds != nil, isQuiet() { return [] }
    let batch = batches.popFirst() ?? [.terminated]
    inputs += 1
    for case .resized(let size) in batch { self.size = size }
    return batch
  }

  func present(_ frame: Frame) {
    show(frame, sending: bytes(for: frame))
  }

  struct Prepared {
    let frame: Frame
    let bytes: [UInt8]
    /// How many batches of input had come by then.
    let inputs: Int
  }

  func prepare(_ frame: Frame) -> Prepared? {
    shown?.size == frame.size
      ? Prepared(frame: frame, bytes: bytes(for: frame), inputs: inputs) : nil
  }

  func present(_ prepared: Prepared) {
    if prepared.inputs < inputs { readyFrames += 1 }
    show(prepared.frame, sending: prepared.bytes)
  }

  func use(_ theme: Theme) {}

  func run(_ arguments: [String]) -> Int? { nil }
  func suspend() {}

  private func show(_ frame: Frame, sending bytes: [UInt8]) {
    frames.append(frame)
    sent.append(bytes)
    shown = frame
  }

  /// Nothing for a whole screen, which the changes are no part of.
  private func bytes(for frame: Frame) -> [UInt8] {
    guard let shown, shown.size == frame.size else { return [] }
    changes.write(frame, over: shown)
    return changes.bytes
  }

  private struct NoDialect: Error {}

  private static func changes() throws -> ChangeWriter {
    let strings = [
      "cup": "\u{1B}[%i%p1%d;%p2%dH", "cuf": "\u{1B}[%p1%dC", "sgr0": "\u{1B}(B\u{1B}[m",
      "ech": "\u{1B}[%p1%dX", "el": "\u{1B}[K", "cnorm": "\u{1B}[?25h", "civis": "\u{1B}[?25l",
      "bold": "\u{1B}[1m", "dim": "\u{1B}[2m", "smul": "\u{1B}[4m", "rev": "\u{1B}[7m",
    ]
    let description = ControlDialect.Description(
      string: { strings[$0] }, flag: { ["am", "xenl"].contains($0) }, number: { _ in -1 },
      foreground: { "\u{1B}[38;5;\($0)m" })
    let inks = Role.allCases.map { role in
      let appearance = Theme.standard.appearance(of: role)
      return Ink(
        colour: appearance.colour?.number(at: .twoHundredFiftySix), pair: 0,
        attributes: appearance.attributes(at: .twoHundredFiftySix))
    }
    guard let dialect = ControlDialect(description),
      let changes = ChangeWriter(
        dialect, inks: inks, glyphs: GlyphChoice(isASCII: false, isUnicode: true, width: { _ in 1 })
      )
    else { throw NoDialect() }
    return changes
  }
}
