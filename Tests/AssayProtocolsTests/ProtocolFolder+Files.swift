import AssayProtocols

extension ProtocolFolder {
  /// A folder `P` of these texts by their paths, such as `P/garden-1/nb.yaml`.
  init(files: [String: String]) {
    self.init(
      path: "P",
      files: files.sorted { $0.key < $1.key }.map { path, text in
        let parts = path.split(separator: "/").map(String.init)
        let kind: Kind =
          switch (parts[1], parts.last ?? "") {
          case (PublishedIDs.fileName, _): .publishedIDs
          case ("hosts", let name): .host(name: String(name.dropLast(5)))
          case (let folder, "protocol.yaml"): .protocol(folder: folder, .yaml)
          case (let folder, let name): .overlay(folder: folder, language: String(name.dropLast(5)))
          }
        return File(path: path, kind: kind, bytes: Array(text.utf8))
      })
  }
}
