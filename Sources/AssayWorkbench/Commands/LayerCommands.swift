import AssayCore
import Cells

extension Command {
  static let layers: [Command] = [
    Command(
      "help", in: [.walk, .assessments, .newAssessment, .form, .found] + Context.sheets,
      keys: "?", "<f1>",
      says: \.help, hint: 99
    ) { model, _ in model.openHelp() },
    Command(
      "close", in: [.walk, .assessments, .newAssessment] + Context.sheets, keys: "q",
      says: \.close, hint: 10
    ) { model, _ in model.closeLayer() },
    Command(
      "cancel", in: [.newAssessment, .naming, .prompt, .help, .commandLine] + Context.sheets,
      keys: "<esc>",
      "<c-c>", says: \.cancel, hint: 50
    ) { model, _ in model.closeLayer() },
    Command(
      "forget-keys", in: .walk, keys: "<esc>", "<c-c>",
      says: \.cancel
    ) { _, _ in [] },
    Command(
      "quit", in: [.walk, .assessments, .newAssessment, .found] + Context.sheets, keys: "Q",
      says: \.quit, hint: 5
    ) { model, _ in model.leave() },
    Command(
      "suspend",
      in: [
        .walk, .assessments, .newAssessment, .naming, .writing, .prompt, .form, .formText, .help,
        .commandLine, .filtering, .filteringAssessments, .searchingEverywhere, .found,
      ] + Context.sheets,
      keys: "<c-z>", says: \.suspend
    ) { _, _ in [.suspend] },
  ]
}
