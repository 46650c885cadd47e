import AssayProtocols
import AssayStore

/// Why there is no rehearsal.
enum RehearsalError: Error {
  /// Its file tells something that cannot be.
  case flaw(RehearsalFlaw)
  case protocols(ProtocolLoadError)
  case store(StoreError)
  /// The file that tells it is not where the program looks.
  case contentMissing([String])
  case contentUnreadable(String, Platform.SystemError)
}

extension CommandFailure {
  /// - Parameters:
  ///   - path: The document that was to be written.
  ///   - content: The file the rehearsal is told in.
  init(_ error: RehearsalError, document path: String, content: String) {
    switch error {
    case .flaw(let flaw): self.init(.malformed, flaw.sentence(in: content))
    case .protocols(let error): self.init(error)
    case .store(let error): self.init(error, path)
    case .contentMissing(let searched):
      self.init(
        .unavailable,
        "The rehearsal is not installed; looked for it at \(searched.joined(separator: " and "))")
    case .contentUnreadable(let path, let error):
      self.init(.unavailable, "\(path): cannot be read (\(error.words)): install Assay anew")
    }
  }
}
