/// What is said of related criteria of other standards.
extension Phrases {
  public struct Related: Sendable {
    public var title: String
    public var none: String
    public var nothingToBring: String
    public var bringTitle: @Sendable (_ criterion: String) -> String
    public var neverRating: String
  }
}

extension Phrases.Related {
  static let english = Phrases.Related(
    title: "Related",
    none: "No criterion of the other standards is related to this one",
    nothingToBring: "The related criteria have no evidence that is not here already",
    bringTitle: { "Bring evidence over to \($0)" },
    neverRating: "All of it at once, and never the rating.")

  static let norwegian = Phrases.Related(
    title: "Beslektet",
    none: "Ingen kriterier i de andre standardene er beslektet med dette",
    nothingToBring: "De beslektede kriteriene har ingen bevis som ikke er her allerede",
    bringTitle: { "Hent bevis til \($0)" },
    neverRating: "Alle på én gang, og aldri karakteren.")
}

extension Phrases.Commands {
  public struct RelatedCommands: Sendable {
    public var bring: CommandPhrase
    public var bringThis: CommandPhrase
  }
}

extension Phrases.Commands.RelatedCommands {
  static let english = Self(
    bring: .init("bring evidence", "bring evidence over from a related criterion"),
    bringThis: .init("bring", "bring the evidence of the chosen criterion over"))

  static let norwegian = Self(
    bring: .init("hent bevis", "hent bevis fra et beslektet kriterium"),
    bringThis: .init("hent", "hent bevisene fra det valgte kriteriet"))
}
