import Cells

/// A sequence of a key: `ESC [ … final` or `ESC O … final`, as terminals of xterm's kind send them.
struct ControlSequence: Equatable {
  enum Introducer { case bracket, letterO }

  let introducer: Introducer
  let parameters: String
  let final: UInt8

  enum Reading: Equatable {
    case sequence(ControlSequence, length: Int)
    case broken(length: Int)
    case unfinished
  }

  /// Reads one from bytes that begin with `ESC [` or `ESC O`.
  static func read(_ bytes: ArraySlice<UInt8>) -> Reading {
    let introducer: Introducer = bytes.dropFirst().first == 0x5B ? .bracket : .letterO
    var parameters: [UInt8] = []
    for (index, byte) in bytes.dropFirst(2).enumerated() {
      switch byte {
      case 0x20...0x3F:
        parameters.append(byte)
      // NB: the Linux console sends F1 to F5 as `ESC [ [ A` to `ESC [ [ E`.
      case 0x5B where introducer == .bracket && index == 0:
        parameters.append(byte)
      // NB: rxvt ends keys with Shift by a dollar sign, which belongs to the middle elsewhere.
      case 0x40...0x7E:
        let text = String(decoding: parameters, as: UTF8.self)
        return .sequence(
          ControlSequence(introducer: introducer, parameters: text, final: byte),
          length: index + 3)
      default:
        // A control byte or a character breaks the sequence off and is read by itself.
        return .broken(length: index + 2)
      }
    }
    return .unfinished
  }

  var isPasteStart: Bool { introducer == .bracket && parameters == "200" && final == 0x7E }

  var isPasteEnd: Bool { introducer == .bracket && parameters == "201" && final == 0x7E }

  /// The key; nil for a sequence that is none we know.
  var key: Key? {
    if introducer == .bracket, parameters == "[" {
      return (0x41...0x45).contains(final) ? .function(Int(final) - 0x40) : nil
    }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    if !parameters.isEmpty, numbers.contains(nil) { return nil }
    let modifier = numbers.count > 1 ? (numbers[1] ?? 1) : 1
    if introducer == .bracket, final == 0x7E {
      guard let number = numbers.first ?? nil else { return nil }
      return Self.numbered(number, isModified: modifier > 1)
    }
    if introducer == .letterO, parameters.isEmpty, let key = Self.padKeys[final] { return key }
    let alone = introducer == .letterO ? numbers.first.flatMap(\.self) : nil
    return lettered(modifier: alone ?? modifier)
  }

  /// Keys ended by a letter. Shift, Alt and Control are told apart for left and right alone.
  private func lettered(modifier: Int) -> Key? {
    let movesByWord = [3, 5, 7].contains(modifier)
    switch final {
    case 0x41, 0x61: return .up
    case 0x42, 0x62: return .down
    case 0x43: return movesByWord ? .controlRight : .right
    case 0x44: return movesByWord ? .controlLeft : .left
    // rxvt: Control after `ESC O`, Shift after `ESC [`.
    case 0x63: return introducer == .letterO ? .controlRight : .right
    case 0x64: return introducer == .letterO ? .controlLeft : .left
    case 0x46: return .end
    case 0x48: return .home
    case 0x5A where introducer == .bracket: return .backTab
    // F1 to F4. A modified one may be a report of where the cursor is, so it is none.
    case 0x50...0x53 where parameters.isEmpty: return .function(Int(final) - 0x4F)
    default: return nil
    }
  }

  private static func numbered(_ number: Int, isModified: Bool) -> Key? {
    switch number {
    case 1, 7: return .home
    case 2: return .insert
    case 3: return .delete
    case 4, 8: return .end
    case 5: return .pageUp
    case 6: return .pageDown
    // A modified function key is another key, not this one.
    case _ where isModified: return nil
    case 11...15: return .function(number - 10)
    case 17...21: return .function(number - 11)
    case 23...24: return .function(number - 12)
    default: return nil
    }
  }

  /// The numeric pad in application mode.
  private static let padKeys: [UInt8: Key] = {
    var keys: [UInt8: Key] = [0x4D: .padEnter]
    for (index, digit) in "0123456789".enumerated() {
      keys[UInt8(0x70 + index)] = .character(digit)
    }
    let signs: [(UInt8, Character)] = [
      (0x6E, "."), (0x6C, ","), (0x6D, "-"), (0x6A, "*"), (0x6B, "+"), (0x6F, "/"), (0x58, "="),
    ]
    for (letter, sign) in signs { keys[letter] = .character(sign) }
    return keys
  }()
}
