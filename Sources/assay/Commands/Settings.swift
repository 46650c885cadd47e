import Phrases
import Yams

/// What a person has set once for all: `$XDG_CONFIG_HOME/assay/settings.yaml`.
struct Settings: Equatable {
  /// Who works here, as events and reports name them.
  var name: String?
  /// The language of screens and reports; nil leaves it to the program.
  var language: Language?

  enum Flaw: Error, Equatable {
    case unreadable(path: String, Platform.SystemError)
    /// At a line, where the reader can tell.
    case malformed(path: String, line: Int?)
    /// The key's value is no text.
    case notText(path: String, key: String)
    case unknownLanguage(path: String, String)
  }

  /// Where they lie; nil where neither variable names a place.
  static func path(in environment: [String: String]) -> String? {
    if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      return folder + "/assay/settings.yaml"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.config/assay/settings.yaml"
  }

  /// Without a file everything is as it comes.
  static func read(in environment: [String: String]) throws(Flaw) -> Settings {
    guard let path = path(in: environment) else { return Settings() }
    let bytes: [UInt8]
    do {
      bytes = try Platform.read(path, limit: 64 * 1024)
    } catch {
      if error.isMissing { return Settings() }
      throw .unreadable(path: path, error)
    }
    return try Settings(bytes, path: path)
  }

  init(name: String? = nil, language: Language? = nil) {
    self.name = name
    self.language = language
  }

  init(_ bytes: [UInt8], path: String) throws(Flaw) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .malformed(path: path, line: nil)
    }
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch {
      throw .malformed(path: path, line: (error as? YamlError)?.line)
    }
    guard let root, root.null == nil else { return }
    guard let mapping = root.mapping else { throw .malformed(path: path, line: 1) }
    name = try Self.text("name", in: mapping, path: path)
    if let code = try Self.text("language", in: mapping, path: path) {
      guard let language = Language(rawValue: code) else {
        throw .unknownLanguage(path: path, code)
      }
      self.language = language
    }
  }

  /// nil where the key is missing, empty or blank.
  private static func text(
    _ key: String, in mapping: Node.Mapping, path: String
  ) throws(Flaw) -> String? {
    guard let value = mapping[Node(key)], value.null == nil else { return nil }
    guard let text = value.scalar?.string else { throw .notText(path: path, key: key) }
    return text.allSatisfy(\.isWhitespace) ? nil : text
  }
}

extension YamlError {
  fileprivate var line: Int? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    default: nil
    }
  }
}
