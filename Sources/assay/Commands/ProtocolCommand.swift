import ArgumentParser

/// `assay protocol`: the standards as data.
struct ProtocolCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "protocol", abstract: "List, show and check protocols.",
    subcommands: [
      ProtocolListCommand.self, ProtocolShowCommand.self, ProtocolLintCommand.self,
      ProtocolStampCommand.self, ProtocolLockCommand.self,
    ])
}
