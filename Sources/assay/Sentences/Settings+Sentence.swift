import Phrases

extension Settings.Flaw {
  var sentence: String {
    switch self {
    case .unreadable(let path, let error):
      "\(path): the settings cannot be read (\(error.words)): mend them or move them away"
    case .malformed(let path, let line):
      "\(path)\(line.map { ":\($0)" } ?? ""): the settings are no YAML of the form key: value: mend "
        + "them or move them away"
    case .notText(let path, let key):
      "\(path): “\(key)” has to be a text: write it as \(key): Kari Nordmann"
    case .unknownLanguage(let path, let code):
      "\(path): “\(code)” is no language of Assay: use "
        + Language.allCases.map(\.rawValue).joined(separator: " or ")
    }
  }
}
