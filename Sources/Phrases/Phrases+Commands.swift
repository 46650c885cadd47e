/// A command in words: what the hint line says and what the help says.
public struct CommandPhrase: Sendable {
  public var hint: String
  public var help: String

  public init(_ hint: String, _ help: String) {
    self.hint = hint
    self.help = help
  }
}

extension Phrases {
  public struct Commands: Sendable {
    public var forms: Forms
    public var requests: Requests
    public var evidence: Evidence
    public var nextCriterion: CommandPhrase
    public var previousCriterion: CommandPhrase
    public var nextClause: CommandPhrase
    public var previousClause: CommandPhrase
    public var nextUnrated: CommandPhrase
    public var scrollCriterion: CommandPhrase
    public var firstCriterion: CommandPhrase
    public var lastCriterion: CommandPhrase
    public var pageDown: CommandPhrase
    public var pageUp: CommandPhrase
    public var goTo: CommandPhrase
    public var nextStandard: CommandPhrase
    public var rate: CommandPhrase
    public var notApplicable: CommandPhrase
    public var clearRating: CommandPhrase
    public var note: CommandPhrase
    public var privateNote: CommandPhrase
    public var looseNote: CommandPhrase
    public var inbox: CommandPhrase
    public var revisit: CommandPhrase
    public var undo: CommandPhrase
    public var redo: CommandPhrase
    public var search: CommandPhrase
    public var filterCriteria: CommandPhrase
    public var nextMatch: CommandPhrase
    public var previousMatch: CommandPhrase
    public var outline: CommandPhrase
    public var hideResult: CommandPhrase
    public var help: CommandPhrase
    public var close: CommandPhrase
    public var quit: CommandPhrase
    public var suspend: CommandPhrase
    public var open: CommandPhrase
    public var new: CommandPhrase
    public var refresh: CommandPhrase
    public var nextRow: CommandPhrase
    public var previousRow: CommandPhrase
    public var nextField: CommandPhrase
    public var previousField: CommandPhrase
    public var choose: CommandPhrase
    public var create: CommandPhrase
    public var fileLooseNote: CommandPhrase
    public var dropLooseNote: CommandPhrase
    public var keep: CommandPhrase
    public var confirm: CommandPhrase
    public var cancel: CommandPhrase
    public var newline: CommandPhrase
    public var run: CommandPhrase
    public var home: Home
    public var plan: Plan
    public var line: Line
    public var everywhere: Everywhere
    public var editor: Editor
    public var reporting: Reporting
    public var settings: Settings
    public var orders: OrderCommands
    public var related: RelatedCommands
    public var pages: PageCommands
    public var findings: FindingCommands
    public var agenda: AgendaCommands
    public var closing: ClosingCommands
  }

  public struct Status: Sendable {
    public var rated: @Sendable (_ criterion: String, _ rating: String) -> String
    public var cleared: @Sendable (_ criterion: String) -> String
    public var notApplicable: @Sendable (_ criterion: String) -> String
    public var levelChanged: @Sendable (_ from: String, _ to: String) -> String
    public var noted: @Sendable (_ criterion: String) -> String
    public var noteCleared: @Sendable (_ criterion: String) -> String
    public var notedPrivately: @Sendable (_ criterion: String) -> String
    public var privateNoteCleared: @Sendable (_ criterion: String) -> String
    public var looseNoteTaken: String
    public var inboxOpens: @Sendable (_ key: String) -> String
    public var looseNoteDropped: String
    public var filed: @Sendable (_ criterion: String) -> String
    public var markedToRevisit: @Sendable (_ criterion: String) -> String
    public var unmarkedToRevisit: @Sendable (_ criterion: String) -> String
    public var planned: String
    public var presentChanged: String
    public var undid: @Sendable (_ what: String) -> String
    public var redid: @Sendable (_ what: String) -> String
    public var alreadyRated: @Sendable (_ criterion: String, _ rating: String) -> String
    public var allRated: String
    public var nextUnratedIsBefore: String
    public var allSeen: String
    public var onlyUnrated: String
    public var allFilteredRated: @Sendable (_ filter: String) -> String
    public var allShown: String
    public var lastCriterion: String
    public var firstCriterion: String
    public var noMatch: @Sendable (_ words: String) -> String
    public var nothingToClear: @Sendable (_ criterion: String) -> String
    public var privateHidden: @Sendable (_ key: String) -> String
    public var wrapped: String
    public var matches: @Sendable (_ number: Int, _ of: Int) -> String
    public var noTextHere: String
    public var pasteRefused:
      @Sendable (_ note: String, _ privateNote: String, _ looseNote: String) -> String
    public var textTooLong: String
    public var unknownKey: @Sendable (_ key: String) -> String
    public var keysListed: @Sendable (_ key: String) -> String
    public var noSuchCriterion: @Sendable (_ text: String) -> String
    public var noSuchRating: @Sendable (_ key: String, _ codes: String) -> String
    public var onlyOneStandard: String
    public var outlineShown: String
    public var resultHidden: @Sendable (_ key: String) -> String
    public var resultShown: String
    public var moreUnfinished: @Sendable (_ count: Int, _ key: String) -> String
    public var unfinishedNote: @Sendable (_ criterion: String, _ key: String) -> String
    public var unfinishedReason: @Sendable (_ criterion: String, _ key: String) -> String
    public var unfinishedLooseNote: @Sendable (_ key: String) -> String
    public var reasonDropped: String
    public var nothingToOpen: @Sendable (_ key: String) -> String
    public var created: @Sendable (_ file: String) -> String
  }

  public struct Refusals: Sendable {
    public var unknownProtocol: @Sendable (_ id: String, _ known: String) -> String
    public var unknownCriterion: @Sendable (_ criterion: String) -> String
    public var unknownRating: @Sendable (_ code: String, _ known: String) -> String
    public var notApplicableForbidden: @Sendable (_ criterion: String) -> String
    public var reasonMissing: @Sendable (_ criterion: String) -> String
    public var textTooLong: @Sendable (_ limit: Int) -> String
    public var nothingToUndo: String
    public var nothingToRedo: String
    public var changedSince: @Sendable (_ author: String, _ time: String) -> String
    public var unknownLooseNote: String
    public var organisationMissing: String
    public var staysRehearsal: String
    public var readOnly: @Sendable (_ reason: String) -> String
  }

  public struct Results: Sendable {
    public var levelIs: @Sendable (_ standard: String, _ level: String) -> String
    public var combined: @Sendable (_ level: String) -> String
  }
}
