import Foundation

/// The commands as the argument parser knows them: what `--experimental-dump-help` prints.
struct ProgramHelp: Decodable {
  var command: Command
  /// What can follow each command's name, by that name.
  var usages: [String: [String]] = [:]

  private enum CodingKeys: CodingKey { case command }

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
    var names: [Name]?
    var preferredName: Name?
    var valueName: String?
    var abstract: String?
    var discussion: String?
    var defaultValue: String?
    var allValues: [String]?

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
    var help = try JSONDecoder().decode(ProgramHelp.self, from: Data(text.utf8))
    for (name, _) in help.command.leaves() { help.usages[name] = try usages(of: name) }
    return help
  }

  /// The forms that a command's own help gives, without its name.
  private static func usages(of name: String) throws -> [String] {
    let words = name.split(separator: " ").dropFirst().map(String.init)
    let lines = try Program.output(words + ["--help"]).components(separatedBy: "\n")
    var forms: [String] = []
    for line in lines.drop(while: { !$0.hasPrefix("USAGE: ") }).prefix(while: { !$0.isEmpty }) {
      let text = line.replacing("USAGE: ", with: "").trimmingCharacters(in: .whitespaces)
      if text.hasPrefix(name) {
        forms.append(text.dropFirst(name.count).trimmingCharacters(in: .whitespaces))
      } else if let last = forms.last {
        forms[forms.count - 1] = last + " " + text
      }
    }
    return forms
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
