/// Text that any format may carry: no markup, and nothing that a reader's program might obey.
///
/// The one way into a report. Line breaks of every kind become `\n`, a tab becomes a blank;
/// invisible tags and byte order marks are left out; controls (C0, C1), bidirectional embeddings,
/// overrides and isolates and noncharacters become one `�` a run. Blanks and line breaks at both
/// ends are cut off. Everything else stays as it was written.
public struct ReportText: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  public let text: String

  public init(_ raw: String) {
    var kept = String.UnicodeScalarView()
    var wasReplaced = false
    var wasReturn = false
    for scalar in raw.unicodeScalars {
      let isAfterReturn = wasReturn
      wasReturn = scalar == "\r"
      switch Self.fate(of: scalar) {
      case .kept(let shown):
        if !(isAfterReturn && scalar == "\n") { kept.append(shown) }
        wasReplaced = false
      case .leftOut: break
      case .replaced:
        if !wasReplaced { kept.append("\u{FFFD}") }
        wasReplaced = true
      }
    }
    text = Self.trimmed(kept)
  }

  public init(stringLiteral text: String) { self.init(text) }

  public var description: String { text }
  public var isEmpty: Bool { text.isEmpty }

  /// The lines that have something in them, in order.
  public var lines: [ReportText] {
    text.split(separator: "\n").map { ReportText(String($0)) }.filter { !$0.isEmpty }
  }

  private enum Fate { case kept(Unicode.Scalar), leftOut, replaced }

  private static func fate(of scalar: Unicode.Scalar) -> Fate {
    switch scalar.value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: .kept("\n")
    case 0x09: .kept(" ")
    case 0x00..<0x20, 0x7F..<0xA0: .replaced
    case 0x202A...0x202E, 0x2066...0x2069: .replaced
    case 0xFDD0...0xFDEF: .replaced
    case let value where value & 0xFFFE == 0xFFFE: .replaced
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: .leftOut
    default: .kept(scalar)
    }
  }

  private static func trimmed(_ scalars: String.UnicodeScalarView) -> String {
    var rest = scalars[...]
    while let last = rest.last, last == " " || last == "\n" { rest.removeLast() }
    while let first = rest.first, first == " " || first == "\n" { rest.removeFirst() }
    return String(rest)
  }
}
