import AssayCore
import Digest

/// Parsed protocols and overlays on disk, named by the SHA-256 of their text. Losing them costs a few milliseconds.
///
/// Each file: `ASSAYPC`, the form's version, the text's kind, the text's SHA-256, a checksum of
/// what follows, the parsed form. A file that is damaged, of another version or of somebody else is
/// passed over and written anew. Where nothing can be written, nothing is cached.
public struct ProtocolCache: Sendable {
  /// Made with mode 0700 when first needed, such as `$XDG_CACHE_HOME/assay/protocols`.
  public let directory: String

  public init(directory: String) {
    self.directory = directory
  }

  /// `$XDG_CACHE_HOME/assay/protocols`, by default under `~/.cache`; nil where neither is known.
  public init?(environment: [String: String]) {
    guard
      let base = XDG.directory("XDG_CACHE_HOME", orHome: ".cache", in: environment)
    else { return nil }
    self.init(directory: base + "/assay/protocols")
  }

  /// nil where this text has not been read before.
  public func value(of digest: Digest, as format: ProtocolFormat) -> AssessmentProtocol? {
    form(of: digest, kind: format.rawValue).flatMap { CachedForm.value(of: $0) }
  }

  /// Failing is silent: the next start reads the text again.
  public func keep(_ value: AssessmentProtocol, of digest: Digest, as format: ProtocolFormat) {
    keep(form: CachedForm.bytes(of: value), of: digest, kind: format.rawValue)
  }

  /// nil where this text has not been read before.
  public func overlay(of digest: Digest) -> ProtocolOverlay? {
    form(of: digest, kind: Self.overlayKind).flatMap { CachedForm.overlay(of: $0) }
  }

  public func keep(_ overlay: ProtocolOverlay, of digest: Digest) {
    keep(form: CachedForm.bytes(of: overlay), of: digest, kind: Self.overlayKind)
  }

  private func form(of digest: Digest, kind: UInt8) -> ArraySlice<UInt8>? {
    guard
      let file = try? Disk.read(path(of: digest), limit: Self.largest, reach: .ownOnly),
      file.count <= Self.largest
    else { return nil }
    let head = Self.head(of: digest, kind: kind)
    let start = head.count + Checksum.byteCount
    guard file.count >= start, file.starts(with: head) else { return nil }
    let form = file[start...]
    guard Checksum.bytes(of: form).elementsEqual(file[head.count..<start]) else { return nil }
    return form
  }

  private func keep(form: [UInt8], of digest: Digest, kind: UInt8) {
    let file = Self.head(of: digest, kind: kind) + Checksum.bytes(of: form[...]) + form
    guard file.count <= Self.largest else { return }
    let draft = ".\(RandomID.hex(byteCount: 8))"
    try? Disk.writePrivately(file, to: digest.hex, in: directory, draft: draft)
  }

  /// The parsed form is never larger than the text and the few words a file may leave out.
  private static let largest = 2 * ProtocolLimits.fileBytes

  /// Stands where a protocol's format stands.
  private static let overlayKind: UInt8 = 0x10

  private static func head(of digest: Digest, kind: UInt8) -> [UInt8] {
    Array("ASSAYPC".utf8) + [CachedForm.version, kind] + digest.bytes
  }

  private func path(of digest: Digest) -> String {
    "\(directory)/\(digest.hex)"
  }
}
