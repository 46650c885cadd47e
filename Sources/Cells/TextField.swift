/// Text being edited: whole characters (grapheme clusters), soft wrapped, with word moves, kill and
/// yank, and an undo of its own.
///
/// The text holds no control characters but newline and, as typed or pasted, tab; `SafeText` shows
/// the rest.
public struct TextField: Equatable, Sendable {
  public internal(set) var text: String
  /// False for a field of one line: newlines become spaces.
  public let isMultiline: Bool
  /// How many characters the field takes. A longer text it was made with is kept whole.
  public let limit: Int

  // Places inside the text are counted in UTF-8, always at the boundary of a character.
  var caretOffset: Int
  /// The column that moves up and down keep to.
  var goalColumn: Int?
  var killed = ""
  /// True while the last key killed, so that the next kill adds to it.
  var isKilling = false
  var steps: [EditStep] = []
  /// Where rows begin in the width that the field is handled in.
  var rows: RowStarts?
  /// Rises with every change of the text.
  public internal(set) var revision = 0

  /// A field with the caret at the end of `text`.
  public init(_ text: String = "", isMultiline: Bool = true, limit: Int = 2_000_000) {
    self.text = Self.cleaned(text, isMultiline: isMultiline)
    self.isMultiline = isMultiline
    self.limit = max(limit, 0)
    caretOffset = self.text.utf8.count
  }

  public var isEmpty: Bool { text.isEmpty }

  /// Where the caret stands, in UTF-8: at once, however long the text.
  public var caretInUTF8: Int { caretOffset }

  /// True where nothing more fits.
  public var isFull: Bool { text.utf8.count >= limit && text.count >= limit }

  /// Where the caret stands, as the count of characters before it.
  public var caret: Int { textBeforeCaret.count }

  public var textBeforeCaret: String { String(text[..<index(at: caretOffset)]) }

  /// Puts text in at the caret, as one step of undo. Returns how many characters did not fit.
  ///
  /// CR LF, CR and the separators U+2028 and U+2029 become newlines, newlines become spaces in a
  /// field of one line; other control characters except tab are dropped.
  @discardableResult
  public mutating func insert(_ inserted: String) -> Int {
    insert(inserted, as: .whole)
  }

  mutating func insert(_ inserted: String, as kind: EditStep.Kind) -> Int {
    forgetMoves()
    var addition = Self.cleaned(inserted, isMultiline: isMultiline)
    var refused = 0
    if text.utf8.count + addition.utf8.count > limit {
      let all = addition.count
      let room = max(limit - text.count, 0)
      if all > room {
        addition = String(addition.prefix(room))
        refused = all - room
      }
    }
    replace(caretOffset..<caretOffset, with: addition, as: kind)
    return refused
  }

  /// Ends what a run of equal keys builds up.
  mutating func forgetMoves() {
    goalColumn = nil
    isKilling = false
  }

  func index(at offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: offset)
  }

  func offset(of index: String.Index) -> Int {
    text.utf8.distance(from: text.startIndex, to: index)
  }

  /// The boundary of a character at or after `offset`, which has to be that of a scalar.
  func boundary(from offset: Int) -> Int {
    let index = index(at: offset)
    guard index < text.endIndex, String.Index(index, within: text) == nil else { return offset }
    return self.offset(of: text.index(after: index))
  }

  static func cleaned(_ text: String, isMultiline: Bool) -> String {
    var cleaned = String.UnicodeScalarView()
    var followsReturn = false
    for scalar in text.unicodeScalars {
      defer { followsReturn = scalar == "\r" }
      switch scalar {
      case "\n" where followsReturn: break
      case "\n", "\r", "\u{2028}", "\u{2029}": cleaned.append(isMultiline ? "\n" : " ")
      case "\t": cleaned.append(scalar)
      case "\0"..<" ", "\u{7F}"..<"\u{A0}": break
      default: cleaned.append(scalar)
      }
    }
    return String(cleaned)
  }
}
