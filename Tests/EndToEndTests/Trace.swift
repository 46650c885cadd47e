import Foundation

/// What the preloaded probe (Tests/SyncProbe) wrote down, in the order it happened.
struct Trace {
  enum Event {
    case opened(String)
    case wrote(String, offset: Int, ArraySlice<UInt8>)
    case cut(String, length: Int)
    case synchronised(String)
    case removed(String)
    case linked(from: String, to: String)
    case renamed(from: String, to: String)
    /// Bytes on their way to the terminal.
    case frame(ArraySlice<UInt8>)
  }

  private(set) var events: [Event] = []

  enum Failure: Error { case damaged(at: Int), noCompiler(String) }

  init(_ bytes: [UInt8]) throws {
    var files: [Int: String] = [:]
    var place = 0
    func number(_ start: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[start + $1]) << (8 * $1) }
    }
    while place < bytes.count {
      guard place + 17 <= bytes.count else { throw Failure.damaged(at: place) }
      let file = number(place + 1, 4)
      let offset = number(place + 5, 8)
      let start = place + 17
      let end = start + number(place + 13, 4)
      guard end <= bytes.count else { throw Failure.damaged(at: place) }
      let content = bytes[start..<end]
      let path = files[file] ?? ""
      switch bytes[place] {
      case UInt8(ascii: "O"):
        files[file] = String(decoding: content, as: UTF8.self)
        events.append(.opened(files[file] ?? ""))
        if offset == 1 { events.append(.cut(files[file] ?? "", length: 0)) }
      case UInt8(ascii: "C"): files[file] = nil
      case UInt8(ascii: "W"): events.append(.wrote(path, offset: offset, content))
      case UInt8(ascii: "T"): events.append(.cut(path, length: offset))
      case UInt8(ascii: "S"): events.append(.synchronised(path))
      case UInt8(ascii: "U"): events.append(.removed(String(decoding: content, as: UTF8.self)))
      case UInt8(ascii: "L"), UInt8(ascii: "R"):
        let names = content.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        guard names.count == 2 else { throw Failure.damaged(at: place) }
        events.append(
          bytes[place] == UInt8(ascii: "L")
            ? .linked(from: names[0], to: names[1]) : .renamed(from: names[0], to: names[1]))
      case UInt8(ascii: "F"): events.append(.frame(content))
      default: throw Failure.damaged(at: place)
      }
      place = end
    }
  }

  // MARK: The probe

  /// The compiled probe; made once.
  static func probe() throws -> String { try library.get() }

  private static let library = Result {
    let source = URL(fileURLWithPath: Office.tests).deletingLastPathComponent()
      .appendingPathComponent("SyncProbe/SyncProbe.c").path
    let folder = FileManager.default.temporaryDirectory.path
    let library = "\(folder)/assay-sync-probe-\(ProcessInfo.processInfo.processIdentifier).so"
    for compiler in ["clang", "cc", "gcc"] {
      let run = try? FinishedRun(
        compiler, ["-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"],
        environment: [
          "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
        ], in: folder)
      if run?.status == 0 { return library }
    }
    throw Failure.noCompiler(source)
  }

  /// What makes a program write its trace to a file.
  static func variables(log: String, watching folder: String) throws -> [String: String] {
    ["LD_PRELOAD": try probe(), "SYNC_PROBE_LOG": log, "SYNC_PROBE_FOLDER": folder]
  }
}
