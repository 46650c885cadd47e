/// The modes that a program has set in a terminal and not taken back, read off the bytes it wrote.
///
///     ModeTracker(terminal.output).leftBehind   // ["?2004"]: bracketed paste is still on
///
/// An emulator that was reset shows some of them only when the next program runs into them.
public struct ModeTracker {
  /// What stands as it was found, by the names the sequences have.
  private var standing: Set<String> = []
  /// The parameters of the last SGR.
  private var look = ""
  private var characterSet = "B"
  private var scrollRegion = ""
  private var isApplicationPad = false
  private var titles = 0
  private var isShifted = false

  /// Modes that a terminal has on before any program.
  private static let usual: Set<String> = ["?7", "?25", "?12"]

  public init(_ output: [UInt8]) {
    var rest = output[...]
    while let byte = rest.popFirst() {
      switch byte {
      case 0x0E: isShifted = true
      case 0x0F: isShifted = false
      case 0x1B: read(&rest)
      default: break
      }
    }
  }

  private mutating func read(_ rest: inout ArraySlice<UInt8>) {
    guard let kind = rest.popFirst() else { return }
    switch kind {
    case UInt8(ascii: "="): isApplicationPad = true
    case UInt8(ascii: ">"): isApplicationPad = false
    case UInt8(ascii: "("): characterSet = rest.popFirst().map(Self.text) ?? ""
    case UInt8(ascii: "c"): self = ModeTracker([])
    case UInt8(ascii: "["):
      let parameters = rest.prefix { (0x20..<0x40).contains($0) }
      rest = rest.dropFirst(parameters.count)
      guard let final = rest.popFirst() else { return }
      take(String(decoding: parameters, as: UTF8.self), final)
    default: break
    }
  }

  private mutating func take(_ parameters: String, _ final: UInt8) {
    switch final {
    case UInt8(ascii: "h"), UInt8(ascii: "l"):
      let isPrivate = parameters.hasPrefix("?")
      for number in parameters.drop(while: { $0 == "?" }).split(separator: ";") {
        let name = (isPrivate ? "?" : "") + number
        let isOn = final == UInt8(ascii: "h")
        if isOn == Self.usual.contains(name) {
          standing.remove(name)
        } else {
          standing.insert(name)
        }
      }
    case UInt8(ascii: "m"): look = parameters
    case UInt8(ascii: "r"): scrollRegion = parameters
    case UInt8(ascii: "t"):
      if parameters.hasPrefix("22;") { titles += 1 }
      if parameters.hasPrefix("23;") { titles -= 1 }
    default: break
    }
  }

  private static func text(_ byte: UInt8) -> String { String(decoding: [byte], as: UTF8.self) }

  /// What is not as it was; nothing where all is.
  ///
  /// - Parameter rows: A scrolling region of the whole screen is none.
  public func leftBehind(rows: Int) -> [String] {
    // NB: how the cursor looks is the terminal's own affair: some descriptions say it anew.
    var left = standing.subtracting(["?12", "34"]).sorted()
    if isApplicationPad { left.append("the pad's own keys") }
    if isShifted { left.append("the other character set") }
    if characterSet != "B" { left.append("character set \(characterSet)") }
    if !["", "0", "0;10", "39;49"].contains(look) { left.append("the look \(look)") }
    if !["", "1;\(rows)"].contains(scrollRegion) { left.append("the region \(scrollRegion)") }
    if titles != 0 { left.append("\(titles) titles") }
    return left
  }
}
