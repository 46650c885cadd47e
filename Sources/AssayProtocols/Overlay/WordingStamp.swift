import AssayCore
import Digest

/// Which wording of a criterion a translation was made of: the first 12 hexadecimal digits of the
/// SHA-256 of its texts, one a line: the text, the rubric's steps in the order of the scale, what to
/// look at, whom to ask. Steps that are not written are left out.
///
///     { printf 'Beds have water.\nNone.\nAll.\nthe beds\ngardener'; } | sha256sum | cut -c 1-12
public struct WordingStamp: Hashable, Sendable, CustomStringConvertible {
  public static let digitCount = 12

  /// Lower-case hexadecimal digits.
  public let text: String

  /// Reads 12 lower-case hexadecimal digits; nil for anything else.
  public init?(_ text: String) {
    let isStamp = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
      default: false
      }
    }
    guard isStamp, text.utf8.count == Self.digitCount else { return nil }
    self.text = text
  }

  public init(of criterion: Criterion, on scale: Scale) {
    let steps = scale.ratings.compactMap { criterion.rubric[$0.code] }
    let texts = [criterion.text] + steps + criterion.look + criterion.ask
    text = String(Digest.sha256(of: texts.joined(separator: "\n")).hex.prefix(Self.digitCount))
  }

  public var description: String { text }
}
