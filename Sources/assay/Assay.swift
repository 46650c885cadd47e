import ArgumentParser
import Glibc

/// The program: without a command it opens the workbench.
struct Assay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assay",
    abstract: "Scored assessments of customer satisfaction management.",
    discussion: "Without a command it opens the workbench on ~/Assessments, or on the folder or "
      + "assessment that is named.",
    version: "0.1.0",
    subcommands: [
      WorkbenchCommand.self, NewCommand.self, RateCommand.self, ShowCommand.self,
      ScoreCommand.self, ExplainCommand.self, ReportCommand.self, VerifyCommand.self,
      ProtocolCommand.self,
    ],
    defaultSubcommand: WorkbenchCommand.self)

  // Taken here too, so that `assay --protocols DIR new …` finds it before the command's name.
  @OptionGroup var protocols: ProtocolOptions
}

@main
enum Program {
  static func main() {
    exit(CommandRun.status(of: Assay.self))
  }
}
