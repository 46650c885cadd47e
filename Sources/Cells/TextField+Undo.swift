/// One step of a field's undo: what a stretch of text was before, and how long it is now.
struct EditStep: Equatable, Sendable {
  /// Steps of the same kind that go on where the last one ended become one, a typed word at a time.
  enum Kind: Equatable, Sendable { case typing, erasing, whole }

  static let limit = 1_000

  let kind: Kind
  var offset: Int
  var removed: String
  var insertedLength: Int
  let caretBefore: Int
}

extension TextField {
  /// The one way in which the text changes. Leaves the caret after the replacement.
  mutating func replace(
    _ range: Range<Int>, with replacement: String, as kind: EditStep.Kind = .whole
  ) {
    guard !range.isEmpty || !replacement.isEmpty else { return }
    let bounds = index(at: range.lowerBound)..<index(at: range.upperBound)
    let removed = String(text[bounds])
    remember(range, removed: removed, replacement: replacement, kind: kind)
    exchange(bounds, with: replacement)
    caretOffset = boundary(from: range.lowerBound + replacement.utf8.count)
  }

  /// Takes back the last step; nothing where there is none.
  mutating func undo() {
    guard let step = steps.popLast() else { return }
    let bounds = index(at: step.offset)..<index(at: step.offset + step.insertedLength)
    exchange(bounds, with: step.removed)
    caretOffset = step.caretBefore
  }

  private mutating func exchange(_ bounds: Range<String.Index>, with replacement: String) {
    let offset = offset(of: bounds.lowerBound)
    let removed = self.offset(of: bounds.upperBound) - offset
    text.replaceSubrange(bounds, with: replacement)
    rows?.follow(text, at: offset, removed: removed, added: replacement.utf8.count)
    revision += 1
  }

  private mutating func remember(
    _ range: Range<Int>, removed: String, replacement: String, kind: EditStep.Kind
  ) {
    if var last = steps.last, last.kind == kind {
      let end = last.offset + last.insertedLength
      if kind == .typing, range == end..<end, !startsWord(replacement, at: end) {
        last.insertedLength += replacement.utf8.count
        steps[steps.count - 1] = last
        return
      }
      if kind == .erasing, range.upperBound == last.offset {
        last.removed = removed + last.removed
        last.offset = range.lowerBound
        steps[steps.count - 1] = last
        return
      }
    }
    steps.append(
      EditStep(
        kind: kind, offset: range.lowerBound, removed: removed,
        insertedLength: replacement.utf8.count, caretBefore: caretOffset))
    if steps.count > EditStep.limit { steps.removeFirst(steps.count - EditStep.limit) }
  }

  private func startsWord(_ typed: String, at offset: Int) -> Bool {
    guard typed.first?.isWhitespace == false else { return false }
    return text[..<index(at: offset)].last?.isWhitespace == true
  }
}
