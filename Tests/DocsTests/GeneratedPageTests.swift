import ArgumentParser
import Foundation
import Testing

@Suite("Pages written from the program")
struct GeneratedPageTests {
  @Test("assay(1) tells of every command, option, key and exit status")
  func manPage() throws {
    let version = try Program.output("--version").split(separator: "\n").first.map(String.init)
    let page = ManPage(help: try ProgramHelp.read(), version: version ?? "")
    try GeneratedFile(path: "Docs/assay.1").expect(page.text)
  }

  @Test(
    "completions complete what the program takes",
    arguments: [
      (CompletionShell.bash, "assay.bash"), (.zsh, "_assay"), (.fish, "assay.fish"),
    ])
  func completions(shell: CompletionShell, name: String) throws {
    let script = try ShellFace.script(for: shell)
    for word in ["plain", "color", "rehearsal", "protocols"] { #expect(script.contains(word)) }
    try GeneratedFile(path: "Docs/completions/\(name)").expect(script)
  }

  @Test("are pages that man's tools have nothing to say against, and scripts that bash can read")
  func clean() throws {
    #expect(try Program.complaints("mandoc", "-Tlint", "-Wstyle", path: "Docs/assay.1") == "")
    #expect(try Program.complaints("bash", "-n", path: "Docs/completions/assay.bash") == "")
  }
}
