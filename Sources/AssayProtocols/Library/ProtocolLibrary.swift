import AssayCore

/// The protocols within reach: `<root>/<id>/protocol.yaml` (or `.json`), earlier roots before later.
public struct ProtocolLibrary: Sendable {
  public let roots: [ProtocolRoot]
  public let loading: ProtocolLoading

  public init(roots: [ProtocolRoot], loading: ProtocolLoading = ProtocolLoading()) {
    self.roots = roots
    self.loading = loading
  }

  /// Every protocol by id, sorted; those that do not load too, with the reason.
  public func found() -> [FoundProtocol] {
    var found: [ProtocolID: FoundProtocol] = [:]
    for root in roots {
      for (id, path) in files(in: root) {
        if found[id] != nil {
          found[id]?.shadowed.append(path)
        } else {
          found[id] = FoundProtocol(id: id, path: path, root: root, content: content(id, path))
        }
      }
    }
    return found.values.sorted { $0.id < $1.id }
  }

  /// The first protocol of that id, with its exact text.
  public func load(_ id: ProtocolID) throws(ProtocolLoadError) -> LoadedProtocol {
    for root in roots where NameForm.isProtocolID(id.text) {
      if let path = file(of: id, in: root) {
        return try load(id, path)
      }
    }
    let known = Set(roots.flatMap { files(in: $0).map(\.id.text) }).sorted()
    throw .notFound(
      id, searched: roots.map(\.path),
      nearest: NearestWord.to(id.text, among: known).map { ProtocolID($0) })
  }

  private func load(_ id: ProtocolID, _ path: String) throws(ProtocolLoadError) -> LoadedProtocol {
    let loaded = try loading.load(path: path)
    guard loaded.protocol.id == id else {
      throw .misfiled(path: path, expected: id, found: loaded.protocol.id)
    }
    return loaded
  }

  private func content(
    _ id: ProtocolID, _ path: String
  ) -> Result<ProtocolSummary, ProtocolLoadError> {
    do throws(ProtocolLoadError) {
      return .success(ProtocolSummary(try load(id, path).protocol))
    } catch {
      return .failure(error)
    }
  }

  private func files(in root: ProtocolRoot) -> [(id: ProtocolID, path: String)] {
    Disk.names(in: root.path).compactMap { name in
      guard NameForm.isProtocolID(name) else { return nil }
      let id = ProtocolID(name)
      return file(of: id, in: root).map { (id, $0) }
    }
  }

  private func file(of id: ProtocolID, in root: ProtocolRoot) -> String? {
    ["protocol.yaml", "protocol.json"].lazy
      .map { "\(root.path)/\(id)/\($0)" }
      .first(where: Disk.isFile)
  }
}

/// A protocol the library came upon.
public struct FoundProtocol: Equatable, Sendable {
  /// The name of its folder.
  public var id: ProtocolID
  public var path: String
  public var root: ProtocolRoot
  public var content: Result<ProtocolSummary, ProtocolLoadError>
  /// Files of the same id that stay unread because this one comes first.
  public var shadowed: [String] = []
}

/// What a list of protocols says of one.
public struct ProtocolSummary: Equatable, Sendable {
  public var version: SemanticVersion
  public var title: String
  public var standard: StandardReference?
  public var chain: ChainLink
  public var language: String
  public var criteria: Int

  init(_ value: AssessmentProtocol) {
    version = value.version
    title = value.title
    standard = value.standard
    chain = value.chain
    language = value.language
    criteria = value.allCriteria.count
  }
}
