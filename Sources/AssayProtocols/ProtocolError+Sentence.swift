/// Every sentence about a protocol file that does not load. Each says what to do.
extension ProtocolError {
  /// `file:line:column: rule: sentence`, the way compilers print, so that editors can jump to it.
  public func sentence(in file: String) -> String {
    "\(file):\(position.line):\(position.column): \(fact.rule): \(fact.sentence)"
  }
}

extension ProtocolError.Fact {
  /// The rule's name, the same for every file and version.
  public var rule: String {
    switch self {
    case .fileTooLarge, .tooManyParts, .tooManyCriteria: "too-large"
    case .notUTF8: "encoding"
    case .controlCharacter: "control-character"
    case .empty, .malformed, .moreThanOneDocument, .keyNotText: "syntax"
    case .alias, .anchor: "alias"
    case .tag: "tag"
    case .nestedTooDeeply, .clausesTooDeep: "too-deep"
    case .duplicateKey, .duplicateCode, .duplicateClause, .duplicateCriterion: "duplicate"
    case .unknownKey: "unknown-key"
    case .missingKey: "missing-key"
    case .wrongKind: "kind"
    case .textTooLong: "too-long"
    case .outOfRange, .unknownWord: "value"
    case .unknownFormat: "format"
    case .badProtocolID, .reservedProtocolID: "protocol-id"
    case .badVersion: "version"
    case .badRatingCount, .badCode, .reservedCode, .lowestNotZero, .pointsNotRising: "scale"
    case .badLevelCount, .levelOutOfOrder, .levelNotDefined: "level"
    case .badClauseNumber: "clause-number"
    case .badCriterionID: "criterion-id"
    case .rubricOutsideScale: "rubric"
    case .badReference: "related"
    case .badHost: "hosts"
    case .badLanguage: "language"
    case .badStamp: "of"
    }
  }

  public var sentence: String {
    switch self {
    case .fileTooLarge(let bytes):
      "The file has \(bytes) bytes, more than the \(ProtocolLimits.fileBytes) a protocol may have. "
        + "Split it into several protocols."
    case .notUTF8: "The text is not UTF-8 here. Save the file as UTF-8."
    case .controlCharacter(0x0A):
      "A text goes over a line end. Write it on one line, or folded with >- without empty lines."
    case .controlCharacter(0x09): "A text holds a tab. Put a space instead."
    case .controlCharacter(let value):
      "The control character U+\(hexadecimal(value)) stands here. Remove it."
    case .empty:
      "The file is empty. Start it with its format, such as: format: \(ProtocolBuilding.format)"
    case .malformed(let problem):
      "The text cannot be read: \(shown(problem)). Mend it here or above."
    case .moreThanOneDocument:
      "Something follows the end of the protocol. Keep one protocol a file."
    case .alias: "An alias (*name) is not allowed. Write the value out, or put the text in quotes."
    case .anchor: "An anchor (&name) is not allowed. Remove it, or put the text in quotes."
    case .tag: "A tag (!name) is not allowed. Remove it, or put the text in quotes."
    case .nestedTooDeeply:
      "Lists and mappings are nested deeper than \(ProtocolLimits.nesting). Flatten them."
    case .tooManyParts: "The file has more values than any protocol needs. Split it into several."

    case .duplicateKey(let key): "The key “\(shown(key))” stands twice in one mapping. Keep one."
    case .keyNotText: "A key has to be a plain word. Write it as: key: value"
    case .unknownKey(let key, let part, let nearest):
      "\(part.withArticle) has no key “\(shown(key))”. "
        + (nearest.map { "Did you mean “\($0)”?" } ?? "Use \(listed(part.keys)).")
    case .missingKey(let key, let part): "\(part.withArticle) needs the key “\(key)”. Add it."
    case .wrongKind(let key, let expected): "“\(shown(key))” has to be \(expected.words)."
    case .textTooLong(let key, let length):
      "“\(shown(key))” has \(length) characters. Keep it within \(ProtocolLimits.textLength)."
    case .outOfRange(let key, let value, let allowed):
      "“\(shown(key))” is \(shown(value)). Give a whole number from \(allowed.lowerBound) to "
        + "\(allowed.upperBound)."
    case .unknownWord(let key, let value, let allowed):
      "“\(shown(key))” is “\(shown(value))”. Use \(listed(allowed))."

    case .unknownFormat(let format, let expected):
      "The format “\(shown(format))” is not known here. Write: format: \(expected)"
    case .badProtocolID(let id):
      "The id “\(shown(id))” does not fit. Use lower-case letters, digits and hyphens, at most "
        + "\(ProtocolLimits.nameLength)."
    case .reservedProtocolID(let id):
      "The id “\(shown(id))” is taken by the result over several protocols. Choose another."
    case .badVersion(let version):
      "The version “\(shown(version))” does not fit. Write three numbers, such as 1.0.0."

    case .badRatingCount(let count):
      "The scale has \(count) \(count == 1 ? "rating" : "ratings"). Give it "
        + "\(ProtocolLimits.ratings.lowerBound) to \(ProtocolLimits.ratings.upperBound)."
    case .badCode(let code):
      "The code “\(shown(code))” does not fit. Use 1 to \(ProtocolLimits.codeLength) printable "
        + "characters without spaces."
    case .reservedCode(let code):
      "The code “\(shown(code))” has a meaning of its own in responses. Choose another."
    case .duplicateCode(let code): "The code “\(shown(code))” stands twice. Give each its own."
    case .lowestNotZero(let points):
      "The lowest rating is worth \(points). Give it 0 points."
    case .pointsNotRising(let code):
      "The points of “\(shown(code))” do not rise. Order the ratings from lowest to highest."

    case .badLevelCount(let count):
      "There are \(count) levels. Define \(ProtocolLimits.levels.lowerBound) to "
        + "\(ProtocolLimits.levels.upperBound)."
    case .levelOutOfOrder(let found, let expected):
      "Level \(found) stands where level \(expected) is due. List the levels from 1 up, without gaps."

    case .clausesTooDeep:
      "Clauses are nested deeper than \(ProtocolLimits.clauseDepth). Move them up."
    case .badClauseNumber(let number):
      "The clause number “\(shown(number))” does not fit. Use 1 to \(ProtocolLimits.nameLength) "
        + "characters without a slash."
    case .duplicateClause(let number):
      "The clause \(shown(number)) stands twice. Give each clause its own number."
    case .tooManyCriteria:
      "There are more than \(ProtocolLimits.criteria) criteria. Split the file into several protocols."
    case .badCriterionID(let id):
      "The id “\(shown(id))” does not fit. Use 1 to \(ProtocolLimits.nameLength) characters without "
        + "slash or space."
    case .duplicateCriterion(let id):
      "The criterion \(shown(id)) stands twice. Give each criterion an id that was never used."
    case .levelNotDefined(let level, let highest):
      "Level \(level) is not defined; the highest is \(highest). Define it, or lower the criterion."
    case .rubricOutsideScale(let code, let codes):
      "The rubric names “\(shown(code))”, which the scale does not know. Use \(listed(codes))."
    case .badReference(let text):
      "“\(shown(text))” names no criterion. Write protocol/criterion, in the same file too, such as "
        + "iso-10002/7.3.b."
    case .badHost(let host):
      "The host “\(shown(host))” does not fit. Use lower-case letters, digits and hyphens, such as "
        + "iso-9001-2015."

    case .badLanguage(let language):
      "The language “\(shown(language))” does not fit. Write a short code, such as nb."
    case .badStamp(let stamp):
      "“\(shown(stamp))” stands for no wording. Remove the key; assay protocol stamp writes it."
    }
  }
}

extension ProtocolPart {
  fileprivate var withArticle: String {
    switch self {
    case .file: "A protocol"
    case .standard: "A standard"
    case .rating: "A rating of the scale"
    case .level: "A level"
    case .clause: "A clause"
    case .criterion: "A criterion"
    case .overlay: "An overlay"
    case .translatedTerm: "A translated rating or level"
    case .translatedCriterion: "A translated criterion"
    case .host: "A host standard"
    case .hostClause: "A clause"
    }
  }
}

extension ProtocolError.ValueKind {
  fileprivate var words: String {
    switch self {
    case .text: "a text. Put it on one line, in quotes where needed"
    case .wholeNumber: "a whole number. Write it in digits, without quotes"
    case .boolean: "true or false. Write it without quotes"
    case .list: "a list. Begin each entry with a dash, or write [a, b]; leave the key out if empty"
    case .mapping: "a mapping. Write it as key: value, one key a line"
    }
  }
}

/// Words from a file, safe to print and short enough to read.
private func shown(_ text: String) -> String {
  var shown = ""
  for scalar in text.unicodeScalars.prefix(60) {
    let isSafe = !ControlCharacters.contains(scalar) && scalar.properties.generalCategory != .format
    shown.unicodeScalars.append(isSafe ? scalar : "\u{FFFD}")
  }
  return text.unicodeScalars.count > 60 ? shown + "…" : shown
}

private func listed(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " or " + last
}

private func hexadecimal(_ value: UInt32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
