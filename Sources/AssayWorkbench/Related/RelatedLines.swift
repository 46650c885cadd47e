import AssayCore
import Cells

extension Model {
  /// The related criteria of the other standards: number, rating, first line of the note.
  func relatedLines(_ walk: Walk, width: Int) -> [StyledLine] {
    let related = walk.related[walk.spot]
    guard !related.isEmpty else { return [] }
    let indent = min(SafeText(phrases.related.title).width + 2, max(width / 3, 1))
    return related.enumerated().map { number, spot in
      let standard = walk.standards[spot.standard]
      let record = walk.record(at: spot)
      var line = StyledLine(number == 0 ? phrases.related.title : "", .heading)
      line.pad(to: indent)
      line.add(
        "\(standard.layout.briefName) \(standard.layout.criteria[spot.place].id.text)", .emphasis)
      line.pad(to: indent + 14)
      line.add(
        ratingText(record.response), record.response == .unrated ? .dim : .rating)
      if !record.evidence.isEmpty { line.add(" ■\(record.evidence.count)", .dim) }
      line.pad(to: indent + 20)
      let note = record.note?.content.map { $0.prefix { !$0.isNewline } }.flatMap { first in
        first.isEmpty ? nil : String(first.prefix(max(width, 0)))
      }
      let text = note ?? standard.layout.criteria[spot.place].text
      line.add(
        SafeText(text).truncated(to: max(width - line.width, 1)), note == nil ? .dim : .normal)
      return line
    }
  }
}
