import AssayCore

/// Every criterion id that was ever published, so that none is lost or given to another:
/// `Protocols/published-ids.lock`. Ids join it and never leave it.
///
///     assay-published-ids/1
///     iso-10002/4.2.a 1.0.0
///     iso-10002/4.2.b 1.0.0 retired 2.0.0
public struct PublishedIDs: Equatable, Sendable {
  public static let fileName = "published-ids.lock"
  static let format = "assay-published-ids/1"

  public struct Entry: Equatable, Sendable {
    public var reference: CriterionReference
    /// The version it was first published in.
    public var since: SemanticVersion
    /// The version that no longer had it; nil while it is in use.
    public var retired: SemanticVersion?
  }

  /// Sorted by protocol, then by id as people count: 4.2.a before 4.10.a.
  public private(set) var entries: [Entry] = []
  private var places: [CriterionReference: Int] = [:]

  public init() {}

  public subscript(reference: CriterionReference) -> Entry? {
    places[reference].map { entries[$0] }
  }

  /// Adds the protocol's ids; returns those that are new.
  public mutating func publish(_ value: AssessmentProtocol) -> [CriterionReference] {
    let fresh = value.allCriteria.map { CriterionReference(value.id, $0.id) }
      .filter { places[$0] == nil }
    insert(fresh.map { Entry(reference: $0, since: value.version) })
    return fresh
  }

  /// False where the id is not published or retired already.
  public mutating func retire(
    _ reference: CriterionReference, in version: SemanticVersion
  ) -> Bool {
    guard let place = places[reference], entries[place].retired == nil else { return false }
    entries[place].retired = version
    return true
  }

  mutating func insert(_ new: [Entry]) {
    entries.append(contentsOf: new)
    entries.sort { Self.key($0.reference).lexicographicallyPrecedes(Self.key($1.reference)) }
    places = Dictionary(
      zip(entries.map(\.reference), entries.indices), uniquingKeysWith: { first, _ in first })
  }

  /// Numbers in a name compare as numbers.
  private static func key(_ reference: CriterionReference) -> [String] {
    let parts = reference.criterion.text.split(separator: ".").map { part in
      guard part.allSatisfy(\.isASCII), part.allSatisfy(\.isNumber), part.count < 6 else {
        return "~" + part
      }
      return String(repeating: "0", count: 6 - part.count) + part
    }
    return [reference.protocol.text] + parts
  }
}
