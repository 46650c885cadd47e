import AssayCore

extension ProtocolLibrary {
  /// Ids of the host standards within reach, `<root>/hosts/<id>.yaml`, sorted.
  public func hostIDs() -> [String] {
    let names = roots.flatMap { Disk.names(in: "\($0.path)/hosts") }
    let ids = names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(".yaml".count)) }
    return Set(ids.filter(NameForm.isProtocolID)).sorted()
  }

  /// The host standard of the first root that has it; nil where none has.
  public func host(_ id: String) throws(ProtocolLoadError) -> HostStandard? {
    guard NameForm.isProtocolID(id) else { return nil }
    let path = roots.lazy.map { "\($0.path)/hosts/\(id).yaml" }.first(where: Disk.isFile)
    guard let path else { return nil }
    let bytes = try OverlayFile.bytes(of: path)
    let host: HostStandard
    do {
      host = try HostReader.read(bytes)
    } catch {
      throw .invalid(path: path, error)
    }
    guard host.id == id else {
      throw .misfiled(path: path, expected: ProtocolID(id), found: ProtocolID(host.id))
    }
    return host
  }
}
