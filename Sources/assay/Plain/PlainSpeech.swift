import AssayCore
import AssayWorkbench
import Cells
import Phrases

/// Sentences on their way out, one a line.
///
/// On a terminal a line ends where the terminal's does, between words; elsewhere a paragraph is one
/// line. What documents and protocols hold is made safe in both.
struct PlainSpeech {
  private var page: Page

  init() {
    let isTerminal = Platform.Stream.output.isTerminal
    let columns = isTerminal ? max(Platform.terminalColumns ?? 80, 20) : Int.max
    page = Page(width: columns, isTerminal: true)
  }

  mutating func say(_ sentence: String) { page.add("", paragraph: sentence) }

  /// A pause: an empty line.
  mutating func pause() { if !page.lines.isEmpty { page.add() } }

  /// Ends a line on which a question stands that nobody answers.
  mutating func endLine() { page.add() }

  /// Puts everything out, with a question behind it where somebody is there to answer.
  mutating func flush(asking prompt: String? = nil) throws(CommandFailure) {
    let question = prompt.map { SafeText($0).text + ": " } ?? ""
    let text = page.text + question
    page = Page(width: page.width, isTerminal: true)
    guard !text.isEmpty else { return }
    try Console.print(verbatim: text)
  }
}

extension String {
  /// With a capital at its beginning and a full stop at its end, as a sentence has them.
  var asSentence: String { (prefix(1).uppercased() + dropFirst()).ended }

  /// With a full stop at its end, where it has no other. What people wrote keeps its beginning.
  var ended: String {
    guard let last else { return self }
    return ".!?…:;".contains(last) ? self : self + "."
  }
}
