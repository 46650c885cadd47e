import AssayCore
import Phrases

/// What the searchable entries of a history are made of.
struct HistoryKey: Equatable, Sendable {
  var events: Int
  var lastEvent: EventID?
  var language: Language
  var isResultHidden: Bool
}

/// An entry of the history with all that is shown of it in lower case: a filter is asked at every key.
struct SearchableEntry: Sendable {
  let entry: HistoryEntry
  let text: String

  init(_ entry: HistoryEntry) {
    self.entry = entry
    text = entry.lowercased
  }
}
