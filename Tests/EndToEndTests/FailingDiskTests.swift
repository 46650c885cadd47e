import Foundation
import Glibc
import PseudoTerminal
import Testing

/// The disk does not take it: said at once, nothing claimed, nothing typed lost, tried again.
@Suite("A disk that fails")
struct FailingDiskTests {
  /// Types while the disk refuses, then while it takes again, and expects all of it in the end.
  private func work(
    _ terminal: PseudoTerminal, on path: String, refusing: () throws -> Void,
    taking: () throws -> Void
  ) throws {
    try terminal.waitFor("7.1.a")
    try refusing()
    terminal.type("2")
    try terminal.waitFor("NOT ON DISK")
    #expect(!terminal.screen.contains("rated L"))
    #expect(!terminal.screen.contains("▸ 2 L"), "a rating is shown that the disk does not hold")
    terminal.type("i")
    for letter in "Alt skrevet her 作者" { terminal.type(String(letter)) }
    try terminal.waitFor("Alt skrevet her 作者")
    #expect(terminal.screen.contains("NOT ON DISK"))
    // ^C closes a note, as Esc does: this one stays open, since it could not be kept. Another size
    // is waited for, since nothing else on the screen tells that the key was taken.
    terminal.type("\u{3}")
    terminal.resize(rows: terminal.emulator.rows, columns: terminal.emulator.columns - 10)
    try terminal.waitUntil("the other size") { $0.emulator.row(0).hasSuffix("NOT ON DISK") }
    terminal.type("!")
    try terminal.waitFor("Alt skrevet her 作者!")
    #expect(terminal.screen.contains("NOT ON DISK"))
    try taking()
    terminal.type("?")
    try terminal.waitFor("Alt skrevet her 作者!?")
    try terminal.waitUntil("the disk to be back") { !$0.screen.contains("NOT ON DISK") }
    try terminal.waitFor("on disk ")
    terminal.type("\u{3}")
    try terminal.waitFor("note kept on 7.1.a")
    #expect(terminal.screen.contains("▸ 2 L"))
    #expect(try terminal.leave() == .exited(code: 0))
    let record = try Record(of: path)
    #expect(record.ratings == ["7.1.a": "L"])
    #expect(record.notes == ["7.1.a": "Altskrevether作者!?"])
    #expect(record.drafts.isEmpty)
  }

  @Test("the document is moved away, and comes back")
  func movedAway() throws {
    let office = try Office()
    let path = try office.begin()
    let away = office.folder + "/away.assay"
    try work(
      office.open(path), on: path, refusing: { rename(path, away) },
      taking: { rename(away, path) })
  }

  @Test("a document removed for good is said to be gone, and leaving warns before it leaves")
  func removed() throws {
    let office = try Office()
    let path = try office.begin()
    let terminal = try office.open(path)
    try terminal.waitFor("7.1.a")
    unlink(path)
    terminal.type("2")
    try terminal.waitFor("NOT ON DISK")
    try terminal.waitFor("the file was moved or removed meanwhile")
    terminal.type("Q")
    try terminal.waitFor("Q again leaves without what is not on the disk")
    terminal.type("Q")
    #expect(try terminal.waitForEnd() == .exited(code: 4))
    #expect(terminal.screen.contains("the file was moved or removed meanwhile"))
    #expect(!office.names.contains("nordlys.assay"))
  }

  @Test("q does not close a document that waits for the disk")
  func closing() throws {
    let office = try Office()
    let path = try office.begin()
    let away = office.folder + "/away.assay"
    let terminal = try office.open(path)
    try terminal.waitFor("7.1.a")
    rename(path, away)
    terminal.type("2")
    try terminal.waitFor("NOT ON DISK")
    terminal.type("q")
    try terminal.waitFor("It stays open, since not all of it is on the disk")
    #expect(terminal.screen.contains("NOT ON DISK"))
    rename(away, path)
    terminal.type("q")
    try terminal.waitFor("Assessments in")
    try terminal.leave()
    #expect(try Record(of: path).ratings == ["7.1.a": "L"])
  }

  @Test("a limit on the size of files, until it is lifted")
  func fileSizeLimit() throws {
    let office = try Office()
    let path = try office.begin()
    // Less than the journal needs.
    let limited = ["-c", "trap '' XFSZ; ulimit -S -f 4; exec \"$0\" \"$@\"", Office.program, path]
    let terminal = try PseudoTerminal(
      "/bin/bash", arguments: limited + ["--by", "Kari"], environment: office.environment,
      rows: 24, columns: 80)
    terminal.deadlineSeconds = 20
    try work(terminal, on: path, refusing: {}) {
      let lifted = try FinishedRun(
        "prlimit", ["--pid", "\(terminal.process)", "--fsize=unlimited"], environment: [:],
        in: office.folder)
      #expect(lifted.status == 0, "\(lifted)")
    }
  }

  @Test("a folder that becomes read-only, until it is not", .enabled(if: Account.canBeOrdinary))
  func readOnlyFolder() throws {
    let office = try Office()
    let path = try office.begin()
    let terminal = try Account.open(path, in: office)
    try work(
      terminal, on: path, refusing: { chmod(office.work, 0o555) },
      taking: { chmod(office.work, 0o777) })
  }

  @Test(
    "in a read-only folder the document opens for reading, with the reason",
    .enabled(if: Account.canBeOrdinary))
  func readOnlyFromTheStart() throws {
    let office = try Office()
    let path = try office.begin()
    chmod(office.work, 0o555)
    let terminal = try Account.open(path, in: office)
    try terminal.waitFor("read only")
    try terminal.waitFor("you may not write to its folder")
    terminal.type("2")
    try terminal.waitFor("Read only: you may not write to its folder")
    #expect(try terminal.leave() == .exited(code: 0))
    #expect(try Record(of: path).ratings.isEmpty)
  }

  @Test("a full disk, until there is room again", .enabled(if: SmallDisk.canBeMade))
  func fullDisk() throws {
    let office = try Office()
    let disk = try SmallDisk(at: office.work)
    defer { disk.remove() }
    let path = try office.begin()
    try work(
      office.open(path), on: path, refusing: { try disk.fill() }, taking: { disk.makeRoom() })
  }
}

/// Runs the program without the rights of root, to whom permissions mean nothing.
enum Account {
  private static let isRoot = geteuid() == 0
  static let canBeOrdinary = !isRoot || access("/usr/bin/setpriv", X_OK) == 0

  static func open(_ path: String, in office: Office) throws -> PseudoTerminal {
    guard isRoot else { return try office.open(path) }
    // The build may lie where only root may look.
    let program = office.folder + "/assay"
    // By another process: a file that this one had open for writing might be busy when it is run.
    let copied = try FinishedRun(
      "cp", [Office.program, program], environment: [:], in: office.folder)
    guard copied.status == 0 else { throw copied }
    for place in ["", "/cache", "/config", "/data"] { chmod(office.folder + place, 0o777) }
    if access(office.work, W_OK) == 0, office.mode(office.work) != 0o555 {
      chmod(office.work, 0o777)
    }
    let nobody: uid_t = 65_534
    chown(path, nobody, nobody)
    let terminal = try PseudoTerminal(
      "/usr/bin/setpriv",
      arguments: [
        "--reuid=65534", "--regid=65534", "--clear-groups", program, path, "--by", "Kari",
      ],
      environment: office.environment, rows: 34, columns: 120)
    terminal.deadlineSeconds = 20
    return terminal
  }
}

extension Office {
  fileprivate func mode(_ path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }
}

/// A file system of a few hundred kilobytes.
struct SmallDisk {
  private let place: String
  private var filler: String { place + "/filler" }

  /// Only root may mount, and not in every container.
  static let canBeMade: Bool = {
    guard geteuid() == 0, let office = try? Office(), let disk = try? SmallDisk(at: office.work)
    else { return false }
    disk.remove()
    return true
  }()

  init(at place: String) throws {
    guard mount("assay", place, "tmpfs", 0, "size=300k,mode=0777") == 0 else {
      throw Office.Unusable(place, errno)
    }
    self.place = place
  }

  func remove() { umount2(place, Int32(MNT_DETACH)) }

  func fill() throws {
    let descriptor = Glibc.open(filler, O_WRONLY | O_CREAT, 0o600)
    guard descriptor >= 0 else { throw Office.Unusable(filler, errno) }
    defer { close(descriptor) }
    let bytes = [UInt8](repeating: 0, count: 4_096)
    while write(descriptor, bytes, bytes.count) > 0 {}
  }

  func makeRoom() { unlink(filler) }
}
