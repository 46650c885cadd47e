import AssayCore

/// A place in a document that holds the words searched for.
public struct SearchHit: Equatable, Sendable {
  public var path: String
  /// The organisation, or the file's name where that was removed.
  public var title: String
  /// Where Enter goes; nil for what belongs to no criterion.
  public var criterion: CriterionReference?
  public var source: Source
  /// The line with the first of the words in it.
  public var line: String

  /// So many are enough to see that the words are too common.
  public static let most = 500

  /// What kind of text it was found in.
  public enum Source: Equatable, Sendable {
    case organisation, plan, note, privateNote, reason, looseNote, criterion
    /// By the item's label, such as `E12`.
    case item(String)
  }
}

/// How far a search over the folder has come.
public struct SearchProgress: Equatable, Sendable {
  /// Those found since the last time.
  public var hits: [SearchHit]
  public var searched: Int
  public var total: Int
  /// Documents that could not be read.
  public var unreadable: Int

  public init(hits: [SearchHit], searched: Int, total: Int, unreadable: Int) {
    self.hits = hits
    self.searched = searched
    self.total = total
    self.unreadable = unreadable
  }
}

extension SearchHit {
  /// Looks through one document: what was written first, then the criteria themselves.
  ///
  /// - Parameters:
  ///   - words: In lower case; every one has to be in a text.
  ///   - limit: The most hits there can be.
  public static func hits(
    of words: [String], in assessment: Assessment, _ protocols: [AssessmentProtocol], path: String,
    title: String, includingPrivate: Bool, limit: Int = SearchHit.most
  ) -> [SearchHit] {
    var looking = Looking(words: words, path: path, title: title, limit: limit)
    guard !words.isEmpty else { return [] }
    for field in PlanField.allCases {
      looking.look(
        in: assessment.plan[field]?.content, at: nil,
        field == .organisation ? .organisation : .plan)
    }
    for source in protocols {
      for criterion in source.allCriteria {
        let reference = CriterionReference(source.id, criterion.id)
        let record = assessment[reference]
        looking.look(in: record.note?.content, at: reference, .note)
        if includingPrivate {
          looking.look(in: record.privateNote?.content, at: reference, .privateNote)
        }
        if case .notApplicable(let reason) = record.response {
          looking.look(in: reason.content, at: reference, .reason)
        }
        looking.look(in: record.upheld?.content, at: reference, .reason)
      }
    }
    for kind in ItemKind.allCases {
      for item in assessment.all(kind) {
        let text = item.content.texts.compactMap(\.content).joined(separator: "\n")
        looking.look(
          in: text, at: item.content.criterion ?? assessment.supported[item.id]?.first,
          .item(item.label))
      }
    }
    for note in assessment.looseNotes {
      looking.look(in: note.note.text.content, at: nil, .looseNote)
    }
    for source in protocols {
      for criterion in source.allCriteria {
        let text = "\(criterion.text)\n\(criterion.id)\n\(criterion.look.joined(separator: "\n"))"
        looking.look(in: text, at: CriterionReference(source.id, criterion.id), .criterion)
      }
    }
    return looking.found
  }
}

private struct Looking {
  let words: [String]
  let path: String
  let title: String
  let limit: Int
  var found: [SearchHit] = []

  mutating func look(
    in text: String?, at criterion: CriterionReference?, _ source: SearchHit.Source
  ) {
    guard found.count < limit, let text, !text.isEmpty else { return }
    let plain = text.lowercased()
    guard words.allSatisfy({ plain.holds($0) }) else { return }
    found.append(
      SearchHit(
        path: path, title: title, criterion: criterion, source: source,
        line: Excerpt.line(of: text, with: words)))
  }
}

/// The stretch of a text that shows why it was found.
enum Excerpt {
  /// The first line that holds one of the words, from a little before it on.
  static func line(of text: String, with words: [String]) -> String {
    let lines = text.split(whereSeparator: \.isNewline)
    let line = lines.first { line in
      let plain = line.lowercased()
      return words.contains { plain.holds($0) }
    }
    let characters = Array((line ?? lines.first ?? "").prefix(20_000))
    guard let first = words.compactMap({ place(of: $0, in: characters) }).min(), first > 30 else {
      return String(characters.prefix(300))
    }
    // From the beginning of a word.
    let start = characters[..<(first - 20)].lastIndex { $0.isWhitespace }.map { $0 + 1 } ?? first
    return "… " + String(characters[start...].prefix(300))
  }

  /// The stretches of a line that are one of the words.
  static func marks(in line: String, of words: [String]) -> [Range<Int>] {
    let plain = line.map { $0.lowercased() }
    var marks: [Range<Int>] = []
    var place = 0
    while place < plain.count {
      let match = words.compactMap { length(of: $0, at: place, in: plain) }.max()
      if let match {
        marks.append(place..<place + match)
        place += match
      } else {
        place += 1
      }
    }
    return marks
  }

  private static func place(of word: String, in characters: [Character]) -> Int? {
    let plain = characters.map { $0.lowercased() }
    return plain.indices.first { length(of: word, at: $0, in: plain) != nil }
  }

  /// How many characters from a place on make up the word; nil where they do not.
  private static func length(of word: String, at place: Int, in plain: [String]) -> Int? {
    var rest = word[...]
    var count = 0
    while !rest.isEmpty {
      guard place + count < plain.count, rest.hasPrefix(plain[place + count]) else { return nil }
      rest = rest.dropFirst(plain[place + count].count)
      count += 1
    }
    return count > 0 ? count : nil
  }
}
