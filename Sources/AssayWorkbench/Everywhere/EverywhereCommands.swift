import Cells

extension Command {
  static let everywhere: [Command] = [
    Command(
      "search-everywhere", in: [.walk, .assessments] + Context.sheets, keys: "S",
      says: \.everywhere.open,
      hint: 22
    ) { model, _ in model.searchEverywhere() }
    .taking(
      Argument(isRequired: false) { model, words in model.searchEverywhere(words) }),
    Command(
      "start-search", in: .searchingEverywhere, keys: "<ret>", "<pad-enter>",
      says: \.everywhere.start, hint: 100
    ) { model, _ in model.startEverywhere() },
    Command(
      "open-hit", in: .found, keys: "<ret>", "<pad-enter>", "<right>", says: \.everywhere.openHit,
      hint: 100
    ) { model, _ in model.openHit() },
    Command("next-hit", in: .found, keys: "j", "<down>", "n", says: \.nextMatch) { model, _ in
      model.stepHit(by: 1)
    },
    Command("previous-hit", in: .found, keys: "k", "<up>", "N", says: \.previousMatch) {
      model, _ in model.stepHit(by: -1)
    },
    Command("hits-page-down", in: .found, keys: "<pagedown>", "<c-d>", says: \.everywhere.pageDown)
    {
      model, _ in model.stepHit(by: 10)
    },
    Command("hits-page-up", in: .found, keys: "<pageup>", "<c-u>", says: \.everywhere.pageUp) {
      model, _ in model.stepHit(by: -10)
    },
    Command("ask-again", in: .found, keys: "/", "S", says: \.everywhere.again, hint: 80) {
      model, _ in
      model.everywhere?.isAsking = true
      return []
    },
    Command(
      "close-search", in: .found, keys: "<esc>", "<c-c>", "q", says: \.close, hint: 50
    ) { model, _ in model.closeEverywhere() },
    Command(
      "leave-search", in: .searchingEverywhere, keys: "<esc>", "<c-c>", says: \.cancel, hint: 50
    ) { model, _ in model.closeEverywhere() },
  ]
}
