import Cells

extension Command {
  static let editor: [Command] = [
    Command("editor", in: .walk, keys: "E", says: { $0.editor.note }, hint: 12, unless: readOnly) {
      model, _ in model.runEditor()
    },
    Command("edit-outside", in: .writing, keys: "<c-x>", says: { $0.editor.entry }, hint: 40) {
      model, _ in model.runEditor()
    },
  ]
}
