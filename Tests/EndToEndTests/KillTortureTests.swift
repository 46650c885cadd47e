import Foundation
import Glibc
import PseudoTerminal
import Testing

/// The program is killed at the worst of moments; what its screen showed is in the document.
@Suite("Torture by killing", .serialized)
struct KillTortureTests {
  /// When the kill comes.
  enum Moment: CaseIterable {
    /// As soon as the screen has changed.
    case frame
    /// While the journal says that a commit is half done.
    case commit
    /// When the commit is done, most likely before its frame.
    case committed
    /// At any time.
    case any
  }

  @Test("whatever the screen shows when the program is killed, the document holds")
  func killing() throws {
    let count = Torture.count(short: 16, whole: 200)
    var number = 0
    var random = Chance(seed: Torture.seed)
    var tally = (afterFrame: 0, beforeFrame: 0, inCommit: 0, keys: 0)
    var office = try Office()
    var path = try office.begin()

    func isMissingOne() -> Bool {
      [tally.inCommit, tally.beforeFrame, tally.afterFrame].contains(0)
    }
    // A few more where chance left one of the three out.
    while number < count || isMissingOne() && number < 3 * count {
      defer { number += 1 }
      if number % 10 == 9 {
        office = try Office()
        path = try office.begin()
      }
      let storm = try Storm(office, path, random: &random)
      try storm.rage(bursts: 1 + random.below(5), random: &random)
      let moment = Moment.allCases[number % Moment.allCases.count]
      try storm.strike(at: moment, random: &random)

      let isHot = storm.journal.isHot
      let record = try Record(of: path)
      let verified = try office.run("verify", path)
      #expect(verified.status == 0, "kill \(number), seed \(Torture.seed): \(verified)")
      let finding = storm.compare(record)
      #expect(
        finding.isKept,
        "kill \(number) (\(moment)), seed \(Torture.seed): shown and not kept\n\(finding.words)")
      tally.keys += storm.states.count - 1
      if isHot {
        tally.inCommit += 1
      } else if finding.isAhead {
        tally.beforeFrame += 1
      } else {
        tally.afterFrame += 1
      }
    }
    print(
      "torture: \(number) kills among \(tally.keys) keys, seed \(Torture.seed): "
        + "\(tally.inCommit) in the middle of a commit, \(tally.beforeFrame) between commit and "
        + "frame, \(tally.afterFrame) after the frame")
    #expect(tally.inCommit > 0, "no kill fell into a commit: this run proved too little")
    #expect(tally.beforeFrame > 0, "no kill fell before a frame: this run proved too little")
    #expect(tally.afterFrame > 0)
  }
}

/// A workbench under a rain of keys, and every state it should have gone through.
final class Storm {
  private let terminal: PseudoTerminal
  let journal: Journal
  private(set) var states: [YardState]

  init(_ office: Office, _ path: String, random: inout Chance) throws {
    journal = Journal(of: path)
    terminal = try office.open(path, rows: YardScreen.rows, columns: YardScreen.columns)
    var first = YardState(try Record(of: path))
    try terminal.waitUntil("the yard") { YardScreen($0) != nil }
    // A document with a draft opens where the draft is.
    terminal.type("gg")
    try terminal.waitUntil("the first criterion") { YardScreen($0) == YardScreen(first) }
    first.place = 0
    states = [first]
  }

  private func send(_ count: Int, random: inout Chance) {
    for _ in 0..<count {
      guard var state = states.last else { return }
      let stroke = state.stroke(&random)
      state.take(stroke)
      states.append(state)
      terminal.type(stroke.keys)
    }
  }

  /// Bursts of keys, each of which has to end on the right screen.
  func rage(bursts: Int, random: inout Chance) throws {
    for _ in 0..<bursts {
      send(1 + random.below(8), random: &random)
      let awaited = states.last.map { YardScreen($0) }
      try terminal.waitUntil("the screen of \(states.last as Any)") { YardScreen($0) == awaited }
    }
  }

  /// The last burst, and the end.
  func strike(at moment: KillTortureTests.Moment, random: inout Chance) throws {
    let before = terminal.screen
    send(1 + random.below(6), random: &random)
    // One that surely changes something.
    guard var last = states.last else { return }
    let stroke: YardState.Stroke =
      last.entry == .none ? .rate(last.ratings[last.place] == "F" ? 0 : 3) : .type("z")
    last.take(stroke)
    states.append(last)
    terminal.type(stroke.keys)
    switch moment {
    case .frame: try terminal.waitUntil("a frame") { $0.screen != before }
    case .commit: journal.wait { $0.isHot }
    case .committed:
      journal.wait { $0.isHot }
      journal.wait { !$0.isHot }
    case .any: usleep(UInt32(random.below(20_000)))
    }
    terminal.signal(SIGKILL)
    #expect(try terminal.waitForEnd() == .killed(signal: SIGKILL))
  }

  struct Comparison {
    /// True where the document holds a state as late as the one shown, or later.
    var isKept: Bool
    /// True where it holds more than was shown.
    var isAhead: Bool
    var words: String
  }

  func compare(_ record: Record) -> Comparison {
    let shown = YardScreen(terminal)
    let seen = states.indices.filter { YardScreen(states[$0]) == shown }
    let held = states.indices.filter { states[$0].isHeld(by: record) }
    var isKept = false
    if let first = seen.first, let last = held.last { isKept = first <= last }
    return Comparison(
      isKept: isKept, isAhead: isKept && Set(seen).isDisjoint(with: held),
      words: "shown is state \(seen), kept is state \(held) of \(states.count)\n"
        + "kept: \(YardState(record))\nstates:\n"
        + states.map { "\($0)" }.joined(separator: "\n") + "\n\(terminal.screen)")
  }
}

/// The journal beside a document, looked at from outside.
struct Journal {
  private let path: String

  init(of document: String) { path = document + "-journal" }

  /// True while it says that it can take back a change that is half done.
  var isHot: Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 8)
    // What SQLite's file format gives for the first eight bytes of a rollback journal.
    return pread(descriptor, &bytes, 8, 0) == 8
      && bytes == [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7]
  }

  /// Looks without a pause, since what is waited for lasts for a blink; gives up after two seconds.
  func wait(until isSo: (Journal) -> Bool) {
    let clock = ContinuousClock()
    let limit = clock.now + .seconds(2)
    while !isSo(self), clock.now < limit {}
  }
}
