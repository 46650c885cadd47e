/// What the names in a protocol file look like.
enum NameForm {
  /// Lower-case letters, digits and hyphens: `iso-10002`.
  static func isProtocolID(_ text: String) -> Bool {
    isShort(text)
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }

  /// Anything that can stand in a command line as `protocol/criterion`: no slash, no blank.
  static func isCriterionID(_ text: String) -> Bool {
    isShort(text)
      && text.unicodeScalars.allSatisfy { isPrintable($0) && $0 != "/" }
  }

  /// A clause's number may hold a space (`Annex A`), but no slash and none at its ends.
  static func isClauseNumber(_ text: String) -> Bool {
    isShort(text) && text.first != " " && text.last != " "
      && text.unicodeScalars.allSatisfy { (isPrintable($0) && $0 != "/") || $0 == " " }
  }

  /// Two or three letters, then groups of letters and digits: `nb`, `pt-BR`.
  static func isLanguage(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return isShort(text)
      && parts.allSatisfy { (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(isLetterOrDigit) }
      && (2...3).contains(parts[0].utf8.count) && parts[0].allSatisfy(\.isLetter)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  static func isRatingCode(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, scalars.count <= ProtocolLimits.codeLength else {
      return false
    }
    return scalars.allSatisfy(isPrintable) && !isMark(first)
  }

  private static func isShort(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.count <= ProtocolLimits.nameLength
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (0x21..<0x7F).contains(scalar.value) }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      return false
    default: return true
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
