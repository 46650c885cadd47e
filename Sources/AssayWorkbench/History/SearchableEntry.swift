import AssayCore
import Phrases

/// What the searchable entries of a history are made of.
struct HistoryKey: Equatable, Sendable {
  var events: Int
  var lastEvent: EventID?
  var language: Language
  var isResultHidden: Bool
}

/// An entry of the history with its text as bytes: a filter is asked at every key.
struct SearchableEntry: Sendable {
  let entry: HistoryEntry
  private let bytes: [UInt8]

  init(_ entry: HistoryEntry) {
    self.entry = entry
    bytes = Array(entry.lowercased.utf8)
  }

  func holds(_ word: SoughtWord) -> Bool {
    // Accents can be written in two ways, which only characters see as one.
    guard word.isASCII else { return entry.lowercased.contains(word.text) }
    guard let first = word.bytes.first, word.bytes.count <= bytes.count else {
      return word.bytes.isEmpty
    }
    return bytes.withUnsafeBufferPointer { bytes in
      (0...(bytes.count - word.bytes.count)).contains { start in
        bytes[start] == first && bytes[start..<(start + word.bytes.count)].elementsEqual(word.bytes)
      }
    }
  }
}

/// A word of a filter, in lower case.
struct SoughtWord: Sendable {
  let text: String
  let bytes: [UInt8]
  let isASCII: Bool

  init(_ text: Substring) {
    self.text = String(text)
    bytes = Array(text.utf8)
    isASCII = bytes.allSatisfy { $0 < 0x80 }
  }
}
