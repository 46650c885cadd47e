/// A language the whole interface is written in, by its BCP 47 code.
public enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case norwegian = "nb"

  public var phrases: Phrases {
    switch self {
    case .english: .english
    case .norwegian: .norwegian
    }
  }
}
