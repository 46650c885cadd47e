import Glibc
import Terminal

extension TerminalError {
  /// Why the workbench cannot open here, and what works instead.
  var sentence: String {
    switch self {
    case .notATerminal:
      "The workbench needs a terminal: run it in one, walk line by line with --plain, or see "
        + "assay --help for commands"
    case .unknownTerminal(nil):
      "The variable TERM is not set: set it to your terminal's name, such as xterm-256color, or "
        + "walk line by line with --plain"
    case .unknownTerminal(let name?):
      "The terminal \(name) is unknown here: set TERM to one that is, such as xterm-256color, or "
        + "walk line by line with --plain"
    case .cursorCannotMove(let name):
      "The terminal \(name) cannot place its cursor: walk line by line with --plain"
    case .cannotOpen(let code):
      "The terminal cannot be opened (\(String(cString: strerror(code)))): try another"
    }
  }
}
