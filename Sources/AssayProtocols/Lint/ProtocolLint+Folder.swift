import AssayCore

extension ProtocolLint {
  /// What lint says of one file of a folder.
  public struct FileFindings: Equatable, Sendable {
    public var path: String
    public var findings: [LintFinding]

    public init(path: String, findings: [LintFinding]) {
      self.path = path
      self.findings = findings
    }
  }

  /// Looks at the files with all others of the folder in view, in their order.
  ///
  /// - Parameter paths: those to look at; nil for all.
  public static func findings(
    in folder: ProtocolFolder, only paths: Set<String>? = nil
  ) -> [FileFindings] {
    let read = folder.files.map { FolderFile($0) }
    let surroundings = LintSurroundings(read)
    return read.filter { paths?.contains($0.path) ?? true }.map { file in
      FileFindings(path: file.path, findings: file.findings(surroundings))
    }
  }
}

/// A file of the folder, read.
private struct FolderFile {
  var path: String
  var kind: ProtocolFolder.Kind
  var content: Result<Content, ProtocolError>

  enum Content {
    case `protocol`(AssessmentProtocol, ProtocolPlaces)
    case overlay(ProtocolOverlay, ProtocolPlaces)
    case host(HostStandard, ProtocolPlaces)
    case publishedIDs(PublishedIDs)
  }

  init(_ file: ProtocolFolder.File) {
    path = file.path
    kind = file.kind
    do throws(ProtocolError) {
      content = .success(try Self.read(file))
    } catch {
      content = .failure(error)
    }
  }

  private static func read(_ file: ProtocolFolder.File) throws(ProtocolError) -> Content {
    switch file.kind {
    case .protocol(_, let format):
      let (value, places) = try ProtocolReader.readWithPlaces(file.bytes, as: format)
      return .protocol(value, places)
    case .overlay:
      let (overlay, places) = try OverlayReader.readWithPlaces(file.bytes)
      return .overlay(overlay, places)
    case .host:
      let (host, places) = try HostReader.readWithPlaces(file.bytes)
      return .host(host, places)
    case .publishedIDs:
      return .publishedIDs(try PublishedIDs(file.bytes))
    }
  }

  func findings(_ surroundings: LintSurroundings) -> [LintFinding] {
    switch content {
    case .failure(let error): return [LintFinding(unread: error)]
    case .success(.protocol(let value, let places)):
      let subject = LintSubject(protocol: value, places: places, surroundings: surroundings)
      return misfiled(value.id.text, "id", places) + ProtocolLint.findings(in: subject)
    case .success(.overlay(let overlay, let places)):
      let filed =
        misfiled(overlay.protocol.text, "protocol", places)
        + misfiled(overlay.language, "language", places)
      guard let original = surroundings.protocols[overlay.protocol] else { return filed }
      let subject = OverlaySubject(overlay: overlay, places: places, original: original)
      return filed + ProtocolLint.findings(in: subject)
    case .success(.host(let host, let places)):
      let subject = HostSubject(host: host, places: places)
      return misfiled(host.id, "id", places) + ProtocolLint.findings(in: subject)
    case .success(.publishedIDs(let published)):
      return published.withoutProtocol(surroundings.protocols)
    }
  }

  /// What a file says of itself is what its place says.
  private func misfiled(_ text: String, _ key: String, _ places: ProtocolPlaces) -> [LintFinding] {
    let expected: String
    switch (kind, key) {
    case (.overlay(_, let language), "language"): expected = language
    case (.protocol(let folder, _), _), (.overlay(let folder, _), _): expected = folder
    case (.host(let name), _): expected = name
    case (.publishedIDs, _): return []
    }
    guard text != expected else { return [] }
    return [
      LintFinding(
        .error, rule: "misfiled", at: places.position(of: .file(key: key)),
        "By its place the \(key) is \(expected), by its text \(text).",
        mend: "Rename one of them.")
    ]
  }
}

extension LintSurroundings {
  fileprivate init(_ files: [FolderFile]) {
    for file in files {
      switch file.content {
      case .success(.protocol(let value, _)): protocols[value.id] = value
      case .success(.host(let host, _)): hosts[host.id] = host
      case .success(.publishedIDs(let ids)): published = ids
      default: break
      }
    }
  }
}

extension PublishedIDs {
  fileprivate func withoutProtocol(
    _ protocols: [ProtocolID: AssessmentProtocol]
  ) -> [LintFinding] {
    let gone = Set(entries.filter { $0.retired == nil }.map(\.reference.protocol))
      .filter { protocols[$0] == nil }
    return gone.sorted().map { id in
      LintFinding(
        .error, rule: LockedIDs.name, at: .start,
        "\(id) was published and is gone, or does not load.",
        mend: "Bring it back, or retire its criteria with assay protocol lock.")
    }
  }
}
