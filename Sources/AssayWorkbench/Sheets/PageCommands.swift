import Cells

extension Command {
  static let pages: [Command] = [
    Command("overview", in: .walk, keys: "t o", says: { $0.pages.overview }, hint: 16) { model, _ in
      model.open(.overview)
    },
    Command("result", in: .walk, keys: "t r", says: { $0.pages.result }) { model, _ in
      model.openResult()
    },
    Command("history", in: .walk, keys: "t h", says: { $0.pages.history }) { model, _ in
      model.open(.history)
    },
    Command(
      "criterion-history", in: .walk, keys: "h", says: { $0.pages.criterionHistory }, hint: 12
    ) {
      model, _ in model.open(.criterionHistory)
    },
    Command(
      "go-there", in: .overview, .result, .history, keys: "<ret>", "<pad-enter>",
      says: { $0.pages.go }, hint: 100, unless: nothingThere
    ) { model, _ in model.goToChosen() },
    Command("next-cell", in: .overview, keys: "<right>", says: { $0.pages.cellRight }, hint: 60) {
      model, _ in model.stepSheetCell(by: 1)
    },
    Command("previous-cell", in: .overview, keys: "<left>", says: { $0.pages.cellLeft }) {
      model, _ in model.stepSheetCell(by: -1)
    },
    Command(
      "result-of-next-standard", in: .result, keys: "w", "<right>", says: { $0.pages.nextStandard },
      hint: 60,
      unless: { model in
        model.walk.map { $0.standards.count > 1 } == true
          ? nil : model.phrases.status.onlyOneStandard
      }
    ) { model, _ in
      _ = model.stepStandard()
      return model.openResult()
    },
    Command(
      "filter-rows", in: .history, .evidence, .requests, .findings, keys: "/", "F",
      says: { $0.pages.filter }, hint: 59
    ) { model, _ in model.filterSheet() },
    Command(
      "stop-filtering", in: .filtering, keys: "<esc>", "<c-c>", says: { $0.pages.stopFiltering },
      hint: 60
    ) { model, _ in model.stopFiltering() },
    Command(
      "run-filtered", in: .filtering, keys: "<ret>", "<pad-enter>", says: { $0.pages.runFiltered },
      hint: 100
    ) { model, key in model.confirmFilter(key) },
  ]
}
