/// Directories by the XDG Base Directory Specification 0.8.
enum XDG {
  /// The variable's directory, else the one under the home directory. The specification has relative
  /// paths ignored.
  static func directory(
    _ variable: String, orHome fallback: String, in environment: [String: String]
  ) -> String? {
    if let path = environment[variable], path.hasPrefix("/") {
      return path
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/\(fallback)"
  }
}
