import Foundation

/// The commands as the argument parser knows them: what `--experimental-dump-help` prints.
struct ProgramHelp: Decodable {
  var command: Command

  struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var shouldDisplay: Bool?
    var subcommands: [Command]?
    var arguments: [Argument]?
  }

  struct Argument: Decodable {
    var kind: String
    var shouldDisplay: Bool
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var preferredName: Name?
    var valueName: String?
    var abstract: String?
    var discussion: String?
    var defaultValue: String?
    var allValues: [String]?

    /// As it stands in a synopsis: `[--json]`, `<document>`, `--protocol <id> ...`.
    var usage: String {
      var text: String
      switch kind {
      case "positional": text = "<\(valueName ?? "value")>"
      case "flag": text = preferredName?.text ?? ""
      default: text = "\(preferredName?.text ?? "") <\(valueName ?? "value")>"
      }
      if isRepeating { text += " ..." }
      return isOptional ? "[\(text)]" : text
    }

    /// As it stands in a list: `-o`, `--output <file>`.
    var tags: [String] {
      guard kind != "positional" else { return ["<\(valueName ?? "value")>"] }
      return (names ?? []).sorted { $0.text.count < $1.text.count }.map { name in
        kind == "flag" ? name.text : "\(name.text) <\(valueName ?? "value")>"
      }
    }
  }

  struct Name: Decodable {
    var kind: String
    var name: String

    var text: String { (kind == "long" ? "--" : "-") + name }
  }

  static func read() throws -> ProgramHelp {
    let text = try Program.output("--experimental-dump-help")
    return try JSONDecoder().decode(ProgramHelp.self, from: Data(text.utf8))
  }
}

extension ProgramHelp.Command {
  /// Every command that does something itself, with its full name, in the order of the help.
  func leaves(under prefix: String = "") -> [(name: String, command: ProgramHelp.Command)] {
    let name = prefix.isEmpty ? commandName : prefix + " " + commandName
    let shown = (subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
    return shown.isEmpty ? [(name, self)] : shown.flatMap { $0.leaves(under: name) }
  }

  var shownArguments: [ProgramHelp.Argument] {
    (arguments ?? []).filter {
      $0.shouldDisplay && !["help", "version"].contains($0.preferredName?.name ?? "")
    }
  }
}
