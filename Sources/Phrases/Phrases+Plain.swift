/// What the walk says line by line: whole sentences that read well aloud.
extension Phrases {
  public struct Plain: Sendable {
    public var assessment: @Sendable (_ organisation: String) -> String
    public var rehearsal: String
    public var standards: @Sendable (_ names: [String]) -> String
    public var readOnly: @Sendable (_ reason: String) -> String
    public var howTo: String
    public var unfinishedLooseNote: @Sendable (_ text: String) -> String

    /// Its number, its place among all, and the standard.
    public var criterion:
      @Sendable (_ id: String, _ place: Int, _ count: Int, _ standard: String) -> String
    public var clause: @Sendable (_ number: String, _ title: String) -> String
    public var weight: @Sendable (_ level: Int, _ weight: Int) -> String
    public var essential: @Sendable (_ needed: String) -> String
    public var alwaysApplies: String
    public var step: @Sendable (_ digit: Int, _ code: String, _ text: String) -> String
    public var look: @Sendable (_ things: String) -> String
    public var ask: @Sendable (_ people: String) -> String
    public var unrated: String
    public var rated: @Sendable (_ rating: String, _ author: String, _ time: String) -> String
    public var notApplicable:
      @Sendable (_ reason: String, _ author: String, _ time: String) -> String
    public var atTime: @Sendable (_ date: String, _ clock: String) -> String
    public var note: @Sendable (_ text: String) -> String
    public var privateNote: @Sendable (_ text: String) -> String
    public var unfinished: @Sendable (_ text: String, _ letter: String) -> String
    public var toRevisit: String
    public var evidence: @Sendable (_ items: String) -> String
    public var findings: @Sendable (_ items: String) -> String
    /// What was asked for and has not come.
    public var requests: @Sendable (_ items: String) -> String
    /// By the name of the shortfall.
    public var shortfall: @Sendable (_ kind: String) -> String
    public var noCriteria: String

    public var onDisk: @Sendable (_ clock: String) -> String
    public var nothingChanged: String
    public var looseNoteKept: @Sendable (_ waiting: Int) -> String
    public var notOnDisk: @Sendable (_ reason: String) -> String
    public var onDiskAfterAll: @Sendable (_ clock: String) -> String
    public var leavingLoses: @Sendable (_ reason: String) -> String
    public var left: String

    public var level: @Sendable (_ standard: String, _ level: String) -> String
    public var levelBetween:
      @Sendable (_ standard: String, _ certain: Int, _ possible: Int, _ headingFor: Int?) -> String
    public var levelSettled: @Sendable (_ standard: String, _ level: String) -> String
    public var noLevel: @Sendable (_ standard: String) -> String
    public var levelWithheld: @Sendable (_ events: Int) -> String
    public var resultHidden: String
    public var resultShown: String
    public var counts: @Sendable (_ rated: Int, _ applicable: Int, _ notApplicable: Int) -> String
    public var settledAgainst: @Sendable (_ level: Int) -> String
    public var stillOpen: @Sendable (_ level: Int) -> String
    public var steps: @Sendable (_ raises: String) -> String

    public var matches: @Sendable (_ ids: [String], _ words: String) -> String
    public var match: @Sendable (_ number: Int, _ of: Int) -> String
    public var noSearch: String
    public var noLooseNotes: String
    public var looseNote: @Sendable (_ number: Int, _ text: String, _ time: String) -> String
    public var looseNoteMissing: @Sendable (_ number: String) -> String
    public var textMissing: String
    public var noNote: String

    public var ratingAlone: @Sendable (_ rating: String) -> String
    public var unknownOrder: @Sendable (_ order: String) -> String
    public var notText: String
    public var tooLong: String
    public var unknownLanguage: @Sendable (_ known: String) -> String
    public var stopped: @Sendable (_ line: Int, _ reason: String) -> String

    public var folderEmpty: @Sendable (_ folder: String) -> String
    public var folderHolds: @Sendable (_ folder: String, _ count: Int) -> String
    public var document:
      @Sendable (_ number: Int, _ name: String, _ standards: String, _ rated: Int, _ of: Int) ->
        String
    public var unreadable: @Sendable (_ number: Int, _ file: String, _ reason: String) -> String
    public var chooseDocument: String
    public var noSuchDocument: @Sendable (_ text: String, _ count: Int) -> String

    /// The word that stands for Enter.
    public var nextWord: String
    public var orders: @Sendable (_ ratings: String) -> [String]
  }
}
