import AssayCore
import Digest

extension PublishedIDs {
  /// Writes the file into a folder of protocols, whole or not at all.
  public func write(to folder: String) throws(ProtocolLoadError) {
    let path = "\(folder)/\(Self.fileName)"
    do {
      try Disk.replace(path, with: Array(text.utf8), draft: ".\(RandomID.hex(byteCount: 8))")
    } catch {
      throw .unwritable(path: path, errno: error.errno)
    }
  }
}

extension ProtocolFolder {
  /// Every protocol of the folder.
  public func protocols() throws(ProtocolLoadError) -> [AssessmentProtocol] {
    var protocols: [AssessmentProtocol] = []
    for file in files {
      guard case .protocol(_, let format) = file.kind else { continue }
      do {
        protocols.append(try ProtocolReader.read(file.bytes, as: format))
      } catch {
        throw .invalid(path: file.path, error)
      }
    }
    return protocols
  }

  /// The same folder with other published ids.
  public func replacing(_ published: PublishedIDs) -> ProtocolFolder {
    var folder = self
    folder.files.removeAll { $0.kind == .publishedIDs }
    folder.files.append(
      File(
        path: "\(path)/\(PublishedIDs.fileName)", kind: .publishedIDs,
        bytes: Array(published.text.utf8)))
    return folder
  }
}
