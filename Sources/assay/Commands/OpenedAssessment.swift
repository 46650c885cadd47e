import AssayCore
import AssayProtocols
import AssayStore
import AssayWorkbench
import Phrases

/// A document, open, with the protocols it was opened with.
struct OpenedAssessment {
  let document: Document
  let protocols: [AssessmentProtocol]

  var assessment: Assessment { document.ledger.assessment }

  /// For reading: works beside somebody who writes.
  static func reading(_ path: String) throws(CommandFailure) -> OpenedAssessment {
    try opening(path, .reading, access: .reading)
  }

  /// For writing, or not at all.
  static func writing(
    _ path: String, as session: WritingSession
  ) throws(CommandFailure) -> OpenedAssessment {
    let opened = try opening(path, session, access: .writing)
    if case .readOnly(let reason) = opened.document.access {
      opened.document.abandon()
      throw CommandFailure(.unavailable, StoreError.readOnly(reason).sentence(for: path))
    }
    return opened
  }

  /// For writing where that is possible, else for reading; the document knows why.
  static func forWalking(
    _ path: String, as session: WritingSession
  ) throws(CommandFailure) -> OpenedAssessment {
    try opening(path, session, access: .writing)
  }

  private static func opening(
    _ path: String, _ session: WritingSession, access: AccessRequest
  ) throws(CommandFailure) -> OpenedAssessment {
    do {
      return try open(path, session, access: access)
    } catch {
      throw CommandFailure(error, path)
    }
  }

  /// The same with the facts of what was in the way.
  static func open(
    _ path: String, _ session: WritingSession, access: AccessRequest
  ) throws(OpeningError) -> OpenedAssessment {
    let document: Document
    do {
      document = try Document.open(path, session: session, access: access)
    } catch {
      throw .document(error)
    }
    do {
      return OpenedAssessment(document: document, protocols: try document.protocols(.cached))
    } catch {
      document.abandon()
      throw error
    }
  }

  /// The text being typed into a note; nil where there is none.
  func draft(of criterion: CriterionReference, _ note: NoteKind) -> String? {
    document.drafts[DraftField.note(criterion, note).description]?.text
  }

  /// What the assessment comes to; nil where events of a newer program keep that from being known.
  var results: [ScoredStandard]? {
    guard assessment.unknownEvents == 0 else { return nil }
    return protocols.map { ScoredStandard($0, answers: assessment.answers(to: $0)) }
  }

  /// The same for commands that have nothing to say without.
  func knownResults() throws(CommandFailure) -> [ScoredStandard] {
    guard let results else {
      let withheld = Phrases.english.level.withheld(assessment.unknownEvents)
      throw CommandFailure(
        .refused, "\(document.path): the level is \(withheld): read it with that program")
    }
    return results
  }
}

extension OpenedAssessment {
  /// A file made ready to be kept with evidence, in the same commit.
  func attachment(of path: String) throws(CommandFailure) -> Attachment<String> {
    let file: AttachmentFile
    do {
      file = try AttachmentFile(
        at: path, for: document.path, limit: Document.attachmentLimit)
    } catch {
      throw CommandFailure(error.exitStatus, error.sentence(for: path, in: .english))
    }
    do {
      return try document.prepareAttachment(named: file.name, file.bytes)
    } catch {
      throw CommandFailure(error, document.path)
    }
  }
}

extension CommandFailure {
  init(_ error: StoreError, _ path: String) {
    self.init(error.exitStatus, error.sentence(for: path))
  }

  init(_ error: ProposalError, _ path: String) {
    switch error {
    case .refused(let refusal): self.init(.refused, refusal.sentence)
    case .store(let error): self.init(error, path)
    }
  }
}

extension AttachmentFlaw {
  var exitStatus: ExitStatus {
    switch self {
    case .tooBig: .refused
    case .missing, .folder, .notAFile, .assessment, .unreadable: .unavailable
    }
  }
}

extension StoreError {
  var exitStatus: ExitStatus {
    switch self {
    case .emptyFile, .notADatabase, .foreignDatabase, .newerFormat, .truncated, .damaged:
      .malformed
    case .unwritable, .attachmentMissing, .attachmentTooBig: .refused
    case .missing, .folderMissing, .alreadyExists, .locked, .notAFile, .readOnly, .permissionDenied,
      .readOnlyMedium, .diskFull, .fileGone, .fileReplaced, .rollbackNeeded, .changedOutside, .busy,
      .inputOutput, .database, .system, .closed:
      .unavailable
    }
  }
}
