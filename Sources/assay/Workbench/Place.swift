/// Where the workbench opens: a folder, or one document in its folder.
struct Place {
  var folder: String
  /// Nil where a folder was named, or nothing.
  var document: String?

  /// - Parameter named: What the command line names; nil stands for `~/Assessments`.
  init(_ named: String?) throws(CommandFailure) {
    guard let named else {
      guard let home = Platform.environment["HOME"], !home.isEmpty else {
        throw CommandFailure(
          .usage, "There is no home folder here: name a folder or an assessment")
      }
      folder = home + "/Assessments"
      return
    }
    switch Platform.kind(of: named) {
    case .folder: folder = named
    case .file, .other:
      folder = Platform.parent(of: named)
      document = named
    case nil:
      throw CommandFailure(
        .unavailable,
        "\(named): there is no such folder or assessment: check the path, or make it with assay new"
      )
    }
  }

  /// The folder as a person would write it.
  var shownFolder: String {
    guard let home = Platform.environment["HOME"], !home.isEmpty, folder.hasPrefix(home + "/")
    else { return folder }
    return "~" + folder.dropFirst(home.count)
  }
}
