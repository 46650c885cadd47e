import AssayCore
import Cells

/// The names that a path that is being written can go on with.
public struct PathNames: Equatable, Sendable {
  /// The path they were asked for.
  public var path: String
  /// Each without its folder; a folder's name ends in a slash. At most as many as a person reads.
  public var names: [String]
  /// True where there are more than these.
  public var isCut: Bool

  public init(path: String, names: [String], isCut: Bool) {
    self.path = path
    self.names = names
    self.isCut = isCut
  }
}

extension Model {
  /// Tab: completes the path being written; everywhere else it goes to the next field.
  mutating func tabInForm() -> [Effect] {
    guard let field = walk?.form?.focused, field.isPath, !field.written.isEmpty,
      field.caret == field.written.count
    else { return stepField(by: 1) }
    return [.completePath(field.written)]
  }

  /// Takes in the names: writes what they have in common, and says which there are.
  mutating func complete(_ found: PathNames) -> [Effect] {
    guard let field = walk?.form?.focused, field.isPath, field.written == found.path else {
      return []
    }
    guard !found.names.isEmpty else {
      refuse(phrases.forms.noSuchPath)
      return []
    }
    let begun = String(found.path[found.path.fileNameStart...])
    let common = found.names.commonPrefix
    let isUnique = found.names.count == 1
    if common.count > begun.count, !found.isCut || isUnique {
      let rest = String(common.dropFirst(begun.count))
      return editForm { $0.insert(rest) == 0 }
    }
    // Nothing to add: a whole name goes on to the next field, several are shown.
    if isUnique { return stepField(by: 1) }
    say(found.names.joined(separator: "  ") + (found.isCut ? " …" : ""))
    return []
  }
}

extension String {
  /// Where the last part of a path begins.
  fileprivate var fileNameStart: Index {
    lastIndex(of: "/").map(index(after:)) ?? startIndex
  }
}

extension [String] {
  /// What all of them begin with.
  fileprivate var commonPrefix: String {
    guard var common = first else { return "" }
    for name in dropFirst() {
      let length = zip(common, name).prefix { $0 == $1 }.count
      common = String(common.prefix(length))
    }
    return common
  }
}
