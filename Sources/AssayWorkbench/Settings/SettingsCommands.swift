import Phrases

extension Command {
  /// What a person likes, for this sitting; the settings file says it for good.
  static let settings: [Command] = [
    Command("language", says: { $0.settings.language }) { _, _ in [] }
      .taking(
        Argument(
          choices: { _ in
            Language.allCases.map {
              Argument.Choice(text: $0.rawValue, meaning: $0.phrases.settings.ownName)
            }
          },
          perform: { model, word in model.speak(word) })),
    Command("theme", says: { $0.settings.theme }) { _, _ in [] }
      .taking(
        Argument(
          choices: { model in
            ThemeName.allCases.map {
              Argument.Choice(
                text: $0.rawValue, meaning: model.phrases.settings.themes($0.rawValue))
            }
          },
          perform: { model, word in model.dress(word) })),
    Command("auto-advance", in: .walk, says: { $0.settings.autoAdvance }) { model, _ in
      model.advance(!model.preferences.advancesAfterRating)
    }
    .taking(
      Argument(
        isRequired: false,
        choices: { model in
          ["on", "off"].map {
            Argument.Choice(text: $0, meaning: model.phrases.settings.switches($0))
          }
        },
        perform: { model, word in
          guard word == "on" || word == "off" else {
            return model.refuseChoice(word, of: ["on", "off"])
          }
          return model.advance(word == "on")
        })),
  ]
}

extension Model {
  mutating func speak(_ word: String) -> [Effect] {
    guard let language = Language(rawValue: word) else {
      return refuseChoice(word, of: Language.allCases.map(\.rawValue))
    }
    self.language = language
    say(phrases.settings.spoken)
    return [.translate(language)]
  }

  mutating func dress(_ word: String) -> [Effect] {
    guard let theme = ThemeName(rawValue: word) else {
      return refuseChoice(word, of: ThemeName.allCases.map(\.rawValue))
    }
    preferences.theme = theme
    say(phrases.settings.dressed(theme.rawValue))
    return [.useTheme(theme)]
  }

  mutating func advance(_ isOn: Bool) -> [Effect] {
    preferences.advancesAfterRating = isOn
    say(isOn ? phrases.settings.advances : phrases.settings.stays)
    return []
  }

  mutating func refuseChoice(_ word: String, of choices: [String]) -> [Effect] {
    refuse(phrases.commandLine.noChoice(word, choices.joined(separator: ", ")))
    return []
  }
}
