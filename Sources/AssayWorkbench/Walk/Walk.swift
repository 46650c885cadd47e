import AssayCore
import Cells
import Phrases

/// An open assessment being walked: the main screen.
struct Walk: Sendable {
  let path: String
  let file: String
  var ledger: Ledger
  var standards: [Standard]
  /// Why nothing can be changed; nil where everything can.
  var readOnly: String?
  var standardIndex = 0
  /// The current criterion of each standard.
  var places: [Int]
  /// The text being written, or the question being answered.
  var entry: Entry?
  /// The text that was sent last, until the disk has it.
  var sent: Entry?
  /// Texts that were sent to a disk that did not take them, and closed; they will be tried again.
  var waiting: [DraftField: String] = [:]
  /// What is being filled in.
  var form: Form?
  /// The form that was sent last, until the disk has it.
  var submitted: Form?
  /// Texts that were being typed when nobody was there to finish them.
  var drafts: [DraftField: String]
  /// The list or page laid over the walk.
  var sheet: Sheet?
  var isOutlineOpen = false
  var isResultHidden = false
  var searchWords = ""
  /// How far the current criterion is scrolled, in pages: another one begins at its top.
  var page = 0
  /// How the criteria are walked, and what that comes to.
  var order = WalkingOrder.clause
  var clauseRoutes: [Route] = []
  var orderedRoute: Route?
  /// The same, unfiltered.
  var wholeClauseRoutes: [Route] = []
  var wholeOrderedRoute: Route?
  /// What the routes are narrowed to. The current criterion is always among it.
  var filter: WalkFilter?
  /// Orders of host standards, once they were asked for.
  var hostOrders: [HostOrder] = []
  let related: RelatedCriteria
  let keptOverdue = Memo<OverdueKey, Int>()
  /// The notes that were shown last, wrapped: a long one is not wrapped anew for every rating, nor
  /// for a step forth and back.
  let keptNote = Memo<NoteKey, [StyledLine]>(keeping: 5)
  let keptPrivateNote = Memo<NoteKey, [StyledLine]>(keeping: 5)
  var storage = Storage.opened

  /// What is known of the disk.
  enum Storage: Equatable, Sendable {
    case opened
    case onDisk(Timestamp)
    case failing(reason: String)
  }

  var standard: Standard { standards[standardIndex] }
  var layout: StandardLayout { standards[standardIndex].layout }
  var place: Int { places[standardIndex] }
  var assessment: Assessment { ledger.assessment }

  /// The current criterion; nil in a standard without any.
  var criterion: Criterion? {
    layout.criteria.indices.contains(place) ? layout.criteria[place] : nil
  }

  var reference: CriterionReference? {
    layout.references.indices.contains(place) ? layout.references[place] : nil
  }

  func record(of index: Int) -> CriterionRecord { standards[standardIndex].records[index] }

  init(_ document: OpenedDocument, _ phrases: Phrases) {
    path = document.path
    file = document.file
    ledger = document.ledger
    standards = document.protocols.map { [ledger] in
      Standard(StandardLayout($0), assessment: ledger.assessment)
    }
    related = RelatedCriteria(standards)
    readOnly = document.readOnly
    // NB: of a document that somebody else has open they are that person's, not done yet.
    drafts = document.readOnly == nil ? document.drafts : [:]
    places = standards.map { _ in 0 }
    isResultHidden = document.habits[.resultHidden] == "yes"
    order = document.habits[.order].flatMap(WalkingOrder.init) ?? .clause
    layRoute(phrases)
    if let place = document.habits[.place].flatMap(CriterionReference.init) ?? lastChanged {
      go(to: place)
    }
  }

  /// True while something lies over the criterion, or is written in its place.
  var hasLayer: Bool { form != nil || entry != nil || sheet != nil }

  /// Makes a criterion the current one; false where this assessment has none of that name.
  @discardableResult
  mutating func go(to reference: CriterionReference) -> Bool {
    guard let spot = spot(of: reference) else { return false }
    go(to: spot)
    return true
  }

  /// To a criterion by whatever leads there: it is seen, and no outline lies over it any more.
  mutating func go(to spot: Route.Spot) {
    isOutlineOpen = false
    step(to: spot)
  }

  /// Along the route, where an outline that lies over the criteria stays to show the way. A step to one
  /// that the filter leaves out ends the filter.
  mutating func step(to spot: Route.Spot) {
    if filter?.spots.contains(spot) == false { narrow(to: nil) }
    if spot != self.spot { page = 0 }
    standardIndex = spot.standard
    places[spot.standard] = spot.place
  }

  /// The same standards in the words of another language; everything known of them stays.
  mutating func speak(_ protocols: [AssessmentProtocol], _ phrases: Phrases) {
    guard protocols.map(\.id) == standards.map(\.layout.source.id) else { return }
    standards = protocols.map { Standard(StandardLayout($0), assessment: assessment) }
    layRoute(phrases)
  }
}
