import AssayCore
import Cells

extension Command {
  static let moving: [Command] = [
    Command(
      "next-criterion", in: .walk, keys: "j", "<down>", "<ret>", "<pad-enter>",
      says: { $0.nextCriterion }
    ) { model, _ in model.step(by: 1) },
    Command(
      "previous-criterion", in: .walk, keys: "k", "<up>",
      says: { $0.previousCriterion }
    ) { model, _ in model.step(by: -1) },
    Command(
      "next-clause", in: .walk, keys: "J", "<right>", "]",
      says: { $0.nextClause }
    ) { model, _ in model.stepClause(by: 1) },
    Command(
      "previous-clause", in: .walk, keys: "K", "<left>", "[",
      says: { $0.previousClause }
    ) { model, _ in model.stepClause(by: -1) },
    Command("next-unrated", in: .walk, keys: "<space>", says: { $0.nextUnrated }, hint: 90) {
      model, _ in model.stepToUnrated()
    },
    Command("page-down", in: .walk, keys: "<pagedown>", "<c-d>", says: { $0.pageDown }) {
      model, _ in
      model.step(by: 10)
    },
    Command("page-up", in: .walk, keys: "<pageup>", "<c-u>", says: { $0.pageUp }) { model, _ in
      model.step(by: -10)
    },
    Command(
      "scroll-criterion", in: .walk, keys: "z", says: { $0.scrollCriterion },
      unless: { $0.isCriterionWhole ? $0.phrases.status.allSeen : nil }
    ) { model, _ in model.scrollCriterion() },
    Command("first-criterion", in: .walk, keys: "g g", "<home>", says: { $0.firstCriterion }) {
      model, _ in model.move(to: 0)
    },
    Command("last-criterion", in: .walk, keys: "G", "<end>", says: { $0.lastCriterion }) {
      model, _ in
      model.move(to: Int.max)
    },
    Command(
      "go-to", in: .walk, keys: "g 0", "g 1", "g 2", "g 3", "g 4", "g 5", "g 6", "g 7",
      "g 8", "g 9", says: { $0.goTo }, label: "g 1-9"
    ) { model, key in model.askGoTo(key) }
    .taking(
      Argument(
        choices: { model in
          model.walk?.layout.clauses.map {
            Argument.Choice(text: $0.number.text, meaning: $0.title)
          } ?? []
        },
        perform: { model, word in
          model.goTo(word)
          return []
        })),
    Command(
      "next-standard", in: .walk, keys: "w", says: { $0.nextStandard }, hint: 20,
      unless: { model in
        model.walk.map { $0.standards.count > 1 } == true
          ? nil : model.phrases.status.onlyOneStandard
      }
    ) { model, _ in model.stepStandard() },
  ]
}
