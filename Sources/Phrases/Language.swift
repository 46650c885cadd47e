/// A language the whole interface is written in.
public enum Language: String, Sendable, CaseIterable {
  case english = "en"

  public var phrases: Phrases {
    switch self {
    case .english: .english
    }
  }
}
