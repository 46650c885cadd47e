import AssayCore
import AssayProtocols
import AssayStore
import AssayWorkbench
import Phrases

/// What lies on the auditor's desk: the folder, the protocols within reach, and the open document.
/// Carries out the effects of the workbench and answers in messages.
final class Desk {
  let folder: String
  let session: WritingSession
  let library: ProtocolLibrary
  private(set) var language: Language
  private var document: Document?
  private var protocols: [AssessmentProtocol] = []
  /// Why the disk did not take the last commit; nil where it did.
  private(set) var failure: String?

  init(folder: String, session: WritingSession, library: ProtocolLibrary, language: Language) {
    self.folder = folder
    self.language = language
    self.session = session
    self.library = library
  }

  // MARK: Documents

  func open(_ path: String) -> Message {
    do {
      let document = try Document.open(path, session: session, access: .writing)
      return present(document, isNew: false)
    } catch {
      return .documentRefused(
        error.sentence(for: FolderListing.name(of: path), in: language.phrases))
    }
  }

  /// Opens the document that the command line names, or fails as a command does.
  func openNamed(_ path: String) throws(CommandFailure) -> Message {
    let document: Document
    do {
      document = try Document.open(path, session: session, access: .writing)
    } catch {
      throw CommandFailure(error, path)
    }
    do {
      return try show(document, isNew: false)
    } catch {
      throw CommandFailure(error, path)
    }
  }

  func create(_ request: NewAssessmentRequest) -> Message {
    var texts: [ProtocolText] = []
    for id in request.protocols {
      do throws(ProtocolLoadError) {
        let loaded = try library.load(id)
        texts.append(
          ProtocolText(id: id, version: loaded.protocol.version, bytes: loaded.bytes))
      } catch {
        return .documentRefused(error.sentence)
      }
    }
    let path: String
    do {
      path = try FolderListing.newPath(
        in: folder, organisation: request.organisation, date: session.clock().date)
      let document = try Document.create(
        at: path,
        creation: NewAssessment(
          organisation: request.organisation, site: request.site, kind: request.kind,
          protocols: texts),
        session: session)
      return present(document, isNew: true)
    } catch {
      return .documentRefused(error.sentence(for: folder, in: language.phrases))
    }
  }

  /// Shows it, or says why not.
  private func present(_ opened: Document, isNew: Bool) -> Message {
    do {
      return try show(opened, isNew: isNew)
    } catch {
      return .documentRefused(
        error.sentence(for: FolderListing.name(of: opened.path), in: language.phrases))
    }
  }

  private func show(_ opened: Document, isNew: Bool) throws(OpeningError) -> Message {
    do {
      let protocols = try opened.protocols(library.loading)
      if let reason = putAway() {
        opened.abandon()
        return .documentRefused(reason)
      }
      document = opened
      self.protocols = protocols
    } catch {
      opened.abandon()
      throw error
    }
    var readOnly: String?
    if case .readOnly(let reason) = opened.access {
      readOnly = reason.sentence(in: language.phrases)
    }
    return .documentOpened(
      OpenedDocument(
        path: opened.path, file: FolderListing.name(of: opened.path), ledger: opened.ledger,
        protocols: protocols.map(translated), readOnly: readOnly, drafts: opened.writtenDrafts,
        habits: opened.habits, isNew: isNew, today: Day(session.clock().date)))
  }

  /// The protocol in the language of the screen, as far as it is translated.
  ///
  /// NB: a translation that cannot be read leaves the original: the lint says what is wrong with it.
  func translated(_ source: AssessmentProtocol) -> AssessmentProtocol {
    (try? library.translated(source, into: language.rawValue)) ?? source
  }

  /// Closes the document, committing first.
  ///
  /// - Returns: Why not everything could be kept; nil where it was.
  func close() -> String? {
    guard let open = document else { return nil }
    document = nil
    protocols = []
    failure = nil
    do {
      try open.close()
      return nil
    } catch {
      open.abandon()
      return error.sentence(for: open.path, in: language.phrases)
    }
  }

  /// Closes the document for another one. It stays open where the disk does not take what it holds:
  /// the screen still shows it.
  private func putAway() -> String? {
    if case .commitFailed(let reason, _, _) = commit() { return reason }
    // NB: all that can be lost now is a habit of the screen, which may be.
    _ = close()
    return nil
  }

  /// Closes the document, so that none is open, unless something of it would be lost.
  func closeDocument() -> Message {
    putAway().map(Message.leavingRefused) ?? .documentClosed
  }

  /// Where the open document lies; nil while there is none.
  var documentPath: String? { document?.path }

  // MARK: Changes

  /// Stages what an effect asks for. It reaches the disk with the next `commit`.
  func stage(_ effect: Effect) -> Message? {
    guard let document else { return nil }
    let name = FolderListing.name(of: document.path)
    do {
      switch effect {
      case .propose(let intent, let draft):
        let event = try document.propose(
          intent, protocols: protocols, finishing: draft.map { $0.description })
        return event.map(Message.recorded)
      case .keepDraft(let field, let text, let caret):
        if text.isEmpty, !field.keepsEmpty {
          try document.discardDraft(field: field.description)
        } else {
          try document.keepDraft(field: field.description, text: text, caret: caret)
        }
      case .discardDraft(let field):
        try document.discardDraft(field: field.description)
      case .remember(let habit, let value): try document.setView(habit.rawValue, value)
      default: break
      }
      return nil
    } catch let error as ProposalError {
      switch error {
      case .refused(let refusal): return .refused(refusal)
      case .store(let error):
        return .documentRefused(error.sentence(for: name, in: language.phrases))
      }
    } catch let error as StoreError {
      return .documentRefused(error.sentence(for: name, in: language.phrases))
    } catch {
      return nil
    }
  }

  /// Stages what a form comes to. Where all of it is taken its drafts are settled; else they stay.
  func submit(_ intents: [Intent], settling drafts: [DraftField]) -> [Message] {
    var messages: [Message] = []
    for intent in intents {
      guard let message = stage(.propose(intent, settling: nil)) else { continue }
      messages.append(message)
      guard case .recorded = message else { return messages }
    }
    for draft in drafts { _ = stage(.discardDraft(draft)) }
    return messages + [.formTaken]
  }

  /// Reads a file and makes it ready to be kept.
  func readAttachment(_ path: String) -> Message {
    guard let document else { return .attachmentRefused(path: path, .missing) }
    do {
      let file = try AttachmentFile(
        at: PathListing.expanded(path), for: document.path, limit: Document.attachmentLimit)
      let attachment = try document.prepareAttachment(named: file.name, file.bytes)
      return .attachmentRead(path: path, attachment)
    } catch let flaw as AttachmentFlaw {
      return .attachmentRefused(path: path, flaw)
    } catch let error as StoreError {
      return .documentRefused(
        error.sentence(for: FolderListing.name(of: document.path), in: language.phrases))
    } catch {
      return .attachmentRefused(path: path, .missing)
    }
  }

  /// What `commit` will answer if the disk takes what is staged, to the second; nil where nothing is,
  /// or where more than that is waiting for the disk.
  var hopedOfCommit: Message? {
    guard let document, document.hasStagedChanges, failure == nil else { return nil }
    return .committed(session.clock())
  }

  /// Writes what is staged; nil where nothing was.
  func commit() -> Message? {
    guard let document, document.hasStagedChanges else { return nil }
    let wasFailing = failure != nil
    do {
      try document.commit()
      failure = nil
      // NB: what had been waiting went along, and the screen does not know it yet.
      return wasFailing
        ? .commitCaughtUp(document.ledger, session.clock()) : .committed(session.clock())
    } catch {
      let reason = error.sentence(for: FolderListing.name(of: document.path), in: language.phrases)
      failure = reason
      return .commitFailed(
        reason: reason, waiting: document.stagedIntents, ledger: document.ledger)
    }
  }

  /// Tries again to write what the disk did not take; nil where nothing is waiting or it still does
  /// not.
  func retry() -> Message? {
    guard failure != nil, let document, (try? document.commit()) != nil else { return nil }
    failure = nil
    return .commitCaughtUp(document.ledger, session.clock())
  }

  /// From now on everything in another language: the open document's protocols, or the list's
  /// reasons why a document does not open.
  func translate(into language: Language) -> Message {
    self.language = language
    return document == nil ? listFolder() : .translated(protocols.map(translated))
  }

  /// The open document with its protocols as they were opened.
  var opened: (document: Document, protocols: [AssessmentProtocol])? {
    document.map { ($0, protocols) }
  }

  // MARK: Surroundings

  func search(for words: [String], includingPrivate: Bool) -> FolderSearch {
    FolderSearch(
      words, in: folder, includingPrivate: includingPrivate,
      open: document.map { ($0.path, $0.ledger.assessment, protocols) },
      translate: { [self] in translated($0) })
  }

  func listFolder() -> Message {
    guard let documents = FolderListing.documents(in: folder, language) else {
      return .folderUnreadable
    }
    return .folderListed(documents)
  }

  /// The orders of the host standards that the open document's criteria stand at.
  ///
  /// NB: a host that cannot be read is no reason to refuse the others: the lint names it.
  func findHostOrders() -> Message {
    let orders = library.hostIDs().compactMap { id -> HostOrder? in
      guard let host = try? library.host(id) else { return nil }
      return HostOrder(host, protocols)
    }
    return .hostOrdersFound(orders.filter { !$0.stops.isEmpty })
  }

  /// The protocols within reach, along the chain: promise, complaint, escalation, feedback.
  func findProtocols() -> Message {
    let order = ChainLink.allCases
    let found = library.found().compactMap { found -> (Int, ProtocolChoice)? in
      guard case .success(let summary) = found.content else { return nil }
      return (
        order.firstIndex(of: summary.chain) ?? order.count,
        ProtocolChoice(
          id: found.id, name: summary.standard?.reference ?? found.id.text,
          title: title(of: found.id) ?? summary.title)
      )
    }
    return .protocolsFound(found.sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1))
  }

  /// In the language of the screen; nil where the protocol's own words are in it.
  private func title(of id: ProtocolID) -> String? {
    guard language != .english else { return nil }
    return (try? library.load(id)).map { translated($0.protocol).title }
  }
}
