import AssayProtocols
import AssayStore
import AssayWorkbench
import Phrases

/// How one gets into an assessment line by line: by its name, or by its number in a folder.
struct PlainDoor {
  let place: Place
  let session: WritingSession
  let library: ProtocolLibrary
  let language: Language

  func enter() throws(CommandFailure) {
    let isInteractive = InputLines.isTerminal
    var path = place.document
    if path == nil { path = try choose(isInteractive: isInteractive) }
    guard let path else { return }
    var walk = PlainWalk(
      try OpenedAssessment.forWalking(path, as: session), library: library, language: language,
      isInteractive: isInteractive, clock: session.clock)
    try walk.run()
  }

  /// Reads out what the folder holds and asks for one; nil where somebody leaves.
  private func choose(isInteractive: Bool) throws(CommandFailure) -> String? {
    let words = language.phrases.plain
    guard let documents = FolderListing.documents(in: place.folder, language) else {
      throw CommandFailure(
        .unavailable, language.phrases.assessments.noFolder(place.shownFolder))
    }
    var speech = PlainSpeech()
    guard !documents.isEmpty else {
      speech.say(words.folderEmpty(place.shownFolder))
      try speech.flush()
      return nil
    }
    speech.say(words.folderHolds(place.shownFolder, documents.count))
    for (index, document) in documents.enumerated() {
      speech.say(sentence(for: document, number: index + 1))
    }
    speech.say(words.chooseDocument)
    // NB: a walk from a pipe has to name its document: what is chosen here would be read from it.
    guard isInteractive else {
      try speech.flush()
      throw CommandFailure(.usage, "Name the assessment to walk: assay DOCUMENT --plain")
    }
    var lines = InputLines(limit: 4096)
    asking: while true {
      try speech.flush(asking: place.shownFolder)
      let answer: String
      switch try lines.typed() {
      case nil:
        speech.endLine()
        break asking
      case .text(let text)?: answer = text.filter { !$0.isWhitespace }
      case .notText?:
        speech.say(words.notText)
        continue asking
      // Whatever it was, it is no number of theirs.
      case .tooLong?: answer = "…"
      }
      if answer == "q" || answer == "quit" { break }
      if let number = Int(answer), documents.indices.contains(number - 1) {
        return documents[number - 1].path
      }
      speech.say(
        answer.isEmpty
          ? words.chooseDocument : words.noSuchDocument(String(answer.prefix(40)), documents.count))
    }
    speech.say(words.left)
    try speech.flush()
    return nil
  }

  private func sentence(for document: DocumentSummary, number: Int) -> String {
    let words = language.phrases.plain
    switch document.content {
    case .assessment(let facts):
      return words.document(
        number, facts.organisation, facts.standards.joined(separator: ", "), facts.rated,
        facts.applicable)
    case .unreadable(let reason): return words.unreadable(number, document.file, reason)
    }
  }
}
