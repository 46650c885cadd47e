/// Something that was seen, read, counted or said, and that ratings can rest on.
public struct Evidence<Text: Hashable & Sendable>: Hashable, Sendable {
  /// What it is, well enough to find it again.
  public var text: Text
  public var kind: EvidenceKind
  /// Whose it is or who said it. Two items of one source are no corroboration.
  public var source: Text?
  /// False for a draft, a preview, a thing that may still change.
  public var isFinal: Bool
  /// Where a number of cases was looked at.
  public var sample: Sample<Text>?
  /// Where a file lies in the document.
  public var attachment: Attachment<Text>?
  /// The criterion it was found at, which it supports from the start.
  public var criterion: CriterionReference?

  public init(
    text: Text, kind: EvidenceKind, source: Text? = nil, isFinal: Bool = true,
    sample: Sample<Text>? = nil, attachment: Attachment<Text>? = nil,
    criterion: CriterionReference? = nil
  ) {
    self.text = text
    self.kind = kind
    self.source = source
    self.isFinal = isFinal
    self.sample = sample
    self.attachment = attachment
    self.criterion = criterion
  }

  func mapped<Other>(_ transform: (Text) -> Other?) -> Evidence<Other>? {
    guard let text = transform(text) else { return nil }
    return Evidence<Other>(
      text: text, kind: kind, source: source.flatMap(transform), isFinal: isFinal,
      sample: sample.map { $0.mapped(transform) },
      attachment: attachment.flatMap { $0.mapped(transform) }, criterion: criterion)
  }
}

/// What a piece of evidence is, and so how far it carries.
public enum EvidenceKind: String, Sendable, CaseIterable {
  case document, record, observation, data, interview

  /// True for what can be looked at; what was said in an interview cannot.
  public var isDirect: Bool { self != .interview }
}

/// Cases drawn from a greater number, looked at, and counted.
public struct Sample<Text: Hashable & Sendable>: Hashable, Sendable {
  /// How many there are; nil where nobody could say.
  public var population: Int?
  public var seen: Int
  /// How many of those seen were as they should be.
  public var inOrder: Int
  /// How they were chosen.
  public var chosen: Text?

  public init(population: Int?, seen: Int, inOrder: Int, chosen: Text?) {
    self.population = population
    self.seen = seen
    self.inOrder = inOrder
    self.chosen = chosen
  }

  /// True where no more were in order than were seen, no more were seen than there are, and no
  /// more there are than every reader of JSON counts exactly.
  public var isPossible: Bool {
    let population = population ?? seen
    return 0 <= inOrder && inOrder <= seen && 1 <= seen && seen <= population
      && population <= 1 << 53
  }

  func mapped<Other>(_ transform: (Text) -> Other?) -> Sample<Other> {
    Sample<Other>(
      population: population, seen: seen, inOrder: inOrder, chosen: chosen.flatMap(transform))
  }
}

/// A file that lies in the document under the SHA-256 of its bytes.
public struct Attachment<Text: Hashable & Sendable>: Hashable, Sendable {
  /// The file's name without its folder.
  public var name: Text
  /// 64 hexadecimal digits.
  public var sha256: String
  /// In bytes.
  public var size: Int

  public init(name: Text, sha256: String, size: Int) {
    self.name = name
    self.sha256 = sha256
    self.size = size
  }

  func mapped<Other>(_ transform: (Text) -> Other?) -> Attachment<Other>? {
    transform(name).map { Attachment<Other>(name: $0, sha256: sha256, size: size) }
  }
}
