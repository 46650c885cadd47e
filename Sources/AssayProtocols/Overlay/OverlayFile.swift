import AssayCore
import Digest

/// Overlays as files: `<root>/<id>/<language>.yaml`.
public enum OverlayFile {
  /// Stamps the file in place; see `OverlayStamping`. Nothing is written where nothing changes.
  public static func stamp(
    _ path: String, against original: AssessmentProtocol,
    renewing renewal: OverlayStamping.Renewal = .none
  ) throws(ProtocolLoadError) -> OverlayStamping {
    let bytes = try bytes(of: path)
    let stamping: OverlayStamping
    do {
      stamping = try OverlayStamping(of: bytes, against: original, renewing: renewal)
    } catch {
      throw .invalid(path: path, error)
    }
    guard stamping.bytes != bytes else { return stamping }
    do {
      try Disk.replace(path, with: stamping.bytes, draft: ".\(RandomID.hex(byteCount: 8))")
    } catch {
      throw .unwritable(path: path, errno: error.errno)
    }
    return stamping
  }

  static func bytes(of path: String) throws(ProtocolLoadError) -> [UInt8] {
    do {
      return try Disk.read(path, limit: ProtocolLimits.fileBytes)
    } catch {
      throw .unreadable(path: path, errno: error.errno)
    }
  }
}
