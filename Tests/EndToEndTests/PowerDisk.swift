/// A disk whose power can fail: what is surely on it, and what was written since and may be.
///
/// Content is sure once its file is synchronised, a name once its folder is. Everything else may
/// have reached the disk or not, each write for itself.
struct PowerDisk {
  private struct File {
    /// Nil while nothing of it is sure, not even that it is there.
    var sure: [UInt8]?
    var writes: [Write] = []
    var hasSureName = true
    /// The name is taken away, which may not be on the disk yet.
    var isRemoved = false

    var now: [UInt8] { writes.reduce(into: sure ?? []) { $1.apply(to: &$0) } }
  }

  private enum Write {
    case bytes(offset: Int, ArraySlice<UInt8>)
    case cut(length: Int)

    func apply(to content: inout [UInt8]) {
      switch self {
      case .bytes(let offset, let bytes):
        let end = offset + bytes.count
        if content.count < end {
          content += [UInt8](repeating: 0, count: end - content.count)
        }
        content.replaceSubrange(offset..<end, with: bytes)
      case .cut(let length):
        if content.count > length {
          content.removeSubrange(length...)
        } else {
          content += [UInt8](repeating: 0, count: length - content.count)
        }
      }
    }
  }

  private let folder: String
  private var files: [String: File] = [:]

  /// The files of a folder as they lie there, all of them sure.
  init(_ folder: String, _ files: [String: [UInt8]] = [:]) {
    self.folder = folder
    self.files = files.mapValues { File(sure: $0) }
  }

  private func isFolder(_ path: String) -> Bool { path == folder || path == folder + "/" }

  mutating func take(_ event: Trace.Event) {
    switch event {
    case .opened(let path):
      if !isFolder(path), files[path]?.isRemoved ?? true {
        files[path] = File(sure: files[path]?.sure, hasSureName: false)
        if files[path]?.sure != nil { files[path]?.writes = [.cut(length: 0)] }
      }
    case .wrote(let path, let offset, let bytes):
      files[path]?.writes.append(.bytes(offset: offset, bytes))
    case .cut(let path, let length): files[path]?.writes.append(.cut(length: length))
    case .synchronised(let path): synchronise(path)
    case .removed(let path): files[path]?.isRemoved = true
    case .linked(let from, let to):
      files[to] = files[from]
      files[to]?.hasSureName = false
    case .renamed(let from, let to):
      files[to] = files[from]
      files[to]?.hasSureName = false
      files[from]?.isRemoved = true
    case .frame: break
    }
  }

  private mutating func synchronise(_ path: String) {
    guard isFolder(path) else {
      guard var file = files[path] else { return }
      file.sure = file.now
      file.writes = []
      files[path] = file
      return
    }
    for (name, file) in files {
      if file.isRemoved {
        files[name] = nil
      } else {
        files[name]?.hasSureName = true
      }
    }
  }

  /// True where nothing of a file waits to be written.
  func isSure(_ path: String) -> Bool {
    guard let file = files[path] else { return true }
    return file.writes.isEmpty && file.hasSureName
  }

  // MARK: The power fails

  enum Loss {
    /// Everything that is not sure is lost.
    case all
    /// Nothing is lost.
    case nothing
    /// The writes to one file are lost, those to others are not.
    case of(String)
    /// The writes to one file are kept, those to others are not.
    case allBut(String)
    /// Each write, each name for itself.
    case some(Chance)
  }

  /// What lies on the disk when the power is back: content by path.
  func after(_ loss: Loss) -> [String: [UInt8]] {
    var left: [String: [UInt8]] = [:]
    var chance = Chance(seed: 0)
    if case .some(let given) = loss { chance = given }
    for (path, file) in files.sorted(by: { $0.key < $1.key }) {
      var isKept: () -> Bool = { true }
      switch loss {
      case .all: isKept = { false }
      case .nothing: break
      case .of(let lost): isKept = { path != lost }
      case .allBut(let kept): isKept = { path == kept }
      case .some: isKept = { chance.below(2) == 0 }
      }
      if file.isRemoved, isKept() { continue }
      if !file.hasSureName, !isKept() { continue }
      var content = file.sure ?? []
      for write in file.writes where isKept() { write.apply(to: &content) }
      left[path] = content
    }
    return left
  }
}
