import Cells

/// The folder's documents: where the workbench starts.
struct Assessments: Sendable {
  let folder: String
  /// As the folder has them.
  private(set) var documents: [DocumentSummary] = []
  /// Those that pass the filter, in the order chosen.
  private(set) var shown: [DocumentSummary] = []
  private(set) var order = DocumentOrder.changed
  var filter = TextField("", isMultiline: false, limit: 200)
  /// True while the filter is being written.
  var isFiltering = false
  var selected = 0
  /// The document to be selected once the folder is listed.
  var wanted: String?
  var isReading = true
  private(set) var isUnreadable = false

  init(folder: String) { self.folder = folder }

  /// Takes in the folder's documents, and stays on the one that was selected.
  mutating func list(_ documents: [DocumentSummary]) {
    self.documents = documents
    isReading = false
    isUnreadable = false
    arrange()
    if let place = shown.firstIndex(where: { $0.path == wanted }) { selected = place }
    wanted = nil
  }

  /// The folder could not be read.
  mutating func listNothing() {
    list([])
    isUnreadable = true
  }

  mutating func sort(by order: DocumentOrder) {
    self.order = order
    arrange()
  }

  /// Shows what passes the filter, in order; the selection stays on its document.
  mutating func arrange() {
    let path = selectedDocument?.path
    let words = filter.text.lowercased().split(whereSeparator: \.isWhitespace)
    shown = order.arranged(
      words.isEmpty
        ? documents
        : documents.filter { document in
          let text = document.searchableText
          return words.allSatisfy { text.holds($0) }
        })
    selected = shown.firstIndex { $0.path == path } ?? 0
  }

  var selectedDocument: DocumentSummary? {
    shown.indices.contains(selected) ? shown[selected] : nil
  }
}

/// What the list is sorted by.
enum DocumentOrder: String, Sendable, CaseIterable {
  /// The latest change first.
  case changed
  case organisation
  /// The highest level first.
  case level
  /// What is furthest first.
  case progress

  var next: DocumentOrder {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// What cannot be read stands last, however the rest is sorted.
  func arranged(_ documents: [DocumentSummary]) -> [DocumentSummary] {
    var readable: [(key: SortKey, document: DocumentSummary)] = []
    var rest: [DocumentSummary] = []
    for document in documents {
      if case .assessment(let facts) = document.content {
        readable.append((SortKey(facts, document.file, by: self), document))
      } else {
        rest.append(document)
      }
    }
    return readable.sorted { $0.key < $1.key }.map(\.document)
      + rest.sorted { $0.file < $1.file }
  }
}

/// Numbers count downwards, texts upwards; the name and the file decide where all else is equal.
private struct SortKey: Comparable {
  var number = 0.0
  var text = ""
  var name: String
  var file: String

  init(_ facts: DocumentSummary.Facts, _ file: String, by order: DocumentOrder) {
    name = facts.organisation.lowercased()
    self.file = file
    switch order {
    case .changed: text = facts.changed + facts.changedClock
    case .organisation: break
    case .level: number = facts.lowestLevel
    case .progress: number = facts.progress
    }
  }

  static func < (left: SortKey, right: SortKey) -> Bool {
    if left.number != right.number { return left.number > right.number }
    if left.text != right.text { return left.text > right.text }
    return (left.name, left.file) < (right.name, right.file)
  }
}

extension DocumentSummary {
  /// In lower case: the organisation, the standards and the file.
  fileprivate var searchableText: String {
    guard case .assessment(let facts) = content else { return file.lowercased() }
    return ([facts.organisation, facts.site ?? "", file, facts.changed] + facts.standards)
      .joined(separator: "\n").lowercased()
  }
}

extension DocumentSummary.Facts {
  /// How much of what applies is rated, 0 to 1.
  var progress: Double { applicable > 0 ? Double(rated) / Double(applicable) : 0 }

  /// Of all standards, with a little for what is still possible; below 0 without any.
  fileprivate var lowestLevel: Double {
    levels.map { level in
      let numbers = level.split { !$0.isNumber }.compactMap { Double($0) }
      guard let certain = numbers.first else { return -1 }
      return certain + (numbers.last ?? certain) / 100
    }.min() ?? -1
  }
}
