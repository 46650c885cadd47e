import AssayCore
import Testing

@Suite("A ledger of whatever people do")
struct LedgerPropertyTests {
  @Test("is the same in whatever order its events arrive", arguments: 0..<12)
  func arrival(seed: UInt64) throws {
    var work = RandomWork(seed: seed)
    let events = try work.branches(3, of: 25)
    let ordered = Ledger(events)
    #expect(ordered.events.count == 76)
    for _ in 0..<4 {
      let shuffled = events.shuffled(using: &work.randomness)
      #expect(Ledger(shuffled) == ordered)
      var grown = Ledger()
      for event in shuffled { grown.append(event) }
      #expect(grown == ordered)
      var doubled = Ledger(shuffled + events.prefix(9))
      doubled.append(shuffled[0])
      #expect(doubled == ordered)
    }
  }

  @Test("has as heads what no other event names as a parent", arguments: 0..<20)
  func heads(seed: UInt64) throws {
    var work = RandomWork(seed: seed)
    let events = try work.branches(4, of: 10)
    let named = Set(events.flatMap(\.parents))
    #expect(Ledger(events).heads == Set(events.map(\.id)).subtracting(named))
    #expect(Ledger(events).heads.count == 4)
  }

  @Test("comes back to each earlier state, one undo at a time", arguments: 0..<30)
  func undo(seed: UInt64) throws {
    var work = RandomWork(seed: seed)
    var ledger = try work.begin()
    var states = [Content(ledger.assessment)]
    for _ in 0..<40 where try work.step(&ledger) != nil {
      states.append(Content(ledger.assessment))
    }
    #expect(states.count > 20)
    let last = states.removeLast()
    for state in states.reversed() {
      #expect(try work.act(.undo, on: &ledger) != nil)
      #expect(Content(ledger.assessment) == state)
    }
    #expect(throws: Refusal.nothingToUndo) { try work.act(.undo, on: &ledger) }
    for state in states.dropFirst() + [last] {
      #expect(try work.act(.redo, on: &ledger) != nil)
      #expect(Content(ledger.assessment) == state)
    }
    #expect(throws: Refusal.nothingToRedo) { try work.act(.redo, on: &ledger) }
  }

  @Test("can be undone in part, gone on with, and undone again", arguments: 0..<30)
  func undoAmidWork(seed: UInt64) throws {
    var work = RandomWork(seed: seed)
    var ledger = try work.begin()
    var states = [Content(ledger.assessment)]
    for _ in 0..<80 {
      if states.count > 1, Int.random(in: 0..<3, using: &work.randomness) == 0 {
        _ = try work.act(.undo, on: &ledger)
        states.removeLast()
        #expect(states.last == Content(ledger.assessment))
      } else if try work.step(&ledger) != nil {
        states.append(Content(ledger.assessment))
      }
    }
    #expect(Ledger(ledger.events) == ledger)
  }

  @Test("takes back only one's own changes, and only what still stands", arguments: 0..<60)
  func twoPeople(seed: UInt64) throws {
    var work = RandomWork(seed: seed)
    var ledger = try work.begin()
    for _ in 0..<80 {
      let author = work.number(below: 2) == 0 ? "Jørgen" : "作者"
      switch work.number(below: 6) {
      case 0, 1: try takeBack(.undo, by: author, &work, &ledger)
      case 2: try takeBack(.redo, by: author, &work, &ledger)
      default: _ = try work.step(&ledger, by: author)
      }
    }
    #expect(Ledger(ledger.events) == ledger)
  }

  private func takeBack(
    _ intent: Intent, by author: String, _ work: inout RandomWork, _ ledger: inout Ledger
  ) throws {
    let before = ledger.assessment
    do {
      let event = try #require(try work.act(intent, by: author, on: &ledger))
      let undone = try #require(event.undoes.flatMap(ledger.event))
      #expect(undone.author.content == author)
      guard case .changed(let change) = undone.body else { return }
      let stands = before.shows(change)
      #expect(stands, "\(change)")
    } catch let refusal as Refusal {
      switch refusal {
      case .changedSince(_, let other): #expect(other.author.content != author)
      case .nothingToUndo, .nothingToRedo, .hasActions, .unknownItem: break
      default: Issue.record(refusal)
      }
    }
  }
}

extension Assessment {
  /// True where what a change brought about is as it left it.
  fileprivate func shows(_ change: Change) -> Bool {
    switch change {
    case .rated(let criterion, _, let to): return self[criterion].response == to
    case .noted(let criterion, let kind, _, let to): return self[criterion].note(kind) == to
    case .looseNote(let id, _, let to): return looseNotes.first { $0.id == id }?.note == to
    case .filed(let id, let criterion, _, let to, let isFiled):
      return self[criterion].note == to && looseNotes.contains { $0.id == id } != isFiled
    case .revisit(let criterion, let to): return self[criterion].isToRevisit == to
    case .planned(let field, _, let to): return plan[field] == to
    case .present(_, let to): return present == to
    case .item(let id, _, let to): return items[id]?.content == to
    case .arrived(let request, let id, let evidence, let isArrived):
      return items[id]?.content == (isArrived ? .evidence(evidence) : nil)
        && (arrivals[request] == id) == isArrived
    case .entered(_, let to):
      return present == to.present && (session == to.session || session == nil)
    case .met(let kind, _, let to): return meetings[kind] == to
    case .upheld(let criterion, _, let to):
      return [nil, to].contains(self[criterion].upheld)
    case .reclassified(_, let to): return kind == to
    // Evidence that is gone takes its links along.
    case .linked: return true
    }
  }
}
