/// A key as a value that prints and parses: `a`, `<c-a>`, `<esc>`; see ``init(_:)``.
///
/// Control letters come in lower case, since terminals do not tell the two apart; Control-C is
/// `.control("c")`, never a signal.
public enum Key: Hashable, Sendable {
  case character(Character)
  case control(Character)
  case alt(Character)
  case enter, padEnter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, controlLeft, controlRight
  case home, end, pageUp, pageDown
  /// 1 for F1.
  case function(Int)
}
