/// A folder that holds protocols, one folder each.
public struct ProtocolRoot: Hashable, Sendable {
  public var path: String
  public var origin: Origin

  /// Why it is searched, in the order of searching.
  public enum Origin: Sendable, CaseIterable {
    /// `--protocols DIR`.
    case named
    /// `$XDG_DATA_HOME/assay/protocols`.
    case user
    /// `<executable>/../share/assay/protocols`.
    case installed
    /// `Protocols` beside `Package.swift`, above the executable.
    case checkout
  }

  public init(path: String, origin: Origin) {
    self.path = path
    self.origin = origin
  }

  /// The folders to search, the first to win; only those that exist, each once.
  ///
  /// - Parameters:
  ///   - named: what `--protocols` gave. Searched even if missing, so that a slip is noticed.
  ///   - executable: the running program's path, links resolved.
  public static func standard(
    named: String?, environment: [String: String], executable: String
  ) -> [ProtocolRoot] {
    var roots: [ProtocolRoot] = []
    if let named {
      roots.append(ProtocolRoot(path: named, origin: .named))
    }
    if let base = XDG.directory("XDG_DATA_HOME", orHome: ".local/share", in: environment) {
      roots.append(ProtocolRoot(path: base + "/assay/protocols", origin: .user))
    }
    let folder = parent(of: executable)
    roots.append(
      ProtocolRoot(path: parent(of: folder) + "/share/assay/protocols", origin: .installed))
    if let checkout = checkout(above: folder) {
      roots.append(ProtocolRoot(path: checkout + "/Protocols", origin: .checkout))
    }
    var seen: Set<String> = []
    return roots.filter { root in
      (root.origin == .named || Disk.isDirectory(root.path))
        && seen.insert(Disk.resolved(root.path)).inserted
    }
  }

  private static func checkout(above folder: String) -> String? {
    var current = folder
    while !current.isEmpty {
      if Disk.isFile(current + "/Package.swift"), Disk.isDirectory(current + "/Protocols") {
        return current
      }
      current = parent(of: current)
    }
    return nil
  }

  /// Empty above the topmost folder.
  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[..<slash])
  }
}
