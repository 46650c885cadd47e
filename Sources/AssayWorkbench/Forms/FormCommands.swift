import AssayCore
import Cells

extension Command {
  static let forms: [Command] = [
    Command("keep-form", in: .form, .formText, keys: "<c-s>", says: { $0.forms.keep }, hint: 97) {
      model, _ in model.keepForm()
    },
    Command(
      "confirm-form-field", in: .form, .formText, keys: "<ret>", "<pad-enter>",
      says: { $0.forms.next },
      hint: 100
    ) { model, _ in model.confirmField() },
    Command("next-form-field", in: .form, .formText, keys: "<tab>", says: { $0.nextField }) {
      model, _ in model.tabInForm()
    },
    Command(
      "previous-form-field", in: .form, .formText, keys: "<s-tab>", says: { $0.previousField }
    ) { model, _ in model.stepField(by: -1) },
    Command("down-in-form", in: .form, .formText, keys: "<down>", says: { $0.nextRow }) {
      model, key in model.stepInForm(key)
    },
    Command("up-in-form", in: .form, .formText, keys: "<up>", says: { $0.previousRow }) {
      model, key in model.stepInForm(key)
    },
    Command(
      "next-answer", in: .form, keys: "<space>", "<right>", says: { $0.forms.nextAnswer }, hint: 98,
      label: "← →"
    ) { model, _ in model.chooseInForm(by: 1) },
    Command("previous-answer", in: .form, keys: "<left>", says: { $0.forms.previousAnswer }) {
      model, _ in model.chooseInForm(by: -1)
    },
    Command("new-line", in: .formText, keys: "<c-j>", says: { $0.newline }, unless: isOneLine) {
      model, _ in
      model.editForm { $0.insert("\n") == 0 }
    },
    Command("leave-form", in: .form, .formText, keys: "<esc>", says: { $0.forms.leave }, hint: 90) {
      model, _ in model.leaveForm()
    },
    Command(
      "discard-form", in: .form, .formText, keys: "<c-c>", says: { $0.forms.discard }, hint: 40
    ) {
      model, _ in model.discardForm()
    },
  ]

  private static let isOneLine: @Sendable (Model) -> String? = { model in
    if case .text(let field, _) = model.walk?.form?.focused?.value, field.isMultiline {
      nil
    } else {
      model.phrases.forms.oneLine
    }
  }
}
