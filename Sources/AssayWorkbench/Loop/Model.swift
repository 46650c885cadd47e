import AssayCore
import Cells
import Phrases

/// Everything the workbench knows. A screen is a function of this and nothing else.
public struct Model: Sendable {
  public var size: Size
  public var language: Language
  public let keymap: Keymap
  public var preferences: Preferences
  /// The name under which changes are made.
  public var author: String
  var assessments: Assessments
  var newAssessment: NewAssessment?
  /// One that was left before it was started, to go on with.
  var leftNewAssessment: NewAssessment?
  var walk: Walk?
  /// Known once something reached the disk or a document was opened.
  var today: Day?
  var help: Help?
  var commandLine: CommandLine?
  /// Lines run before, the newest first.
  var pastLines: [String] = []
  var everywhere: Everywhere?
  /// The search made last, to go on with.
  var lastEverywhere: Everywhere?
  /// Where to go in the document that is being opened.
  var destination: CriterionReference?
  /// Keys of a sequence that is not complete yet, such as the first `g` of `gg`.
  var pendingKeys: [Key] = []
  var notice: Notice?

  /// - Parameter folder: The folder of assessments, as a person would write it.
  public init(
    size: Size, language: Language = .english, author: String, folder: String,
    keymap: Keymap = .standard, preferences: Preferences = Preferences()
  ) {
    self.size = size
    self.language = language
    self.keymap = keymap
    self.preferences = preferences
    self.author = author
    assessments = Assessments(folder: folder)
  }

  /// What the keys mean now: the topmost layer decides.
  var context: Context {
    if help != nil { return .help }
    if commandLine != nil { return .commandLine }
    return contextBeneathCommandLine
  }

  var contextBeneathCommandLine: Context {
    if let isAsking = everywhere?.isAsking { return isAsking ? .searchingEverywhere : .found }
    // Asked at every key: without a copy of the walk.
    if walk != nil {
      if let isText = walk?.form?.focused?.isText { return isText ? .formText : .form }
      if let isMultiline = walk?.entry?.isMultiline { return isMultiline ? .writing : .prompt }
      if walk?.sheet?.isFiltering == true { return .filtering }
      return walk?.sheet?.kind.context ?? .walk
    }
    if let newAssessment { return newAssessment.text != nil ? .naming : .newAssessment }
    return assessments.isFiltering ? .filteringAssessments : .assessments
  }

  /// The path of the open document, nil while there is none.
  public var documentPath: String? { walk?.path }

  var phrases: Phrases { language.phrases }

  /// The key of a command by its name, for a sentence.
  func key(of command: String) -> String { keymap.key(of: command, in: phrases) }
}

/// A protocol that a new assessment can choose.
public struct ProtocolChoice: Equatable, Sendable {
  public var id: ProtocolID
  public var name: String
  public var title: String

  public init(id: ProtocolID, name: String, title: String) {
    self.id = id
    self.name = name
    self.title = title
  }
}

/// The last thing the workbench had to say.
struct Notice: Equatable, Sendable {
  /// All but what is plain is read whole, in two lines where it is long: where something was put too.
  enum Tone: Sendable { case plain, place, refusal, alarm }

  var text: String
  var tone = Tone.plain
}

extension Model {
  mutating func say(_ text: String) { notice = Notice(text: text) }
  mutating func sayWhere(_ text: String) { notice = Notice(text: text, tone: .place) }
  mutating func refuse(_ text: String) { notice = Notice(text: text, tone: .refusal) }
}
