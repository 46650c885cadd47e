import AssayCore

/// More of everything than a long assessment has.
enum LargeLedger {
  /// So many pieces of evidence at one criterion, as many loose notes, and as many undone at the end.
  static func events(_ count: Int) -> [Event] {
    let criterion = CriterionReference("large", "4.0")
    var events: [Event] = []
    func append(_ body: Event.Body, undoes: EventID? = nil) {
      guard let time = Timestamp("2026-03-12T14:32:07+01:00") else { return }
      events.append(
        Event(
          id: EventID("event \(events.count)"), parents: events.last.map { [$0.id] } ?? [],
          replica: "bench", lamport: events.count + 1, time: time, author: sealed("Jørgen"),
          undoes: undoes, body: body))
    }
    append(
      .created(
        Creation(organisation: sealed("Large"), site: nil, kind: .thirdParty, protocols: [])))
    for number in 0..<count {
      let text = sealed("evidence \(number)")
      let evidence = Evidence(text: text, kind: .record, criterion: criterion)
      append(.changed(.item(ItemID("item \(number)"), from: nil, to: .evidence(evidence))))
      let note = LooseNote(text: text, present: nil)
      append(.changed(.looseNote(LooseNoteID("note \(number)"), from: nil, to: note)))
    }
    for event in events.suffix(count).reversed() {
      if case .changed(let change) = event.body {
        append(.changed(change.inverse), undoes: event.id)
      }
    }
    return events
  }

  private static func sealed(_ text: String) -> SealedText {
    SealedText(commitment: text, content: text)
  }
}
