import AssayCore
import Cells

extension Command {
  static let closing: [Command] = [
    Command("closing", in: .walk, keys: "t c", says: { $0.closing.open }) { model, _ in
      model.open(.closing)
    },
    Command(
      "open-on-closing", in: .closing, keys: "<ret>", "<pad-enter>", says: { $0.closing.go },
      hint: 100
    ) { model, _ in model.openChosenOnClosing() },
    Command(
      "change-opinion", in: .closing, keys: "i", says: { $0.closing.editOpinion }, hint: 85,
      unless: noOpinionChosen
    ) { model, _ in model.rewordChosen() },
    Command(
      "drop-opinion", in: .closing, keys: "d", says: { $0.closing.dropOpinion }, hint: 80,
      unless: noOpinionChosen
    ) { model, _ in model.dropChosen() },
    Command("print-page", in: .closing, keys: "p", says: { $0.closing.print }, hint: 90) {
      model, _ in
      model.printClosing()
    },
    Command("print", in: .walk, says: { $0.closing.print }) { model, _ in model.printClosing() },
    Command("opening-meeting", in: .walk, says: { $0.closing.openingMeeting }, unless: readOnly) {
      model, _ in model.fillIn(.opening)
    },
    Command("closing-meeting", in: .walk, says: { $0.closing.closingMeeting }, unless: readOnly) {
      model, _ in model.fillIn(.closing)
    },
  ]

  /// Of what stands on the page, opinions have no list of their own to be changed in.
  private static let noOpinionChosen: @Sendable (Model) -> String? = { model in
    if let reason = readOnly(model) { return reason }
    guard case .item(let id) = model.chosen,
      case .opinion = model.walk?.assessment.items[id]?.content
    else { return model.phrases.closing.chooseOpinion }
    return nil
  }
}
