extension Model {
  /// No more of a text than fills the window: a step has no time for a book, which is left to the
  /// editor.
  func cut(_ text: String, width: Int) -> String {
    let most = max(width, 1) * max(size.rows, 1)
    return text.utf8.count > most * 4 ? String(text.prefix(most)) + " …" : text
  }
}
