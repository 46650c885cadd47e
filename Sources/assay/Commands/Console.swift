/// Standard output and standard error.
enum Console {
  /// Data that is safe already: JSON, help.
  static func print(verbatim text: String) throws(CommandFailure) {
    do {
      try Platform.write(text, to: .output)
    } catch {
      // Whoever closed the pipe has seen enough and needs no sentence.
      let sentence = "Standard output cannot be written (\(error.words)): send it somewhere else"
      throw CommandFailure(.unavailable, error.isBrokenPipe ? [] : [sentence])
    }
  }

  static func print(_ page: Page) throws(CommandFailure) {
    try print(verbatim: page.text)
  }

  /// One line.
  static func print(_ line: String) throws(CommandFailure) {
    var page = Page()
    page.add(line)
    try print(page)
  }

  static func print(_ json: JSONText) throws(CommandFailure) {
    try print(verbatim: json.pretty + "\n")
  }

  /// Sentences for a person, one a line. Where standard error cannot be written there is nobody to
  /// tell, and the exit status has to do.
  static func complain(_ sentences: [String]) {
    var page = Page(width: Int.max, isTerminal: Platform.Stream.error.isTerminal)
    for sentence in sentences { page.add("assay: " + sentence) }
    try? Platform.write(page.text, to: .error)
  }
}
