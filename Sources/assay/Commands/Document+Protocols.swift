import AssayCore
import AssayProtocols
import AssayStore
import Digest

extension Document {
  /// The protocols the assessment was opened with, in the order it names them.
  func protocols(_ loading: ProtocolLoading) throws(OpeningError) -> [AssessmentProtocol] {
    let texts: [ProtocolText]
    do {
      texts = try protocolTexts()
    } catch {
      throw .document(error)
    }
    // Nothing is asked then, and nothing can be shown: no program of ours begins one so.
    guard !texts.isEmpty else { throw .noProtocol }
    // Checked against these when they were read.
    let seals = ledger.assessment.protocols
    return try zip(texts, seals).map { text, seal throws(OpeningError) in
      do throws(ProtocolError) {
        return try Self.read(text, digest: Digest(hex: seal.sha256), loading)
      } catch {
        throw .protocol(text.id, error)
      }
    }
  }

  /// A document does not say whether a protocol's text is YAML or JSON. What begins with a brace is
  /// tried as JSON first, since strict JSON is JSON whatever its file was called.
  private static func read(
    _ text: ProtocolText, digest: Digest?, _ loading: ProtocolLoading
  ) throws(ProtocolError) -> AssessmentProtocol {
    let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]
    if text.bytes.first(where: { !blanks.contains($0) }) == UInt8(ascii: "{"),
      let loaded = try? loading.load(text.bytes, as: .json, digest: digest)
    {
      return loaded.protocol
    }
    return try loading.load(text.bytes, as: .yaml, digest: digest).protocol
  }
}
