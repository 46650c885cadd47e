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
