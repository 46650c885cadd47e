import AssayCore
import Cells
import Glibc
import Testing

@testable import AssayWorkbench

/// No key sequence hurts.
@Suite("A storm of keys")
struct StormTests {
  @Test("traps nowhere, breaks no frame, loses nothing, and comes everywhere")
  func storm() async {
    let seed = StormSettings.seed
    let storms = StormSettings.steps / StormSettings.stepsEach
    print("storm: \(storms) of \(StormSettings.stepsEach) steps, ASSAY_TORTURE_SEED=\(seed)")
    // A long one makes for each command besides, all of a storm for one.
    let directed = StormSettings.steps > StormSettings.enough ? storms / 2 : 0
    var reach = await rage(from: seed, count: storms - directed)
    reach.merge(
      await rage(
        from: seed &+ UInt64(storms - directed), count: directed, towards: Command.table))
    // A shorter storm may well come past something. One that chance kept from a place goes on, and
    // makes for it.
    if StormSettings.steps >= StormSettings.enough {
      for more in 1...10 where !reach.missed.isEmpty {
        let missed = Command.table.filter { reach.count($0) == 0 }
        print("storm: on towards \(missed.map(\.name))")
        reach.merge(
          await rage(from: seed &+ UInt64(more * storms), count: storms, towards: missed))
      }
      #expect(reach.missed.isEmpty, "never reached: \(reach.missed.joined(separator: ", "))")
    }
    print(reach.report)
  }

  /// Storms side by side, each of its own seed; every flaw is an issue.
  private func rage(
    from seed: UInt64, count: Int, towards goals: [Command] = []
  ) async -> StormReach {
    var reach = StormReach()
    await withTaskGroup(of: (StormReach, String?).self) { group in
      for number in 0..<count {
        group.addTask {
          var storm = Storm(
            seed: seed &+ UInt64(number),
            towards: goals.isEmpty ? nil : goals[number % goals.count],
            isTraced: StormSettings.isTraced)
          let flaw = storm.run(steps: StormSettings.stepsEach)
          return (storm.reach, flaw)
        }
      }
      for await (reached, flaw) in group {
        reach.merge(reached)
        if let flaw { Issue.record(Comment(rawValue: flaw)) }
      }
    }
    return reach
  }

  @Test("a bug that is planted is found", arguments: StormPlant.allCases)
  func planted(plant: StormPlant) {
    for seed in 0..<40 as Range<UInt64> {
      var storm = Storm(seed: seed, plant: plant)
      if storm.run(steps: 200) != nil { return }
    }
    Issue.record("\(plant) was not found")
  }
}

/// A disk that fails for a while.
@Suite("A disk that comes back")
struct ReturningDiskTests {
  @Test("a loose note that it did not take at first is kept once, as it was gone on with")
  func looseNote() {
    var random = StormRandom(seed: 1)
    var clock = StormClock()
    let protocols = StormProtocols.several(&random)
    let begun = StormPaper.begun(by: "Nordlys", protocols, &clock)
    var office = StormOffice(
      paper: StormPaper(path: "/tmp/a.assay", protocols: protocols, readOnly: nil, ledger: begun),
      &random)
    func press(_ keys: [Key]) {
      for key in keys {
        office.take(.key(key), &random)
        office.settle(&random)
      }
    }
    press([.character(","), .character("o"), .character("k")])
    office.breakDisk(&random)
    press([.escape])
    #expect(office.model.walk?.entry?.field.text == "ok")
    office.mendDisk()
    press([.character("!"), .escape])
    let notes = office.papers[0].disk.assessment.looseNotes.map(\.note.text.content)
    #expect(notes == ["ok!"])
    #expect(office.papers[0].diskDrafts.isEmpty)
  }
}

/// How long the storm rages: shortly in every test run; `ASSAY_STORM_STEPS` says how many steps.
enum StormSettings {
  static let stepsEach = 1_000
  /// So many steps come to everything there is.
  static let enough = 20_000
  static let steps = max(value(of: "ASSAY_STORM_STEPS").flatMap { Int($0) } ?? enough, stepsEach)
  /// Another one at each run; `ASSAY_TORTURE_SEED` repeats one.
  static let seed =
    value(of: "ASSAY_TORTURE_SEED").flatMap { UInt64($0) } ?? UInt64.random(in: 0..<1_000_000_000)
  /// Says each act before it is done: what a trap leaves behind.
  static let isTraced = value(of: "ASSAY_STORM_TRACE") == "1"

  private static func value(of name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
