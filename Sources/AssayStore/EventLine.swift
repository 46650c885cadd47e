import AssayCore
import Digest

/// An event as it lies in the document: one line of UTF-8 JSON whose SHA-256 is the event's id.
///
/// Keys have a fixed order and there are no blanks, so an event has one line only:
///
///     {"assay":1,"type":"rated","replica":…,"lamport":7,"time":"2026-03-12T14:32:07+01:00",
///      "author":…,"parents":[…],"body":{"criterion":"iso-10002/7.3.b","from":null,
///      "to":{"rating":"L"}}}
///
/// Free texts and names stand in it as commitments (64 hexadecimal digits).
public enum EventLine {
  /// The longest line that is read, in bytes.
  public static let limit = 1024 * 1024

  /// The highest Lamport number: 2^53, the highest that every JSON reader keeps exact.
  static let highestLamport = 1 << 53

  /// The id of a line, from its bytes without the newline.
  public static func id(of line: [UInt8]) -> EventID {
    EventID(Digest.sha256(of: line).hex)
  }

  /// The line of an event. The event's own id takes no part.
  ///
  /// An event of an unknown type has no line: only its writer could have made one.
  public static func encode(_ event: Event) -> [UInt8]? {
    var writer = LineWriter()
    guard let type = event.body.typeName else { return nil }
    writer.raw("{\"assay\":1,\"type\":")
    writer.string(type)
    writer.raw(",\"replica\":")
    writer.string(event.replica.text)
    writer.raw(",\"lamport\":")
    writer.integer(event.lamport)
    writer.raw(",\"time\":")
    writer.string(event.time.text)
    writer.raw(",\"author\":")
    writer.string(event.author.commitment)
    writer.raw(",\"parents\":")
    writer.list(event.parents.sorted()) { $0.string($1.text) }
    if let undone = event.undoes {
      writer.raw(",\"undoes\":")
      writer.string(undone.text)
    }
    writer.raw(",\"body\":{")
    switch event.body {
    case .created(let creation): writer.creation(creation)
    case .changed(let change): writer.change(change)
    case .unknown: return nil
    }
    writer.raw("}}")
    return writer.bytes
  }
}

extension Event.Body {
  /// What the line calls it.
  var typeName: String? {
    switch self {
    case .created: "created"
    case .changed(let change):
      switch change {
      case .rated: "rated"
      case .noted: "noted"
      case .looseNote: "loose-note"
      case .filed: "loose-note-filed"
      case .revisit: "revisit"
      case .planned: "planned"
      case .present: "present"
      case .item(_, let from, let to): (to ?? from)?.kind.rawValue
      case .linked: "evidence-linked"
      case .arrived: "request-arrived"
      case .entered: "session-entered"
      case .met: "meeting"
      case .upheld: "upheld"
      case .reclassified: "reclassified"
      }
    case .unknown: nil
    }
  }
}

extension LineWriter {
  fileprivate mutating func creation(_ creation: Creation) {
    raw("\"organisation\":")
    string(creation.organisation.commitment)
    raw(",\"site\":")
    string(creation.site?.commitment)
    raw(",\"kind\":")
    string(creation.kind.rawValue)
    raw(",\"protocols\":")
    list(creation.protocols) { writer, seal in
      writer.raw("{\"id\":")
      writer.string(seal.id.text)
      writer.raw(",\"version\":")
      writer.string(seal.version.description)
      writer.raw(",\"sha256\":")
      writer.string(seal.sha256)
      writer.raw("}")
    }
  }

  fileprivate mutating func change(_ change: Change) {
    switch change {
    case .rated(let criterion, let from, let to):
      raw("\"criterion\":")
      string(criterion.description)
      raw(",\"from\":")
      response(from)
      raw(",\"to\":")
      response(to)
    case .noted(let criterion, let kind, let from, let to):
      raw("\"criterion\":")
      string(criterion.description)
      raw(",\"note\":")
      string(kind.rawValue)
      raw(",")
      texts(from, to)
    case .looseNote(let id, let from, let to):
      raw("\"note\":")
      string(id.text)
      raw(",\"from\":")
      looseNote(from)
      raw(",\"to\":")
      looseNote(to)
    case .filed(let id, let criterion, let from, let to, let isFiled):
      raw("\"note\":")
      string(id.text)
      raw(",\"criterion\":")
      string(criterion.description)
      raw(",")
      texts(from, to)
      raw(",\"filed\":")
      boolean(isFiled)
    case .revisit(let criterion, let isToRevisit):
      raw("\"criterion\":")
      string(criterion.description)
      raw(",\"from\":")
      boolean(!isToRevisit)
      raw(",\"to\":")
      boolean(isToRevisit)
    case .planned(let field, let from, let to):
      raw("\"field\":")
      string(field.rawValue)
      raw(",")
      texts(from, to)
    case .present(let from, let to):
      texts(from, to)
    case .item, .linked, .arrived, .entered, .met, .upheld, .reclassified:
      itemChange(change)
    }
  }

  mutating func texts(_ from: SealedText?, _ to: SealedText?) {
    raw("\"from\":")
    string(from?.commitment)
    raw(",\"to\":")
    string(to?.commitment)
  }

  private mutating func response(_ response: Response) {
    switch response {
    case .unrated: raw("null")
    case .rated(let code):
      raw("{\"rating\":")
      string(code.text)
      raw("}")
    case .notApplicable(let reason):
      raw("{\"notApplicable\":")
      string(reason.commitment)
      raw("}")
    }
  }

  private mutating func looseNote(_ note: LooseNote?) {
    guard let note else { return raw("null") }
    raw("{\"text\":")
    string(note.text.commitment)
    raw(",\"present\":")
    string(note.present?.commitment)
    raw("}")
  }
}
