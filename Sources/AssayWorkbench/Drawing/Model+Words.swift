import AssayCore

/// What every screen writes the same way.
extension Model {
  /// A text of the document; a dash where there is none.
  func written(_ text: SealedText?) -> String {
    guard let text else { return phrases.history.none }
    return text.content ?? phrases.walk.forgotten
  }

  /// With the standard's number where there are several.
  func name(_ reference: CriterionReference, _ walk: Walk) -> String {
    guard walk.standards.count > 1,
      let standard = walk.standards.first(where: { $0.layout.source.id == reference.protocol })
    else { return reference.criterion.text }
    return "\(standard.layout.briefName) \(reference.criterion)"
  }

  /// A day as people write it.
  func dayText(_ day: Day) -> String { phrases.figures.day(day.text) }

  /// The time, with its day where that is not today.
  func timeText(_ time: Timestamp) -> String {
    guard let today, today.text != time.date, let day = Day(time.date) else {
      return time.hourAndMinute
    }
    return "\(dayText(day)) \(time.hourAndMinute)"
  }
}
