/// A numbered part of a report. The numbers are the same in every report: what nobody filled in is
/// said to be missing, never left out.
public struct ReportSection: Equatable, Sendable {
  public var number: Int
  public var title: ReportText
  public var blocks: [ReportBlock]

  public init(number: Int, title: ReportText, blocks: [ReportBlock]) {
    self.number = number
    self.title = title
    self.blocks = blocks
  }
}

/// One thing to be read after another. A format that can lay out these can lay out every report.
public enum ReportBlock: Equatable, Sendable {
  /// Depth 1 for what stands right below a section's title, up to 3.
  case heading(depth: Int, ReportText)
  case paragraph(ReportText)
  /// A remark that makes sure the words around it are not misread.
  case remark(ReportText)
  case list([ReportText])
  case facts([ReportFact])
  case table(ReportTable)
  case chain(ChainDrawing)
  case verdicts([StandardVerdict])
  case profile(ClauseProfile)
  case criterion(CriterionEntry)
}

/// A name and what is known under it.
public struct ReportFact: Equatable, Sendable {
  public var name: ReportText
  /// Nil where a norm asks for it and nobody recorded it.
  public var value: ReportText?

  public init(_ name: ReportText, _ value: ReportText?) {
    self.name = name
    self.value = value
  }
}

/// Rows under headed columns; the first cell of a row names it.
public struct ReportTable: Equatable, Sendable {
  public var caption: ReportText
  public var columns: [Column]
  /// As many cells a row as there are columns.
  public var rows: [[ReportText]]
  /// A last row that adds up the others.
  public var total: [ReportText]?

  public struct Column: Equatable, Sendable {
    public var title: ReportText
    /// Figures stand under each other, at the right edge.
    public var isNumber: Bool

    public init(_ title: ReportText, isNumber: Bool = false) {
      self.title = title
      self.isNumber = isNumber
    }
  }

  public init(
    caption: ReportText, columns: [Column], rows: [[ReportText]], total: [ReportText]? = nil
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.total = total
  }
}
