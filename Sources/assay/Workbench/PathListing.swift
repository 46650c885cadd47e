import AssayWorkbench
import Foundation

/// What a path that is being written can go on with, from the file system.
enum PathListing {
  /// More names than these are of no help.
  static let limit = 40

  static func names(continuing path: String) -> PathNames {
    let full = expanded(path)
    let slash = full.lastIndex(of: "/")
    let folder = slash.map { $0 == full.startIndex ? "/" : String(full[..<$0]) } ?? "."
    let begun = slash.map { String(full[full.index(after: $0)...]) } ?? full
    // A file that cannot be listed has no names: completing it says so.
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let matches = entries.filter { name in
      name.hasPrefix(begun) && (begun.hasPrefix(".") || !name.hasPrefix("."))
    }
    .sorted()
    let names = matches.prefix(limit).map { name in
      Platform.kind(of: folder + "/" + name) == .folder ? name + "/" : name
    }
    return PathNames(path: path, names: names, isCut: matches.count > limit)
  }

  /// `~/` stands for the home folder, as in a shell.
  static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = Platform.environment["HOME"], !home.isEmpty else {
      return path
    }
    return home + path.dropFirst()
  }
}
