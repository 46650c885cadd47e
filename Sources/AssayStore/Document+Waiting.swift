import AssayCore

extension Document {
  /// The intents whose events wait for the disk, oldest first, with whatever was typed in them.
  public var stagedIntents: [Intent] { staging.events.map(\.intent) }
}
