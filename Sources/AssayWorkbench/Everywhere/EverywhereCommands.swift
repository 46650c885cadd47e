import Cells

extension Command {
  static let everywhere: [Command] = [
    Command(
      "search-everywhere", in: [.walk, .assessments] + Context.sheets, keys: "S",
      says: { $0.everywhere.open },
      hint: 22
    ) { model, _ in model.searchEverywhere() }
    .taking(
      Argument(isRequired: false) { model, words in model.searchEverywhere(words) }),
    Command(
      "start-search", in: .searchingEverywhere, keys: "<ret>", "<pad-enter>",
      says: { $0.everywhere.start }, hint: 100
    ) { model, _ in model.startEverywhere() },
    Command(
      "open-hit", in: .found, keys: "<ret>", "<pad-enter>", "<right>",
      says: { $0.everywhere.openHit },
      hint: 100
    ) { model, _ in model.openHit() },
    Command("next-hit", in: .found, keys: "j", "<down>", "n", says: { $0.nextMatch }) { model, _ in
      model.stepHit(by: 1)
    },
    Command("previous-hit", in: .found, keys: "k", "<up>", "N", says: { $0.previousMatch }) {
      model, _ in model.stepHit(by: -1)
    },
    Command(
      "hits-page-down", in: .found, keys: "<pagedown>", "<c-d>", says: { $0.everywhere.pageDown }
    ) {
      model, _ in model.stepHit(by: 10)
    },
    Command("hits-page-up", in: .found, keys: "<pageup>", "<c-u>", says: { $0.everywhere.pageUp }) {
      model, _ in model.stepHit(by: -10)
    },
    Command("ask-again", in: .found, keys: "/", "S", says: { $0.everywhere.again }, hint: 80) {
      model, _ in
      model.everywhere?.isAsking = true
      return []
    },
    Command(
      "close-search", in: .found, keys: "<esc>", "<c-c>", "q", says: { $0.close }, hint: 50
    ) { model, _ in model.closeEverywhere() },
    Command(
      "leave-search", in: .searchingEverywhere, keys: "<esc>", "<c-c>", says: { $0.cancel },
      hint: 50
    ) { model, _ in model.closeEverywhere() },
  ]
}
