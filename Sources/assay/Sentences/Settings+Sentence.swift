import AssayWorkbench
import Phrases

extension Settings.Flaw {
  var sentence: String {
    switch self {
    case .unreadable(let path, let error):
      "\(path): the settings cannot be read (\(error.words)): mend them or move them away"
    case .notAFile(let path):
      "\(path): the settings are no file: put a text there or move it away"
    case .tooBig(let path, let limit):
      "\(path): the settings are larger than \(limit / 1024) kB: mend them or move them away"
    case .malformed(let path, let line):
      "\(Self.place(path, line)): the settings are no YAML of the form key: value: mend them or "
        + "move them away"
    case .notText(let path, let line, let key):
      "\(Self.place(path, line)): “\(key)” has to be a text: write it as \(Self.example(of: key))"
    case .notEntries(let path, let line, let key):
      "\(Self.place(path, line)): below “\(key)” stand lines such as note: i or undo: [u, <c-u>]"
    case .unknownLanguage(let path, let line, let code):
      "\(path):\(line): “\(code)” is no language of Assay: use "
        + Language.allCases.map(\.rawValue).joined(separator: " or ")
    case .unknownTheme(let path, let line, let name):
      "\(path):\(line): “\(name)” is no theme: use "
        + ThemeName.allCases.map(\.rawValue).joined(separator: ", ")
    case .noSwitch(let path, let line, let key, let word):
      "\(path):\(line): “\(word)” says neither yes nor no: write \(key): yes"
    case .keys(let path, let line, let flaw): "\(path):\(line): \(flaw.sentence)"
    }
  }

  private static func place(_ path: String, _ line: Int?) -> String {
    path + (line.map { ":\($0)" } ?? "")
  }

  private static func example(of key: String) -> String {
    switch key {
    case "language": "language: nb"
    case "theme": "theme: light"
    case "auto-advance": "auto-advance: yes"
    case "rating-keys": "rating-keys: nplf"
    default: "\(key): Kari Nordmann"
    }
  }
}

extension CommandFailure {
  init(_ flaw: Settings.Flaw) {
    switch flaw {
    case .unreadable, .notAFile: self.init(.unavailable, flaw.sentence)
    default: self.init(.malformed, flaw.sentence)
    }
  }
}

extension KeymapFlaw {
  var sentence: String {
    switch self {
    case .unknownCommand(let name, _):
      "there is no command “\(name)”: Docs/keys.md and : in the workbench list them"
    case .unreadableKey(let key, _):
      "“\(key)” is no key: write one as i, gg, <space>, <c-n>, <a-x> or <f5>"
    case .ratingKey(let key, _):
      "“\(key)” rates, and a key that rates does nothing else: choose another, or see rating-keys"
    case .textKey(let key, let command, _):
      "“\(key)” is text where \(command) works: choose a key with Control or Alt"
    case .taken(let key, let other, _):
      "“\(key)” is the key of \(other) already: give that another key here too"
    case .hides(let key, let other, _):
      "“\(key)” and the keys of \(other) begin alike: choose a key that stands alone"
    case .ratingKeys(let keys):
      "“\(keys)” cannot rate: write different characters without digits, the lowest rating first, "
        + "as in rating-keys: nplf"
    }
  }
}
