import AssayProtocols

/// Protocols below a path, wherever their folders lie.
enum ProtocolTree {
  /// Deeper than any sensible tree; links to folders are not followed.
  private static let mostDepth = 12
  private static let names = ["protocol.yaml", "protocol.json"]

  /// Of everything at or below the path, with the rest of its folder of protocols in view.
  static func findings(at path: String) throws(CommandFailure) -> [ProtocolLint.FileFindings] {
    let stem = Self.stem(path)
    guard Platform.kind(of: path) == .folder else { return try findings(inFile: path) }
    if let own = file(in: stem), !ProtocolFolder.isProtocol(stem) {
      return try findings(inFile: own)
    }
    let roots = try roots(at: stem)
    guard !roots.isEmpty else {
      throw CommandFailure(
        .unavailable, "\(path): holds no protocol.yaml or protocol.json: name the file itself")
    }
    var findings: [ProtocolLint.FileFindings] = []
    for root in roots {
      let folder = try folder(root)
      findings += ProtocolLint.findings(in: folder, only: folder.paths(within: stem))
    }
    return findings
  }

  private static func findings(
    inFile path: String
  ) throws(CommandFailure) -> [ProtocolLint.FileFindings] {
    let bytes = try CommandFile.read(path)
    let inside = parent(path)
    let isAtRoot = lastName(path) == PublishedIDs.fileName
    if isAtRoot || stands(inside) {
      let folder = try folder(isAtRoot ? inside : parent(inside))
      let known = ProtocolLint.findings(in: folder, only: folder.paths(within: path))
      if let own = known.first {
        return [ProtocolLint.FileFindings(path: path, findings: own.findings)]
      }
    }
    let findings = ProtocolLint.findings(in: bytes, as: ProtocolFormat(fileName: path))
    return [ProtocolLint.FileFindings(path: path, findings: findings)]
  }

  static func folder(_ path: String) throws(CommandFailure) -> ProtocolFolder {
    do {
      return try ProtocolFolder.read(path)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Folders that hold folders of a protocol each, sorted. A path into one of these is within its
  /// own root.
  private static func roots(at stem: String) throws(CommandFailure) -> [String] {
    if stands(stem) { return [parent(stem)] }
    do {
      return Array(Set(try roots(below: stem, depth: 0))).sorted()
    } catch {
      throw CommandFailure(
        .unavailable, "\(stem): cannot be searched (\(error.words)): check its permissions")
    }
  }

  private static func roots(
    below folder: String, depth: Int
  ) throws(Platform.SystemError) -> [String] {
    var roots: [String] = []
    for entry in try Platform.entries(of: folder) where entry.kind == .folder {
      let path = folder == "/" ? "/" + entry.name : folder + "/" + entry.name
      if file(in: path) != nil { roots.append(folder) }
      if depth < mostDepth { roots += try Self.roots(below: path, depth: depth + 1) }
    }
    return roots
  }

  /// Whether a folder is one of a folder of protocols.
  private static func stands(_ folder: String) -> Bool {
    ProtocolFolder.isProtocol(folder) || ProtocolFolder.holdsHosts(folder)
  }

  private static func file(in folder: String) -> String? {
    names.map { folder + "/" + $0 }.first { Platform.kind(of: $0) == .file }
  }

  private static func stem(_ path: String) -> String {
    var stem = path
    while stem.count > 1, stem.last == "/" { stem.removeLast() }
    return stem
  }

  private static func lastName(_ path: String) -> String {
    String(path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...])
  }

  private static func parent(_ path: String) -> String {
    guard path != ".", lastName(path) != ".." else { return path + "/.." }
    return Platform.parent(of: path)
  }
}
