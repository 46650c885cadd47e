import AssayCore
import Cells

extension Command {
  static let agenda: [Command] = [
    Command("agenda", in: .walk, keys: "t a", says: { $0.agenda.list }) { model, _ in
      model.openAgenda()
    },
    Command("people", in: .walk, .agenda, keys: "y", says: { $0.agenda.present }, unless: readOnly)
    {
      model, _ in model.askPresent()
    },
    Command(
      "begin-session", in: .agenda, keys: "<ret>", "<pad-enter>", says: { $0.agenda.begin },
      hint: 100,
      unless: nothingChosen
    ) { model, _ in model.beginChosenSession() },
    Command(
      "new-session", in: .agenda, keys: "n", says: { $0.agenda.new }, hint: 95, unless: readOnly
    ) {
      model, _ in model.newSession()
    },
    Command(
      "change-session", in: .agenda, keys: "i", says: { $0.agenda.edit }, hint: 85,
      unless: nothingChosen
    ) { model, _ in model.rewordChosen() },
    Command(
      "end-session", in: .agenda, keys: "x", says: { $0.agenda.end }, hint: 75, unless: readOnly
    ) {
      model, _ in model.endSession()
    },
    Command(
      "drop-session", in: .agenda, keys: "d", says: { $0.agenda.drop }, hint: 70,
      unless: nothingChosen
    ) { model, _ in model.dropChosen() },
  ]
}
