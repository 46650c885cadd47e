import Cells

extension Command {
  static let assessments: [Command] = [
    Command(
      "sort", in: .assessments, keys: "o", says: { $0.home.sort }, hint: 80, unless: nothingListed
    ) {
      model, _ in model.sortAssessments()
    }
    .taking(
      Argument(
        isRequired: false,
        choices: { model in
          DocumentOrder.allCases.map {
            Argument.Choice(text: $0.rawValue, meaning: model.phrases.home.orders($0.rawValue))
          }
        },
        perform: { model, word in
          guard let order = DocumentOrder(rawValue: word) else {
            return model.refuseChoice(word, of: DocumentOrder.allCases.map(\.rawValue))
          }
          model.assessments.sort(by: order)
          return []
        })),
    Command(
      "filter", in: .assessments, keys: "/", "F", says: { $0.home.filter }, hint: 85,
      unless: nothingListed
    ) { model, _ in model.filterAssessments() },
    Command(
      "open-filtered", in: .filteringAssessments, keys: "<ret>", "<pad-enter>", says: { $0.open },
      hint: 100,
      unless: nothingShown
    ) { model, _ in model.openSelected() },
    Command(
      "next-filtered", in: .filteringAssessments, .filtering, keys: "<down>", says: { $0.nextRow }
    ) { model, _ in model.stepRow(by: 1) },
    Command(
      "previous-filtered", in: .filteringAssessments, .filtering, keys: "<up>",
      says: { $0.previousRow }
    ) { model, _ in model.stepRow(by: -1) },
    Command(
      "end-filter", in: .filteringAssessments, .filtering, keys: "<tab>",
      says: { $0.home.endFilter },
      hint: 80
    ) { model, _ in model.endFiltering() },
    Command(
      "clear-filter", in: .filteringAssessments, keys: "<esc>", "<c-c>",
      says: { $0.home.clearFilter },
      hint: 70
    ) { model, _ in model.clearFilter() },
    Command("show-all", in: .assessments, keys: "<esc>", "<c-c>", says: { $0.home.clearFilter }) {
      model, _ in model.clearFilter()
    },
    Command("rehearsal", in: .assessments, keys: "e", says: { $0.home.rehearsal }, hint: 75) {
      _, _ in [.createRehearsal]
    },
  ]

  static let nothingListed: @Sendable (Model) -> String? = { model in
    model.assessments.documents.isEmpty
      ? model.phrases.status.nothingToOpen(model.key(of: "new")) : nil
  }

  static let nothingShown: @Sendable (Model) -> String? = { model in
    guard model.assessments.shown.isEmpty else { return nil }
    return model.assessments.documents.isEmpty
      ? model.phrases.status.nothingToOpen(model.key(of: "new")) : model.noneMatches
  }
}
