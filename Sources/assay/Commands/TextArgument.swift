/// A text given on the command line, or on standard input where it says `-`.
enum TextArgument {
  static func read(_ text: String) throws(CommandFailure) -> String {
    guard text == "-" else { return text }
    let bytes: [UInt8]
    do {
      bytes = try Platform.readInput(limit: CommandFile.limit)
    } catch {
      throw CommandFailure(
        .unavailable, "Standard input cannot be read (\(error.words)): give the text itself")
    }
    guard let read = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(.malformed, "Standard input is no UTF-8: convert it first")
    }
    return read
  }
}
