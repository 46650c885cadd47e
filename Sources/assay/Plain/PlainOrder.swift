import AssayCore
import Phrases

/// What one typed line asks for.
enum PlainOrder: Equatable {
  case rate(RatingCode)
  case notApplicable(reason: String)
  case clear
  /// Nil reads the note; `-` removes it.
  case note(NoteKind, String?)
  case removeNote(NoteKind)
  /// Nil keeps one that was left unfinished.
  case looseNote(String?)
  case looseNotes
  case file(String)
  case revisit
  case undo
  case redo
  case nextUnrated
  case step(Int)
  case goTo(String)
  case nextStandard
  case search(String)
  case nextMatch
  case results
  case readAgain
  case hide
  case language(String)
  case help
  case leave
  /// A rating with something behind it: taken for neither.
  case ratingWithText(String)
  case unknown(String)

  /// Ratings are read first, exactly as the scale writes them, so that a small `n` is a note and a
  /// capital `N` a rating.
  init(_ line: String, on scale: Scale, _ phrases: Phrases.Plain) {
    let line = Self.trimmed(line[...])
    let head = line.prefix { !$0.isWhitespace }
    let tail = Self.trimmed(line.dropFirst(head.count))
    let text = tail.isEmpty ? nil : String(tail)
    if line.isEmpty {
      self = .nextUnrated
    } else if let order = Self.sign(line) {
      self = order
    } else if let code = Self.code(head, on: scale) {
      self = text == nil ? .rate(code) : .ratingWithText(String(head))
    } else {
      self = Self.word(head, text, phrases) ?? .unknown(String(line.prefix(40)))
    }
  }

  /// Orders that begin with a sign need no blank behind it.
  private static func sign(_ line: Substring) -> PlainOrder? {
    let text = String(trimmed(line.dropFirst()))
    switch line.first {
    case ",": return .looseNote(text.isEmpty ? nil : text)
    case "/": return text.isEmpty ? .nextMatch : .search(text)
    case "?" where text.isEmpty: return .help
    case "-" where text.isEmpty: return .clear
    case "." where text.isEmpty: return .readAgain
    default: return nil
    }
  }

  /// A code of the scale, or the digit of its place on it.
  private static func code(_ word: Substring, on scale: Scale) -> RatingCode? {
    let code = RatingCode(String(word))
    if scale.position(of: code) != nil { return code }
    guard word.count == 1, let digit = word.first, digit.isASCII,
      let place = digit.wholeNumberValue, scale.ratings.indices.contains(place)
    else { return nil }
    return scale.ratings[place].code
  }

  private static func word(
    _ head: Substring, _ text: String?, _ phrases: Phrases.Plain
  ) -> PlainOrder? {
    switch (head, text) {
    case ("x", _), ("NA", _): return .notApplicable(reason: text ?? "")
    case ("n", "-"): return .removeNote(.report)
    case ("n", _): return .note(.report, text)
    case ("p", "-"): return .removeNote(.private)
    case ("p", _): return .note(.private, text)
    case ("l", let number?): return .file(number)
    case ("g", let place?): return .goTo(place)
    case ("language", _): return .language(text ?? "")
    case (_, .some): return nil
    case ("l", _): return .looseNotes
    case ("m", _): return .revisit
    case ("u", _), ("undo", _): return .undo
    case ("U", _), ("redo", _): return .redo
    case ("next", _), (phrases.nextWord[...], _): return .nextUnrated
    case ("j", _): return .step(1)
    case ("k", _): return .step(-1)
    case ("w", _): return .nextStandard
    case ("r", _): return .results
    case ("v", _): return .hide
    case ("help", _): return .help
    case ("q", _), ("quit", _): return .leave
    default: return nil
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var rest = text
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
