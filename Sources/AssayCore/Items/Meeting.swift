/// A meeting that was held: who was there, and what was said that must not be lost.
public struct Meeting<Text: Hashable & Sendable>: Hashable, Sendable {
  public var people: Text
  public var note: Text?

  public init(people: Text, note: Text? = nil) {
    self.people = people
    self.note = note
  }

  func mapped<Other>(_ transform: (Text) -> Other?) -> Meeting<Other>? {
    transform(people).map { Meeting<Other>(people: $0, note: note.flatMap(transform)) }
  }

  /// Every text of the meeting, the people first.
  public var texts: [Text] { [people] + (note.map { [$0] } ?? []) }
}

/// The two meetings that an assessment begins and ends with.
public enum MeetingKind: String, Sendable, CaseIterable {
  case opening, closing
}
