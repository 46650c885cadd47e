import AssayCore

/// Reads a protocol file: its bytes in, the protocol or the first thing wrong with it out.
///
/// Asks for no more than scoring needs (format, id, version, scale, levels, clauses; a criterion's id,
/// level and weight), but what is written has to be right. Everything a published protocol has beyond
/// that is asked for by `ProtocolLint`. The format is described in Docs/protocol-format.md.
public enum ProtocolReader {
  public static func read(
    _ bytes: [UInt8], as format: ProtocolFormat = .yaml
  ) throws(ProtocolError) -> AssessmentProtocol {
    var building = ProtocolBuilding(recordsPlaces: false)
    return try building.build(from: tree(of: bytes, as: format))
  }

  /// Also says where each part stands, for those who comment on it.
  public static func readWithPlaces(
    _ bytes: [UInt8], as format: ProtocolFormat = .yaml
  ) throws(ProtocolError) -> (protocol: AssessmentProtocol, places: ProtocolPlaces) {
    var building = ProtocolBuilding(recordsPlaces: true)
    let built = try building.build(from: tree(of: bytes, as: format))
    return (built, building.places)
  }

  static func tree(
    of bytes: [UInt8], as format: ProtocolFormat
  ) throws(ProtocolError) -> SourceNode {
    let source = try SourceText(bytes)
    switch format {
    case .yaml: return try YAMLSource.read(source)
    case .json: return try JSONSource.read(source)
    }
  }
}
