import AssayWorkbench

extension Desk {
  /// Writes a page as text beside the open document: `nordlys-closing.txt`. A page of that name that
  /// was written before is replaced: it is made of the document and can be made again.
  func writePage(named name: String, _ text: String) -> Message? {
    guard let document = documentPath else { return nil }
    let path = "\(FolderListing.stem(of: document))-\(name).txt"
    do {
      try Platform.replace(path, with: Array(text.utf8))
      return .pageWritten(path)
    } catch {
      return .pageRefused("\(path): \(error.words)")
    }
  }
}
