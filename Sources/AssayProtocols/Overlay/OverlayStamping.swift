import AssayCore

/// Writes into an overlay's text which wording each of its criteria was translated from (`of`). The
/// rest of the text stays as it is, byte for byte.
public struct OverlayStamping: Equatable, Sendable {
  /// The whole text with its stamps.
  public private(set) var bytes: [UInt8]
  /// Criteria that had no stamp.
  public private(set) var added: [CriterionID] = []
  /// Criteria whose stamp was of another wording and is of the present one now.
  public private(set) var renewed: [CriterionID] = []
  /// Criteria whose wording changed since and that were left as they are.
  public private(set) var outdated: [CriterionID] = []
  /// Criteria that the protocol does not have.
  public private(set) var unknown: [CriterionID] = []

  /// What becomes of a stamp of another wording. Renewing one says: the translation was looked at
  /// again.
  public enum Renewal: Equatable, Sendable {
    case none, all
    case these(Set<CriterionID>)

    fileprivate func includes(_ id: CriterionID) -> Bool {
      switch self {
      case .none: false
      case .all: true
      case .these(let ids): ids.contains(id)
      }
    }
  }

  public init(
    of file: [UInt8], against original: AssessmentProtocol, renewing renewal: Renewal = .none
  ) throws(ProtocolError) {
    bytes = file
    let stamps = Dictionary(
      uniqueKeysWithValues: original.allCriteria.map {
        ($0.id, WordingStamp(of: $0, on: original.scale))
      })
    let lineEnd = file.contains(0x0D) ? "\r\n" : "\n"
    var edits: [TextEdit] = []
    for (entry, wording) in try Self.criteria(of: file) {
      let id = CriterionID(entry.key)
      guard let stamp = stamps[id] else {
        unknown.append(id)
        continue
      }
      guard case .scalar(let text, let style)? = wording["of"]?.content else {
        added.append(id)
        edits.append(.inserting(stamp, into: entry, wording, lineEnd: lineEnd))
        continue
      }
      guard text != stamp.text else { continue }
      guard renewal.includes(id) else {
        outdated.append(id)
        continue
      }
      renewed.append(id)
      let position = wording["of"]?.position ?? wording.position
      let length = text.utf8.count + (style == .quoted ? 2 : 0)
      edits.append(TextEdit(at: position, replacing: length, with: stamp.text))
    }
    bytes = TextEdit.apply(edits, to: file)
    try check(stamps)
  }

  /// What was written reads as what was meant.
  private func check(_ stamps: [CriterionID: WordingStamp]) throws(ProtocolError) {
    let written = Set(added + renewed)
    for (entry, wording) in try Self.criteria(of: bytes) {
      let id = CriterionID(entry.key)
      guard written.contains(id) else { continue }
      guard case .scalar(let text, _)? = wording["of"]?.content, text == stamps[id]?.text else {
        throw ProtocolError(.malformed("there is no room for “of” here"), at: entry.keyPosition)
      }
    }
  }

  private static func criteria(
    of file: [UInt8]
  ) throws(ProtocolError) -> [(entry: SourceEntry, wording: Fields)] {
    let root = try ProtocolReader.tree(of: file, as: .yaml)
    let fields = try Fields(root, of: .overlay, key: "overlay")
    try ProtocolBuilding.checkFormat(fields, is: OverlayBuilding.format)
    var criteria: [(SourceEntry, Fields)] = []
    for entry in try fields.entries(of: "criteria") {
      criteria.append((entry, try Fields(entry.value, of: .translatedCriterion, key: entry.key)))
    }
    return criteria
  }
}

extension TextEdit {
  /// As the first key: a line of its own in a block, before the others within braces.
  fileprivate static func inserting(
    _ stamp: WordingStamp, into entry: SourceEntry, _ wording: Fields, lineEnd: String
  ) -> TextEdit {
    let start = entry.value.position
    guard start.line == entry.keyPosition.line else {
      let indent = String(repeating: " ", count: start.column - 1)
      return TextEdit(at: start, with: "of: \(stamp)" + lineEnd + indent)
    }
    let behindBrace = SourcePosition(line: start.line, column: start.column + 1)
    return TextEdit(
      at: behindBrace, with: "of: \(stamp)" + (wording.entries.isEmpty ? "" : ", "))
  }
}
