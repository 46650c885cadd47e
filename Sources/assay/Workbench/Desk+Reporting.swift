import AssayCore
import AssayProtocols
import AssayReports
import AssayStore
import AssayWorkbench
import Phrases

extension Desk {
  /// Writes the report of the open document beside it, in the language of the screen.
  func writeReport(_ format: ReportFormat) -> Message? {
    guard let (document, protocols) = opened else { return nil }
    return write(format, of: document, protocols)
  }

  /// The same of a document that is not open.
  func writeReport(_ format: ReportFormat, of path: String) -> Message {
    do {
      let document = try Document.open(path, session: session, access: .reading)
      defer { document.abandon() }
      return write(format, of: document, try document.protocols(library.loading))
    } catch let error as StoreError {
      return .documentRefused(
        error.sentence(for: FolderListing.name(of: path), in: language.phrases))
    } catch let error as CommandFailure {
      return .documentRefused(error.sentences.joined(separator: " "))
    } catch {
      return .documentRefused(language.phrases.reporting.unwritable(path))
    }
  }

  private func write(
    _ format: ReportFormat, of document: Document, _ protocols: [AssessmentProtocol]
  ) -> Message {
    // Counted, not timed: the same assessment gives the same bytes on every machine.
    var searches = 400_000
    let report = Report(
      ledger: document.ledger, protocols: protocols.map(translated), language: language
    ) {
      searches -= 1
      return searches > 0
    }
    let path = "\(FolderListing.stem(of: document.path)).\(format.rawValue)"
    do {
      let text =
        switch format {
        case .html: try HTMLReport.text(report)
        case .md: MarkdownReport.text(report)
        }
      try Platform.replace(path, with: Array(text.utf8))
      return .reportWritten(path: path)
    } catch {
      return .documentRefused(language.phrases.reporting.unwritable(path))
    }
  }
}
