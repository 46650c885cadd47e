import AssayCore
import Cells

extension Command {
  static let searching: [Command] = [
    Command("search", in: .walk, keys: "/", says: { $0.search }, hint: 45) { model, _ in
      model.askSearch()
    },
    Command("filter-criteria", in: .walk, keys: "F", says: { $0.filterCriteria }) { model, _ in
      model.askFilter()
    },
    Command("next-match", in: .walk, keys: "n", says: { $0.nextMatch }) { model, _ in
      model.stepMatch(by: 1)
    },
    Command("previous-match", in: .walk, keys: "N", says: { $0.previousMatch }) { model, _ in
      model.stepMatch(by: -1)
    },
    Command(
      "outline", in: .walk, keys: "<tab>", says: { $0.outline }, hint: 25,
      unless: { model in
        WalkLayout.isWide(model.size) ? model.phrases.status.outlineShown : nil
      }
    ) { model, _ in
      model.walk?.isOutlineOpen.toggle()
      return []
    },
    Command(
      "hide-result", in: .walk, .overview, .result, .closing, keys: "v", says: { $0.hideResult },
      hint: 15
    ) { model, _ in model.toggleResult() },
  ]
}
