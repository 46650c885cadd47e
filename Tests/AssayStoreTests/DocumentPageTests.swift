import AssayCore
import Foundation
import Testing

@testable import AssayStore

@Suite("The page about the format")
struct DocumentPageTests {
  private static let page: String = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let url = root.appending(path: "Docs/document-format.md")
    return (try? String(contentsOf: url, encoding: .utf8)) ?? ""
  }()

  /// Runs the page's lines as a stranger would; the exit code and what was said.
  private func check(_ path: String) throws -> (code: Int32, words: String) {
    let parts = Self.page.components(separatedBy: "```")
    let lines = try #require(parts.first { $0.hasPrefix("python\n") }).dropFirst("python\n".count)
    #expect(lines.split(separator: "\n").count == 10)
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", String(lines), path]
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let words = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: words, as: UTF8.self))
  }

  @Test("gives ten lines that pass a sound document and fail one that was touched")
  func verification() throws {
    let workplace = try Workplace()
    let document = try workplace.create()
    try document.workThrough()
    try document.close()
    let sound = try check(workplace.path())
    #expect(sound == (0, "17 events, intact\n"))

    let whole = workplace.bytes()
    for tampering in [
      "UPDATE event SET line = replace(line, '\"L\"', '\"F\"') WHERE number = 2",
      "DELETE FROM event WHERE number = 4",
      "UPDATE text SET content = content || '!'",
      "UPDATE protocol SET text = x'00'",
      "INSERT INTO evidence VALUES ('ab', x'00')",
    ] {
      workplace.write(whole, to: "nordlys.assay")
      try workplace.tamper(tampering)
      let touched = try check(workplace.path())
      #expect(touched.code == 1, "\(tampering)")
      #expect(touched.words.hasPrefix("not intact: "), "\(tampering): \(touched.words)")
    }
  }

  @Test("shows the tables as they are made")
  func tables() {
    func plain(_ text: String) -> String {
      text.replacing("(", with: " ( ").replacing(")", with: " ) ").split { $0.isWhitespace }
        .joined(separator: " ")
    }
    let shown = plain(Self.page)
    for table in DocumentSchema.migrations.joined() {
      #expect(shown.contains(plain(table.sql)), "\(table.name)")
    }
  }

  @Test("names every type of event")
  func types() {
    for body in EventLineTests.bodies {
      #expect(Self.page.contains("| `\(body.typeName ?? "")` |"))
    }
  }

  /// The page's lines, whole again.
  private static let examples: [String] = page.components(separatedBy: "\n").filter {
    $0.hasPrefix("    {\"assay\":1,") && !$0.contains("\"type\":T")
  }.map { whole(String($0.dropFirst(4))) }

  /// The four digits before each … again and again, until there are as many as belong there.
  private static func whole(_ line: String) -> String {
    let parts = line.components(separatedBy: "…")
    var whole = ""
    for part in parts.dropLast() {
      let times = part.dropLast(4).hasSuffix("\"replica\":\"") ? 7 : 15
      whole += part + String(repeating: String(part.suffix(4)), count: times)
    }
    return whole + (parts.last ?? "")
  }

  @Test("shows lines that are read, and written again in the same way")
  func exampleLines() throws {
    for example in Self.examples {
      let line = Array(example.utf8)
      let event = try EventLine.decode(line, id: EventLine.id(of: line)) { commitment in
        SealedText(commitment: commitment, content: nil)
      }
      #expect(EventLine.encode(event).map { String(decoding: $0, as: UTF8.self) } == example)
      if case .changed(.item(let id, nil, let item?)) = event.body {
        #expect(item.texts.first?.commitment.hasPrefix(id.text.prefix(4)) == true)
      }
    }
  }

  @Test("shows a line of each kind of item and of each event about items")
  func exampleTypes() {
    let others = [
      "evidence-linked", "request-arrived", "session-entered", "meeting", "upheld",
      "reclassified",
    ]
    let types = ItemKind.allCases.map(\.rawValue) + others
    for type in types {
      #expect(Self.examples.contains { $0.contains("\"type\":\"\(type)\"") }, "\(type)")
      #expect(Self.page.contains("| `\(type)` |"))
    }
  }

  @Test("names every value that a line may have in its fields of fixed names")
  func names() {
    let names =
      PlanField.allCases.map(\.rawValue) + EvidenceKind.allCases.map(\.rawValue)
      + FindingKind.allCases.map(\.rawValue) + ActionState.allCases.map(\.rawValue)
      + TeamRole.allCases.map(\.rawValue) + MeetingKind.allCases.map(\.rawValue)
      + AssessmentKind.allCases.map(\.rawValue)
    for name in names { #expect(Self.page.contains("`\(name)`"), "\(name)") }
  }
}
