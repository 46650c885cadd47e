import ArgumentParser
import AssayCore
import AssayProtocols

/// Where protocols are looked up. Before or after the command's name.
struct ProtocolOptions: ParsableArguments {
  @Option(
    name: .customLong("protocols"),
    help: ArgumentHelp("A folder of protocols, looked in first.", valueName: "dir"),
    completion: .directory)
  var folder: String?

  func library() throws(CommandFailure) -> ProtocolLibrary {
    try Self.library(lookingFirstIn: folder)
  }

  static func library(
    lookingFirstIn folder: String?
  ) throws(CommandFailure) -> ProtocolLibrary {
    if let folder {
      do {
        _ = try Platform.entries(of: folder)
      } catch {
        throw CommandFailure(
          .unavailable,
          "\(folder): cannot be read as a folder of protocols (\(error.words)): check --protocols")
      }
    }
    return ProtocolLibrary(
      roots: ProtocolRoot.standard(
        named: folder, environment: Platform.environment, executable: Platform.executable),
      loading: .cached)
  }
}

extension ProtocolLoading {
  /// Through the user's cache.
  static var cached: ProtocolLoading {
    ProtocolLoading(cache: ProtocolCache(environment: Platform.environment))
  }
}

extension CommandFailure {
  init(_ error: ProtocolLoadError) {
    switch error {
    case .unreadable, .unwritable: self.init(.unavailable, error.sentence)
    case .invalid, .misfiled: self.init(.malformed, error.sentence)
    case .notFound: self.init(.refused, error.sentence)
    }
  }
}
