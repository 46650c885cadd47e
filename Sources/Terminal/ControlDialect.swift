import Cells

/// How text looks: its colour as a number of the palette, nil for the terminal's own.
struct Look {
  var attributes: Attributes = []
  var colour: Int?
}

/// The sequences of a terminal that takes them in ECMA-48's form, without padding: what nearly
/// every terminal does today. The bytes are those of its own description.
struct ControlDialect {
  /// True where cells can be erased without going there one by one.
  let erases: Bool
  let showingCursor: [UInt8]
  let hidingCursor: [UInt8]
  /// Sets an attribute, as parameters of SGR.
  private let attributes: [(attribute: Attributes, parameters: String)]
  /// What colour takes the place of, on terminals that cannot show both.
  private let withoutColour: Attributes
  private let foreground: (Int) -> String?

  /// What a terminal's description says; for tests, of any terminal.
  struct Description {
    var string: (String) -> String?
    var flag: (String) -> Bool
    var number: (String) -> Int
    /// The sequence that sets the colour of text.
    var foreground: (Int) -> String?
  }

  /// nil for a terminal that wants anything else: ncurses knows how to drive it.
  init?(_ description: Description) {
    guard description.flag("am"), description.flag("xenl"),
      description.string("cup") == "\u{1B}[%i%p1%d;%p2%dH",
      description.string("cuf") == "\u{1B}[%p1%dC",
      let reset = description.string("sgr0"), reset.contains("\u{1B}[m") || reset.contains("[0m")
    else { return nil }
    // A padded sequence says so by $<.
    guard !["cnorm", "civis"].contains(where: { description.string($0)?.contains("$<") == true })
    else { return nil }
    erases =
      description.string("ech") == "\u{1B}[%p1%dX" && description.string("el") == "\u{1B}[K"
    showingCursor = Array((description.string("cnorm") ?? "").utf8)
    hidingCursor = Array((description.string("civis") ?? "").utf8)
    var attributes: [(Attributes, String)] = []
    for (name, attribute) in Self.names {
      guard let sequence = description.string(name) else { continue }
      guard let parameters = Self.parameters(of: sequence) else { return nil }
      attributes.append((attribute, parameters))
    }
    self.attributes = attributes
    foreground = description.foreground
    let clashes = max(description.number("ncv"), 0)
    withoutColour = Self.clashes.filter { clashes & $0.bit != 0 }
      .reduce(into: []) { $0.formUnion($1.attribute) }
  }

  /// The names of attributes in a description.
  private static let names: [(String, Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("smul", .underline), ("rev", .reverse), ("sitm", .italic),
  ]

  /// The bits of terminfo's `ncv`.
  private static let clashes: [(bit: Int, attribute: Attributes)] = [
    (2, .underline), (4, .reverse), (16, .dim), (32, .bold),
  ]

  /// The shortest sequence from one look to another: what is added, or everything after a reset.
  /// nil where the terminal has its colours in another form.
  func change(from old: Look, to new: Look) -> [UInt8]? {
    let (before, after) = (shown(old), shown(new))
    let adds = before.isSubset(of: after) && (old.colour == nil || new.colour != nil)
    let missing = adds ? after.subtracting(before) : after
    var parameters = adds ? [] : ["0"]
    parameters += attributes.filter { missing.contains($0.attribute) }.map(\.parameters)
    if let colour = new.colour, !adds || colour != old.colour {
      guard let sequence = foreground(colour), let parameter = Self.parameters(of: sequence) else {
        return nil
      }
      parameters.append(parameter)
    }
    if parameters.isEmpty { return [] }
    let isReset = parameters == ["0"]
    return Array("\u{1B}[\(isReset ? "" : parameters.joined(separator: ";"))m".utf8)
  }

  private func shown(_ look: Look) -> Attributes {
    look.colour == nil ? look.attributes : look.attributes.subtracting(withoutColour)
  }

  /// `1` of `ESC [ 1 m`; nil for anything else.
  private static func parameters(of sequence: String) -> String? {
    guard sequence.hasPrefix("\u{1B}["), sequence.hasSuffix("m") else { return nil }
    let parameters = sequence.dropFirst(2).dropLast()
    let isPlain = parameters.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x3B }
    return isPlain && !parameters.isEmpty ? String(parameters) : nil
  }
}
