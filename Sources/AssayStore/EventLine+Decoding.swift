import AssayCore

extension EventLine {
  /// Reads a line.
  ///
  /// - Parameters:
  ///   - id: The line's hash, which the caller has checked.
  ///   - text: Gives the text behind a commitment; its content is nil where it was forgotten.
  /// - Throws: Where a known type is malformed. An unknown type is no error.
  public static func decode(
    _ line: [UInt8], id: EventID, text: (String) -> SealedText
  ) throws(LineFlaw) -> Event {
    guard line.count <= limit else { throw LineFlaw(offset: limit, kind: .tooLong) }
    var reader = LineReader(line)
    try reader.expect("{\"assay\":1,\"type\":")
    let type = try reader.string()
    try reader.expect(",\"replica\":")
    let replica = ReplicaID(try reader.hexadecimal(32))
    try reader.expect(",\"lamport\":")
    let lamport = try reader.count()
    try reader.expect(",\"time\":")
    let timeOffset = reader.offset
    guard let time = Timestamp(try reader.string()) else {
      throw LineFlaw(offset: timeOffset, kind: .expected("time"))
    }
    try reader.expect(",\"author\":")
    let author = text(try reader.hexadecimal(64))
    try reader.expect(",\"parents\":")
    let parents = try reader.list { reader throws(LineFlaw) in
      EventID(try reader.hexadecimal(64))
    }
    guard zip(parents, parents.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw reader.flaw(.expected("sorted"))
    }
    var undoes: EventID?
    if reader.skip(",\"undoes\":") { undoes = EventID(try reader.hexadecimal(64)) }
    try reader.expect(",\"body\":")

    let body = try reader.body(of: type, isUndo: undoes != nil, text: text)
    try reader.expect("}")
    try reader.expectEnd()
    return Event(
      id: id, parents: parents, replica: replica, lamport: lamport, time: time, author: author,
      undoes: undoes, body: body)
  }
}
