/// A table as RFC 4180 has it: commas, quotes doubled inside quotes, lines ended by CR LF or LF, in
/// UTF-8 with or without a byte order mark. Read strictly: what is not of that form is a flaw, not
/// a guess.
struct CSVTable: Equatable {
  var records: [Record] = []

  struct Record: Equatable {
    /// Where it begins, from 1. A quoted field may go over several lines.
    var line: Int
    var fields: [String]
  }

  struct Flaw: Error, Equatable {
    var line: Int
    var kind: Kind

    enum Kind: Equatable {
      case notUTF8
      /// A quote inside a field that does not begin with one.
      case strayQuote
      /// Something other than a comma or a line end after a closing quote.
      case textAfterQuote
      /// The quote opened on this line is never closed.
      case openQuote
      /// A carriage return that no line feed follows.
      case loneReturn
    }
  }

  /// Empty lines are left out.
  init(_ bytes: [UInt8]) throws(Flaw) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var reader = CSVReader(bytes: bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...])
    while let record = try reader.record() {
      if record.fields != [""] { records.append(record) }
    }
  }
}

private struct CSVReader {
  private var bytes: ArraySlice<UInt8>
  private var line = 1

  init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// Nil at the end.
  mutating func record() throws(CSVTable.Flaw) -> CSVTable.Record? {
    guard !bytes.isEmpty else { return nil }
    var record = CSVTable.Record(line: line, fields: [try field()])
    while bytes.first == UInt8(ascii: ",") {
      bytes.removeFirst()
      record.fields.append(try field())
    }
    try endLine()
    return record
  }

  private mutating func field() throws(CSVTable.Flaw) -> String {
    bytes.first == UInt8(ascii: "\"") ? try quotedField() : try plainField()
  }

  private mutating func plainField() throws(CSVTable.Flaw) -> String {
    let end = bytes.firstIndex { Self.endsField.contains($0) } ?? bytes.endIndex
    let field = bytes[..<end]
    bytes = bytes[end...]
    guard bytes.first != UInt8(ascii: "\"") else { throw flaw(.strayQuote) }
    return try text(field)
  }

  private static let endsField = Set(",\"\r\n".utf8)

  private mutating func quotedField() throws(CSVTable.Flaw) -> String {
    let start = line
    var field: [UInt8] = []
    bytes.removeFirst()
    while let byte = bytes.popFirst() {
      if byte == UInt8(ascii: "\"") {
        guard bytes.first == UInt8(ascii: "\"") else {
          let isAtEnd = bytes.first.map { Self.endsField.contains($0) } ?? true
          guard isAtEnd else { throw flaw(.textAfterQuote) }
          return try text(field[...])
        }
        bytes.removeFirst()
      } else if byte == UInt8(ascii: "\n") {
        line += 1
      }
      field.append(byte)
    }
    throw CSVTable.Flaw(line: start, kind: .openQuote)
  }

  private mutating func endLine() throws(CSVTable.Flaw) {
    if bytes.first == UInt8(ascii: "\r") {
      bytes.removeFirst()
      guard bytes.first == UInt8(ascii: "\n") || bytes.isEmpty else { throw flaw(.loneReturn) }
    }
    if bytes.first == UInt8(ascii: "\n") {
      bytes.removeFirst()
      line += 1
    }
  }

  private func text(_ field: ArraySlice<UInt8>) throws(CSVTable.Flaw) -> String {
    guard let text = String(validating: field, as: UTF8.self) else { throw flaw(.notUTF8) }
    return text
  }

  private func flaw(_ kind: CSVTable.Flaw.Kind) -> CSVTable.Flaw {
    CSVTable.Flaw(line: line, kind: kind)
  }
}
