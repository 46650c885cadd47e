import AssayCore
import Cells

extension Command {
  static let requests: [Command] = [
    Command(
      "ask-for", in: .walk, .requests, keys: "r", says: { $0.requests.ask }, hint: 72,
      unless: readOnly
    ) { model, _ in model.askFor() },
    Command("requests", in: .walk, keys: "t q", says: { $0.requests.ledger }) { model, _ in
      model.open(.requests)
    },
    Command(
      "has-come", in: .requests, keys: "<ret>", "<pad-enter>", says: { $0.requests.receive },
      hint: 100,
      unless: nothingChosen
    ) { model, _ in model.receiveChosen() },
    Command(
      "change-request", in: .requests, keys: "i", says: { $0.requests.edit }, hint: 90,
      unless: nothingChosen
    ) { model, _ in model.rewordChosenRequest() },
    Command(
      "go-to-asked", in: .requests, keys: "o", says: { $0.requests.goThere }, hint: 85,
      unless: nothingThere
    ) { model, _ in model.goToChosen() },
  ]
}
