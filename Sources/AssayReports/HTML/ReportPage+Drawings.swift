/// Drawings as coordinates; the template holds their shapes and colours.
extension ReportPage {
  /// Steps that rise from left to right, 22 wide and 28 apart.
  static func values(of ladder: ChainDrawing.Ladder) -> [String: Any] {
    let top = max(ladder.top, 1)
    return [
      "words": ladder.words, "width": top * 28 - 5,
      "steps": (1...top).map { step in
        [
          "x": Double((step - 1) * 28) + 0.5, "y": Double(42 - step * 42 / top) + 0.5,
          "height": step * 42 / top,
          "isHeld": step <= ladder.certain,
          "isOpen": step > ladder.certain && step <= ladder.possible,
          "isOut": step > max(ladder.certain, ladder.possible),
        ] as [String: Any]
      },
    ]
  }

  static func values(of profile: ClauseProfile) -> [String: Any] {
    [
      "caption": profile.caption,
      "columns": profile.columns.map { ["text": $0] },
      "rows": profile.rows.map { row in
        [
          "clause": row.clause, "achieved": row.achieved, "rated": row.rated,
          "bars": row.thousandths.map { [values(of: $0)] } ?? [],
        ] as [String: Any]
      },
    ]
  }

  /// What is certain, and what can still be added, on a bar of 200: a fifth for each thousandth.
  private static func values(of share: ClosedRange<Int>) -> [String: Any] {
    [
      "certain": fifths(share.lowerBound),
      "possibleWidth": fifths(share.upperBound - share.lowerBound),
      "isRange": share.upperBound > share.lowerBound,
    ]
  }

  private static func fifths(_ count: Int) -> String { "\(count / 5).\(count % 5 * 2)" }
}
