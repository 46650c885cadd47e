/// What the fold has to remember of items that are gone: their numbers, what they supported, what
/// they came for.
struct ItemHistory: Equatable, Sendable {
  private var numbers: [ItemID: Int] = [:]
  private var made: [ItemKind: Int] = [:]
  /// The links that went with a piece of evidence, by the event that took it out.
  private var taken: [EventID: [CriterionReference]] = [:]
  /// What each piece of evidence that was asked for came for.
  private var met: [ItemID: ItemID] = [:]

  /// The number an item has for good, from when it was first made.
  mutating func number(of id: ItemID, _ kind: ItemKind) -> Int {
    if let number = numbers[id] { return number }
    let number = made[kind, default: 0] + 1
    made[kind] = number
    numbers[id] = number
    return number
  }

  mutating func note(_ evidence: ItemID, meets request: ItemID) {
    met[evidence] = request
  }

  func request(metBy evidence: ItemID) -> ItemID? { met[evidence] }

  mutating func note(links: [CriterionReference], takenBy event: EventID) {
    taken[event] = links
  }

  /// The links that come back with what an event took out; nil where it took out nothing.
  func links(brought undone: EventID?) -> [CriterionReference]? {
    undone.flatMap { taken[$0] }
  }
}
