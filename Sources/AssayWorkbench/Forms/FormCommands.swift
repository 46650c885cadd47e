import AssayCore
import Cells

extension Command {
  static let forms: [Command] = [
    Command("keep-form", in: .form, .formText, keys: "<c-s>", says: \.forms.keep, hint: 97) {
      model, _ in model.keepForm()
    },
    Command(
      "confirm-form-field", in: .form, .formText, keys: "<ret>", "<pad-enter>", says: \.forms.next,
      hint: 100
    ) { model, _ in model.confirmField() },
    Command("next-form-field", in: .form, .formText, keys: "<tab>", says: \.nextField) {
      model, _ in model.tabInForm()
    },
    Command(
      "previous-form-field", in: .form, .formText, keys: "<s-tab>", says: \.previousField
    ) { model, _ in model.stepField(by: -1) },
    Command("down-in-form", in: .form, .formText, keys: "<down>", says: \.nextRow) {
      model, key in model.stepInForm(key)
    },
    Command("up-in-form", in: .form, .formText, keys: "<up>", says: \.previousRow) {
      model, key in model.stepInForm(key)
    },
    Command(
      "next-answer", in: .form, keys: "<space>", "<right>", says: \.forms.nextAnswer, hint: 98,
      label: "← →"
    ) { model, _ in model.chooseInForm(by: 1) },
    Command("previous-answer", in: .form, keys: "<left>", says: \.forms.previousAnswer) {
      model, _ in model.chooseInForm(by: -1)
    },
    Command("new-line", in: .formText, keys: "<c-j>", says: \.newline, unless: isOneLine) {
      model, _ in
      model.editForm { $0.insert("\n") == 0 }
    },
    Command("leave-form", in: .form, .formText, keys: "<esc>", says: \.forms.leave, hint: 90) {
      model, _ in model.leaveForm()
    },
    Command("discard-form", in: .form, .formText, keys: "<c-c>", says: \.forms.discard, hint: 40) {
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
