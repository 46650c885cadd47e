import Glibc
import PseudoTerminal

/// The probe on a pseudo-terminal.
func startProbe(
  _ arguments: [String] = [], environment: [String: String] = [:], term: String = "xterm-256color",
  locale: String = "C.UTF-8", rows: Int = 24, columns: Int = 80
) throws -> PseudoTerminal {
  try PseudoTerminal(
    Products.path(of: "TerminalProbe"), arguments: arguments, environment: environment, term: term,
    locale: locale, rows: rows, columns: columns)
}
