extension CSVTable.Flaw {
  func sentence(in path: String) -> String { "\(path):\(line): \(words)" }

  private var words: String {
    switch kind {
    case .notUTF8: "the text is not UTF-8: save the sheet as CSV UTF-8"
    case .strayQuote: "a quote stands inside a field: quote the field and double the inner ones"
    case .textAfterQuote: "text follows a closing quote: double quotes that belong to the text"
    case .openQuote: "the quote that begins here is never closed: close it"
    case .loneReturn: "a line ends with a carriage return alone: save the sheet with LF or CR LF"
    }
  }
}

extension CSVColumns.Flaw {
  func sentence(in path: String) -> String {
    switch self {
    case .empty: "\(path): the sheet is empty: give it a header and one row a criterion"
    case .unknown(let name, let line):
      "\(path):\(line): no column is called “\(name)”: use \(Self.known)"
    case .repeated(let column, let line):
      "\(path):\(line): the column \(column.rawValue) stands twice: keep one"
    case .missing(let column, let line):
      "\(path):\(line): the column \(column.rawValue) is missing: add it"
    case .semicolons(let line):
      "\(path):\(line): the fields are divided by semicolons: save the sheet with commas"
    }
  }

  private static var known: String {
    CSVColumns.Column.allCases.map(\.rawValue).joined(separator: ", ")
  }
}

extension FlatJSON.Flaw {
  func sentence(in path: String) -> String { "\(path):\(line): \(words)" }

  private var words: String {
    switch kind {
    case .notUTF8: "the text is not UTF-8: save it as UTF-8"
    case .expected(let what): "\(what) was expected: mend the JSON here"
    case .repeated(let name): "“\(name)” stands twice: keep one"
    case .notText(let name): "“\(name)” has no text for a value: write its code in quotes"
    }
  }
}

extension RatingSheet.Problem {
  var sentence: String {
    switch self {
    case .fieldCount(let found, let expected):
      found < expected.lowerBound
        ? "the row has \(found) fields, \(expected.lowerBound) are needed: add what is missing"
        : "the row has \(found) fields, \(expected.upperBound) are known: put texts in quotes"
    case .protocolMissing: "the protocol is missing: name it, such as iso-10002"
    case .criterionMissing: "the criterion is missing: name it, such as 7.3.b"
    case .nothingSaid: "neither a rating nor a note: give one, or leave the row out"
    case .reasonWithoutNotApplicable: "a reason belongs to NA: move it to the note, or rate NA"
    case .repeated(let line): "the same criterion stands on line \(line) already: keep one"
    case .refused(let refusal): refusal.sentence
    }
  }
}
