extension SafeText {
  /// The text cut to `width` cells, with `…` as its last glyph where something was cut.
  public func truncated(to width: Int, ellipsis: Bool = true) -> SafeText {
    guard self.width > width else { return self }
    guard width > 0 else { return SafeText() }
    let kept = SafeText.prefixLength(of: glyphs, width: ellipsis ? width - 1 : width)
    return SafeText(glyphs: ellipsis ? glyphs[..<kept] + [.ellipsis] : glyphs[..<kept])
  }

  /// The text in exactly `width` cells: blanks on the right, truncated where longer.
  public func padded(to width: Int) -> SafeText {
    let cut = truncated(to: width)
    let missing = min(width, Size.limit) - cut.width
    return missing > 0 ? cut + SafeText(repeating: .blank, count: missing) : cut
  }

  /// The text in lines of at most `width` cells (at least one line; a width below 1 counts as 1).
  ///
  /// Lines break at spaces, which are left out there; a word longer than a line is cut where the
  /// line ends. A glyph that is wider than a whole line becomes `�`. Lines after the first begin
  /// with `indent` blanks.
  public func wrapped(to width: Int, indent: Int = 0) -> [SafeText] {
    let width = max(width, 1)
    if self.width <= width, glyphs.last != .blank { return [self] }
    // No glyph is wider than two cells.
    let glyphs = width > 1 ? glyphs : glyphs.map { $0.width > 1 ? .replacement : $0 }
    let indent = min(max(indent, 0), max(width - 2, 0))
    var lines: [SafeText] = []
    // A line is a run of the text, from `start` to `end`.
    var start = 0
    var end = 0
    var lineWidth = 0

    func endLine() {
      var line = Array(glyphs[start..<end])
      if !lines.isEmpty, indent > 0 {
        line.insert(contentsOf: repeatElement(.blank, count: indent), at: 0)
      }
      lines.append(SafeText(line, width: lineWidth))
    }

    var place = 0
    while place < glyphs.count {
      let spaces = place
      while place < glyphs.count, glyphs[place] == .blank { place += 1 }
      if place == glyphs.count { break }
      let word = place
      var wordWidth = 0
      while place < glyphs.count, glyphs[place] != .blank {
        wordWidth += glyphs[place].width
        place += 1
      }
      if lineWidth + word - spaces + wordWidth <= width {
        lineWidth += word - spaces + wordWidth
        end = place
        continue
      }
      if end > start {
        endLine()
        lineWidth = indent
      }
      start = word
      for index in word..<place {
        let glyphWidth = glyphs[index].width
        if lineWidth + glyphWidth > width {
          end = index
          endLine()
          lineWidth = indent
          start = index
        }
        lineWidth += glyphWidth
      }
      end = place
    }
    endLine()
    return lines
  }

  /// A text of several lines: divided at its newlines, then wrapped. A newline at the end adds
  /// none.
  public static func paragraphs(_ string: String, width: Int) -> [SafeText] {
    let newline = UInt8(ascii: "\n")
    let hasSeveral =
      string.utf8.withContiguousStorageIfAvailable { $0.contains(newline) }
      ?? string.utf8.contains(newline)
    guard hasSeveral else { return SafeText(string).wrapped(to: width) }
    var parts = string.utf8.split(separator: newline, omittingEmptySubsequences: false)
    // What a newline ends may end in the carriage return of CR LF, which what is last may not.
    for index in parts.indices.dropLast() where parts[index].last == UInt8(ascii: "\r") {
      parts[index].removeLast()
    }
    if parts.last?.isEmpty == true { parts.removeLast() }
    return parts.flatMap { SafeText(String(Substring($0))).wrapped(to: width) }
  }

  /// How many glyphs from the front fit into `width` cells.
  static func prefixLength(of glyphs: [Glyph], width: Int) -> Int {
    var used = 0
    for (index, glyph) in glyphs.enumerated() {
      used += glyph.width
      if used > width { return index }
    }
    return glyphs.count
  }
}
