import AssayCore
import Digest

extension ProtocolLibrary {
  /// Languages this protocol is translated into, sorted.
  ///
  /// Overlays of all roots count: stamps keep a translation from being laid over another wording.
  public func languages(of id: ProtocolID) -> [String] {
    guard NameForm.isProtocolID(id.text) else { return [] }
    let names = roots.flatMap { Disk.names(in: "\($0.path)/\(id)") }
    return Set(names.compactMap(OverlayFile.language)).sorted()
  }

  /// The overlay of the first root that has one; nil where none has. For `nb-NO` also one of `nb`.
  public func overlay(
    of id: ProtocolID, language: String
  ) throws(ProtocolLoadError) -> ProtocolOverlay? {
    guard NameForm.isProtocolID(id.text), NameForm.isLanguage(language) else { return nil }
    let general = String(language.prefix { $0 != "-" })
    for name in [language, general] {
      for root in roots {
        let path = "\(root.path)/\(id)/\(name).yaml"
        guard Disk.isFile(path) else { continue }
        let overlay = try loading.overlay(path: path)
        guard overlay.protocol == id else {
          throw .misfiled(path: path, expected: id, found: overlay.protocol)
        }
        return overlay
      }
    }
    return nil
  }

  /// The protocol with its texts in that language, as far as they are translated; as it is where
  /// nothing is, and where its own language is asked for.
  public func translated(
    _ value: AssessmentProtocol, into language: String
  ) throws(ProtocolLoadError) -> AssessmentProtocol {
    guard language != value.language,
      let overlay = try overlay(of: value.id, language: language)
    else { return value }
    return value.translated(by: overlay)
  }
}

extension ProtocolLoading {
  /// Through the cache where there is one.
  public func overlay(path: String) throws(ProtocolLoadError) -> ProtocolOverlay {
    let bytes = try OverlayFile.bytes(of: path)
    let digest = Digest.sha256(of: bytes)
    if let cached = cache?.overlay(of: digest) { return cached }
    do {
      let overlay = try OverlayReader.read(bytes)
      cache?.keep(overlay, of: digest)
      return overlay
    } catch {
      throw .invalid(path: path, error)
    }
  }
}

extension OverlayFile {
  /// The language of a file's name, such as `nb.yaml`; nil for any other name.
  static func language(ofFile name: String) -> String? {
    guard name.hasSuffix(".yaml"), name != "protocol.yaml" else { return nil }
    let language = String(name.dropLast(".yaml".count))
    return NameForm.isLanguage(language) ? language : nil
  }
}
