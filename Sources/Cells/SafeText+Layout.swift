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
    let indent = min(max(indent, 0), max(width - 2, 0))
    var lines: [SafeText] = []
    var line: [Glyph] = []
    var lineWidth = 0
    var hasWord = false

    func breakLine() {
      lines.append(SafeText(glyphs: line))
      line = Array(repeating: .blank, count: indent)
      lineWidth = indent
      hasWord = false
    }

    var index = 0
    while index < glyphs.count {
      let wordStart = glyphs[index...].firstIndex { $0 != .blank } ?? glyphs.count
      let wordEnd = glyphs[wordStart...].firstIndex { $0 == .blank } ?? glyphs.count
      let word = glyphs[wordStart..<wordEnd].map { $0.width > width ? .replacement : $0 }
      let spaces = wordStart - index
      index = wordEnd
      if word.isEmpty { break }

      let wordWidth = word.reduce(0) { $0 + $1.width }
      if lineWidth + spaces + wordWidth <= width {
        line += repeatElement(.blank, count: spaces)
        lineWidth += spaces
      } else if hasWord {
        breakLine()
      }
      for glyph in word {
        if lineWidth + glyph.width > width { breakLine() }
        line.append(glyph)
        lineWidth += glyph.width
        hasWord = true
      }
    }
    lines.append(SafeText(glyphs: line))
    return lines
  }

  /// A text of several lines: divided at its newlines, then wrapped. A newline at the end adds
  /// none.
  public static func paragraphs(_ string: String, width: Int) -> [SafeText] {
    var parts = string.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    if parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
    return parts.flatMap { SafeText(String($0)).wrapped(to: width) }
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
