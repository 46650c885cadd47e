import AssayCore

/// Why a rehearsal cannot be replayed: where in its file, and what is wrong there.
struct RehearsalFlaw: Error, Equatable {
  var line: Int
  var kind: Kind

  enum Kind: Equatable {
    case notYAML
    case wrongFormat
    case missing(String)
    case unknownKey(String)
    case notText(String)
    case notList(String)
    case notMapping
    case badValue(String, of: String)
    case unknownProtocol(ProtocolID)
    case unknownName(String)
    case nameTaken(String)
    /// A time before the one reached.
    case tooEarly
    /// The day does not last that long.
    case pastMidnight
    case noCriterion
    case refused(Refusal)
  }

  func sentence(in path: String) -> String { "\(path):\(line): \(words)" }

  private var words: String {
    switch kind {
    case .notYAML: "this is no YAML: check its indents and quotes"
    case .wrongFormat: "this is no rehearsal: its first key should be format: \(Rehearsal.format)"
    case .missing(let key): "\(key) is missing"
    case .unknownKey(let key): "there is no key \(key) here: check its spelling"
    case .notText(let key): "\(key) should be a text"
    case .notList(let key): "\(key) should be a list"
    case .notMapping: "keys and values should stand here"
    case .badValue(let value, let key): "\(value) does not fit \(key)"
    case .unknownProtocol(let id): "there is no protocol \(id) within reach"
    case .unknownName(let name): "nothing was called \(name) before this line"
    case .nameTaken(let name): "something else is called \(name) already"
    case .tooEarly: "the time lies before the one reached: entries stand in the order of time"
    case .pastMidnight: "the day is over before this: give the next day with at"
    case .noCriterion: "this belongs to a criterion: name it with criterion"
    case .refused(let refusal): refusal.sentence
    }
  }
}
