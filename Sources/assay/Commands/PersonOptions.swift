import ArgumentParser
import AssayStore

/// Who acts: `--by NAME`, else the name in the settings, else the account's.
struct PersonOptions: ParsableArguments {
  @Option(
    name: .customLong("by"), parsing: .unconditional,
    help: ArgumentHelp("Who does it, as the history names them.", valueName: "name"))
  var by: String?

  func validate() throws {
    guard by?.allSatisfy(\.isWhitespace) != true else {
      throw ValidationError("--by needs a name: say who you are")
    }
  }

  func session() throws(CommandFailure) -> WritingSession { try Self.session(by: by) }

  func name() throws(CommandFailure) -> String { try Self.name(by: by) }

  /// - Parameter settings: Where they have been read already.
  static func session(
    by named: String?, settings: Settings? = nil
  ) throws(CommandFailure) -> WritingSession {
    WritingSession(author: try name(by: named, settings), clock: Platform.now)
  }

  private static func name(
    by named: String?, _ settings: Settings? = nil
  ) throws(CommandFailure) -> String {
    if let named { return named }
    let own = if let settings { settings } else { try Settings.current() }
    if let name = own.name { return name }
    guard let name = Platform.loginName else {
      throw CommandFailure(.usage, "Nobody knows your name here: say it with --by NAME")
    }
    return name
  }
}

extension WritingSession {
  /// For reading, where nobody signs anything.
  static var reading: WritingSession { WritingSession(author: "", clock: Platform.now) }
}
