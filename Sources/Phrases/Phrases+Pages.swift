/// What every page over the walk can say.
extension Phrases {
  public struct Pages: Sendable {
    public var nothingThere: String
    public var noCriterion: String
    public var nothingFound: String
  }
}

extension Phrases.Pages {
  static let english = Phrases.Pages(
    nothingThere: "No criterion stands there",
    noCriterion: "This belongs to no criterion",
    nothingFound: "No line holds all these words.")

  static let norwegian = Phrases.Pages(
    nothingThere: "Der står det ingen kriterier",
    noCriterion: "Dette hører ikke til noe kriterium",
    nothingFound: "Ingen linje har alle disse ordene.")
}
