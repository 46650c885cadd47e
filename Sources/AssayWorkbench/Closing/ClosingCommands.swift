import AssayCore
import Cells

extension Command {
  static let closing: [Command] = [
    Command("closing", in: .walk, keys: "t c", says: \.closing.open) { model, _ in
      model.open(.closing)
    },
    Command(
      "open-on-closing", in: .closing, keys: "<ret>", "<pad-enter>", says: \.closing.go, hint: 100
    ) { model, _ in model.openChosenOnClosing() },
    Command("print-page", in: .closing, keys: "p", says: \.closing.print, hint: 90) { model, _ in
      model.printClosing()
    },
    Command("print", in: .walk, says: \.closing.print) { model, _ in model.printClosing() },
    Command("opening-meeting", in: .walk, says: \.closing.openingMeeting, unless: readOnly) {
      model, _ in model.fillIn(.opening)
    },
    Command("closing-meeting", in: .walk, says: \.closing.closingMeeting, unless: readOnly) {
      model, _ in model.fillIn(.closing)
    },
  ]
}
