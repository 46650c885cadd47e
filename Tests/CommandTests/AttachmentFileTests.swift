import AssayWorkbench
import Foundation
import Glibc
import Testing

@testable import assay

@Suite("A file that is to be kept")
struct AttachmentFileTests {
  let workshop: Workshop
  init() throws { workshop = try Workshop() }

  private func read(_ name: String, limit: Int = 100) throws -> AttachmentFile {
    try AttachmentFile(at: workshop.path(name), for: workshop.path("a.assay"), limit: limit)
  }

  @Test("is read whole, up to the limit and no further")
  func whole() throws {
    let text = String(repeating: "æ", count: 50)
    try workshop.write(text, to: "log 作者.csv")
    let file = try read("log 作者.csv")
    #expect(file.name == "log 作者.csv")
    #expect(file.bytes == Array(text.utf8))
    #expect(throws: AttachmentFlaw.tooBig(size: 100, limit: 99)) {
      try read("log 作者.csv", limit: 99)
    }
  }

  @Test("is refused where nothing lies, or a folder")
  func missing() throws {
    #expect(throws: AttachmentFlaw.missing) { try read("gone") }
    try workshop.write("x", to: "file")
    #expect(throws: AttachmentFlaw.missing) { try read("file/below") }
    try FileManager.default.createDirectory(
      atPath: workshop.path("folder"), withIntermediateDirectories: false)
    #expect(throws: AttachmentFlaw.folder) { try read("folder") }
  }

  @Test("is not the assessment itself, by whatever name")
  func assessment() throws {
    try workshop.write("x", to: "a.assay")
    try FileManager.default.createSymbolicLink(
      atPath: workshop.path("b"), withDestinationPath: workshop.path("a.assay"))
    #expect(throws: AttachmentFlaw.assessment) { try read("a.assay") }
    #expect(throws: AttachmentFlaw.assessment) { try read("b") }
  }

  @Test("is not waited for where it is a pipe or a device")
  func pipes() throws {
    #expect(mkfifo(workshop.path("pipe"), 0o600) == 0)
    #expect(throws: AttachmentFlaw.notAFile) { try read("pipe") }
    #expect(throws: AttachmentFlaw.notAFile) {
      try AttachmentFile(at: "/dev/zero", for: "a", limit: 10)
    }
    #expect(throws: AttachmentFlaw.notAFile) {
      try AttachmentFile(at: "/dev/null", for: "a", limit: 10)
    }
  }

  @Test("that is empty says so by its size")
  func empty() throws {
    try workshop.write("", to: "empty")
    #expect(try read("empty").bytes.isEmpty)
  }

  @Test("is found by the beginning of its name, folders with a slash, hidden names only when asked")
  func completion() throws {
    for name in ["log-1.csv", "log-2.csv", ".log", "other"] { try workshop.write("", to: name) }
    try FileManager.default.createDirectory(
      atPath: workshop.path("logs 作者"), withIntermediateDirectories: false)
    let begun = workshop.path("lo")
    #expect(
      PathListing.names(continuing: begun)
        == PathNames(path: begun, names: ["log-1.csv", "log-2.csv", "logs 作者/"], isCut: false))
    #expect(PathListing.names(continuing: workshop.path(".lo")).names == [".log"])
    #expect(PathListing.names(continuing: workshop.path("none")).names.isEmpty)
    #expect(PathListing.names(continuing: "/no/such/folder/x").names.isEmpty)
  }

  @Test("among very many is not drowned in names")
  func many() throws {
    for number in 0..<50 { try workshop.write("", to: "many-\(number)") }
    let found = PathListing.names(continuing: workshop.path("many"))
    #expect(found.names.count == PathListing.limit)
    #expect(found.isCut)
  }
}
