import Cells

/// Turns the bytes of a terminal into keys and pastes.
///
/// NB: ncurses would do this too, but hands the characters of a sequence it does not know over one
/// by one, so a stray report such as `ESC [ 1 ; 1 R` would type digits, and digits rate. Here a
/// sequence is read by its grammar and what is not known is dropped whole.
struct InputDecoder {
  /// The most bytes that are kept of one paste.
  static let pasteLimit = 4 << 20
  /// How long the rest of a paste is waited for, before what came of it is handed over.
  static let pastePatience = 1_000
  /// How long a key that comes where the rest of a paste is due has to stand alone.
  static let keyPatience = 100
  /// How long the rest of a sequence or character that has begun is waited for.
  static let sequencePatience = 500
  /// The longest sequence that is waited for; more is not one.
  static let sequenceLimit = 64

  let keys: KeySequences
  let escapeDelay: Int

  /// Bytes that begin something unfinished.
  private var pending: [UInt8] = []
  private var paste: Paste?
  /// The front of the end marker that a paste was given up with, whose end may yet come: what comes
  /// before it goes on with the paste, however late. Nil where no end is due.
  ///
  /// A terminal that never sends the end would be deaf so. Hence one key that comes after all this
  /// patience, and behind which nothing follows, was typed: the paste is over.
  private var lateMarker: [UInt8]?
  /// A key that comes where the rest of a paste is due.
  private var lateKey: [UInt8] = []
  /// True after an escape byte was taken for the Escape key, whose sequence may yet come.
  private var awaitsLateSequence = false

  init(keys: KeySequences, escapeDelay: Int = 25) {
    self.keys = keys
    self.escapeDelay = escapeDelay
  }

  /// How long to wait for more bytes before ``giveUpWaiting()``; nil when nothing is unfinished.
  var patienceMilliseconds: Int? {
    if paste != nil { return Self.pastePatience }
    if !lateKey.isEmpty { return Self.keyPatience }
    if pending.isEmpty { return nil }
    return pending == [0x1B] ? escapeDelay : Self.sequencePatience
  }

  /// Everything that is complete with these bytes.
  mutating func decode(_ bytes: ArraySlice<UInt8>) -> [Input] {
    var inputs: [Input] = []
    var rest = bytes
    if let marker = lateMarker {
      if isTyped(rest, after: marker) {
        lateKey = Array(rest)
        return []
      }
      rest = (marker + lateKey + rest)[...]
      lateMarker = nil
      lateKey = []
      // A paste that begins anew is none that goes on.
      if case .pasteBegins = step(rest) {} else { paste = Paste() }
    }
    if paste == nil {
      if awaitsLateSequence, isLateSequence(rest) { pending = [0x1B] }
      awaitsLateSequence = false
      if !pending.isEmpty {
        rest = pending + rest
        pending = []
      }
    }
    while !rest.isEmpty {
      if paste != nil {
        continuePaste(with: &rest, adding: &inputs)
        continue
      }
      switch step(rest) {
      case .unfinished:
        pending = Array(rest)
        return inputs
      case .pasteBegins(let length):
        rest = rest.dropFirst(length)
        paste = Paste()
      case .keys(let found, let length):
        inputs += found.map(Input.key)
        rest = rest.dropFirst(length)
      }
    }
    return inputs
  }

  /// Takes what is unfinished for what it is: an Escape key, a paste without an end.
  mutating func giveUpWaiting() -> [Input] {
    if let paste {
      self.paste = nil
      lateMarker = paste.tail
      return paste.text.isEmpty ? [] : [.pasted(paste.text)]
    }
    if !lateKey.isEmpty {
      let typed = lateKey
      lateKey = []
      lateMarker = nil
      return decode(typed[...]) + giveUpWaiting()
    }
    let bytes = pending
    pending = []
    switch bytes {
    case []: return []
    case [0x1B]:
      awaitsLateSequence = true
      return [.key(.escape)]
    case [0x1B, 0x5B]: return [.key(.alt("["))]
    case [0x1B, 0x4F]: return [.key(.alt("O"))]
    default: return []
    }
  }

  private mutating func continuePaste(
    with rest: inout ArraySlice<UInt8>, adding inputs: inout [Input]
  ) {
    guard let length = paste?.add(rest) else {
      rest = []
      return
    }
    rest = rest.dropFirst(length)
    inputs.append(.pasted(paste?.text ?? ""))
    paste = nil
  }

  /// True for one key, and nothing that the end marker of a paste goes on with.
  private func isTyped(_ bytes: ArraySlice<UInt8>, after marker: [UInt8]) -> Bool {
    guard lateKey.isEmpty, marker.isEmpty || !Paste.beginsEnd(marker + bytes) else { return false }
    if bytes.elementsEqual([0x1B]) { return true }
    guard case .keys(let found, bytes.count) = step(bytes) else { return false }
    return found.count == 1
  }

  /// True for bytes that only a slow line can have parted from their escape byte: a whole sequence
  /// in one read, faster than anyone types. Above all the `[200~` of a paste has to be known.
  private func isLateSequence(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.first == 0x5B,
      case .sequence(let sequence, let length) = ControlSequence.read([0x1B] + bytes)
    else { return false }
    return sequence.isPasteStart || sequence.isPasteEnd
      || (sequence.key != nil && length == bytes.count + 1)
  }

  /// What the front of some bytes is.
  private enum Step {
    case keys([Key], length: Int)
    case pasteBegins(length: Int)
    case unfinished

    static func one(_ key: Key?, length: Int) -> Step {
      .keys(key.map { [$0] } ?? [], length: length)
    }
  }

  private func step(_ bytes: ArraySlice<UInt8>) -> Step {
    guard let first = bytes.first else { return .unfinished }
    if first == 0x1B { return escapeStep(bytes) }
    if first < 0x20 || first == 0x7F { return .one(keys.control(first), length: 1) }
    return characterStep(bytes, key: Key.character)
  }

  private func characterStep(_ bytes: ArraySlice<UInt8>, key: (Character) -> Key) -> Step {
    switch UTF8Reading(bytes) {
    case .scalar(let scalar, let length):
      let isControl = (0x80..<0xA0).contains(scalar.value)
      return .one(isControl ? nil : key(Character(scalar)), length: length)
    case .invalid(let length): return .keys([], length: length)
    case .unfinished: return .unfinished
    }
  }

  private func escapeStep(_ bytes: ArraySlice<UInt8>) -> Step {
    switch keys.described(at: bytes) {
    case .key(let key, let length): return .one(key, length: length)
    case .unfinished where bytes.count > 1: return .unfinished
    default: break
    }
    let rest = bytes.dropFirst()
    guard let second = rest.first else { return .unfinished }
    switch second {
    case 0x5B, 0x4F: return sequenceStep(bytes)
    case 0x1B: return .one(.escape, length: 1)
    case 0x7F: return .one(.control("w"), length: 2)
    case ..<0x20: return .one(.escape, length: 1)
    default:
      switch characterStep(rest, key: Key.alt) {
      case .keys(let found, let length): return .keys(found, length: length + 1)
      case let other: return other
      }
    }
  }

  private func sequenceStep(_ bytes: ArraySlice<UInt8>) -> Step {
    switch ControlSequence.read(bytes) {
    case .unfinished:
      return bytes.count < Self.sequenceLimit ? .unfinished : .keys([], length: bytes.count)
    case .broken(let length): return .keys([], length: length)
    case .sequence(let sequence, let length):
      if sequence.isPasteStart { return .pasteBegins(length: length) }
      return .one(sequence.key, length: length)
    }
  }
}
