/// How many rows and columns there are; never negative, never beyond ``limit``.
public struct Size: Equatable, Sendable {
  /// The largest count of rows or columns that is kept: what no terminal reaches and memory stands.
  public static let limit = 2_000

  public var rows: Int { didSet { rows = Self.clamped(rows) } }
  public var columns: Int { didSet { columns = Self.clamped(columns) } }

  public init(rows: Int, columns: Int) {
    self.rows = Self.clamped(rows)
    self.columns = Self.clamped(columns)
  }

  /// All of it, as an area.
  public var area: Rectangle { Rectangle(top: 0, left: 0, rows: rows, columns: columns) }

  /// One row from edge to edge.
  public func row(_ row: Int) -> Rectangle {
    Rectangle(top: row, left: 0, rows: 1, columns: columns)
  }

  public func contains(_ position: Position) -> Bool {
    (0..<rows).contains(position.row) && (0..<columns).contains(position.column)
  }

  private static func clamped(_ count: Int) -> Int { min(max(count, 0), limit) }
}

/// A cell's place, counted from 0 at the top left.
public struct Position: Equatable, Sendable {
  public var row: Int
  public var column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// An area of cells. It may reach beyond a frame, which then shows what lies inside.
public struct Rectangle: Equatable, Sendable {
  public var top: Int
  public var left: Int
  public var rows: Int
  public var columns: Int

  public init(top: Int, left: Int, rows: Int, columns: Int) {
    self.top = top
    self.left = left
    self.rows = max(rows, 0)
    self.columns = max(columns, 0)
  }

  /// The first row below the area.
  public var bottom: Int { top.addingClamped(rows) }
  /// The first column to the right of the area.
  public var right: Int { left.addingClamped(columns) }

  public var size: Size { Size(rows: rows, columns: columns) }

  /// The area without `rows` at its top and bottom and `columns` at its left and right.
  public func inset(rows rowInset: Int = 0, columns columnInset: Int = 0) -> Rectangle {
    Rectangle(
      top: top.addingClamped(rowInset), left: left.addingClamped(columnInset),
      rows: rows.addingClamped(0.subtractingClamped(rowInset.addingClamped(rowInset))),
      columns: columns.addingClamped(
        0.subtractingClamped(columnInset.addingClamped(columnInset))))
  }

  /// The part that lies inside `size`, as rows and columns.
  func clipped(to size: Size) -> (rows: Range<Int>, columns: Range<Int>) {
    (
      (top..<max(top, bottom)).clamped(to: 0..<size.rows),
      (left..<max(left, right)).clamped(to: 0..<size.columns)
    )
  }
}

extension Int {
  /// The sum, or the nearest value an `Int` holds: places may come from hostile numbers.
  func addingClamped(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    guard overflow else { return sum }
    return other > 0 ? .max : .min
  }

  /// The difference, or the nearest value an `Int` holds.
  func subtractingClamped(_ other: Int) -> Int {
    let (difference, overflow) = subtractingReportingOverflow(other)
    guard overflow else { return difference }
    return other > 0 ? .min : .max
  }
}
