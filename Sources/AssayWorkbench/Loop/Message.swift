import AssayCore
import Cells
import Phrases

/// What happened, told to the workbench from outside.
public enum Message: Sendable {
  case keyPressed(Key)
  case pasted(String)
  case resized(Size)
  case folderListed([DocumentSummary])
  case folderUnreadable
  case documentOpened(OpenedDocument)
  /// All that was in it is on the disk.
  case documentClosed
  /// A sentence that says why not and what to do.
  case documentRefused(String)
  /// An intent became this event.
  case recorded(Event)
  case refused(Refusal)
  /// All that a form came to was taken.
  case formTaken
  /// Everything shown from now on is on the disk.
  case committed(Timestamp)
  /// Nothing since the last commit is on the disk; the ledger is what the disk holds. What is
  /// waiting will be tried again with the next key.
  case commitFailed(reason: String, waiting: [Intent], ledger: Ledger)
  /// What had been waiting is on the disk after all.
  case commitCaughtUp(Ledger, Timestamp)
  /// Leaving, or closing the document, would lose what the disk has not taken. Leaving works when it
  /// is asked for again.
  case leavingRefused(String)
  case protocolsFound([ProtocolChoice])
  /// The open document's protocols in the language asked for.
  case translated([AssessmentProtocol])
  case searched(SearchProgress)
  case edited(DraftField, EditorAnswer)
  case reportWritten(path: String)
  case hostOrdersFound([HostOrder])
  case pathCompleted(PathNames)
  /// The file at a path is ready to be kept in the document.
  case attachmentRead(path: String, Attachment<String>)
  case attachmentRefused(path: String, AttachmentFlaw)
  /// A page lies beside the document, under this path.
  case pageWritten(String)
  /// Why a page was not written.
  case pageRefused(String)
}
