import AssayCore
import Cells

extension Command {
  static let editing: [Command] = [
    Command("keep", in: .writing, keys: "<esc>", "<c-c>", says: { $0.keep }, hint: 100) {
      model, _ in
      model.closeEntry()
    },
    Command("confirm", in: .prompt, keys: "<ret>", "<pad-enter>", says: { $0.confirm }, hint: 100) {
      model, _ in model.confirmEntry()
    },
    Command("run", in: .help, keys: "<ret>", "<pad-enter>", says: { $0.run }, hint: 100) {
      model, _ in
      model.runSelectedHelp()
    },
    Command(
      "help-while-writing", in: Context.texts.filter { $0 != .help }, keys: "<f1>",
      says: { $0.help },
      hint: 35
    ) { model, _ in model.openHelp() },
  ]
}

extension Context {
  /// Wherever a printable key is text.
  static let texts = allCases.filter(\.isText)
}
