/// The one place where text becomes glyphs.
///
/// Text is read cluster by cluster (Swift's `Character`), a cluster scalar by scalar:
///
/// - Newline (also CR LF) and tab become a blank.
/// - A scalar that is invisible by nature (default ignorable: zero-width space and joiners,
///   variation selectors, soft hyphen, tags, fillers) is left out. So a variation selector changes
///   no width, and our table agrees with `wcwidth`.
/// - Whatever a terminal might obey or whose width is anyone's guess becomes `�`: controls (C0, C1,
///   lone CR), bidirectional embeddings, overrides and isolates, line and paragraph separators,
///   visible format characters, noncharacters, private use, unassigned, regional indicators, skin
///   tones without a base, marks with nothing beneath them. One cluster has at most one such `�`
///   in a row.
/// - A printable scalar begins a glyph; the zero-width marks after it join it, up to four; more are
///   left out.
/// - What emoji sequences add, a symbol after a joiner, a skin tone, the second half of a flag, is
///   left out: the first emoji stands for the whole. A letter after a joiner is text (Sinhala,
///   Bengali) and begins a glyph.
///
/// A text's width is the sum of its glyphs' widths, which is the sum of its shown scalars' widths.
enum Sanitising {
  enum Kind: Equatable { case spacing(Int), mark, blank, invisible, unprintable }

  /// Adds the glyphs of one cluster.
  static func append(cluster: Substring.UnicodeScalarView, to glyphs: inout [Glyph]) {
    /// What a following mark would sit on.
    enum Ground { case nothing, glyph, replacement }
    var ground = Ground.nothing
    var followsJoiner = false
    for scalar in cluster {
      let isJoined = followsJoiner && ground == .glyph
      followsJoiner = scalar == "\u{200D}"
      switch kind(of: scalar) {
      case .invisible: break
      case .blank: glyphs.append(.blank)
      case .spacing(let width):
        if isJoined, !continuesText(scalar) { break }
        glyphs.append(Glyph(base: scalar, width: width))
        ground = .glyph
      case .mark where ground == .glyph:
        _ = glyphs[glyphs.count - 1].add(mark: scalar)
      case .unprintable where ground == .glyph && isEmojiModifier(scalar): break
      case .mark, .unprintable:
        if ground != .replacement { glyphs.append(.replacement) }
        ground = .replacement
      }
    }
  }

  /// The glyph of an ASCII character that is a cluster of its own.
  static func glyph(ofASCII byte: UInt8) -> Glyph {
    switch byte {
    case 0x20..<0x7F: Glyph(base: Unicode.Scalar(byte), width: 1)
    case 0x09, 0x0A: .blank
    default: .replacement
    }
  }

  /// The glyph of a scalar that is a cluster of its own; nil where nothing is shown.
  static func glyph(ofLone scalar: Unicode.Scalar) -> Glyph? {
    switch kind(of: scalar) {
    case .spacing(let width): Glyph(base: scalar, width: width)
    case .blank: .blank
    case .invisible: nil
    case .mark, .unprintable: .replacement
    }
  }

  /// True for a scalar that never shares a cluster with another such scalar (but for CR LF), so
  /// that runs of them need no segmentation: Latin, punctuation, symbols, box drawing, kana,
  /// unified ideographs.
  static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x2010...0x2027, 0x2030...0x205F, 0x20A0...0x20CF, 0x2100...0x2BFF,
      0x3000...0x3029, 0x3041...0x3096, 0x30A0...0x30FF, 0x4E00...0x9FFF:
      true
    default: false
    }
  }

  /// What a scalar becomes, with shortcuts for what texts and screens are mostly made of.
  static func kind(of scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300, 0x2010...0x2027, 0x2190...0x21FF, 0x2500...0x25FC:
      .spacing(1)
    case 0x300...0x34E, 0x350...0x36F: .mark
    case 0x3041...0x3096, 0x30A0...0x30FF, 0x4E00...0x9FFF: .spacing(2)
    default: classified(scalar)
    }
  }

  /// The same without the shortcuts.
  static func classified(_ scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x09, 0x0A: return .blank
    case 0x202A...0x202E, 0x2066...0x2069: return .unprintable
    case 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF: return .unprintable
    default: break
    }
    switch scalar.properties.generalCategory {
    case .format, .unassigned, .nonspacingMark, .otherLetter:
      // The categories that hold scalars which are invisible by nature.
      if scalar.properties.isDefaultIgnorableCodePoint { return .invisible }
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      return .unprintable
    default:
      let width = WidthTable.width(of: scalar)
      return width == 0 ? .mark : .spacing(width)
    }
  }

  private static func isEmojiModifier(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F3FB...0x1F3FF).contains(scalar.value)
  }

  /// True for letters, digits and spacing marks, which a joiner may bind into one cluster of text.
  private static func continuesText(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
