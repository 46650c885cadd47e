import AssayCore
import Cells

extension Command {
  static let layers: [Command] = [
    Command(
      "help", in: [.walk, .assessments, .newAssessment, .form, .found] + Context.sheets,
      keys: "?", "<f1>",
      says: { $0.help }, hint: 99
    ) { model, _ in model.openHelp() },
    Command(
      "close", in: [.walk, .assessments, .newAssessment] + Context.sheets, keys: "q",
      says: { $0.close }, hint: 10
    ) { model, _ in model.closeLayer() },
    Command(
      "cancel", in: [.newAssessment, .naming, .prompt, .help, .commandLine] + Context.sheets,
      keys: "<esc>",
      "<c-c>", says: { $0.cancel }, hint: 50
    ) { model, _ in model.closeLayer() },
    Command(
      "forget-keys", in: .walk, keys: "<esc>", "<c-c>",
      says: { $0.cancel }
    ) { model, _ in
      _ = model.closeOutline()
      return []
    },
    Command(
      "quit", in: [.walk, .assessments, .newAssessment, .found] + Context.sheets, keys: "Q",
      says: { $0.quit }, hint: 5
    ) { model, _ in model.leave() },
    Command(
      "suspend",
      in: [
        .walk, .assessments, .newAssessment, .naming, .writing, .prompt, .form, .formText, .help,
        .commandLine, .filtering, .filteringAssessments, .searchingEverywhere, .found,
      ] + Context.sheets,
      keys: "<c-z>", says: { $0.suspend }
    ) { _, _ in [.suspend] },
  ]
}
