import ArgumentParser
import Glibc

/// The program: without a command it opens the workbench.
struct Assay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assay",
    abstract: "Scored assessments of customer satisfaction management.",
    usage: """
      assay [<folder|document>] [--plain] [--color <colours>] [--by <name>] [--protocols <dir>]
      assay <subcommand>
      """,
    discussion: "Without a command it opens the workbench on ~/Assessments, or on the folder or "
      + "assessment that is named; with --plain it walks an assessment line by line. "
      + "Its options: assay help workbench.",
    version: "0.1.0",
    subcommands: [
      WorkbenchCommand.self, NewCommand.self, RateCommand.self, ShowCommand.self,
      ScoreCommand.self, ExplainCommand.self, ReportCommand.self, VerifyCommand.self,
      ListCommand.self, PlanCommand.self, NoteCommand.self, FindingCommand.self,
      EvidenceCommand.self, SampleCommand.self, ProtocolCommand.self, RehearsalCommand.self,
    ],
    defaultSubcommand: WorkbenchCommand.self)

  // Taken here too, so that `assay --protocols DIR new …` finds it before the command's name.
  @OptionGroup var protocols: ProtocolOptions

  /// What is to be opened where the arguments are a folder or a document and nothing else. The usual
  /// start: building the tree of commands first would take a fifth of its time.
  static func workbenchPlace(_ arguments: [String]) -> String? {
    guard arguments.count == 1, let place = arguments.first, !place.hasPrefix("-"),
      !place.isEmpty, place != "help"
    else { return nil }
    let isCommand = configuration.subcommands.contains { $0.configuration.commandName == place }
    return isCommand ? nil : place
  }
}

@main
enum Program {
  static func main() {
    // A limit on the size of files is an error of the write, with a sentence, and no signal.
    signal(SIGXFSZ, SIG_IGN)
    if let place = Assay.workbenchPlace(Array(CommandLine.arguments.dropFirst())) {
      exit(CommandRun.status { try WorkbenchCommand.open(place, by: nil, protocols: nil) })
    }
    exit(CommandRun.status(of: Assay.self))
  }
}
