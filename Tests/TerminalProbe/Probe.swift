import Cells
import Glibc
import Terminal

/// Shows a sample of everything that is drawn, and below it each event as it came.
struct Probe {
  let terminal: Terminal
  var events: [String] = []
  var draws = true
  /// Printed when the screen has been given back.
  var lastWords = ""

  init(_ terminal: Terminal) { self.terminal = terminal }

  /// Why it ended.
  mutating func run() -> String {
    while true {
      if draws { terminal.present(frame()) }
      for input in terminal.waitForInput() {
        switch input {
        case .key(.control("q")): return "left"
        case .hungUp: return "hung up"
        case .terminated: return "terminated"
        default: act(on: input)
        }
      }
    }
  }

  private mutating func act(on input: Input) {
    switch input {
    case .key(.control("z")): terminal.suspend()
    case .key(.control("x")): abort()
    case .key(.control("t")): fatalError("asked for")
    case .key(.control("g")): draws.toggle()
    case .key(.control("r")): churn()
    case .key(.control("e")):
      let editor = getenv("EDITOR").map { String(cString: $0) } ?? "true"
      let status = terminal.run(["/bin/sh", "-c", editor])
      events.append("editor \(status.map(String.init) ?? "missing")")
    case .key(let key): events.append("key \(key)")
    case .pasted(let text):
      let head = text.count > 40 ? "\(text.prefix(40))…" : text
      events.append("paste \(text.utf8.count) \(head)")
    case .resized(let size): events.append("size \(size.rows)x\(size.columns)")
    default: events.append("\(input)")
    }
  }

  /// Shows frame after frame of wide, narrow and marked glyphs at random places, and leaves the
  /// last one there.
  private mutating func churn() {
    var state: UInt64 = 7
    func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let plain: [SafeText] = ["a", "作", "者者者", "ø·", "   ", "👍👍", "│x│"]
    let marked: [SafeText] = ["e\u{301}", "q\u{308}\u{301}z", "作\u{301}"]
    var frame = Frame(size: terminal.size)
    var late: PreparedFrame?
    for _ in 0..<400 {
      for _ in 0...next(below: 12) {
        // NB: the emulator loses marks in the last column when a read ends before them.
        let isPlain = next(below: 3) > 0
        let pieces = isPlain ? plain : marked
        frame.put(
          pieces[next(below: pieces.count)], row: next(below: 10),
          column: next(below: isPlain ? 30 : 27),
          style: Style(.normal, Attributes(rawValue: UInt8(next(below: 32)))))
      }
      // Made ready and shown at once, made ready and shown too late, or neither.
      switch next(below: 4) {
      case 0: if let ready = terminal.prepare(frame) { terminal.present(ready) }
      case 1: late = terminal.prepare(frame)
      case 2: if let late { terminal.present(late) }
      default: terminal.present(frame)
      }
    }
    frame.put("churned", row: 12, column: 0)
    terminal.present(frame)
    lastWords = frame.plainText
    draws = false
  }

  private func frame() -> Frame {
    let size = terminal.size
    var frame = Frame(size: size)
    frame.horizontalLine(row: 1, columns: 0..<size.columns)
    frame.verticalLine(column: 20, rows: 1..<4)
    frame.put("probe \(size.rows)x\(size.columns) events \(events.count)", row: 0, column: 0)
    frame.put("Jørgen 作者 e\u{301} 👍", row: 2, column: 0)
    frame.put("▸ ▾ ◆ · … – → “×” ■ □", row: 2, column: 22)
    var column = 0
    for role in [Role.heading, .error, .selection, .rating, .dim, .normal] {
      let text: SafeText = "\("\(role)".prefix(4))"
      column = frame.put(text, row: 3, column: column, style: Style(role)) + 1
      if column > 16 { column = max(column, 22) }
    }
    let room = max(size.rows - 5, 0)
    for (index, event) in events.suffix(room).enumerated() {
      frame.put(SafeText(event), row: 4 + index, column: 0)
    }
    let last = 3 + min(events.count, room)
    frame.cursor = events.last == "key <tab>" ? nil : Position(row: last, column: 2)
    frame.title = "probe · \(events.count)"
    return frame
  }
}
