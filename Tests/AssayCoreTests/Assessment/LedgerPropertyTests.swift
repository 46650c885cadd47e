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

  @Test("keeps each person's undo to that person's own changes", arguments: 0..<30)
  func twoPeople(seed: UInt64) throws {
    var work = RandomWork(seed: seed)
    var ledger = try work.begin()
    var authors: [String] = []
    for _ in 0..<30 {
      let author = Bool.random(using: &work.randomness) ? "Jørgen" : "作者"
      if try work.step(&ledger, by: author) != nil { authors.append(author) }
    }
    for author in ["Jørgen", "作者"] {
      while true {
        do {
          let event = try #require(try work.act(.undo, by: author, on: &ledger))
          let undone = try #require(event.undoes.flatMap(ledger.event))
          #expect(undone.author.content == author)
        } catch {
          let refusal = try #require(error as? Refusal)
          if case .changedSince(_, let other) = refusal {
            #expect(other.author.content != author)
          } else {
            #expect(refusal == .nothingToUndo)
          }
          break
        }
      }
    }
  }
}
