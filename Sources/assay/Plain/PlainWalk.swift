import AssayCore
import AssayProtocols
import AssayStore
import AssayWorkbench
import Phrases

/// An assessment walked line by line: for screen readers, for terminals that cannot place their
/// cursor, and for pipes.
///
/// Every change goes the way it goes from the workbench, and is on the disk before a line says so.
struct PlainWalk {
  let opened: OpenedAssessment
  let library: ProtocolLibrary
  /// False where lines come out of a pipe: then the first one that cannot be done ends the walk,
  /// since what follows it was meant for another place.
  let isInteractive: Bool
  let clock: () -> Timestamp

  var phrases: Phrases
  var standards: [PlainStandard]
  var standardIndex = 0
  /// The current criterion of each standard.
  var places: [Int]
  var isResultHidden: Bool
  var searchWords = ""
  var speech = PlainSpeech()
  /// Why the disk did not take the last change; nil where it did.
  var failure: String?
  private var isLeaving = false
  private var isWarned = false

  init(
    _ opened: OpenedAssessment, library: ProtocolLibrary, language: Language,
    isInteractive: Bool, clock: @escaping () -> Timestamp
  ) {
    self.opened = opened
    self.library = library
    self.isInteractive = isInteractive
    self.clock = clock
    phrases = language.phrases
    standards = []
    places = opened.protocols.map { _ in 0 }
    isResultHidden = opened.document.habits[.resultHidden] == "yes"
    speak(language)
    if let place = opened.document.habits[.place].flatMap(CriterionReference.init) { go(to: place) }
  }

  var words: Phrases.Plain { phrases.plain }
  var assessment: Assessment { opened.assessment }
  var standard: PlainStandard { standards[standardIndex] }

  /// Where one is; nil in a standard without criteria.
  var stop: PlainStandard.Stop? {
    let place = places[standardIndex]
    return standard.stops.indices.contains(place) ? standard.stops[place] : nil
  }

  /// Why nothing can be changed; nil where everything can.
  var readOnly: String? {
    if case .readOnly(let reason) = opened.document.access {
      reason.sentence(in: phrases)
    } else {
      nil
    }
  }

  /// Walks until the lines end or somebody leaves; the document is closed then.
  mutating func run() throws(CommandFailure) {
    defer { opened.document.abandon() }
    greet()
    readCriterion()
    try speech.flush(asking: prompt)
    var lines = InputLines(limit: SealedText.byteLimit + 64)
    var number = 0
    while !isLeaving, let line = try lines.typed() {
      number += 1
      retry()
      do throws(PlainRefusal) {
        try obey(line)
      } catch {
        guard isInteractive else { return try stop(at: number, because: error) }
        speech.say(error.sentence)
      }
      if !isLeaving { try speech.flush(asking: prompt) }
    }
    if isInteractive, !isLeaving { speech.endLine() }
    try leave()
  }

  private var prompt: String? { isInteractive ? stop?.criterion.id.text ?? standard.name : nil }

  private mutating func obey(_ line: InputLines.Line) throws(PlainRefusal) {
    switch line {
    case .text(let text): try obey(PlainOrder(text, on: standard.source.scale, words))
    case .notText: throw PlainRefusal(words.notText)
    case .tooLong: throw PlainRefusal(words.tooLong)
    }
  }

  private mutating func obey(_ order: PlainOrder) throws(PlainRefusal) {
    if order != .leave { isWarned = false }
    switch order {
    case .rate, .notApplicable, .clear, .note, .removeNote, .looseNote, .file, .revisit, .undo,
      .redo:
      try change(order)
    case .looseNotes: readLooseNotes()
    case .nextUnrated: stepToUnrated()
    case .step(let count): step(by: count)
    case .goTo(let text): try goTo(text)
    case .nextStandard: try stepStandard()
    case .search(let text):
      searchWords = text
      try search()
    case .nextMatch: try stepMatch()
    case .results: readResults()
    case .readAgain: readCriterion()
    case .hide: toggleResult()
    case .language(let code): try setLanguage(code)
    case .help: speech.sayAll(words.orders(ratingsInWords))
    case .ratingWithText(let rating): throw PlainRefusal(words.ratingAlone(rating))
    case .unknown(let text): throw PlainRefusal(words.unknownOrder(text))
    case .leave:
      if let failure, isInteractive, !isWarned {
        isWarned = true
        speech.say(words.leavingLoses(failure.withoutStop))
      } else {
        isLeaving = true
      }
    }
  }

  /// `0 or N, 1 or P`
  private var ratingsInWords: String {
    standard.source.scale.ratings.enumerated().map { place, rating in
      let name = rating.name.isEmpty ? "" : " (\(rating.name.lowercased()))"
      return "\(place), \(rating.code.text)\(name)"
    }.joined(separator: "; ")
  }

  private mutating func toggleResult() {
    isResultHidden.toggle()
    if readOnly == nil {
      try? opened.document.setView(Habit.resultHidden.rawValue, isResultHidden ? "yes" : "no")
    }
    speech.say(isResultHidden ? words.resultHidden : words.resultShown)
  }

  private mutating func setLanguage(_ code: String) throws(PlainRefusal) {
    guard let language = Language(rawValue: code) else {
      throw PlainRefusal(
        words.unknownLanguage(Language.allCases.map(\.rawValue).joined(separator: ", ")))
    }
    phrases = language.phrases
    speak(language)
    readCriterion()
  }

  /// Takes the protocols in a language, as far as they are translated.
  private mutating func speak(_ language: Language) {
    standards = opened.protocols.map {
      PlainStandard((try? library.translated($0, into: language.rawValue)) ?? $0)
    }
  }

  // MARK: Ending

  /// Tries again what the disk did not take.
  private mutating func retry() {
    guard failure != nil, (try? opened.document.commit()) != nil else { return }
    failure = nil
    speech.say(words.onDiskAfterAll(clock().clock))
  }

  private mutating func leave() throws(CommandFailure) {
    try close()
    speech.say(words.left)
    try speech.flush()
  }

  private mutating func stop(
    at line: Int, because refusal: PlainRefusal
  ) throws(CommandFailure) {
    try speech.flush()
    try close()
    throw CommandFailure(refusal.status, words.stopped(line, refusal.sentence.asSentence))
  }

  private func close() throws(CommandFailure) {
    if readOnly == nil, let stop {
      try? opened.document.setView(Habit.place.rawValue, "\(stop.reference)")
    }
    do {
      try opened.document.close()
    } catch {
      throw CommandFailure(error, opened.document.path)
    }
  }
}

/// Why a line came to nothing, in the language that is spoken.
struct PlainRefusal: Error {
  var sentence: String
  var status: ExitStatus

  init(_ sentence: String, status: ExitStatus = .refused) {
    self.sentence = sentence
    self.status = status
  }
}

extension InputLines {
  /// The next line; nil at the end.
  mutating func typed() throws(CommandFailure) -> Line? {
    do {
      return try line()
    } catch {
      throw CommandFailure(
        .unavailable, "Standard input cannot be read (\(error.words)): start again")
    }
  }
}

extension PlainSpeech {
  mutating func sayAll(_ sentences: [String]) {
    for sentence in sentences { say(sentence) }
  }
}

extension String {
  /// A reason that goes on inside a sentence.
  var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
