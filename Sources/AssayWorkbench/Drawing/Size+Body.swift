import Cells

extension Size {
  /// What lies between the two rows of a header and the two of what was said and can be done.
  var body: Rectangle { Rectangle(top: 2, left: 0, rows: rows - 4, columns: columns) }
}
