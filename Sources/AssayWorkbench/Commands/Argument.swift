/// What a command takes on the command line, such as the language of `:language nb`.
struct Argument: Sendable {
  struct Choice: Equatable, Sendable {
    let text: String
    let meaning: String
  }

  /// False where the command means something without.
  let isRequired: Bool
  /// What can be given; empty where anything can.
  let choices: @Sendable (Model) -> [Choice]
  let perform: @Sendable (inout Model, String) -> [Effect]

  init(
    isRequired: Bool = true, choices: @escaping @Sendable (Model) -> [Choice] = { _ in [] },
    perform: @escaping @Sendable (inout Model, String) -> [Effect]
  ) {
    self.isRequired = isRequired
    self.choices = choices
    self.perform = perform
  }
}

extension Command {
  /// The same command, which takes an argument on the command line.
  func taking(_ argument: Argument) -> Command {
    var command = self
    command.argument = argument
    return command
  }
}
