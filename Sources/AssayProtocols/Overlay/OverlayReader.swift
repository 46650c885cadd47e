/// Reads an overlay: its bytes in, the overlay or the first thing wrong with it out.
///
/// YAML only, under the limits of a protocol (`ProtocolLimits`). Whether it fits its protocol is for
/// `ProtocolLint` to say. The format is described in Docs/protocol-format.md.
public enum OverlayReader {
  public static func read(_ bytes: [UInt8]) throws(ProtocolError) -> ProtocolOverlay {
    try readWithPlaces(bytes).overlay
  }

  /// Also says where each part stands, for those who comment on it.
  public static func readWithPlaces(
    _ bytes: [UInt8]
  ) throws(ProtocolError) -> (overlay: ProtocolOverlay, places: ProtocolPlaces) {
    var building = OverlayBuilding()
    let built = try building.build(from: ProtocolReader.tree(of: bytes, as: .yaml))
    return (built, building.places)
  }
}
