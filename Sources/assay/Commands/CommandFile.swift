/// Files that a command is given by name.
enum CommandFile {
  /// Far more than any sheet of ratings needs.
  static let limit = 64 * 1024 * 1024

  static func read(_ path: String) throws(CommandFailure) -> [UInt8] {
    do {
      return try Platform.read(path, limit: limit)
    } catch {
      throw CommandFailure(
        .unavailable, "\(path): cannot be read (\(error.words)): check the path and its permissions"
      )
    }
  }
}
