import AssayCore
import Cells

extension Command {
  static let searching: [Command] = [
    Command("search", in: .walk, keys: "/", says: \.search, hint: 45) { model, _ in
      model.askSearch()
    },
    Command("filter-criteria", in: .walk, keys: "F", says: \.filterCriteria) { model, _ in
      model.askFilter()
    },
    Command("next-match", in: .walk, keys: "n", says: \.nextMatch) { model, _ in
      model.stepMatch(by: 1)
    },
    Command("previous-match", in: .walk, keys: "N", says: \.previousMatch) { model, _ in
      model.stepMatch(by: -1)
    },
    Command(
      "outline", in: .walk, keys: "<tab>", says: \.outline, hint: 25,
      unless: { model in
        WalkLayout.isWide(model.size) ? model.phrases.status.outlineShown : nil
      }
    ) { model, _ in
      model.walk?.isOutlineOpen.toggle()
      return []
    },
    Command("hide-result", in: .walk, keys: "v", says: \.hideResult, hint: 15) { model, _ in
      model.toggleResult()
    },
  ]
}
