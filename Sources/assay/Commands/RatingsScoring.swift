import AssayCore
import AssayProtocols

/// Scores a file of ratings against a protocol file, without a document.
struct RatingsScoring {
  var loading: ProtocolLoading
  var patience = Duration.milliseconds(500)

  func result(
    protocolFile: String, ratingsFile: String
  ) throws(CommandFailure) -> ScoredStandard {
    let loaded: LoadedProtocol
    do {
      loaded = try loading.load(path: protocolFile)
    } catch {
      throw CommandFailure(error)
    }
    let ratings = try RatingsFile(CommandFile.read(ratingsFile), path: ratingsFile)
    let answers = try ratings.answers(to: loaded.protocol)
    return ScoredStandard(loaded.protocol, answers: answers, patience: patience)
  }
}

/// Codes by criterion, as a JSON object or as CSV.
struct RatingsFile {
  private let path: String
  private var ratings: [(line: Int, criterion: String, word: String)] = []
  private var faults: [RatingSheet.Fault] = []

  init(_ bytes: [UInt8], path: String) throws(CommandFailure) {
    self.path = path
    if Self.isJSON(bytes, path) { try read(json: bytes) } else { try read(csv: bytes) }
  }

  private static func isJSON(_ bytes: [UInt8], _ path: String) -> Bool {
    let name = path.lowercased()
    if name.hasSuffix(".json") || name.hasSuffix(".csv") { return name.hasSuffix(".json") }
    let first = bytes.first { byte in !" \t\r\n\u{FEFF}".utf8.contains(byte) }
    return first == UInt8(ascii: "{")
  }

  private mutating func read(json bytes: [UInt8]) throws(CommandFailure) {
    do {
      ratings = try FlatJSON(bytes).members.map { ($0.line, $0.name, $0.value) }
    } catch {
      throw CommandFailure(.malformed, error.sentence(in: path))
    }
  }

  private mutating func read(csv bytes: [UInt8]) throws(CommandFailure) {
    var table: CSVTable
    do {
      table = try CSVTable(bytes)
    } catch {
      throw CommandFailure(.malformed, error.sentence(in: path))
    }
    let columns: CSVColumns
    do {
      columns = try CSVColumns(
        takingHeaderFrom: &table, agreed: [.criterion, .rating], required: [.criterion, .rating])
    } catch {
      throw CommandFailure(.malformed, error.sentence(in: path))
    }
    var lines: [String: Int] = [:]
    for record in table.records {
      let criterion = columns.word(.criterion, of: record)
      if !columns.fits(record) {
        let expected = columns.leastCount...columns.count
        fault(record.line, .fieldCount(record.fields.count, expected: expected))
      } else if criterion.isEmpty {
        fault(record.line, .criterionMissing)
      } else if let first = lines.updateValue(record.line, forKey: criterion) {
        fault(record.line, .repeated(firstLine: first))
      } else {
        // An empty cell is a criterion nobody has rated.
        let word = columns.word(.rating, of: record)
        ratings.append((record.line, criterion, word.isEmpty ? "-" : word))
      }
    }
  }

  /// In protocol order; refused as a whole where anything is not known or not allowed.
  func answers(to home: AssessmentProtocol) throws(CommandFailure) -> [Answer] {
    let criteria = home.allCriteria
    let places = Dictionary(
      zip(criteria.map(\.id.text), criteria.indices), uniquingKeysWith: { first, _ in first })
    var answers = Array(repeating: Answer.unrated, count: criteria.count)
    var faults = faults
    for (line, name, word) in ratings {
      let reference = CriterionReference(home.id, CriterionID(name))
      func refuse(_ refusal: Refusal) {
        faults.append(RatingSheet.Fault(line: line, problem: .refused(refusal)))
      }
      guard let place = places[name] else {
        refuse(.unknownCriterion(reference))
        continue
      }
      switch RatingWord(word) {
      case .cleared: break
      case .notApplicable where criteria[place].isAlwaysApplicable:
        refuse(.notApplicableForbidden(reference))
      case .notApplicable: answers[place] = .notApplicable
      case .code(let code):
        guard let position = home.scale.position(of: code) else {
          refuse(.unknownRating(code, known: home.scale.ratings.map(\.code)))
          continue
        }
        answers[place] = .rated(position)
      }
    }
    guard faults.isEmpty else {
      throw CommandFailure(
        .refused,
        faults.sorted { $0.line < $1.line }.map { "\(path):\($0.line): \($0.problem.sentence)" })
    }
    return answers
  }

  private mutating func fault(_ line: Int, _ problem: RatingSheet.Problem) {
    faults.append(RatingSheet.Fault(line: line, problem: problem))
  }
}
