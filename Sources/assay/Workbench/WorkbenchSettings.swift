import AssayWorkbench

/// What the settings say of the workbench alone, so that no command stumbles over it.
struct WorkbenchSettings {
  var preferences = Preferences()
  var keymap = Keymap.standard

  init() {}

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
