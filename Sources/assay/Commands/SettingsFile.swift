import AssayProtocols
import Yams

/// The settings as they were written: `$XDG_CONFIG_HOME/assay/settings.yaml`.
struct SettingsFile {
  let path: String
  private let mapping: Node.Mapping

  /// nil where there is no file, or nothing in it.
  static func read(in environment: [String: String]) throws(Settings.Flaw) -> SettingsFile? {
    guard let path = Settings.path(in: environment) else { return nil }
    let bytes: [UInt8]
    do {
      bytes = try Platform.readFile(path, limit: limit)
    } catch {
      switch error {
      case .system(let error) where error.isMissing: return nil
      case .system(let error): throw .unreadable(path: path, error)
      case .folder, .notAFile: throw .notAFile(path: path)
      case .tooBig: throw .tooBig(path: path, limit: limit)
      }
    }
    return try SettingsFile(bytes, path: path)
  }

  /// Far more than anybody sets.
  static let limit = 64 * 1024

  /// Those of whoever runs the program.
  static func current() throws(CommandFailure) -> SettingsFile? {
    do {
      return try read(in: Platform.environment)
    } catch {
      throw CommandFailure(error)
    }
  }

  init?(_ bytes: [UInt8], path: String) throws(Settings.Flaw) {
    let text: String
    do {
      text = try YAMLGuard.checkedText(of: bytes)
    } catch {
      throw .malformed(path: path, line: error.position.line)
    }
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch {
      throw .malformed(path: path, line: (error as? YamlError)?.line)
    }
    guard let root, root.null == nil else { return nil }
    guard let mapping = root.mapping else { throw .malformed(path: path, line: 1) }
    self.path = path
    self.mapping = mapping
  }

  /// nil where the key is missing, empty or blank.
  func text(_ key: String) throws(Settings.Flaw) -> String? { try place(key)?.text }

  /// A text with the line it stands in.
  func place(_ key: String) throws(Settings.Flaw) -> (text: String, line: Int)? {
    guard let value = mapping[Node(key)], value.null == nil else { return nil }
    guard let text = value.scalar?.string else {
      throw .notText(path: path, line: value.mark?.line, key: key)
    }
    return text.allSatisfy(\.isWhitespace) ? nil : (text, value.mark?.line ?? 1)
  }

  /// The entries under a key, each one text or a list of texts; empty where the key is missing.
  func entries(
    _ key: String
  ) throws(Settings.Flaw) -> [(name: String, texts: [String], line: Int)] {
    guard let value = mapping[Node(key)], value.null == nil else { return [] }
    let line = value.mark?.line
    guard let entries = value.mapping else { throw .notEntries(path: path, line: line, key: key) }
    var found: [(name: String, texts: [String], line: Int)] = []
    for (name, value) in entries {
      let line = name.mark?.line ?? line
      let texts = value.sequence?.map { $0.scalar?.string } ?? [value.scalar?.string]
      guard let name = name.scalar?.string, !texts.contains(nil) else {
        throw .notEntries(path: path, line: line, key: key)
      }
      found.append((name, texts.compactMap(\.self), line ?? 1))
    }
    return found
  }
}

extension YamlError {
  /// Where the reader stumbled, where it can tell.
  var line: Int? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    default: nil
    }
  }
}
