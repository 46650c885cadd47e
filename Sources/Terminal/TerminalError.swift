/// Why a terminal could not be opened.
public enum TerminalError: Error, Equatable, Sendable {
  /// Standard input or output is a file, a pipe or closed.
  case notATerminal
  /// The terminal database does not know the name; nil where TERM is not set.
  case unknownTerminal(name: String?)
  /// The terminal cannot place its cursor, as with TERM=dumb.
  case cursorCannotMove(name: String)
  /// The system refused, with its error number.
  case cannotOpen(code: Int32)
}
