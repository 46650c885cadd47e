import Foundation
import Glibc
import PseudoTerminal
import Testing

/// The power fails at every moment of some work; what a frame showed is in what is left.
@Suite("Torture by power cuts", .serialized)
struct PowerCutTortureTests {
  /// A trace of keys, each of which was seen on the screen before the next was typed.
  private func trace(
    _ office: Office, _ path: String, keys: Int, random: inout Chance
  ) throws -> Trace {
    let log = office.folder + "/trace"
    let terminal = try office.open(
      path, rows: YardScreen.rows, columns: YardScreen.columns,
      adding: Trace.variables(log: log, watching: office.work))
    try terminal.waitUntil("the yard") { YardScreen($0) != nil }
    var state = YardState(try Record(of: path))
    for _ in 0..<keys {
      let stroke = state.stroke(&random)
      state.take(stroke)
      terminal.type(stroke.keys)
      let awaited = YardScreen(state)
      try terminal.waitUntil("the screen of \(state)") { YardScreen($0) == awaited }
    }
    if state.entry != .none {
      state.take(.finish)
      terminal.type(YardState.Stroke.finish.keys)
      try terminal.waitUntil("the end of the note") { !$0.screen.contains("Esc keep") }
    }
    #expect(try terminal.leave() == .exited(code: 0))
    return try Trace([UInt8](Data(contentsOf: URL(fileURLWithPath: log))))
  }

  @Test("after a power cut at any moment the document is as before or after that commit")
  func powerCuts() throws {
    let office = try Office()
    let path = try office.begin()
    let before = try office.bytes()
    var random = Chance(seed: Torture.seed)
    let keys = Torture.count(short: 14, whole: 120)
    let trace = try trace(office, path, keys: keys, random: &random)
    let journal = path + "-journal"

    var disk = PowerDisk(office.work, [path: before])
    let ruins = Ruins(office)
    // What the latest frame showed is what the disk held then.
    var shown = try ruins.record(of: disk.after(.nothing), at: path)
    var waiting: [Ruins.Ruin] = []
    var (cuts, syncs, frames) = (0, 0, 0)

    func settle(_ next: Record) {
      for ruin in waiting {
        #expect(
          ruin.record == shown || ruin.record == next,
          "seed \(Torture.seed), \(ruin.moment): neither before nor after\n\(ruin.record as Any)")
      }
      waiting = []
    }
    for (number, event) in trace.events.enumerated() {
      var losses: [PowerDisk.Loss] = [.all, .nothing]
      if case .synchronised = event {
        syncs += 1
        losses += [.of(path), .of(journal), .allBut(path), .allBut(journal)]
        losses += (0..<3).map { _ in .some(Chance(seed: random.next())) }
      }
      if case .frame = event {
        frames += 1
        #expect(
          disk.isSure(path) && disk.isSure(journal),
          "frame \(frames) goes out while something waits for the disk")
        let held = try ruins.record(of: disk.after(.nothing), at: path)
        settle(held)
        shown = held
        losses = [.all]
      }
      for loss in losses {
        cuts += 1
        let record = try ruins.record(of: disk.after(loss), at: path)
        waiting.append(.init(moment: "event \(number), \(loss)", record: record))
        if case .frame = event { #expect(record == shown, "a frame shows what a power cut loses") }
      }
      disk.take(event)
    }
    settle(try ruins.record(of: disk.after(.nothing), at: path))
    #expect(try Record(of: path) == ruins.record(of: disk.after(.nothing), at: path))
    print(
      "torture: \(cuts) power cuts over \(keys) keys, \(syncs) syncs and \(frames) frames, "
        + "seed \(Torture.seed): \(ruins.count) different states of the disk, all whole")
    #expect(syncs >= 5 && ruins.count > 20, "too little happened to prove anything")
  }

  @Test("while a document is made there is none, or a whole one")
  func creation() throws {
    let office = try Office()
    let log = office.folder + "/trace"
    let path = office.path()
    let run = try FinishedRun(
      Office.program,
      [
        "new", path, "--organisation", "Nordlys", "--protocol", "yard", "--by", "Kari",
        "--protocols", Office.protocols,
      ],
      environment: office.environment.merging(
        Trace.variables(log: log, watching: office.work)
      ) { $1 }, in: office.folder)
    #expect(run.status == 0, "\(run)")
    let trace = try Trace([UInt8](Data(contentsOf: URL(fileURLWithPath: log))))
    let whole = try Record(of: path)
    var disk = PowerDisk(office.work)
    let ruins = Ruins(office)
    var random = Chance(seed: Torture.seed)
    var (cuts, absent) = (0, 0)
    for event in trace.events {
      let losses: [PowerDisk.Loss] =
        [.all, .nothing] + (0..<6).map { _ in .some(Chance(seed: random.next())) }
      for loss in losses {
        cuts += 1
        let left = disk.after(loss)
        guard left[path] != nil else {
          absent += 1
          continue
        }
        #expect(try ruins.record(of: left, at: path) == whole)
      }
      disk.take(event)
    }
    #expect(try ruins.record(of: disk.after(.all), at: path) == whole, "made, and not on the disk")
    print("torture: \(cuts) power cuts while a document is made, \(absent) leave none")
    #expect(absent > 0 && absent < cuts)
  }
}

/// What power cuts left, each state looked into once.
final class Ruins {
  struct Ruin {
    var moment: String
    var record: Record
  }

  private let office: Office
  private var records: [[String: [UInt8]]: Record] = [:]
  var count: Int { records.count }

  init(_ office: Office) { self.office = office }

  /// What a document holds of which these files are left.
  func record(of left: [String: [UInt8]], at path: String) throws -> Record {
    let relevant = left.filter { $0.key == path || $0.key == path + "-journal" }
    if let known = records[relevant] { return known }
    let folder = office.folder + "/ruin-\(records.count)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let copy = folder + "/nordlys.assay"
    for (name, bytes) in relevant {
      try Data(bytes).write(to: URL(fileURLWithPath: copy + name.dropFirst(path.count)))
    }
    let record = try Record(of: copy)
    let faults = try Record.faults(of: copy)
    #expect(faults.isEmpty, "a power cut left \(faults)")
    records[relevant] = record
    return record
  }
}
