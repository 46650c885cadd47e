import Testing

@testable import Cells

@Suite struct FrameTests {
  /// Holds for every frame, whatever was drawn.
  private func expectWhole(_ frame: Frame) {
    for index in 0..<frame.size.rows {
      let row = Array(frame.row(index))
      #expect(row.count == frame.size.columns)
      #expect(row.filter { !$0.isContinuation }.reduce(0) { $0 + $1.glyph.width } == row.count)
      for (column, cell) in row.enumerated() {
        if cell.isContinuation {
          #expect(cell.glyph == .blank)
          #expect(column > 0 && row[column - 1].glyph.width == 2)
          #expect(column > 0 && row[column - 1].style == cell.style)
        } else if cell.glyph.width == 2 {
          #expect(column + 1 < row.count && row[column + 1].isContinuation)
        }
      }
    }
  }

  private func place(_ extent: Int, using random: inout RandomSource) -> Int {
    switch Int.random(in: 0..<20, using: &random) {
    case 0: .max
    case 1: .min
    default: Int.random(in: -4...extent + 4, using: &random)
    }
  }

  @Test(
    "Whatever is drawn where, rows stay whole",
    arguments: [(0, 0), (1, 1), (1, 2), (3, 7), (24, 80), (600, 200), (0, 10), (10, 0)])
  func randomDrawing(rows: Int, columns: Int) {
    var random = RandomSource(seed: UInt64(rows * 1_000 + columns))
    var frame = Frame(size: Size(rows: rows, columns: columns))
    let styles = Role.allCases.map { Style($0) }
    for step in 0..<400 {
      let row = place(rows, using: &random)
      let column = place(columns, using: &random)
      let area = Rectangle(
        top: row, left: column, rows: place(rows, using: &random),
        columns: place(columns, using: &random))
      let style = styles.randomElement(using: &random) ?? .normal
      let text = SafeText(Corpus.text(upTo: 12, using: &random))
      switch Int.random(in: 0..<10, using: &random) {
      case 0: frame.fill(area, glyph: text.glyphs.first ?? .blank, style: style)
      case 1: frame.restyle(area, adding: .reverse)
      case 2: frame.restyle(area, as: style)
      case 3: frame.verticalLine(column: column, rows: area.top..<area.bottom)
      case 4: frame.horizontalLine(row: row, columns: area.left..<area.right)
      case 5: frame.outline(area)
      case 6:
        let maximum = place(columns, using: &random)
        frame.put(text, row: row, column: column, style: style, maxWidth: maximum)
      default: frame.put(text, row: row, column: column, style: style)
      }
      if step % (rows > 100 ? 200 : 5) == 0 { expectWhole(frame) }
    }
    expectWhole(frame)
    #expect(frame.rowsDiffering(from: frame) == [])
  }

  @Test("Sizes are never negative and never beyond all bounds")
  func sizes() {
    #expect(Size(rows: -1, columns: .min) == Size(rows: 0, columns: 0))
    #expect(Size(rows: .max, columns: 5).rows == Size.limit)
    var size = Size(rows: 1, columns: 1)
    size.rows = -7
    #expect(size.rows == 0)
    #expect(Frame(size: Size(rows: 0, columns: 0)).plainText == "")
  }

  @Test("Text is cut at the edges and at its greatest width; the column after it comes back")
  func putting() {
    var frame = Frame(size: Size(rows: 2, columns: 8))
    let columns = [
      frame.put("Jørgen", row: 0, column: 0), frame.put("abcdef", row: 1, column: 4),
      frame.put("xyz", row: 1, column: -1, maxWidth: 3), frame.put("out", row: 2, column: 3),
      frame.put("out", row: 0, column: 9), frame.put("", row: 0, column: 2),
    ]
    #expect(columns == [6, 8, 2, 3, 9, 2])
    #expect(frame.plainText == "Jørgen\nyz  abcd")
  }

  @Test("A wide glyph that is cut or half overwritten becomes a blank")
  func wideGlyphs() {
    var frame = Frame(size: Size(rows: 1, columns: 6))
    frame.put("作者作", row: 0, column: 0)
    #expect(frame.plainText == "作者作")
    frame.put("x", row: 0, column: 3)
    #expect(frame.plainText == "作 x作")
    frame.put("y", row: 0, column: 4)
    #expect(frame.plainText == "作 xy")
    frame.put("作", row: 0, column: -1)
    #expect(frame.plainText == "   xy")
    frame.put("作", row: 0, column: 5)
    #expect(frame.plainText == "   xy")
    frame.fill(Rectangle(top: 0, left: 0, rows: 1, columns: 3), glyph: SafeText("作").glyphs[0])
    #expect(frame.plainText == "作 xy")
  }

  @Test("Filling covers an area, restyling keeps what is there")
  func filling() {
    var frame = Frame(size: Size(rows: 3, columns: 5))
    frame.put("作作x", row: 1, column: 0, style: .heading)
    frame.restyle(Rectangle(top: 1, left: 1, rows: 1, columns: 2), adding: .reverse)
    let reversed = frame.row(1).map { $0.style.attributes.contains(.reverse) }
    #expect(reversed == [true, true, true, true, false])
    #expect(frame.row(1).allSatisfy { $0.style.role == .heading })
    frame.fill(Rectangle(top: 0, left: 1, rows: 9, columns: 2), glyph: .replacement)
    #expect(frame.plainText == " ��\n �� x\n ��")
  }

  @Test("Lines join where they cross and end")
  func lines() {
    var frame = Frame(size: Size(rows: 5, columns: 9))
    for row in [0, 2, 4] { frame.horizontalLine(row: row, columns: 0..<9) }
    frame.verticalLine(column: 4, rows: 0..<5)
    frame.verticalLine(column: 0, rows: 0..<5)
    frame.verticalLine(column: 6, rows: 2..<5)
    #expect(
      frame.plainText == """
        ┬───┬────
        │   │
        ┼───┼─┬──
        │   │ │
        ┴───┴─┴──
        """)
  }

  @Test("An outline has corners and covers what was there")
  func outline() {
    var frame = Frame(size: Size(rows: 3, columns: 4))
    frame.horizontalLine(row: 1, columns: 0..<4)
    frame.outline(frame.size.area)
    #expect(frame.plainText == "┌──┐\n│──│\n└──┘")
    frame.outline(Rectangle(top: 0, left: 0, rows: 1, columns: 4))
    #expect(frame.plainText == "┌──┐\n│──│\n└──┘")
  }

  @Test("The cursor is hidden outside the frame")
  func cursor() {
    var frame = Frame(size: Size(rows: 2, columns: 2))
    frame.cursor = Position(row: 1, column: 1)
    #expect(frame.cursor != nil)
    frame.cursor = Position(row: 2, column: 0)
    #expect(frame.cursor == nil)
  }

  @Test("Rows that differ are told, in glyph or style")
  func differences() {
    let before = Frame(size: Size(rows: 4, columns: 6))
    var after = before
    after.put("x", row: 1, column: 5)
    after.restyle(Rectangle(top: 3, left: 0, rows: 1, columns: 1), adding: .bold)
    #expect(after.rowsDiffering(from: before) == [1, 3])
    #expect(after.rowsDiffering(from: Frame(size: Size(rows: 4, columns: 7))) == [0, 1, 2, 3])
  }

  @Test("An inset area keeps to its middle and is never less than empty")
  func insets() {
    let area = Rectangle(top: 1, left: 2, rows: 6, columns: 9).inset(rows: 1, columns: 2)
    #expect(area == Rectangle(top: 2, left: 4, rows: 4, columns: 5))
    #expect(area.inset(rows: 9, columns: .max).size == Size(rows: 0, columns: 0))
    #expect(area.inset(rows: .min).rows == .max)
  }
}
