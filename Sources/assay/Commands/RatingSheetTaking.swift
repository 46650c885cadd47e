import AssayCore
import AssayStore

/// Takes a sheet into a document: all of it, or nothing and every bad row named.
struct RatingSheetTaking {
  let path: String
  let sheetPath: String
  let session: WritingSession

  func run() throws(CommandFailure) {
    let sheet = try read()
    let opened = try OpenedAssessment.writing(path, as: session)
    // Without a commit nothing of what is staged outlives this.
    defer { opened.document.abandon() }
    var faults = sheet.faults
    var changed = (ratings: 0, notes: 0)
    for row in sheet.rows {
      for intent in row.intents {
        do throws(ProposalError) {
          guard try opened.document.propose(intent, protocols: opened.protocols) != nil else {
            continue
          }
          if case .note = intent { changed.notes += 1 } else { changed.ratings += 1 }
        } catch {
          guard case .refused(let refusal) = error else { throw CommandFailure(error, path) }
          faults.append(RatingSheet.Fault(line: row.line, problem: .refused(refusal)))
          break
        }
      }
    }
    guard faults.isEmpty else { throw refusal(faults) }
    try opened.keep()

    var page = Page()
    page.add(
      "\(path): \(Self.counted(changed.ratings, "rating")) and "
        + "\(Self.counted(changed.notes, "note")) kept from \(Self.counted(sheet.rows.count, "row"))"
    )
    page.add(levelsOf: opened)
    try Console.print(page)
  }

  private func read() throws(CommandFailure) -> RatingSheet {
    let bytes = try CommandFile.read(sheetPath)
    let table: CSVTable
    do {
      table = try CSVTable(bytes)
    } catch {
      throw CommandFailure(.malformed, error.sentence(in: sheetPath))
    }
    do {
      return try RatingSheet(table)
    } catch {
      throw CommandFailure(.malformed, error.sentence(in: sheetPath))
    }
  }

  private func refusal(_ faults: [RatingSheet.Fault]) -> CommandFailure {
    let faults = faults.sorted { $0.line < $1.line }
    let rows = faults.map { "\(sheetPath):\($0.line): \($0.problem.sentence)" }
    let rest = "Nothing was kept: mend \(Self.counted(faults.count, "row")) and run it again"
    return CommandFailure(.refused, rows + [rest])
  }

  private static func counted(_ count: Int, _ what: String) -> String {
    "\(count) \(what)\(count == 1 ? "" : "s")"
  }
}
