extension Rehearsal {
  /// Where the file lies that tells the rehearsal: installed beside the protocols, or in the
  /// checkout that the program was built in.
  static func shippedPath(executable: String) throws(RehearsalError) -> String {
    var searched: [String] = []
    let folder = Platform.parent(of: executable)
    let installed = Platform.parent(of: folder) + "/share/assay/rehearsal.yaml"
    searched.append(installed)
    if Platform.kind(of: installed) == .file { return installed }
    var current = folder
    while current.hasPrefix("/"), current != "/" {
      let path = current + "/Sources/assay/Rehearsal/rehearsal.yaml"
      if Platform.kind(of: current + "/Package.swift") == .file,
        Platform.kind(of: path) == .file
      {
        return path
      }
      current = Platform.parent(of: current)
    }
    throw .contentMissing(searched)
  }

  /// The rehearsal in a file.
  static func read(_ path: String) throws(RehearsalError) -> Rehearsal {
    let bytes: [UInt8]
    do {
      bytes = try Platform.read(path, limit: 4 * 1024 * 1024)
    } catch {
      throw .contentUnreadable(path, error)
    }
    do {
      return try Rehearsal(bytes)
    } catch {
      throw .flaw(error)
    }
  }
}
