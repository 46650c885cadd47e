import ArgumentParser

/// `assay protocol`: the standards as data.
struct ProtocolCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "protocol", abstract: "List, show, check and compare protocols.",
    subcommands: [
      ProtocolListCommand.self, ProtocolShowCommand.self, ProtocolLintCommand.self,
      ProtocolDiffCommand.self, ProtocolStampCommand.self, ProtocolLockCommand.self,
    ])
}
