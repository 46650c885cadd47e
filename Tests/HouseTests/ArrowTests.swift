import Foundation
import Testing

/// The arrows of the house: which room may know which. Docs/architecture.md draws them.
@Suite("The arrows of the house")
struct ArrowTests {
  /// For each target, the modules it may import besides the standard library.
  static let allowed: [String: Set<String>] = [
    "AssayCore": [],
    "Phrases": [],
    "Cells": [],
    // Synchronization is part of the standard library: it guards lines kept ready for a criterion.
    "AssayWorkbench": ["AssayCore", "Phrases", "Cells", "Synchronization"],
    "Digest": ["CSodium"],
    "AssayProtocols": ["AssayCore", "Digest", "Yams", "Foundation", "Glibc", "Musl", "Darwin"],
    "AssayStore": ["AssayCore", "Digest", "GRDB", "GRDBSQLite", "Foundation", "Glibc"],
    "AssayReports": ["AssayCore", "Digest", "Phrases", "Mustache", "Foundation"],
    "Terminal": ["Cells", "CNcurses", "Glibc"],
    "assay": [
      "AssayCore", "AssayProtocols", "AssayStore", "AssayReports", "AssayWorkbench", "Cells",
      "Digest", "Phrases", "Terminal", "ArgumentParser", "Yams", "Dispatch", "Foundation",
      "Glibc",
    ],
  ]

  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func files(in folder: String, endingWith ending: String) throws -> [URL] {
    let base = root.appendingPathComponent(folder)
    let found = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
    return (found?.compactMap { $0 as? URL } ?? []).filter { $0.path.hasSuffix(ending) }
  }

  static func imports(of file: URL) throws -> [String] {
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let at = words.firstIndex(of: "import"), at <= 2, words.count > at + 1,
        words[..<at].allSatisfy({ $0.hasPrefix("@") || $0 == "public" || $0 == "internal" })
      else { return nil }
      // `import struct Foundation.URL` names its module behind the kind.
      let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let"]
      let name =
        kinds.contains(words[at + 1]) && words.count > at + 2 ? words[at + 2] : words[at + 1]
      return String(name.prefix { $0 != "." })
    }
  }

  @Test("no target imports what it may not know", arguments: allowed.keys.sorted())
  func arrows(target: String) throws {
    let files = try Self.files(in: "Sources/" + target, endingWith: ".swift")
    #expect(!files.isEmpty, "Sources/\(target) holds no code")
    for file in files {
      for name in try Self.imports(of: file) {
        #expect(
          Self.allowed[target]?.contains(name) == true,
          "\(target)/\(file.lastPathComponent) imports \(name)")
      }
    }
  }

  @Test("every folder under Sources is a target whose arrows are known")
  func targets() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appendingPathComponent("Sources").path)
    let languages: Set<String> = ["CNcurses", "CSodium"]
    for folder in folders where !folder.hasPrefix(".") {
      #expect(
        Self.allowed[folder] != nil || languages.contains(folder), "Sources/\(folder) is unknown")
    }
  }

  @Test("the header of CNcurses keeps curses.h to itself")
  func header() throws {
    for file in try Self.files(in: "Sources/CNcurses/include", endingWith: ".h") {
      let text = try String(contentsOf: file, encoding: .utf8)
      let included = text.split(separator: "\n").filter { $0.hasPrefix("#include") }
      #expect(!included.contains { $0.contains("curses") })
    }
  }

  @Test("nothing traps on purpose: no forced unwrapping, no fatalError, no try!")
  func traps() throws {
    for file in try Self.files(in: "Sources", endingWith: ".swift") {
      let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
      for (number, line) in lines.enumerated() {
        let code = line.components(separatedBy: "//").first ?? ""
        for trap in ["try!", "fatalError(", "as! "] {
          #expect(!code.contains(trap), "\(file.lastPathComponent):\(number + 1): \(trap)")
        }
      }
    }
  }
}
