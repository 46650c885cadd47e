/// A change to one place of a file that otherwise stays as it is.
struct TextEdit {
  var position: SourcePosition
  /// Bytes that go.
  var length: Int
  var text: String

  init(at position: SourcePosition, replacing length: Int = 0, with text: String) {
    self.position = position
    self.length = length
    self.text = text
  }

  /// - Parameter edits: in the order of the text, none inside another.
  static func apply(_ edits: [TextEdit], to file: [UInt8]) -> [UInt8] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var output: [UInt8] = []
    var offset = file.starts(with: mark) ? mark.count : 0
    var copied = 0
    var position = SourcePosition.start
    for edit in edits {
      while offset < file.count, position < edit.position {
        position.advance(over: file[offset])
        offset += 1
      }
      // NB: a position is reached with the last character's first byte; its others are still due.
      while offset < file.count, file[offset] & 0xC0 == 0x80 {
        offset += 1
      }
      guard copied <= offset else { continue }
      output.append(contentsOf: file[copied..<offset])
      output.append(contentsOf: Array(edit.text.utf8))
      copied = min(offset + edit.length, file.count)
    }
    return output + file[copied...]
  }
}
