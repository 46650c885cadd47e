import AssayCore
import Cells

extension Command {
  static let layers: [Command] = [
    Command(
      "help", in: .walk, .inbox, .assessments, .newAssessment, keys: "?", "<f1>",
      says: \.help, hint: 99
    ) { model, _ in model.openHelp() },
    Command(
      "close", in: .walk, .inbox, .assessments, .newAssessment, keys: "q",
      says: \.close, hint: 10
    ) { model, _ in model.closeLayer() },
    Command(
      "cancel", in: .inbox, .newAssessment, .naming, .prompt, .help, .commandLine, keys: "<esc>",
      "<c-c>", says: \.cancel, hint: 50
    ) { model, _ in model.closeLayer() },
    Command(
      "forget-keys", in: .walk, .assessments, keys: "<esc>", "<c-c>",
      says: \.cancel
    ) { _, _ in [] },
    Command(
      "quit", in: .walk, .inbox, .assessments, .newAssessment, keys: "Q", says: \.quit,
      hint: 5
    ) { model, _ in model.leave() },
    Command(
      "suspend", in: .walk, .inbox, .assessments, .newAssessment, .naming, .writing,
      .prompt, .help, .commandLine, keys: "<c-z>", says: \.suspend
    ) { _, _ in [.suspend] },
  ]
}
