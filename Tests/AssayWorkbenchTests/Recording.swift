import Foundation
import Testing

/// Holds a screen to the one recorded beside the test; ASSAY_RECORD=1 records it anew, for a person
/// to read.
func expectScreen(
  _ screen: String, recorded name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Screens")
  let file = folder.appendingPathComponent(name + ".txt")
  if ProcessInfo.processInfo.environment["ASSAY_RECORD"] == "1" {
    try (screen + "\n").write(to: file, atomically: true, encoding: .utf8)
  }
  let recorded = try String(contentsOf: file, encoding: .utf8)
  if recorded != screen + "\n" {
    Issue.record(
      Comment(rawValue: difference(name, expected: recorded, got: screen + "\n")),
      sourceLocation: sourceLocation)
  }
}

private func difference(_ name: String, expected: String, got: String) -> String {
  let before = expected.components(separatedBy: "\n")
  let after = got.components(separatedBy: "\n")
  var lines = ["screen \(name) differs", "expected:", expected, "got:", got, "difference:"]
  for row in 0..<max(before.count, after.count) {
    let old = row < before.count ? before[row] : nil
    let new = row < after.count ? after[row] : nil
    if old != new {
      lines.append("row \(row)")
      lines.append("  - \(old ?? "(no such row)")")
      lines.append("  + \(new ?? "(no such row)")")
    }
  }
  return lines.joined(separator: "\n")
}
