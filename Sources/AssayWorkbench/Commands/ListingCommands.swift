import AssayCore
import Cells

extension Command {
  static let listing: [Command] = [
    Command(
      "next-row", in: [.assessments, .newAssessment] + Context.sheets, keys: "j", "<down>",
      says: { $0.nextRow }
    ) { model, _ in model.stepRow(by: 1) },
    Command(
      "previous-row", in: [.assessments, .newAssessment] + Context.sheets, keys: "k", "<up>",
      says: { $0.previousRow }
    ) { model, _ in model.stepRow(by: -1) },
    Command(
      "next-row-while-typing", in: .help, .naming, keys: "<down>", "<tab>",
      says: { $0.nextRow }
    ) { model, _ in model.stepRow(by: 1) },
    Command(
      "previous-row-while-typing", in: .help, .naming, keys: "<up>", "<s-tab>",
      says: { $0.previousRow }
    ) { model, _ in model.stepRow(by: -1) },
    Command(
      "rows-down", in: [.assessments] + Context.sheets, keys: "<pagedown>", "<c-d>",
      says: { $0.pages.pageDown }
    ) { model, _ in model.stepRow(by: 10) },
    Command(
      "rows-up", in: [.assessments] + Context.sheets, keys: "<pageup>", "<c-u>",
      says: { $0.pages.pageUp }
    ) { model, _ in model.stepRow(by: -10) },
    Command(
      "first-row", in: [.assessments, .found] + Context.sheets, keys: "g g", "<home>",
      says: { $0.pages.firstRow }
    ) { model, _ in model.stepRow(by: -Int.max) },
    Command(
      "last-row", in: [.assessments, .found] + Context.sheets, keys: "G", "<end>",
      says: { $0.pages.lastRow }
    ) { model, _ in model.stepRow(by: Int.max) },
    Command(
      "rows-down-while-typing", in: .help, .filtering, .filteringAssessments, keys: "<pagedown>",
      says: { $0.pages.pageDown }
    ) { model, _ in model.stepRow(by: 10) },
    Command(
      "rows-up-while-typing", in: .help, .filtering, .filteringAssessments, keys: "<pageup>",
      says: { $0.pages.pageUp }
    ) { model, _ in model.stepRow(by: -10) },
    Command("first-key", in: .help, keys: "<home>", says: { $0.pages.firstRow }) { model, _ in
      model.stepRow(by: -Int.max)
    },
    Command("last-key", in: .help, keys: "<end>", says: { $0.pages.lastRow }) { model, _ in
      model.stepRow(by: Int.max)
    },
    Command("next-field", in: .newAssessment, keys: "<tab>", says: { $0.nextField }) { model, _ in
      model.stepRow(by: 1)
    },
    Command("previous-field", in: .newAssessment, keys: "<s-tab>", says: { $0.previousField }) {
      model, _ in model.stepRow(by: -1)
    },
    Command(
      "open", in: .assessments, keys: "<ret>", "<pad-enter>", "<right>", says: { $0.open },
      hint: 100,
      unless: nothingShown
    ) { model, _ in model.openSelected() },
    Command("new", in: .assessments, keys: "n", says: { $0.new }, hint: 95) { _, _ in
      [.findProtocols]
    },
    Command("refresh", in: .assessments, keys: "<c-l>", "r", says: { $0.refresh }, hint: 20) {
      model, _ in
      model.assessments.isReading = true
      return [.listFolder]
    },
    Command("choose", in: .newAssessment, keys: "<space>", "x", says: { $0.choose }, hint: 100) {
      model, _ in model.chooseInNewAssessment()
    },
    Command(
      "confirm-field", in: .naming, keys: "<ret>", "<pad-enter>", says: { $0.nextField },
      hint: 100
    ) { model, _ in model.confirmNewAssessment() },
    Command(
      "create", in: .newAssessment, keys: "<ret>", "<pad-enter>", says: { $0.create },
      hint: 95
    ) { model, _ in model.confirmNewAssessment() },
  ]
}
