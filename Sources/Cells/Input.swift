/// What reaches the program from the terminal and from the system that runs it.
public enum Input: Equatable, Sendable {
  case key(Key)
  /// A whole paste, as one event; unfiltered text.
  case pasted(String)
  case resized(Size)
  /// The terminal is gone.
  case hungUp
  case terminated
  /// Back in the foreground after having been suspended; the screen is to be drawn anew.
  case continued
}
