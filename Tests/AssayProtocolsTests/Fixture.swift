import Foundation
import Testing

/// Files of Tests/Fixtures/protocol-format, and texts with a mark in them.
enum Fixture {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/protocol-format")

  /// The protocols that are shipped.
  static let shipped = folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Protocols")

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// The same with something else in some places, each of which has to be there.
  static func text(_ name: String, _ changes: (old: String, new: String)...) throws -> String {
    try text(name, changes)
  }

  static func text(_ name: String, _ changes: [(old: String, new: String)]) throws -> String {
    try changes.reduce(try text(name)) { text, change in
      try #require(text.contains(change.old))
      return text.replacing(change.old, with: change.new)
    }
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try text(name).utf8)
  }

  /// The text of a recorded file; with ASSAY_RECORD set, what was got becomes the record.
  static func recorded(_ name: String, got: String) throws -> String {
    if ProcessInfo.processInfo.environment["ASSAY_RECORD"] != nil {
      try Data(got.utf8).write(to: folder.appending(path: name))
    }
    return try text(name)
  }
}

/// A folder that is gone after the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "assay-protocols-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file and the folders above it; returns its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = URL(filePath: "\(path)/\(name)")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }
}
