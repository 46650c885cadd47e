import AssayCore
import Cells
import Phrases

/// A screen, with what has to stay the same for the next one to be drawn on top of it.
///
///     rendering = model.rendering(after: rendering)   // the same frame as model.render()
public struct Rendering: Sendable {
  public let frame: Frame
  fileprivate let surroundings: WalkSurroundings?
  fileprivate let outline: OutlineView?
  fileprivate let hints: [Int]
}

extension Model {
  /// The screen for this model: the one that `render()` gives. What a step to another criterion
  /// leaves as it was is taken over from the screen before.
  public func rendering(after previous: Rendering? = nil) -> Rendering {
    guard let walk, let surroundings = walkSurroundings(walk) else {
      return Rendering(frame: render(), surroundings: nil, outline: nil, hints: [])
    }
    let isStep = surroundings == previous?.surroundings
    let hints = shownHints(width: size.columns)
    var outline: OutlineView?
    if let area = WalkLayout(size: size, isOutlineOpen: walk.isOutlineOpen).outline {
      outline = outlineView(walk, in: area, after: isStep ? previous?.outline : nil)
    }
    guard isStep, let previous else {
      return Rendering(
        frame: render(), surroundings: surroundings, outline: outline, hints: hints)
    }
    var frame = previous.frame
    stepScreen(walk, outline, after: previous.outline, in: &frame)
    if hints != previous.hints { hintRow(in: &frame) }
    return Rendering(frame: frame, surroundings: surroundings, outline: outline, hints: hints)
  }

  /// nil where there is more on the screen than a criterion being looked at.
  private func walkSurroundings(_ walk: Walk) -> WalkSurroundings? {
    guard walk.entry == nil, walk.form == nil, walk.sheet == nil, help == nil, commandLine == nil,
      everywhere == nil,
      notice == nil,
      pendingKeys.isEmpty,
      size.rows >= WalkLayout.smallest.rows, size.columns >= WalkLayout.smallest.columns
    else { return nil }
    return WalkSurroundings(walk, size: size, language: language, preferences: preferences)
  }
}

/// All that the walking screen shows outside the outline, the criterion and the hints.
private struct WalkSurroundings: Equatable, Sendable {
  var size: Size
  var language: Language
  var preferences: Preferences
  var path: String
  var file: String
  var organisation: String?
  var site: String?
  var kind: AssessmentKind
  var unknownEvents: Int
  var standardIndex: Int
  var route: Route
  /// What the scores and the outline are made of, one list a standard.
  var answers: [[Answer]]
  var records: [[CriterionRecord]]
  var looseNotes: Int
  var session: ItemID?
  /// What was asked for, and what of it has come.
  var items: [ItemID: Kept<Item<SealedText>>]
  var arrivals: [ItemID: ItemID]
  var present: SealedText?
  var isResultHidden: Bool
  var isOutlineOpen: Bool
  var readOnly: String?
  var storage: Walk.Storage

  init(_ walk: Walk, size: Size, language: Language, preferences: Preferences) {
    self.size = size
    self.language = language
    self.preferences = preferences
    path = walk.path
    file = walk.file
    organisation = walk.assessment.organisation
    site = walk.assessment.site
    kind = walk.assessment.kind
    unknownEvents = walk.assessment.unknownEvents
    standardIndex = walk.standardIndex
    route = walk.route
    answers = walk.standards.map(\.answers)
    records = walk.standards.map(\.records)
    looseNotes = walk.assessment.looseNotes.count
    session = walk.assessment.session
    items = walk.assessment.items
    arrivals = walk.assessment.arrivals
    present = walk.assessment.present
    isResultHidden = walk.isResultHidden
    isOutlineOpen = walk.isOutlineOpen
    readOnly = walk.readOnly
    storage = walk.storage
  }
}
