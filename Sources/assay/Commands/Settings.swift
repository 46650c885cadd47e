import AssayWorkbench
import Phrases

/// What a person has set once for all: `$XDG_CONFIG_HOME/assay/settings.yaml`.
struct Settings: Equatable {
  /// Who works here, as events and reports name them.
  var name: String?
  /// The language of screens and reports; nil leaves it to the program.
  var language: Language?

  enum Flaw: Error, Equatable {
    case unreadable(path: String, Platform.SystemError)
    /// A folder, a pipe, a device.
    case notAFile(path: String)
    case tooBig(path: String, limit: Int)
    /// At a line, where the reader can tell.
    case malformed(path: String, line: Int?)
    /// The key's value is no text.
    case notText(path: String, line: Int?, key: String)
    /// The key's value is no list of `name: text`.
    case notEntries(path: String, line: Int?, key: String)
    case unknownLanguage(path: String, line: Int, String)
    case unknownTheme(path: String, line: Int, String)
    case noSwitch(path: String, line: Int, key: String, String)
    case keys(path: String, line: Int, KeymapFlaw)
  }

  /// Where they lie; nil where neither variable names a place.
  static func path(in environment: [String: String]) -> String? {
    if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      return folder + "/assay/settings.yaml"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.config/assay/settings.yaml"
  }

  /// Those of whoever runs the program. Without a file everything is as it comes.
  static func current() throws(CommandFailure) -> Settings {
    try Settings(of: try SettingsFile.current())
  }

  /// - Parameter file: Nil where there is none.
  init(of file: SettingsFile?) throws(CommandFailure) {
    guard let file else {
      self.init()
      return
    }
    do {
      try self.init(file)
    } catch {
      throw CommandFailure(error)
    }
  }

  init(name: String? = nil, language: Language? = nil) {
    self.name = name
    self.language = language
  }

  init(_ file: SettingsFile) throws(Flaw) {
    name = try file.text("name")
    if let (code, line) = try file.place("language") {
      guard let language = Language(rawValue: code) else {
        throw .unknownLanguage(path: file.path, line: line, code)
      }
      self.language = language
    }
  }
}
