import Cells

extension Command {
  static let orderCommands: [Command] = [
    Command("walking-order", in: .walk, keys: "o", says: { $0.orders.open }, hint: 18) { model, _ in
      model.openOrders()
    },
    Command(
      "choose-order", in: .orders, keys: "<ret>", "<pad-enter>", says: { $0.orders.choose },
      hint: 100
    ) { model, _ in model.chooseOrder() },
  ]
}
