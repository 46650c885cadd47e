/// Walks over the clusters of a text, each with its length in UTF-8.
///
/// The same clusters as `Character`, found faster where scalars stand alone.
struct ClusterReader {
  private let text: String
  private let scalars: String.UnicodeScalarView
  private var index: String.Index

  /// `start` has to be the boundary of a cluster.
  init(_ text: String, from start: String.Index? = nil) {
    self.text = text
    scalars = text.unicodeScalars
    index = start ?? text.startIndex
  }

  /// True where a newline of the text comes next.
  var isAtNewline: Bool { index < scalars.endIndex && scalars[index] == "\n" }

  /// Adds the glyphs of the next cluster; gives its length in UTF-8, nil at the end of the text.
  mutating func next(into glyphs: inout [Glyph]) -> Int? {
    guard index < scalars.endIndex else { return nil }
    let scalar = scalars[index]
    let following = scalars.index(after: index)
    if scalar == "\r", following < scalars.endIndex, scalars[following] == "\n" {
      index = scalars.index(after: following)
      glyphs.append(.blank)
      return 2
    }
    if Sanitising.standsAlone(scalar),
      following == scalars.endIndex || Sanitising.standsAlone(scalars[following])
    {
      index = following
      if let glyph = Sanitising.glyph(ofLone: scalar) { glyphs.append(glyph) }
      return UTF8.width(scalar)
    }
    let end = text.index(after: index)
    let cluster = scalars[index..<end]
    let length = text.utf8.distance(from: index, to: end)
    Sanitising.append(cluster: cluster, to: &glyphs)
    index = end
    return length
  }
}
