/// Which column of a sheet is which: by its header, or, where it has none, in the agreed order.
struct CSVColumns: Equatable {
  enum Column: String, CaseIterable {
    case `protocol`, criterion, rating, note, reason
  }

  enum Flaw: Error, Equatable {
    case empty
    case unknown(String, line: Int)
    case repeated(Column, line: Int)
    case missing(Column, line: Int)
    /// One column, divided by semicolons.
    case semicolons(line: Int)
  }

  private var places: [Column: Int] = [:]
  /// How many fields each row has at most.
  private(set) var count: Int
  /// How many fields each row has at least: those after are left empty.
  private(set) var leastCount: Int

  /// Takes the header off the table, where there is one.
  ///
  /// - Parameters:
  ///   - agreed: the order of a sheet without a header.
  ///   - required: columns that must be there.
  init(
    takingHeaderFrom table: inout CSVTable, agreed: [Column], required: [Column]
  ) throws(Flaw) {
    guard let first = table.records.first else { throw .empty }
    let names = first.fields.map { Self.plain($0) }
    if first.fields.count == 1, first.fields[0].contains(";") {
      throw .semicolons(line: first.line)
    }
    guard names.contains(where: { Column(rawValue: $0) != nil }) else {
      for (place, column) in agreed.enumerated() { places[column] = place }
      count = agreed.count
      leastCount = required.compactMap { agreed.firstIndex(of: $0) }.max().map { $0 + 1 } ?? count
      return
    }
    for (place, name) in names.enumerated() {
      guard let column = Column(rawValue: name) else {
        throw .unknown(first.fields[place], line: first.line)
      }
      guard places.updateValue(place, forKey: column) == nil else {
        throw .repeated(column, line: first.line)
      }
    }
    for column in required where places[column] == nil {
      throw .missing(column, line: first.line)
    }
    count = names.count
    leastCount = names.count
    table.records.removeFirst()
  }

  /// Empty where the sheet has no such column or the row ends before it.
  func field(_ column: Column, of record: CSVTable.Record) -> String {
    guard let place = places[column], record.fields.indices.contains(place) else { return "" }
    return record.fields[place]
  }

  /// The same for ids and codes, where blanks around them mean nothing.
  func word(_ column: Column, of record: CSVTable.Record) -> String {
    Self.trimmed(field(column, of: record))
  }

  func fits(_ record: CSVTable.Record) -> Bool {
    (leastCount...count).contains(record.fields.count)
  }

  private static func plain(_ name: String) -> String { trimmed(name).lowercased() }

  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
