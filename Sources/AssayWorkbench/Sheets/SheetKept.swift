import AssayCore
import Phrases

/// All that a sheet's content is made of. While it is the same, so is the content.
struct SheetKey: Equatable, Sendable {
  var width: Int
  /// A very long text is cut to what the window holds.
  var rows: Int
  var language: Language
  var filter: String
  var events: Int
  var lastEvent: EventID?
  var unfinished: [DraftField]
  var spot: Route.Spot
  var isResultHidden: Bool
  var today: Day?
}

extension Model {
  /// The content made for this state of the assessment, made anew only when something has changed:
  /// a key that moves the choice asks for it several times.
  func kept(
    _ sheet: Sheet, _ walk: Walk, width: Int, make: () -> SheetContent
  ) -> SheetContent {
    let key = SheetKey(
      width: width, rows: size.rows, language: language, filter: sheet.filter.text,
      events: walk.ledger.events.count, lastEvent: walk.ledger.events.last?.id,
      unfinished: walk.unfinished(includingPrivate: true), spot: walk.spot,
      isResultHidden: walk.isResultHidden, today: today)
    return sheet.kept.value(for: key, make: make)
  }
}
