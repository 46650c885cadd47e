import Cells
import Glibc
import Terminal

/// How long a frame takes from the call to the bytes, on a full screen of text.
struct Benchmark {
  let terminal: Terminal

  init(_ terminal: Terminal) { self.terminal = terminal }

  func run() -> String {
    let size = terminal.size
    let base = page(size: size)
    var figures = ""
    figures += measure("a first frame", count: 1) { _ in base }
    figures += measure("the same frame", count: 2_000) { _ in base }
    figures += measure("a cursor move", count: 2_000) { turn in
      var frame = base
      frame.cursor = Position(row: turn % size.rows, column: 0)
      return frame
    }
    figures += measure("one row", count: 2_000) { turn in
      var frame = base
      frame.put("row \(turn) is the one that changed, Jørgen", row: 10, column: 0)
      return frame
    }
    figures += measure("a selection moves", count: 2_000) { turn in
      var frame = base
      let row = 5 + turn % 10
      frame.restyle(
        Rectangle(top: row, left: 0, rows: 1, columns: size.columns), adding: .reverse)
      frame.cursor = Position(row: row, column: 0)
      return frame
    }
    figures += measure("all rows", count: 300) { turn in page(size: size, shift: turn) }
    return figures
  }

  /// The frames are made beforehand, so that only showing them is measured.
  private func measure(_ what: String, count: Int, frame: (Int) -> Frame) -> String {
    var times: [Int] = []
    for turn in 0..<count {
      let next = frame(turn)
      let start = nanoseconds()
      terminal.present(next)
      times.append(nanoseconds() - start)
    }
    times.sort()
    let median = Double(times[times.count / 2]) / 1_000
    let slow = Double(times[times.count * 95 / 100]) / 1_000
    return "\(what): median \(median) µs, 95 % within \(slow) µs\n"
  }

  private func page(size: Size, shift: Int = 0) -> Frame {
    var frame = Frame(size: size)
    for row in 0..<size.rows {
      let text = "\(row + shift) Anyone who takes over a complaint sees where it stands · 作者 "
      frame.put(
        SafeText(String(repeating: text, count: size.columns / 50 + 1)), row: row, column: 0,
        style: row % 3 == 0 ? .heading : .normal)
    }
    frame.verticalLine(column: size.columns / 2, rows: 0..<size.rows)
    return frame
  }

  private func nanoseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1_000_000_000 + now.tv_nsec
  }
}
