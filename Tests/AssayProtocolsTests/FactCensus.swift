import AssayProtocols

/// Counts which facts a run came upon. A new fact does not compile here until it has a name.
struct FactCensus {
  private(set) var counts: [String: Int] = [:]

  mutating func count(_ fact: ProtocolError.Fact) {
    counts[Self.name(of: fact), default: 0] += 1
  }

  var missing: [String] { Self.names.filter { counts[$0] == nil } }

  var table: String {
    Self.names.map { name in
      let count = "\(counts[name] ?? 0)"
      return String(repeating: " ", count: max(0, 6 - count.count)) + count + "  " + name
    }.joined(separator: "\n")
  }

  /// Those a protocol can bring about; badLanguage and badStamp are an overlay's.
  static let names = [
    "fileTooLarge", "notUTF8", "controlCharacter", "empty", "malformed", "moreThanOneDocument",
    "alias", "anchor", "tag", "nestedTooDeeply", "tooManyParts", "duplicateKey", "keyNotText",
    "unknownKey", "missingKey", "wrongKind", "textTooLong", "outOfRange", "unknownWord",
    "unknownFormat", "badProtocolID", "reservedProtocolID", "badVersion", "badRatingCount",
    "badCode", "reservedCode", "duplicateCode", "lowestNotZero", "pointsNotRising",
    "badLevelCount", "levelOutOfOrder", "clausesTooDeep", "badClauseNumber", "duplicateClause",
    "tooManyCriteria", "badCriterionID", "duplicateCriterion", "levelNotDefined",
    "rubricOutsideScale", "badReference", "badHost",
  ]

  static func name(of fact: ProtocolError.Fact) -> String {
    switch fact {
    case .fileTooLarge: "fileTooLarge"
    case .notUTF8: "notUTF8"
    case .controlCharacter: "controlCharacter"
    case .empty: "empty"
    case .malformed: "malformed"
    case .moreThanOneDocument: "moreThanOneDocument"
    case .alias: "alias"
    case .anchor: "anchor"
    case .tag: "tag"
    case .nestedTooDeeply: "nestedTooDeeply"
    case .tooManyParts: "tooManyParts"
    case .duplicateKey: "duplicateKey"
    case .keyNotText: "keyNotText"
    case .unknownKey: "unknownKey"
    case .missingKey: "missingKey"
    case .wrongKind: "wrongKind"
    case .textTooLong: "textTooLong"
    case .outOfRange: "outOfRange"
    case .unknownWord: "unknownWord"
    case .unknownFormat: "unknownFormat"
    case .badProtocolID: "badProtocolID"
    case .reservedProtocolID: "reservedProtocolID"
    case .badVersion: "badVersion"
    case .badRatingCount: "badRatingCount"
    case .badCode: "badCode"
    case .reservedCode: "reservedCode"
    case .duplicateCode: "duplicateCode"
    case .lowestNotZero: "lowestNotZero"
    case .pointsNotRising: "pointsNotRising"
    case .badLevelCount: "badLevelCount"
    case .levelOutOfOrder: "levelOutOfOrder"
    case .clausesTooDeep: "clausesTooDeep"
    case .badClauseNumber: "badClauseNumber"
    case .duplicateClause: "duplicateClause"
    case .tooManyCriteria: "tooManyCriteria"
    case .badCriterionID: "badCriterionID"
    case .duplicateCriterion: "duplicateCriterion"
    case .levelNotDefined: "levelNotDefined"
    case .rubricOutsideScale: "rubricOutsideScale"
    case .badReference: "badReference"
    case .badHost: "badHost"
    case .badLanguage: "badLanguage"
    case .badStamp: "badStamp"
    }
  }
}
