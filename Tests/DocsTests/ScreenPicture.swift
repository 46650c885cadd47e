@testable import Cells
@testable import Terminal

/// A frame as a picture: an SVG of its texts in the colours of a theme, lines drawn as lines.
struct ScreenPicture {
  let frame: Frame
  let theme: Theme
  let ground: Ground
  /// Read out in place of the picture.
  let title: String

  /// What a terminal brings along by itself.
  struct Ground {
    var background: String
    var foreground: String
    var edge: String

    static let dark = Ground(background: "#1b1d23", foreground: "#d6d8dd", edge: "#3a3f4a")
    static let light = Ground(background: "#fdfdfb", foreground: "#22252b", edge: "#d0d3d9")
  }

  private static let cell = (width: 8.43, height: 18.0)
  private static let margin = 14.0

  var svg: String {
    let width = Double(frame.size.columns) * Self.cell.width + 2 * Self.margin
    let height = Double(frame.size.rows) * Self.cell.height + 2 * Self.margin
    var lines = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Self.number(width)) \
      \(Self.number(height))" width="\(Self.number(width))" height="\(Self.number(height))" \
      role="img" font-family="'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14">
      """,
      "<title>\(Self.escaped(title))</title>",
      """
      <rect width="100%" height="100%" rx="8" fill="\(ground.background)" stroke="\(ground.edge)"/>
      """,
    ]
    for row in 0..<frame.size.rows { lines += draw(row: row) }
    if let cursor = frame.cursor {
      lines.append(
        """
        <rect x="\(x(cursor.column))" y="\(top(cursor.row))" width="\(Self.number(Self.cell.width))" \
        height="\(Self.number(Self.cell.height))" fill="none" stroke="\(ground.foreground)"/>
        """)
    }
    return (lines + ["</svg>", ""]).joined(separator: "\n")
  }

  // MARK: Rows

  /// Neighbouring cells that look the same.
  private struct Run {
    var column: Int
    var columns: Int
    var style: Style
    var text: String
  }

  private func draw(row: Int) -> [String] {
    var backs: [String] = []
    var texts: [String] = []
    for run in runs(ofRow: row) {
      let look = Look(run.style, theme, ground)
      if let back = look.background {
        backs.append(
          """
          <rect x="\(x(run.column))" y="\(top(row))" \
          width="\(Self.number(Double(run.columns) * Self.cell.width))" \
          height="\(Self.number(Self.cell.height))" fill="\(back)" shape-rendering="crispEdges"/>
          """)
      }
      guard run.text.contains(where: { $0 != " " }) else { continue }
      texts.append(
        """
        <text x="\(x(run.column))" y="\(Self.number(baseline(row)))" \
        textLength="\(Self.number(Double(run.columns) * Self.cell.width))" \
        xml:space="preserve"\(look.attributes)>\(Self.escaped(run.text))</text>
        """)
    }
    return backs + texts + strokes(ofRow: row)
  }

  private func runs(ofRow row: Int) -> [Run] {
    var runs: [Run] = []
    for (column, cell) in frame.row(row).enumerated() where !cell.isContinuation {
      let isLine = cell.glyph != .blank && !LineArms(cell.glyph).isEmpty
      let text = isLine ? " " : cell.glyph.text
      let width = cell.glyph.width
      // What is no ASCII may be wider in another font: it stands alone, where its cell is.
      let isPlain = width == 1 && text.unicodeScalars.allSatisfy { $0.value < 0x250 }
      if isPlain, let last = runs.last, last.style == cell.style,
        last.column + last.columns == column,
        last.text.unicodeScalars.allSatisfy({ $0.value < 0x250 })
      {
        runs[runs.count - 1].text += text
        runs[runs.count - 1].columns += 1
      } else {
        runs.append(Run(column: column, columns: width, style: cell.style, text: text))
      }
    }
    return runs.map(trimmed)
  }

  /// Without the blanks at both ends, where those show nothing.
  private func trimmed(_ run: Run) -> Run {
    let attributes = theme.appearance(of: run.style.role).attributes.union(run.style.attributes)
    guard attributes.isDisjoint(with: [.reverse, .underline]) else { return run }
    var run = run
    while run.text.first == " ", run.columns > 1 {
      run.text.removeFirst()
      run.column += 1
      run.columns -= 1
    }
    while run.text.last == " ", run.columns > 1 {
      run.text.removeLast()
      run.columns -= 1
    }
    return run
  }

  /// The lines between panes, one path a style.
  private func strokes(ofRow row: Int) -> [String] {
    var paths: [Style: String] = [:]
    var order: [Style] = []
    for (column, cell) in frame.row(row).enumerated() where cell.glyph != .blank {
      let arms = LineArms(cell.glyph)
      guard !arms.isEmpty else { continue }
      let left = Self.margin + Double(column) * Self.cell.width
      let above = Self.margin + Double(row) * Self.cell.height
      let middle = (x: left + Self.cell.width / 2, y: above + Self.cell.height / 2)
      var path = ""
      if !arms.isDisjoint(with: .horizontal) {
        let from = arms.contains(.left) ? left : middle.x
        let to = arms.contains(.right) ? left + Self.cell.width : middle.x
        path += "M\(Self.number(from)) \(Self.number(middle.y))H\(Self.number(to))"
      }
      if !arms.isDisjoint(with: .vertical) {
        let from = arms.contains(.up) ? above : middle.y
        let to = arms.contains(.down) ? above + Self.cell.height : middle.y
        path += "M\(Self.number(middle.x)) \(Self.number(from))V\(Self.number(to))"
      }
      if paths[cell.style] == nil { order.append(cell.style) }
      paths[cell.style, default: ""] += path
    }
    return order.map { style in
      "<path d=\"\(paths[style] ?? "")\" stroke=\"\(Look(style, theme, ground).ink)\" fill=\"none\"/>"
    }
  }

  private func x(_ column: Int) -> String {
    Self.number(Self.margin + Double(column) * Self.cell.width)
  }

  private func top(_ row: Int) -> String {
    Self.number(Self.margin + Double(row) * Self.cell.height)
  }

  private func baseline(_ row: Int) -> Double {
    Self.margin + Double(row) * Self.cell.height + 13.5
  }

  // MARK: Forms

  /// One decimal at most, and none where it is none.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

/// How a style looks in a theme on a ground.
private struct Look {
  let ink: String
  let background: String?
  let attributes: String

  init(_ style: Style, _ theme: Theme, _ ground: ScreenPicture.Ground) {
    let appearance = theme.appearance(of: style.role)
    let has = appearance.attributes(at: .twoHundredFiftySix).union(style.attributes)
    let colour =
      appearance.colour?.twoHundredFiftySix.map(Self.hexadecimal) ?? ground.foreground
    let isReversed = has.contains(.reverse)
    ink = isReversed ? ground.background : colour
    background = isReversed ? colour : nil
    var text = " fill=\"\(ink)\""
    if has.contains(.bold) { text += " font-weight=\"bold\"" }
    if has.contains(.italic) { text += " font-style=\"italic\"" }
    if has.contains(.underline) { text += " text-decoration=\"underline\"" }
    if has.contains(.dim) { text += " opacity=\"0.65\"" }
    attributes = text
  }

  /// A colour of the palette of 256: the sixteen of the terminal, a cube of six steps, and greys.
  private static func hexadecimal(_ number: Int) -> String {
    let first16 = [
      "#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5",
      "#7f7f7f", "#ff0000", "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff",
    ]
    if first16.indices.contains(number) { return first16[number] }
    let parts: [Int]
    if number < 232 {
      let steps = [0, 95, 135, 175, 215, 255]
      let place = number - 16
      parts = [place / 36, place / 6 % 6, place % 6].map { steps[$0] }
    } else {
      parts = Array(repeating: 8 + (number - 232) * 10, count: 3)
    }
    return "#" + parts.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
