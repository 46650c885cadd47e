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

  static func session(by named: String?) throws(CommandFailure) -> WritingSession {
    WritingSession(author: try name(by: named), clock: Platform.now)
  }

  private static func name(by named: String?) throws(CommandFailure) -> String {
    if let named { return named }
    if let name = try Settings.current().name { return name }
    guard let name = Platform.loginName else {
      throw CommandFailure(.usage, "Nobody knows your name here: say it with --by NAME")
    }
    return name
  }
}

extension Settings {
  /// Those of whoever runs the program.
  static func current() throws(CommandFailure) -> Settings {
    do {
      return try read(in: Platform.environment)
    } catch {
      throw CommandFailure(.malformed, error.sentence)
    }
  }
}

extension WritingSession {
  /// For reading, where nobody signs anything.
  static var reading: WritingSession { WritingSession(author: "", clock: Platform.now) }
}
