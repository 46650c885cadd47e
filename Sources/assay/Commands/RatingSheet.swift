import AssayCore

/// Ratings and notes for many criteria: a CSV of protocol, criterion, rating, note and reason.
///
/// An empty rating leaves the rating as it is, an empty note the note.
struct RatingSheet: Equatable {
  var rows: [Row] = []
  var faults: [Fault] = []

  struct Row: Equatable {
    var line: Int
    var criterion: CriterionReference
    /// In order: the rating, then the note.
    var intents: [Intent]
  }

  /// What is wrong with one row.
  struct Fault: Equatable {
    var line: Int
    var problem: Problem
  }

  enum Problem: Equatable {
    case fieldCount(Int, expected: ClosedRange<Int>)
    case protocolMissing
    case criterionMissing
    case nothingSaid
    case reasonWithoutNotApplicable
    case repeated(firstLine: Int)
    case refused(Refusal)
  }

  init(_ table: CSVTable) throws(CSVColumns.Flaw) {
    var table = table
    let columns = try CSVColumns(
      takingHeaderFrom: &table, agreed: [.protocol, .criterion, .rating, .note, .reason],
      required: [.protocol, .criterion, .rating])
    var lines: [CriterionReference: Int] = [:]
    for record in table.records {
      do throws(Problem.Met) {
        let row = try Self.row(record, columns)
        if let first = lines.updateValue(record.line, forKey: row.criterion) {
          throw Problem.Met(.repeated(firstLine: first))
        }
        rows.append(row)
      } catch {
        faults.append(Fault(line: record.line, problem: error.problem))
      }
    }
  }

  private static func row(
    _ record: CSVTable.Record, _ columns: CSVColumns
  ) throws(Problem.Met) -> Row {
    guard columns.fits(record) else {
      throw Problem.Met(
        .fieldCount(record.fields.count, expected: columns.leastCount...columns.count))
    }
    let home = columns.word(.protocol, of: record)
    let criterion = columns.word(.criterion, of: record)
    guard !home.isEmpty else { throw Problem.Met(.protocolMissing) }
    guard !criterion.isEmpty else { throw Problem.Met(.criterionMissing) }
    let reference = CriterionReference(ProtocolID(home), CriterionID(criterion))
    let rating = columns.word(.rating, of: record)
    let reason = columns.field(.reason, of: record)
    let note = columns.field(.note, of: record)

    var intents: [Intent] = []
    if !rating.isEmpty {
      intents.append(RatingWord(rating).intent(on: reference, reason: reason))
    }
    if rating != "NA", !reason.allSatisfy(\.isWhitespace) {
      throw Problem.Met(.reasonWithoutNotApplicable)
    }
    if !note.allSatisfy(\.isWhitespace) { intents.append(.note(reference, .report, note)) }
    guard !intents.isEmpty else { throw Problem.Met(.nothingSaid) }
    return Row(line: record.line, criterion: reference, intents: intents)
  }
}

extension RatingSheet.Problem {
  /// A problem on its way up.
  fileprivate struct Met: Error {
    var problem: RatingSheet.Problem

    init(_ problem: RatingSheet.Problem) { self.problem = problem }
  }
}
