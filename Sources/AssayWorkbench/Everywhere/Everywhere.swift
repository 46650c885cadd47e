import Cells

/// A search over all documents of the folder, laid over whatever was there.
struct Everywhere: Sendable {
  var field: TextField
  /// True while the words are being written.
  var isAsking = true
  /// True while the words of the last search stand there as they were: what is typed takes their place.
  var isAsBefore = false
  /// True while other words are being written than the hits were searched with.
  private(set) var isRewritten = false
  /// What the hits were searched with.
  var words: [String] = []
  /// Whether private notes were looked through.
  var includesPrivate = true
  var hits: [SearchHit] = []
  /// True while the hits are those of the same words before, until the first new ones come.
  var isFoundBefore = false
  var selected = 0
  var searched = 0
  var total = 0
  var unreadable = 0

  init(_ text: String = "") { field = TextField(text, isMultiline: false, limit: 200) }

  var isSearching: Bool { searched < total }

  /// Edits the words. The body says whether everything was taken.
  mutating func edit(_ body: (inout TextField) -> Bool) -> Bool {
    let before = field.text
    var isWhole = body(&field)
    if isAsBefore, field.text.count > before.count {
      field = Everywhere().field
      isWhole = body(&field)
    }
    isAsBefore = false
    if field.text != before { isRewritten = true }
    return isWhole
  }

  mutating func take(_ progress: SearchProgress) {
    if isFoundBefore { hits = [] }
    isFoundBefore = false
    hits += progress.hits.prefix(max(SearchHit.most - hits.count, 0))
    searched = progress.searched
    total = progress.total
    unreadable = progress.unreadable
    if !isSearching { selected = min(selected, max(hits.count - 1, 0)) }
  }

  /// The search has ended before it was through: what was found counts for what was read.
  mutating func breakOff() { total = searched }
}

extension Model {
  /// Opens the search with what was found last; it is gone on with, or typed over.
  mutating func searchEverywhere() -> [Effect] {
    var search = lastEverywhere ?? Everywhere()
    // What was found before may be more than may be shown now.
    if search.includesPrivate != showsPrivate { search = Everywhere(search.field.text) }
    search.isAsking = true
    search.isAsBefore = !search.field.isEmpty
    everywhere = search
    return []
  }

  private var showsPrivate: Bool { walk?.isResultHidden != true }

  mutating func searchEverywhere(_ text: String) -> [Effect] {
    everywhere = Everywhere(text)
    return startEverywhere()
  }

  mutating func startEverywhere() -> [Effect] {
    guard let asked = everywhere else { return [] }
    let words = asked.field.text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    guard !words.isEmpty else {
      refuse(phrases.everywhere.nothingAsked)
      return []
    }
    var next = Everywhere(asked.field.text)
    next.isAsking = false
    if words == asked.words, asked.includesPrivate == showsPrivate {
      // Whoever goes through what was found goes on where they were.
      (next.hits, next.selected, next.isFoundBefore) = (asked.hits, asked.selected, true)
    }
    next.words = words
    next.includesPrivate = showsPrivate
    // Until the folder is counted.
    next.total = 1
    everywhere = next
    return [.searchFolder(words, includingPrivate: showsPrivate)]
  }

  mutating func takeSearch(_ progress: SearchProgress) -> [Effect] {
    everywhere?.take(progress)
    guard let everywhere, everywhere.hits.count >= SearchHit.most, everywhere.isSearching
    else { return [] }
    self.everywhere?.breakOff()
    say(phrases.everywhere.tooMany(SearchHit.most))
    return [.stopSearch]
  }

  /// Enter: opens the document at what was found.
  mutating func openHit() -> [Effect] {
    guard let everywhere, everywhere.hits.indices.contains(everywhere.selected) else { return [] }
    let hit = everywhere.hits[everywhere.selected]
    if let walk, walk.path == hit.path {
      if let criterion = hit.criterion { self.walk?.go(to: criterion) }
      self.walk?.sheet = nil
      return closeEverywhere()
    }
    guard canPutAway() else { return [] }
    destination = hit.criterion
    return rememberPlace() + [.openDocument(path: hit.path)]
  }

  mutating func closeEverywhere() -> [Effect] {
    let isSearching = everywhere?.isSearching == true
    if let everywhere, !everywhere.words.isEmpty {
      // Of a search that was broken off only the words are worth keeping.
      lastEverywhere = isSearching ? Everywhere(everywhere.field.text) : everywhere
    }
    everywhere = nil
    return isSearching ? [.stopSearch] : []
  }

  mutating func stepHit(by count: Int) -> [Effect] {
    guard let everywhere else { return [] }
    self.everywhere?.selected = everywhere.selected.stepped(by: count, of: everywhere.hits.count)
    return []
  }
}
