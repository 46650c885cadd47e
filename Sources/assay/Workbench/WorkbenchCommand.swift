import ArgumentParser
import AssayProtocols
import AssayStore
import AssayWorkbench
import Cells
import Phrases
import Terminal

/// `assay [FOLDER|DOCUMENT]`: the workbench.
struct WorkbenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workbench", abstract: "Open the workbench on a folder or a document.",
    shouldDisplay: false)

  @Argument(
    help: ArgumentHelp(
      "A folder of assessments, or one assessment; ~/Assessments unless named.",
      valueName: "folder|document"),
    completion: .file(extensions: ["assay"]))
  var place: String?

  @OptionGroup var look: WorkbenchLook
  @OptionGroup var person: PersonOptions
  @OptionGroup var protocols: ProtocolOptions

  func run() throws {
    try Self.open(
      place, by: person.by, protocols: protocols.folder, colours: look.color,
      plain: look.plain)
  }

  /// Opens the workbench.
  ///
  /// - Parameters:
  ///   - place: A folder or a document; nil for the one folder everybody has.
  ///   - author: Who works, nil for whom the settings or the account name.
  ///   - protocols: A folder of protocols that is looked in first.
  ///   - plain: Line by line; also where the terminal cannot place its cursor.
  static func open(
    _ place: String?, by author: String?, protocols: String?, colours: ColourChoice = .automatic,
    plain: Bool = false
  ) throws {
    let place = try Place(place)
    let file = try SettingsFile.current()
    let own = try Settings(of: file)
    let session = try PersonOptions.session(by: author, settings: own)
    let language = own.language ?? .english
    let library = try ProtocolOptions.library(lookingFirstIn: protocols)
    let door = PlainDoor(place: place, session: session, library: library, language: language)
    if plain || Platform.variable("TERM") == "dumb" { return try door.enter() }
    let settings = try WorkbenchSettings(of: file)
    let desk = Desk(
      folder: place.folder, session: session, library: library, language: language)

    // Opened before the screen is taken, so that a refusal is an ordinary error with its status.
    let first: Message
    switch place.document {
    case let document?: first = try desk.openNamed(document)
    case nil: first = desk.listFolder()
    }

    let terminal: Terminal
    do throws(TerminalError) {
      terminal = try Terminal(
        options: TerminalOptions(
          colour: colours, theme: Theme(named: settings.preferences.theme.rawValue) ?? .standard))
    } catch {
      guard case .cursorCannotMove = error else { throw CommandFailure(.usage, error.sentence) }
      _ = desk.close()
      return try door.enter()
    }
    let model = Model(
      size: terminal.size, language: language, author: session.author,
      folder: place.shownFolder,
      keymap: settings.keymap.spelled(terminal.isASCII ? .words : .symbols),
      preferences: settings.preferences)
    var loop = WorkbenchLoop(window: terminal, desk: desk, model: model)
    let unkept = loop.run(beginningWith: [first])
    terminal.close()
    if let unkept { throw CommandFailure(.unavailable, unkept) }
  }
}
