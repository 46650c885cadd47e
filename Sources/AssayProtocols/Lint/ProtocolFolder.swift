/// The files of a folder of protocols: `<id>/protocol.yaml`, `<id>/<language>.yaml`,
/// `hosts/<id>.yaml`, `published-ids.lock`.
public struct ProtocolFolder: Equatable, Sendable {
  public var path: String
  public var files: [File]

  public struct File: Equatable, Sendable {
    public var path: String
    public var kind: Kind
    public var bytes: [UInt8]

    public init(path: String, kind: Kind, bytes: [UInt8]) {
      self.path = path
      self.kind = kind
      self.bytes = bytes
    }
  }

  /// What a file is, and what its place says of it.
  public enum Kind: Equatable, Sendable {
    case `protocol`(folder: String, ProtocolFormat)
    case overlay(folder: String, language: String)
    case host(name: String)
    case publishedIDs
  }

  public init(path: String, files: [File]) {
    self.path = path
    self.files = files
  }

  /// Reads the folder; files it does not know are passed over.
  public static func read(_ path: String) throws(ProtocolLoadError) -> ProtocolFolder {
    var files: [File] = []
    for name in Disk.names(in: path) {
      let below = path == "/" ? "/" + name : "\(path)/\(name)"
      if name == PublishedIDs.fileName, Disk.isFile(below) {
        files.append(
          File(path: below, kind: .publishedIDs, bytes: try OverlayFile.bytes(of: below)))
      }
      guard Disk.isDirectory(below) else { continue }
      let inside = Disk.names(in: below)
      let main = ["protocol.yaml", "protocol.json"].first(where: inside.contains)
      guard main != nil || name == "hosts" else { continue }
      for file in inside {
        guard let kind = kind(of: file, in: name, isMain: file == main),
          Disk.isFile("\(below)/\(file)")
        else { continue }
        let bytes = try OverlayFile.bytes(of: "\(below)/\(file)")
        files.append(File(path: "\(below)/\(file)", kind: kind, bytes: bytes))
      }
    }
    return ProtocolFolder(path: path, files: files)
  }

  /// Whether a folder holds the protocol it is named after, and so stands among others. Any other
  /// protocol.yaml is a file on its own, whatever lies around it.
  public static func isProtocol(_ path: String) -> Bool {
    let file = ["protocol.yaml", "protocol.json"].map { "\(path)/\($0)" }.first(where: Disk.isFile)
    guard let file, let loaded = try? ProtocolLoading().load(path: file) else { return false }
    return loaded.protocol.id.text == name(of: path)
  }

  /// Whether a folder holds host standards.
  public static func holdsHosts(_ path: String) -> Bool { name(of: path) == "hosts" }

  private static func name(of path: String) -> String {
    Disk.resolved(path).split(separator: "/").last.map(String.init) ?? ""
  }

  /// Paths of the files at or below a path, links and `..` resolved.
  public func paths(within path: String) -> Set<String> {
    let whole = Disk.resolved(path)
    let prefix = whole.hasSuffix("/") ? whole : whole + "/"
    return Set(
      files.map(\.path).filter { path in
        let resolved = Disk.resolved(path)
        return resolved == whole || resolved.hasPrefix(prefix)
      })
  }

  private static func kind(of file: String, in folder: String, isMain: Bool) -> Kind? {
    if isMain { return .protocol(folder: folder, ProtocolFormat(fileName: file)) }
    if folder == "hosts" {
      return file.hasSuffix(".yaml") ? .host(name: String(file.dropLast(".yaml".count))) : nil
    }
    return OverlayFile.language(ofFile: file).map { .overlay(folder: folder, language: $0) }
  }
}
