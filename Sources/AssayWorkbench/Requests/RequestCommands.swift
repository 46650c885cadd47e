import AssayCore
import Cells

extension Command {
  static let requests: [Command] = [
    Command("ask-for", in: .walk, keys: "r", says: \.requests.ask, hint: 72, unless: readOnly) {
      model, _ in model.askFor()
    }
  ]
}
