import AssayCore
import Cells
import Phrases

/// A screen, with what has to stay the same for the next one to be drawn on top of it.
///
///     rendering = model.rendering(after: rendering)   // the same frame as model.render()
public struct Rendering: Sendable {
  public let frame: Frame
  /// nil where there is more on the screen than a criterion being looked at or written to.
  fileprivate let walk: WalkRendering?
}

/// What the parts of the walking screen were drawn from.
private struct WalkRendering: Sendable {
  let surroundings: WalkSurroundings
  let storage: Walk.Storage
  let standings: [WalkStanding]
  var outline: OutlineView?
  /// Hints are known by their places among those of a context.
  let context: Context
  let hints: [Int]
  let notice: Notice?
}

extension Model {
  /// The screen for this model: the one that `render()` gives. What a step to another criterion or a
  /// change of one leaves as it was is taken over from the screen before.
  public func rendering(after previous: Rendering? = nil) -> Rendering {
    guard let walk, var next = walkRendering(walk) else {
      return Rendering(frame: render(), walk: nil)
    }
    let area = WalkLayout(size: size, isOutlineOpen: walk.isOutlineOpen).outline
    guard let previous, let before = previous.walk, before.surroundings == next.surroundings else {
      next.outline = area.map { outlineView(walk, in: $0) }
      return Rendering(frame: render(), walk: next)
    }
    let changed = walk.changes(from: before.standings, to: next.standings)
    next.outline = area.map {
      outlineView(walk, in: $0, after: changed == nil ? before.outline : nil)
    }
    var frame = previous.frame
    if next.storage != before.storage { walkHeader(walk, in: &frame) }
    if changed != nil { levelPart(walk, in: &frame) }
    stepScreen(walk, next.outline, after: before.outline, changed: changed, in: &frame)
    if next.notice != before.notice { noticeRow(walk, in: &frame) }
    if next.context != before.context || next.hints != before.hints { hintRow(in: &frame) }
    return Rendering(frame: frame, walk: next)
  }

  /// nil where there is more on the screen than a criterion being looked at or written to.
  private func walkRendering(_ walk: Walk) -> WalkRendering? {
    guard walk.form == nil, walk.sheet == nil, help == nil, commandLine == nil, everywhere == nil,
      pendingKeys.isEmpty,
      // What is written stands in the place of an outline that is in the place of the criterion.
      walk.entry == nil || !walk.isOutlineOpen,
      size.rows >= WalkLayout.smallest.rows, size.columns >= WalkLayout.smallest.columns
    else { return nil }
    return WalkRendering(
      surroundings: WalkSurroundings(
        walk, size: size, language: language, preferences: preferences, today: today),
      storage: walk.storage, standings: walk.standards.map(WalkStanding.init),
      context: context, hints: shownHints(width: size.columns), notice: notice)
  }
}

/// What the scores and the outline of a standard are made of.
private struct WalkStanding: Sendable {
  let records: [CriterionRecord]
  let shortfalls: [EvidenceShortfall?]

  init(_ standard: Standard) {
    records = standard.records
    shortfalls = standard.shortfalls
  }
}

extension WalkStanding {
  /// The places of the records that outline and level can tell from those before.
  ///
  /// NB: by spans, since a rating asks this of every criterion, and a record that is copied to be
  /// looked at counts a dozen references.
  fileprivate func changes(from before: WalkStanding) -> [Int] {
    let new = records.span
    let old = before.records.span
    // Mostly they are the very same.
    guard !new.isIdentical(to: old) else { return [] }
    var places: [Int] = []
    for place in new.indices
    where new[place].response != old[place].response
      || new[place].isToRevisit != old[place].isToRevisit
      || new[place].findings.isEmpty != old[place].findings.isEmpty
      || new[place].upheld != old[place].upheld
    {
      places.append(place)
    }
    return places
  }
}

extension Walk {
  /// The criteria that stand otherwise, by their places in the route; nil where none does, and no
  /// rating stands otherwise to its evidence.
  fileprivate func changes(from before: [WalkStanding], to now: [WalkStanding]) -> Set<Int>? {
    var changed: Set<Int>?
    for standard in now.indices {
      if before[standard].shortfalls != now[standard].shortfalls { changed = changed ?? [] }
      for place in now[standard].changes(from: before[standard]) {
        let spot = Route.Spot(standard: standard, place: place)
        changed = (changed ?? []).union(route.index(of: spot).map { [$0] } ?? [])
      }
    }
    return changed
  }
}

/// All that the walking screen is drawn anew for.
private struct WalkSurroundings: Equatable, Sendable {
  var size: Size
  var language: Language
  var preferences: Preferences
  /// What is overdue depends on it.
  var today: Day?
  var path: String
  var file: String
  var organisation: String?
  var site: String?
  var kind: AssessmentKind
  var unknownEvents: Int
  var standardIndex: Int
  var route: Route
  var looseNotes: Int
  var session: ItemID?
  /// What was asked for, and what of it has come.
  var items: [ItemID: Kept<Item<SealedText>>]
  var arrivals: [ItemID: ItemID]
  var present: SealedText?
  var isResultHidden: Bool
  var unfinished: [DraftField]
  var isOutlineOpen: Bool
  var readOnly: String?

  init(_ walk: Walk, size: Size, language: Language, preferences: Preferences, today: Day?) {
    self.today = today
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
    looseNotes = walk.assessment.looseNotes.count
    session = walk.assessment.session
    items = walk.assessment.items
    arrivals = walk.assessment.arrivals
    present = walk.assessment.present
    isResultHidden = walk.isResultHidden
    unfinished = walk.unfinished(includingPrivate: true)
    isOutlineOpen = walk.isOutlineOpen
    readOnly = walk.readOnly
  }
}
