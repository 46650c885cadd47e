/// Why a protocol file does not load: one fact and where it stands.
///
/// `sentence(in:)` says it to a person; see `ProtocolError+Sentence.swift`.
public struct ProtocolError: Error, Equatable, Sendable {
  public var fact: Fact
  public var position: SourcePosition

  public init(_ fact: Fact, at position: SourcePosition) {
    self.fact = fact
    self.position = position
  }

  /// Facts about the text, then about its shape, then about what it says.
  public enum Fact: Equatable, Sendable {
    case fileTooLarge(bytes: Int)
    case notUTF8
    case controlCharacter(UInt32)
    case empty
    /// The parser's own words for what it did not understand.
    case malformed(String)
    case moreThanOneDocument
    case alias
    case anchor
    case tag
    case nestedTooDeeply
    case tooManyParts

    case duplicateKey(String)
    case keyNotText
    case unknownKey(String, part: ProtocolPart, nearest: String?)
    case missingKey(String, part: ProtocolPart)
    case wrongKind(key: String, expected: ValueKind)
    case textTooLong(key: String, length: Int)
    case outOfRange(key: String, value: String, allowed: ClosedRange<Int>)
    case unknownWord(key: String, value: String, allowed: [String])

    case unknownFormat(String, expected: String)
    case badProtocolID(String)
    case reservedProtocolID(String)
    case badVersion(String)

    case badRatingCount(Int)
    case badCode(String)
    case reservedCode(String)
    case duplicateCode(String)
    case lowestNotZero(points: Int)
    case pointsNotRising(code: String)

    case badLevelCount(Int)
    case levelOutOfOrder(found: Int, expected: Int)

    case clausesTooDeep
    case badClauseNumber(String)
    case duplicateClause(String)
    case tooManyCriteria
    case badCriterionID(String)
    case duplicateCriterion(String)
    case levelNotDefined(Int, highest: Int)
    case rubricOutsideScale(String, codes: [String])
    case badReference(String)
    case badHost(String)

    case badLanguage(String)
    case badStamp(String)
  }

  /// What a key's value was expected to be.
  public enum ValueKind: Sendable, CaseIterable {
    case text, wholeNumber, boolean, list, mapping
  }
}
