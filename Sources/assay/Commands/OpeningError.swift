import AssayCore
import AssayProtocols
import AssayStore
import Phrases

/// Why an assessment cannot be shown: its document does not open, or not the protocols in it.
enum OpeningError: Error {
  case document(StoreError)
  /// It names none, so nothing is asked.
  case noProtocol
  case `protocol`(ProtocolID, ProtocolError)

  var exitStatus: ExitStatus {
    switch self {
    case .document(let error): error.exitStatus
    case .noProtocol, .protocol: .malformed
    }
  }

  /// What happened to the assessment at a path, and what to do.
  func sentence(for path: String, in phrases: Phrases) -> String {
    "\(path): \(words(in: phrases))"
  }

  /// The same without the path.
  func words(in phrases: Phrases) -> String {
    switch self {
    case .document(let error): error.words(in: phrases)
    case .noProtocol: phrases.storing.noProtocol
    case .protocol(let id, let error):
      phrases.storing.protocolUnreadable(id.text, error.sentence(in: id.text))
    }
  }
}

extension CommandFailure {
  init(_ error: OpeningError, _ path: String) {
    self.init(error.exitStatus, error.sentence(for: path, in: .english))
  }
}
