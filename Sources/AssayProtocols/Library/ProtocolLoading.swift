import AssayCore
import Digest

/// A protocol and the exact text it was read from, as a document embeds it.
public struct LoadedProtocol: Equatable, Sendable {
  public var `protocol`: AssessmentProtocol
  public var bytes: [UInt8]
  public var format: ProtocolFormat
  /// SHA-256 of `bytes`.
  public var digest: Digest
  /// Where the text was found; nil for one that came out of a document.
  public var path: String?
}

/// Reads protocols from files or bytes, through the cache where there is one.
public struct ProtocolLoading: Sendable {
  public var cache: ProtocolCache?

  public init(cache: ProtocolCache? = nil) {
    self.cache = cache
  }

  public func load(path: String) throws(ProtocolLoadError) -> LoadedProtocol {
    let bytes: [UInt8]
    do {
      bytes = try Disk.read(path, limit: ProtocolLimits.fileBytes)
    } catch {
      throw .unreadable(path: path, errno: error.errno)
    }
    do {
      var loaded = try load(bytes, as: ProtocolFormat(fileName: path))
      loaded.path = path
      return loaded
    } catch {
      throw .invalid(path: path, error)
    }
  }

  /// - Parameter digest: The SHA-256 of the bytes, where the caller has just found it out.
  public func load(
    _ bytes: [UInt8], as format: ProtocolFormat, digest known: Digest? = nil
  ) throws(ProtocolError) -> LoadedProtocol {
    let digest = known ?? Digest.sha256(of: bytes)
    if let cached = cache?.value(of: digest, as: format) {
      return LoadedProtocol(protocol: cached, bytes: bytes, format: format, digest: digest)
    }
    let value = try ProtocolReader.read(bytes, as: format)
    cache?.keep(value, of: digest, as: format)
    return LoadedProtocol(protocol: value, bytes: bytes, format: format, digest: digest)
  }
}
