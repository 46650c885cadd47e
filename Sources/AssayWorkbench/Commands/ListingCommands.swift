import AssayCore
import Cells

extension Command {
  static let listing: [Command] = [
    Command(
      "next-row", in: [.assessments, .newAssessment] + Context.sheets, keys: "j", "<down>",
      says: \.nextRow
    ) { model, _ in model.stepRow(by: 1) },
    Command(
      "previous-row", in: [.assessments, .newAssessment] + Context.sheets, keys: "k", "<up>",
      says: \.previousRow
    ) { model, _ in model.stepRow(by: -1) },
    Command(
      "next-row-while-typing", in: .help, .naming, keys: "<down>", "<tab>",
      says: \.nextRow
    ) { model, _ in model.stepRow(by: 1) },
    Command(
      "previous-row-while-typing", in: .help, .naming, keys: "<up>", "<s-tab>",
      says: \.previousRow
    ) { model, _ in model.stepRow(by: -1) },
    Command(
      "rows-down", in: [.assessments] + Context.sheets, keys: "<pagedown>", "<c-d>",
      says: \.pages.pageDown
    ) { model, _ in model.stepRow(by: 10) },
    Command(
      "rows-up", in: [.assessments] + Context.sheets, keys: "<pageup>", "<c-u>",
      says: \.pages.pageUp
    ) { model, _ in model.stepRow(by: -10) },
    Command(
      "first-row", in: [.assessments, .found] + Context.sheets, keys: "g g", "<home>",
      says: \.pages.firstRow
    ) { model, _ in model.stepRow(by: -Int.max) },
    Command(
      "last-row", in: [.assessments, .found] + Context.sheets, keys: "G", "<end>",
      says: \.pages.lastRow
    ) { model, _ in model.stepRow(by: Int.max) },
    Command(
      "rows-down-while-typing", in: .help, .filtering, .filteringAssessments, keys: "<pagedown>",
      says: \.pages.pageDown
    ) { model, _ in model.stepRow(by: 10) },
    Command(
      "rows-up-while-typing", in: .help, .filtering, .filteringAssessments, keys: "<pageup>",
      says: \.pages.pageUp
    ) { model, _ in model.stepRow(by: -10) },
    Command("first-key", in: .help, keys: "<home>", says: \.pages.firstRow) { model, _ in
      model.stepRow(by: -Int.max)
    },
    Command("last-key", in: .help, keys: "<end>", says: \.pages.lastRow) { model, _ in
      model.stepRow(by: Int.max)
    },
    Command("next-field", in: .newAssessment, keys: "<tab>", says: \.nextField) { model, _ in
      model.stepRow(by: 1)
    },
    Command("previous-field", in: .newAssessment, keys: "<s-tab>", says: \.previousField) {
      model, _ in model.stepRow(by: -1)
    },
    Command(
      "open", in: .assessments, keys: "<ret>", "<pad-enter>", "<right>", says: \.open,
      hint: 100,
      unless: nothingShown
    ) { model, _ in model.openSelected() },
    Command("new", in: .assessments, keys: "n", says: \.new, hint: 95) { _, _ in
      [.findProtocols]
    },
    Command("refresh", in: .assessments, keys: "<c-l>", "r", says: \.refresh, hint: 20) {
      model, _ in
      model.assessments.isReading = true
      return [.listFolder]
    },
    Command("choose", in: .newAssessment, keys: "<space>", "x", says: \.choose, hint: 100) {
      model, _ in model.chooseInNewAssessment()
    },
    Command(
      "confirm-field", in: .naming, keys: "<ret>", "<pad-enter>", says: \.nextField,
      hint: 100
    ) { model, _ in model.confirmNewAssessment() },
    Command(
      "create", in: .newAssessment, keys: "<ret>", "<pad-enter>", says: \.create,
      hint: 95
    ) { model, _ in model.confirmNewAssessment() },
  ]
}
