import AssayCore

/// A text that was typed and is no event yet.
public struct Draft: Equatable, Sendable {
  public var text: String
  /// Where the cursor stood, in the unit of whoever kept the draft; never negative.
  public var caret: Int
  public var keptAt: Timestamp

  public init(text: String, caret: Int, keptAt: Timestamp) {
    self.text = text
    self.caret = caret
    self.keptAt = keptAt
  }
}
