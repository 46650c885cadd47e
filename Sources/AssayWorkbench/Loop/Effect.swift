import AssayCore
import Phrases

/// What the workbench wants done outside.
public enum Effect: Equatable, Sendable {
  case listFolder
  case findProtocols
  /// Read the host standards within reach, for walking in their order.
  case findHostOrders
  /// Write a page as a text file beside the document.
  case writePage(name: String, text: String)
  case openDocument(path: String)
  case createDocument(NewAssessmentRequest)
  /// Make the filled example and open it.
  case createRehearsal
  /// Close the document once the disk has taken all of it.
  case closeDocument
  /// Append what the intent comes to. The draft, if one is named, is settled by the same commit.
  case propose(Intent, settling: DraftField?)
  /// Append what a form comes to, in this order. Where all of it is taken, the same commit settles
  /// the drafts.
  case submit([Intent], settling: [DraftField])
  /// Read a file and make ready to keep its bytes, with the event that speaks of them.
  case readAttachment(path: String)
  case completePath(String)
  case keepDraft(DraftField, text: String, caret: Int)
  case discardDraft(DraftField)
  /// A habit of the screen, kept with the document: may be lost.
  case remember(Habit, String)
  /// From now on protocols, reports and refusals in this language.
  case translate(Language)
  case useTheme(ThemeName)
  /// Look through the folder's documents, a few at a time; the words in lower case.
  case searchFolder([String], includingPrivate: Bool)
  case stopSearch
  case runEditor(DraftField, text: String)
  /// Write the report beside the document.
  case writeReport(ReportFormat)
  /// Write the report of a document that is not open beside it.
  case writeReportOf(path: String, ReportFormat)
  case suspend
  case quit
}

/// What the three fields of a new assessment say.
public struct NewAssessmentRequest: Equatable, Sendable {
  public var organisation: String
  public var site: String?
  public var kind: AssessmentKind
  public var protocols: [ProtocolID]
}

/// A habit of the screen that is remembered per document.
public enum Habit: String, Sendable, CaseIterable {
  case resultHidden = "result-hidden"
  case place
  /// In which order the criteria are walked.
  case order
}
