import AssayWorkbench

/// What the settings say of the workbench alone, so that no command stumbles over it.
struct WorkbenchSettings {
  var preferences = Preferences()
  var keymap = Keymap.standard

  static func current() throws(CommandFailure) -> WorkbenchSettings {
    do {
      guard let file = try SettingsFile.read(in: Platform.environment) else {
        return WorkbenchSettings()
      }
      return try WorkbenchSettings(file)
    } catch {
      throw CommandFailure(.malformed, error.sentence)
    }
  }

  init() {}

  init(_ file: SettingsFile) throws(Settings.Flaw) {
    if let (name, line) = try file.place("theme") {
      guard let theme = ThemeName(rawValue: name) else {
        throw .unknownTheme(path: file.path, line: line, name)
      }
      preferences.theme = theme
    }
    if let (word, line) = try file.place("auto-advance") {
      switch word {
      case "yes", "true", "on": preferences.advancesAfterRating = true
      case "no", "false", "off": preferences.advancesAfterRating = false
      default: throw .noSwitch(path: file.path, line: line, key: "auto-advance", word)
      }
    }
    let rating = try file.place("rating-keys")
    let rebindings = try file.entries("keys").map {
      Rebinding(command: $0.name, keys: $0.texts, line: $0.line)
    }
    guard rating != nil || !rebindings.isEmpty else { return }
    do throws(KeymapFlaw) {
      keymap = try Keymap(rebindings, ratingKeys: rating?.text ?? "")
    } catch {
      throw .keys(path: file.path, line: error.line ?? rating?.line ?? 1, error)
    }
  }
}
