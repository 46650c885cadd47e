import AssayCore

/// Reads what an event says, by its type.
extension LineReader {
  mutating func body(
    of type: String, isUndo: Bool, text: (String) -> SealedText
  ) throws(LineFlaw) -> Event.Body {
    switch type {
    case "created":
      guard !isUndo else { throw flaw(.expected("body without undoes")) }
      return .created(try creation(text))
    case "rated": return .changed(try rated(text))
    case "noted": return .changed(try noted(text))
    case "loose-note": return .changed(try looseNoted(text))
    case "loose-note-filed": return .changed(try filed(text))
    case "revisit": return .changed(try revisit())
    case "planned": return .changed(try planned(text))
    case "present":
      try expect("{")
      let (from, to) = try texts(text)
      try expect("}")
      return .changed(.present(from: from, to: to))
    case "evidence-linked": return .changed(try linked())
    case "request-arrived": return .changed(try arrived(text))
    case "session-entered": return .changed(try entered(text))
    case "meeting": return .changed(try met(text))
    case "upheld": return .changed(try upheld(text))
    case "reclassified": return .changed(try reclassified())
    case _ where ItemKind(rawValue: type) != nil:
      guard let kind = ItemKind(rawValue: type) else { throw flaw(.unknownName) }
      return .changed(try itemChanged(kind, text))
    default:
      try skipValue()
      return .unknown(type: type)
    }
  }

  private mutating func creation(_ text: (String) -> SealedText) throws(LineFlaw) -> Creation {
    try expect("{\"organisation\":")
    let organisation = try sealed(text)
    try expect(",\"site\":")
    let site = try optionalSealed(text)
    try expect(",\"kind\":")
    let kind: AssessmentKind = try name()
    try expect(",\"protocols\":")
    let protocols = try list { reader throws(LineFlaw) in try reader.protocolSeal() }
    try expect("}")
    return Creation(organisation: organisation, site: site, kind: kind, protocols: protocols)
  }

  private mutating func protocolSeal() throws(LineFlaw) -> ProtocolSeal {
    try expect("{\"id\":")
    let id = ProtocolID(try string())
    try expect(",\"version\":")
    let number = try string()
    guard let version = SemanticVersion(number), version.description == number else {
      throw flaw(.expected("version"))
    }
    try expect(",\"sha256\":")
    let sha256 = try hexadecimal(64)
    try expect("}")
    return ProtocolSeal(id: id, version: version, sha256: sha256)
  }

  private mutating func rated(_ text: (String) -> SealedText) throws(LineFlaw) -> Change {
    try expect("{\"criterion\":")
    let criterion = try criterion()
    try expect(",\"from\":")
    let from = try response(text)
    try expect(",\"to\":")
    let to = try response(text)
    try expect("}")
    return .rated(criterion, from: from, to: to)
  }

  private mutating func response(_ text: (String) -> SealedText) throws(LineFlaw) -> Response {
    if skip("null") { return .unrated }
    if skip("{\"rating\":") {
      let code = RatingCode(try string())
      try expect("}")
      return .rated(code)
    }
    try expect("{\"notApplicable\":")
    let reason = try sealed(text)
    try expect("}")
    return .notApplicable(reason: reason)
  }

  private mutating func noted(_ text: (String) -> SealedText) throws(LineFlaw) -> Change {
    try expect("{\"criterion\":")
    let criterion = try criterion()
    try expect(",\"note\":")
    let kind: NoteKind = try name()
    try expect(",")
    let (from, to) = try texts(text)
    try expect("}")
    return .noted(criterion, kind, from: from, to: to)
  }

  private mutating func looseNoted(_ text: (String) -> SealedText) throws(LineFlaw) -> Change {
    try expect("{\"note\":")
    let id = LooseNoteID(try string())
    try expect(",\"from\":")
    let from = try optional { reader throws(LineFlaw) in try reader.looseNote(text) }
    try expect(",\"to\":")
    let to = try optional { reader throws(LineFlaw) in try reader.looseNote(text) }
    try expect("}")
    return .looseNote(id, from: from, to: to)
  }

  private mutating func looseNote(_ text: (String) -> SealedText) throws(LineFlaw) -> LooseNote {
    try expect("{\"text\":")
    let content = try sealed(text)
    try expect(",\"present\":")
    let present = try optionalSealed(text)
    try expect("}")
    return LooseNote(text: content, present: present)
  }

  private mutating func filed(_ text: (String) -> SealedText) throws(LineFlaw) -> Change {
    try expect("{\"note\":")
    let id = LooseNoteID(try string())
    try expect(",\"criterion\":")
    let criterion = try criterion()
    try expect(",")
    let (from, to) = try texts(text)
    try expect(",\"filed\":")
    let isFiled = try boolean()
    try expect("}")
    return .filed(id, criterion, from: from, to: to, isFiled: isFiled)
  }

  private mutating func revisit() throws(LineFlaw) -> Change {
    try expect("{\"criterion\":")
    let criterion = try criterion()
    try expect(",\"from\":")
    let from = try boolean()
    try expect(",\"to\":")
    guard try boolean() == !from else { throw flaw(.expected("change")) }
    try expect("}")
    return .revisit(criterion, to: !from)
  }

  private mutating func planned(_ text: (String) -> SealedText) throws(LineFlaw) -> Change {
    try expect("{\"field\":")
    let field: PlanField = try name()
    try expect(",")
    let (from, to) = try texts(text)
    try expect("}")
    return .planned(field, from: from, to: to)
  }

  mutating func texts(
    _ text: (String) -> SealedText
  ) throws(LineFlaw) -> (from: SealedText?, to: SealedText?) {
    try expect("\"from\":")
    let from = try optionalSealed(text)
    try expect(",\"to\":")
    return (from, try optionalSealed(text))
  }

  mutating func sealed(_ text: (String) -> SealedText) throws(LineFlaw) -> SealedText {
    text(try hexadecimal(64))
  }

  mutating func optionalSealed(
    _ text: (String) -> SealedText
  ) throws(LineFlaw) -> SealedText? {
    try optional { reader throws(LineFlaw) in try reader.sealed(text) }
  }

  mutating func criterion() throws(LineFlaw) -> CriterionReference {
    let start = offset
    guard let criterion = CriterionReference(try string()) else {
      throw LineFlaw(offset: start, kind: .expected("criterion"))
    }
    return criterion
  }

  mutating func name<Name: RawRepresentable>() throws(LineFlaw) -> Name
  where Name.RawValue == String {
    let start = offset
    guard let name = Name(rawValue: try string()) else {
      throw LineFlaw(offset: start, kind: .unknownName)
    }
    return name
  }
}
