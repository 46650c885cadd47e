import Foundation
import Glibc
import Testing

@testable import assay

@Suite("assay report -o")
struct ReportOutputTests {
  private let shop: Workshop
  private let name: String

  init() throws {
    shop = try Workshop()
    name = try shop.begin()
  }

  private func report(to output: String) throws -> Workshop.Run {
    try shop.run(
      "report", name, "--format", "md", "-o", output, "--protocols", Workshop.protocols)
  }

  private func mode(_ name: String) -> mode_t {
    var status = stat()
    return lstat(shop.path(name), &status) == 0 ? status.st_mode : 0
  }

  @Test("never takes the place of an assessment, by whatever name")
  func documents() throws {
    try shop.begin("other.assay")
    #expect(try shop.shell("ln -s other.assay link.md; ln nordlys.assay hard.md") == 0)
    let before = try (shop.bytes(of: name), shop.bytes(of: "other.assay"))
    for (output, status) in [
      (name, 2), ("other.assay", 2), ("./new.ASSAY", 2), ("link.md", 1), ("hard.md", 1),
    ] as [(String, Int32)] {
      let run = try report(to: output)
      #expect(run.status == status, "\(output)")
      #expect(run.sentences.count == 1)
    }
    let after = try (shop.bytes(of: name), shop.bytes(of: "other.assay"))
    #expect(before == after)
    #expect(try shop.run("verify", name).status == 0)
  }

  @Test("makes a file for its owner, and leaves one its permissions and a link its way")
  func files() throws {
    #expect(try report(to: "new.md").status == 0)
    #expect(mode("new.md") == S_IFREG | 0o600)
    try shop.write("before", to: "shared.md")
    #expect(try shop.shell("chmod 640 shared.md; ln -s shared.md link.md; ln -s none lost.md") == 0)
    #expect(try report(to: "link.md").status == 0)
    #expect(mode("shared.md") == S_IFREG | 0o640)
    #expect(mode("link.md") & S_IFMT == S_IFLNK)
    #expect(try shop.bytes(of: "shared.md") == shop.bytes(of: "new.md"))
    #expect(try report(to: "lost.md").status == 4)
    #expect(mode("lost.md") & S_IFMT == S_IFLNK)
    #expect(try report(to: "no/such/folder.md").status == 4)
    #expect(try report(to: ".").status == 4)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: shop.folder)
        .allSatisfy { !$0.hasSuffix(".new") })
  }

  @Test("is written to a pipe and to standard output, which stay what they are")
  func pipes() throws {
    #expect(try report(to: "whole.md").status == 0)
    #expect(mkfifo(shop.path("pipe"), 0o600) == 0)
    let line =
      "cat pipe > got.md & '\(Workshop.program)' report \(name) --format md -o pipe "
      + "--protocols '\(Workshop.protocols)'; status=$?; wait; exit $status"
    #expect(try shop.shell("export HOME=$PWD XDG_CACHE_HOME=$PWD/cache; \(line)") == 0)
    #expect(mode("pipe") & S_IFMT == S_IFIFO)
    #expect(try shop.bytes(of: "got.md") == shop.bytes(of: "whole.md"))
    let run = try report(to: "/dev/stdout")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try Data(run.output.utf8) == shop.bytes(of: "whole.md"))
  }
}
