import Cells

extension Command {
  static let commandLine: [Command] = [
    Command("command-line", keys: ":", says: { $0.line.open }, hint: 58) { model, _ in
      model.openCommandLine()
    },
    Command(
      "run-line", in: .commandLine, keys: "<ret>", "<pad-enter>", says: { $0.line.run }, hint: 100
    ) { model, _ in model.runLine() },
    Command("complete-line", in: .commandLine, keys: "<tab>", says: { $0.line.complete }, hint: 95)
    {
      model, _ in model.completeLine()
    },
    Command("next-candidate", in: .commandLine, keys: "<down>", says: { $0.line.next }, hint: 90) {
      model, _ in model.stepCandidate(by: 1)
    },
    Command(
      "previous-candidate", in: .commandLine, keys: "<up>", "<s-tab>", says: { $0.line.previous }
    ) {
      model, _ in model.stepCandidate(by: -1)
    },
    Command("older-line", in: .commandLine, keys: "<c-p>", says: { $0.line.older }, hint: 60) {
      model, _ in model.recallLine(by: 1)
    },
    Command("newer-line", in: .commandLine, keys: "<c-n>", says: { $0.line.newer }) { model, _ in
      model.recallLine(by: -1)
    },
  ]
}
