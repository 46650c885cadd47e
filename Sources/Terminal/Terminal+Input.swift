import CNcurses
import Cells

/// Where reading stands.
struct InputReader {
  /// True once the terminal has hung up.
  var isGone = false
  /// News that came while nobody was waiting.
  var waiting: [Input] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  /// When the last byte came.
  var lastByte: Int64 = 0
}

extension Terminal {
  /// How much is read before what came is handed over, so that an endless stream starves nobody.
  private static let largestBatch = 1 << 20

  /// A terminal hands over fewer bytes at once than 4096; as many may mean that more wait.
  private static let wholeRead = 2048

  func collectInput(timeoutMilliseconds: Int?) -> [Input] {
    let deadline = timeoutMilliseconds.map { cn_milliseconds() + Int64(clamping: max($0, 0)) }
    while true {
      var inputs = reader.waiting
      reader.waiting = []
      let isTimeUp = deadline.map { cn_milliseconds() >= $0 } ?? false
      wait(deadline: inputs.isEmpty ? deadline : cn_milliseconds(), adding: &inputs)
      if !inputs.isEmpty || isTimeUp { return inputs }
    }
  }

  /// One wait: for the deadline, or for the time in which an unfinished key is given up.
  private func wait(deadline: Int64?, adding inputs: inout [Input]) {
    if reader.isGone {
      // Said again for a loop that did not listen, but at most once a second: never a spin.
      let now = cn_milliseconds()
      let ready = cn_wait(Int32(clamping: min(max((deadline ?? .max) - now, 0), 1_000)), false)
      if Int(ready) & CN_SIGNAL_READY != 0 { takeSignals(adding: &inputs) }
      inputs.append(.hungUp)
      return
    }
    let patience = decoder.patienceMilliseconds.map { reader.lastByte + Int64($0) }
    let until = [deadline, patience].compactMap(\.self).min()
    let milliseconds = until.map { Int32(clamping: max($0 - cn_milliseconds(), 0)) } ?? -1
    let ready = Int(cn_wait(milliseconds, true))

    var ending: [Input] = []
    if ready & CN_SIGNAL_READY != 0 { ending = takeSignals(adding: &inputs) }
    if ready & (CN_INPUT_READY | CN_INPUT_GONE) != 0 { readAll(adding: &inputs) }
    if let patience, ready & CN_INPUT_READY == 0, cn_milliseconds() >= patience {
      inputs += decoder.giveUpWaiting()
    }
    inputs += ending
    if reader.isGone, inputs.last != .hungUp { inputs.append(.hungUp) }
  }

  private func readAll(adding inputs: inout [Input]) {
    var total = 0
    var count = 0
    // What a read leaves room for was all there is.
    repeat {
      count = reader.buffer.withUnsafeMutableBufferPointer {
        cn_read($0.baseAddress, $0.count)
      }
      guard count >= 0 else {
        reader.isGone = true
        inputs += decoder.giveUpWaiting()
        return
      }
      guard count > 0 else { return }
      reader.lastByte = cn_milliseconds()
      total += count
      inputs += decoder.decode(reader.buffer[..<count])
    } while count >= Self.wholeRead && total < Self.largestBatch
      && Int(cn_wait(0, true)) & CN_INPUT_READY != 0
  }

  /// Acts on signals. What goes on comes before the keys that wait, what ends comes after them.
  @discardableResult
  private func takeSignals(adding inputs: inout [Input]) -> [Input] {
    let signals = Int(cn_take_signals())
    func has(_ signal: Int) -> Bool { signals & signal != 0 }
    if has(CN_HUNG_UP) { reader.isGone = true }
    if !reader.isGone {
      if has(CN_STOPPED) {
        cn_suspend()
        noteContinued()
      } else if has(CN_CONTINUED) {
        // Stopped from outside without a chance to give the terminal back.
        cn_leave()
        cn_enter()
        noteContinued()
      } else if has(CN_RESIZED) {
        takeSize()
      }
      inputs += reader.waiting
      reader.waiting = []
    }
    return has(CN_TERMINATED) || has(CN_INTERRUPTED) ? [.terminated] : []
  }

  /// Tells the program that the terminal was away.
  func noteContinued() {
    // NB: an interrupt is passed over, since it was meant for whoever had the terminal meanwhile.
    let signals = Int(cn_take_signals())
    if signals & CN_HUNG_UP != 0 { reader.isGone = true }
    reader.waiting.append(.continued)
    noteSize()
    isAheadOfCurses = true
    if !reader.isGone { repaint() }
    if signals & CN_TERMINATED != 0 { reader.waiting.append(.terminated) }
  }

  private func noteSize() {
    if Environment.size != size { takeSize() }
  }

  // NB: also where the size is the one we knew: a terminal that was made smaller and larger again
  // while we were busy has lost what did not fit.
  private func takeSize() {
    let now = Environment.size
    size = now
    shown = nil
    cn_resize(Int32(now.rows), Int32(now.columns))
    reader.waiting.removeAll { if case .resized = $0 { true } else { false } }
    reader.waiting.append(.resized(now))
  }
}
