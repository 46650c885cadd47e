/// What every page over the walk can say.
extension Phrases {
  public struct Pages: Sendable {
    public var nothingThere: String
    public var noCriterion: String
  }
}

extension Phrases.Pages {
  static let english = Phrases.Pages(
    nothingThere: "No criterion stands there",
    noCriterion: "This belongs to no criterion")

  static let norwegian = Phrases.Pages(
    nothingThere: "Der står det ingen kriterier",
    noCriterion: "Dette hører ikke til noe kriterium")
}
