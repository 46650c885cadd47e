/// Every sentence people read, in one language. Each is a stored property without a default, so a
/// language that lacks one does not compile. One object a language: a frame asks it a hundred times.
public final class Phrases: Sendable {
  public let application: Application
  public let assessments: Assessments
  public let newAssessment: NewAssessment
  public let walk: Walk
  public let level: LevelPanel
  public let looseNotes: LooseNotes
  public let items: Items
  public let orders: Orders
  public let overview: Overview
  public let result: Result
  public let history: History
  public let pages: Pages
  public let closing: Closing
  public let agenda: Agenda
  public let findings: Findings
  public let related: Related
  public let forms: Forms
  public let requests: Requests
  public let plan: Plan
  public let evidence: Evidence
  public let shortfalls: Shortfalls
  public let help: Help
  public let home: Home
  public let figures: Figures
  public let everywhere: Everywhere
  public let editor: Editor
  public let storing: Storing
  public let reporting: Reporting
  public let commandLine: CommandLine
  public let settings: Settings
  public let commands: Commands
  public let status: Status
  public let refusals: Refusals
  public let storage: Storage
  public let results: Results
  public let plain: Plain
  public let keySheet: KeySheet
  public let report: Report

  init(
    application: Application, assessments: Assessments, newAssessment: NewAssessment,
    walk: Walk, level: LevelPanel, looseNotes: LooseNotes, items: Items, orders: Orders,
    overview: Overview, result: Result, history: History, pages: Pages, related: Related,
    forms: Forms, requests: Requests,
    findings: Findings, agenda: Agenda, closing: Closing,
    plan: Plan, evidence: Evidence, shortfalls: Shortfalls,
    help: Help, home: Home, figures: Figures, everywhere: Everywhere, editor: Editor,
    storing: Storing,
    reporting: Reporting, commandLine: CommandLine, settings: Settings, commands: Commands,
    status: Status,
    refusals: Refusals, storage: Storage, results: Results, plain: Plain,
    keySheet: KeySheet, report: Report
  ) {
    self.application = application
    self.assessments = assessments
    self.newAssessment = newAssessment
    self.walk = walk
    self.level = level
    self.looseNotes = looseNotes
    self.items = items
    self.orders = orders
    self.overview = overview
    self.result = result
    self.history = history
    self.pages = pages
    self.closing = closing
    self.agenda = agenda
    self.findings = findings
    self.related = related
    self.forms = forms
    self.requests = requests
    self.plan = plan
    self.evidence = evidence
    self.shortfalls = shortfalls
    self.help = help
    self.home = home
    self.figures = figures
    self.everywhere = everywhere
    self.editor = editor
    self.storing = storing
    self.reporting = reporting
    self.commandLine = commandLine
    self.settings = settings
    self.commands = commands
    self.status = status
    self.refusals = refusals
    self.storage = storage
    self.results = results
    self.plain = plain
    self.keySheet = keySheet
    self.report = report
  }
}

extension Phrases {
  public struct Application: Sendable {
    public var name: String
    public var tooSmall: @Sendable (_ columns: Int, _ rows: Int) -> String
    /// A key inside a sentence, by its label: a comma alone would be read as one.
    public var keyName: @Sendable (_ label: String) -> String
  }

  public struct Assessments: Sendable {
    public var title: @Sendable (_ folder: String) -> String
    public var organisation: String
    public var standards: String
    public var progress: String
    public var level: String
    public var changed: String
    public var reading: String
    public var kinds: @Sendable (_ kind: String) -> String
    public var noFolder: @Sendable (_ folder: String) -> String
    public var unreadable: @Sendable (_ file: String, _ reason: String) -> String
    public var counted: @Sendable (_ count: Int) -> String
  }

  public struct NewAssessment: Sendable {
    public var title: String
    public var organisation: String
    public var organisationHint: String
    public var kind: String
    public var standards: String
    public var standardsHint: @Sendable (_ key: String) -> String
    public var create: String
    public var organisationMissing: String
    public var standardMissing: @Sendable (_ key: String) -> String
    public var noProtocols: String
    public var fileWillBe: @Sendable (_ path: String) -> String
    public var kindMeaning: @Sendable (_ kind: String) -> String
  }

  public struct Walk: Sendable {
    public var levelAndWeight: @Sendable (_ level: Int, _ weight: Int) -> String
    public var essential: @Sendable (_ minimum: String) -> String
    public var look: String
    public var ask: String
    public var note: String
    public var notePlace: @Sendable (_ key: String) -> String
    public var privateNote: String
    public var privatePlace: @Sendable (_ key: String) -> String
    public var unfinished: String
    public var notApplicable: String
    public var reasonPrompt: @Sendable (_ criterion: String) -> String
    public var ratedBy: @Sendable (_ author: String, _ time: String) -> String
    public var toRevisit: String
    public var searchPrompt: String
    public var filterPrompt: String
    public var filtered: @Sendable (_ shown: Int, _ of: Int, _ words: String) -> String
    public var goToPrompt: String
    public var forgotten: String
    public var looseNotes: String
    public var toRevisitCount: String
    public var unfinishedCount: String
    public var standardOf: @Sendable (_ number: Int, _ count: Int) -> String
    public var resultHidden: @Sendable (_ key: String) -> String
    public var rehearsal: String
    public var moreBelow: @Sendable (_ key: String) -> String
    /// Under a note that is too long to be shown whole.
    public var restOfNote: @Sendable (_ key: String) -> String
    public var moreAbove: String
    /// More lies above and nothing below.
    public var backToTop: @Sendable (_ key: String) -> String
  }

  public struct LevelPanel: Sendable {
    public var level: String
    public var headingFor: @Sendable (_ level: String) -> String
    public var final: String
    /// Nothing that is still unrated can change it.
    public var settled: String
    public var rated: @Sendable (_ rated: Int, _ of: Int) -> String
    public var notApplicable: @Sendable (_ count: Int) -> String
    public var settledAgainst: @Sendable (_ level: Int) -> String
    public var notYetRated: String
    public var topReached: String
    public var soFar: String
    public var range: String
    public var needs: String
    public var needsForHigher: @Sendable (_ threshold: Int, _ share: Int, _ level: Int) -> String
    public var noLevel: String
    public var withheld: @Sendable (_ events: Int) -> String
    public var essentialIs:
      @Sendable (_ criterion: String, _ rating: String, _ needed: String) ->
        String
    public var clauseIs: @Sendable (_ clause: String, _ achieved: String, _ needed: Int) -> String
    public var thresholdIs: @Sendable (_ level: Int, _ achieved: String, _ needed: Int) -> String
    public var consolidationIs:
      @Sendable (_ lower: String, _ achieved: String, _ needed: Int) ->
        String
    public var gapsAre: @Sendable (_ level: Int, _ share: String, _ most: Int) -> String
    public var assessableIs: @Sendable (_ level: Int, _ share: String, _ needed: Int) -> String
    public var more: @Sendable (_ count: Int) -> String
    public var openClause: @Sendable (_ clause: String, _ count: Int) -> String
    public var openEssentials: @Sendable (_ count: Int) -> String
    public var unrated: String
  }

  public struct LooseNotes: Sendable {
    public var title: @Sendable (_ count: Int) -> String
    public var prompt: String
    public var empty: @Sendable (_ key: String) -> String
    public var target: @Sendable (_ criterion: String, _ key: String) -> String
  }

  public struct Help: Sendable {
    public var title: String
    public var filter: String
    public var unavailable: @Sendable (_ reason: String) -> String
  }

  public struct Storage: Sendable {
    public var onDisk: @Sendable (_ clock: String) -> String
    public var opened: String
    public var readOnly: String
    public var notOnDisk: String
    public var leavingLoses: @Sendable (_ reason: String, _ key: String) -> String
    /// Why the document stays open.
    public var closingLoses: @Sendable (_ reason: String) -> String
  }
}
