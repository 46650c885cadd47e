import Foundation
import PseudoTerminal
import Testing

/// First the disk, then the screen: seen from the system's side.
@Suite("Torture of the order of writes")
struct WriteOrderTortureTests {
  private static let ratings = Torture.count(short: 24, whole: 240)

  /// Rates up and down the yard, each rating seen before the next is typed.
  private func rate(_ terminal: PseudoTerminal) throws {
    try terminal.waitFor("7.1.a")
    for number in 0..<Self.ratings {
      let criterion = number % Office.criteria.count
      let code = (number + number / Office.criteria.count) % 4
      terminal.type("\(code)")
      try terminal.waitFor("\(Office.criteria[criterion]) rated \(YardState.codes[code])")
      terminal.type(criterion == Office.criteria.count - 1 ? "gg" : "j")
      let next = Office.criteria[(criterion + 1) % Office.criteria.count]
      try terminal.waitUntil("\(next)") { $0.emulator.row(2).contains(next) }
    }
    #expect(try terminal.leave() == .exited(code: 0))
  }

  @Test("every rating is synchronised before the frame that shows it is written")
  func probed() throws {
    let office = try Office()
    let path = try office.begin()
    let log = office.folder + "/trace"
    try rate(office.open(path, adding: Trace.variables(log: log, watching: office.work)))

    var disk = PowerDisk(office.work, [path: []])
    var (syncs, allSyncs, seen) = (0, 0, 0)
    for event in try Trace([UInt8](Data(contentsOf: URL(fileURLWithPath: log)))).events {
      if case .synchronised = event {
        syncs += 1
        allSyncs += 1
      }
      if case .frame(let bytes) = event {
        #expect(disk.isSure(path) && disk.isSure(path + "-journal"))
        let text = String(decoding: bytes, as: UTF8.self)
        if YardState.codes.contains(where: { text.contains("rated \($0)") }) {
          #expect(syncs > 0, "a rating was shown without any sync since the frame before")
          seen += 1
        }
        syncs = 0
      }
      disk.take(event)
    }
    print(
      "torture: \(seen) frames with a rating, each after its sync, \(allSyncs) syncs in all "
        + "(by the probe)")
    #expect(seen == Self.ratings)
  }

  @Test("strace sees the same order", .enabled(if: Tracer.works, "strace is missing or forbidden"))
  func straced() throws {
    let office = try Office()
    let path = try office.begin()
    let log = office.folder + "/strace"
    let terminal = try PseudoTerminal(
      "/usr/bin/env",
      arguments: Tracer.words(log) + [Office.program, path, "--by", "Kari"],
      environment: office.environment, rows: 34, columns: 120)
    terminal.deadlineSeconds = 60
    try rate(terminal)

    var unsynchronised: Set<Substring> = []
    var (syncs, frames) = (0, 0)
    let lines = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
    for line in lines {
      // `1234 fdatasync(7</home/kari/nordlys.assay-journal>) = 0`
      let call = line.drop { $0 != " " }.drop { $0 == " " }
      let name = call.prefix { $0 != "(" }
      let place = call.dropFirst(name.count + 1)
      let file = place.prefix { $0 != ">" }
      switch name {
      // The lock tells others who writes; it has to last no longer than this process.
      case "pwrite64": if !file.hasSuffix(".lock") { unsynchronised.insert(file) }
      case "fsync", "fdatasync":
        unsynchronised.remove(file)
        syncs += 1
      case "write" where place.hasPrefix("1<"):
        #expect(unsynchronised.isEmpty, "\(line)")
        if syncs > 0 { frames += 1 }
        syncs = 0
      default: break
      }
    }
    print("torture: \(frames) frames after syncs, nothing unsynchronised before any (by strace)")
    #expect(frames >= Self.ratings)
  }
}

/// strace, where it is there and allowed.
enum Tracer {
  static func words(_ log: String) -> [String] {
    ["strace", "-f", "-y", "-o", log, "-s", "8", "-e", "trace=write,pwrite64,fsync,fdatasync"]
  }

  static let works: Bool = {
    guard let office = try? Office() else { return false }
    let run = try? FinishedRun(
      "/usr/bin/env", words(office.folder + "/log") + ["true"], environment: [:],
      in: office.folder)
    return run?.status == 0
  }()
}
