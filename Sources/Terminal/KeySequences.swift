import Cells

/// The keys that a terminal's description adds to those that all terminals of xterm's kind send.
struct KeySequences {
  private var sequences: [[UInt8]: Key] = [:]
  /// True where the Backspace key sends `^H`.
  private var backspaceIsControlH = false

  /// Names of the terminal database.
  private static let names: [(name: String, key: Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
      ("kLFT5", .controlLeft), ("kRIT5", .controlRight),
      ("khome", .home), ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown),
      ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab), ("kent", .padEnter),
    ] + (1...12).map { ("kf\($0)", .function($0)) }

  /// Asks `capability` for each name's bytes.
  init(capability: (String) -> [UInt8]? = Environment.capability) {
    backspaceIsControlH = capability("kbs") == [0x08]
    for (name, key) in Self.names {
      guard let bytes = capability(name), bytes.count > 1, bytes.first == 0x1B else { continue }
      // What the grammar reads stays as it is: vt100 would have the pad's digits be F5 to F10.
      if case .sequence(let sequence, bytes.count) = ControlSequence.read(bytes[...]),
        bytes[1] == 0x5B || bytes[1] == 0x4F, sequence.key != nil
      {
        continue
      }
      sequences[bytes] = key
    }
  }

  /// The key of a byte below a space, or of DEL.
  func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x7F: .backspace
    case 0x08 where backspaceIsControlH: .backspace
    case 0x09: .tab
    case 0x0D: .enter
    case 0x00: .control(" ")
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: nil
    }
  }

  enum Match: Equatable {
    case key(Key, length: Int)
    case unfinished
    case none
  }

  /// The longest described sequence at the front of some bytes.
  func described(at bytes: ArraySlice<UInt8>) -> Match {
    var best: Match = .none
    var length = 0
    for (sequence, key) in sequences {
      if bytes.starts(with: sequence), sequence.count > length {
        best = .key(key, length: sequence.count)
        length = sequence.count
      } else if length == 0, sequence.starts(with: bytes) {
        best = .unfinished
      }
    }
    return best
  }
}
