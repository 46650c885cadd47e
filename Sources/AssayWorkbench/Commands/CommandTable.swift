import AssayCore
import Cells

extension Command {
  /// Every command, in the order the help lists them.
  static let table: [Command] = moving + rating + writing + finding + layers + listing + editing

  private static let moving: [Command] = [
    Command(
      "next-criterion", in: .walk, keys: "j", "<down>", "<ret>", "<pad-enter>",
      says: \.nextCriterion
    ) { model, _ in model.step(by: 1) },
    Command(
      "previous-criterion", in: .walk, keys: "k", "<up>",
      says: \.previousCriterion
    ) { model, _ in model.step(by: -1) },
    Command(
      "next-clause", in: .walk, keys: "J", "<right>", "]",
      says: \.nextClause
    ) { model, _ in model.stepClause(by: 1) },
    Command(
      "previous-clause", in: .walk, keys: "K", "<left>", "[",
      says: \.previousClause
    ) { model, _ in model.stepClause(by: -1) },
    Command("next-unrated", in: .walk, keys: "<space>", says: \.nextUnrated, hint: 90) {
      model, _ in model.stepToUnrated()
    },
    Command("page-down", in: .walk, keys: "<pagedown>", "<c-d>", says: \.pageDown) { model, _ in
      model.step(by: 10)
    },
    Command("page-up", in: .walk, keys: "<pageup>", "<c-u>", says: \.pageUp) { model, _ in
      model.step(by: -10)
    },
    Command("first-criterion", in: .walk, keys: "g g", "<home>", says: \.firstCriterion) {
      model, _ in model.move(to: 0)
    },
    Command("last-criterion", in: .walk, keys: "G", "<end>", says: \.lastCriterion) { model, _ in
      model.move(to: Int.max)
    },
    Command(
      "go-to", in: .walk, keys: "g 0", "g 1", "g 2", "g 3", "g 4", "g 5", "g 6", "g 7",
      "g 8", "g 9", says: \.goTo, label: "g 1-9"
    ) { model, key in model.askGoTo(key) },
    Command(
      "next-standard", in: .walk, keys: "w", says: \.nextStandard, hint: 20,
      unless: { model in
        model.walk.map { $0.standards.count > 1 } == true
          ? nil : model.phrases.status.onlyOneStandard
      }
    ) { model, _ in model.stepStandard() },
  ]

  private static let rating: [Command] = [
    Command(
      "rate", in: .walk, keys: "0", "1", "2", "3", "4", "5", says: \.rate, hint: 100,
      label: "0-3", unless: readOnly
    ) { model, key in model.rate(key) },
    Command(
      "not-applicable", in: .walk, keys: "x", says: \.notApplicable, hint: 70,
      unless: readOnly
    ) { model, _ in model.askReason() },
    Command("clear-rating", in: .walk, keys: "-", says: \.clearRating, unless: readOnly) {
      model, _ in model.clearRating()
    },
    Command("revisit", in: .walk, keys: "m", says: \.revisit, hint: 30, unless: readOnly) {
      model, _ in model.toggleRevisit()
    },
    Command("undo", in: .walk, .inbox, keys: "u", says: \.undo, hint: 60, unless: readOnly) {
      _, _ in [.propose(.undo, settling: nil)]
    },
    Command("redo", in: .walk, .inbox, keys: "U", "<c-r>", says: \.redo, unless: readOnly) {
      _, _ in [.propose(.redo, settling: nil)]
    },
  ]

  private static let writing: [Command] = [
    Command("note", in: .walk, keys: "i", says: \.note, hint: 85, unless: readOnly) { model, _ in
      model.write(.report)
    },
    Command(
      "private-note", in: .walk, keys: "p", says: \.privateNote, hint: 50,
      unless: readOnly
    ) { model, _ in model.write(.private) },
    Command(
      "loose-note", in: .walk, .inbox, keys: ",", says: \.looseNote, hint: 80,
      unless: readOnly
    ) { model, _ in model.writeLooseNote() },
    Command("inbox", in: .walk, keys: "l", says: \.inbox, hint: 40) { model, _ in
      model.openInbox()
    },
    Command(
      "file-loose-note", in: .inbox, keys: "<ret>", "<pad-enter>", says: \.fileLooseNote,
      hint: 100, unless: readOnly
    ) { model, _ in model.fileLooseNote() },
    Command(
      "drop-loose-note", in: .inbox, keys: "d", says: \.dropLooseNote, hint: 80,
      unless: readOnly
    ) { model, _ in model.dropLooseNote() },
    Command("next-target", in: .inbox, keys: "<right>", says: \.nextCriterion, hint: 60) {
      model, _ in model.step(by: 1)
    },
    Command("previous-target", in: .inbox, keys: "<left>", says: \.previousCriterion) {
      model, _ in model.step(by: -1)
    },
  ]

  private static let finding: [Command] = [
    Command("search", in: .walk, keys: "/", says: \.search, hint: 45) { model, _ in
      model.askSearch()
    },
    Command("next-match", in: .walk, keys: "n", says: \.nextMatch) { model, _ in
      model.stepMatch(by: 1)
    },
    Command("previous-match", in: .walk, keys: "N", says: \.previousMatch) { model, _ in
      model.stepMatch(by: -1)
    },
    Command("outline", in: .walk, keys: "<tab>", says: \.outline, hint: 25) { model, _ in
      model.walk?.isOutlineOpen.toggle()
      return []
    },
    Command("hide-result", in: .walk, keys: "v", says: \.hideResult, hint: 15) { model, _ in
      model.toggleResult()
    },
  ]

  private static let listing: [Command] = [
    Command(
      "next-row", in: .assessments, .inbox, .newAssessment, keys: "j", "<down>",
      says: \.nextRow
    ) { model, _ in model.stepRow(by: 1) },
    Command(
      "previous-row", in: .assessments, .inbox, .newAssessment, keys: "k", "<up>",
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
    Command("next-field", in: .newAssessment, keys: "<tab>", says: \.nextField) { model, _ in
      model.stepRow(by: 1)
    },
    Command("previous-field", in: .newAssessment, keys: "<s-tab>", says: \.previousField) {
      model, _ in model.stepRow(by: -1)
    },
    Command(
      "open", in: .assessments, keys: "<ret>", "<pad-enter>", "<right>", says: \.open,
      hint: 100,
      unless: { model in
        model.assessments.documents.isEmpty ? model.phrases.status.nothingToOpen : nil
      }
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
      model, _ in model.chooseInForm()
    },
    Command(
      "confirm-field", in: .naming, keys: "<ret>", "<pad-enter>", says: \.nextField,
      hint: 100
    ) { model, _ in model.stepRow(by: 1) },
    Command(
      "create", in: .newAssessment, keys: "<ret>", "<pad-enter>", says: \.create,
      hint: 95
    ) { model, _ in model.confirmForm() },
  ]

  private static let layers: [Command] = [
    Command(
      "help", in: .walk, .inbox, .assessments, .newAssessment, keys: "?", "<f1>",
      says: \.help, hint: 99
    ) { model, _ in model.openHelp() },
    Command(
      "close", in: .walk, .inbox, .assessments, .newAssessment, keys: "q",
      says: \.close, hint: 10
    ) { model, _ in model.closeLayer() },
    Command(
      "cancel", in: .inbox, .newAssessment, .naming, .prompt, .help, keys: "<esc>",
      "<c-c>", says: \.cancel, hint: 50
    ) { model, _ in model.closeLayer() },
    Command(
      "forget-keys", in: .walk, .assessments, keys: "<esc>", "<c-c>",
      says: \.cancel
    ) { _, _ in [] },
    Command(
      "quit", in: .walk, .inbox, .assessments, .newAssessment, keys: "Q", says: \.quit,
      hint: 5
    ) { model, _ in model.leave() },
    Command(
      "suspend", in: .walk, .inbox, .assessments, .newAssessment, .naming, .writing,
      .prompt, .help, keys: "<c-z>", says: \.suspend
    ) { _, _ in [.suspend] },
  ]

  private static let editing: [Command] = [
    Command("keep", in: .writing, keys: "<esc>", "<c-c>", says: \.keep, hint: 100) { model, _ in
      model.closeEntry()
    },
    Command("confirm", in: .prompt, keys: "<ret>", "<pad-enter>", says: \.confirm, hint: 100) {
      model, _ in model.confirmEntry()
    },
    Command("run", in: .help, keys: "<ret>", "<pad-enter>", says: \.run, hint: 100) { model, _ in
      model.runSelectedHelp()
    },
  ]

  private static let readOnly: @Sendable (Model) -> String? = { model in
    model.walk?.readOnly.map { model.phrases.refusals.readOnly($0) }
  }
}
