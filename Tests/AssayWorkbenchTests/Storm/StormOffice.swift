import AssayCore
import Cells
import Phrases

@testable import AssayWorkbench

/// The world outside the pure workbench: a folder of documents, a disk that fails now and then, and
/// an answer to every effect. Its manners are those of the real loop and desk.
struct StormOffice {
  var model: Model
  var papers: [StormPaper] = []
  /// The place of the document that lies open.
  var open: Int?
  private(set) var clock = StormClock()
  /// Why the disk did not take the last commit.
  private(set) var failure: String?
  /// How many commits will still fail.
  private var failuresLeft = 0
  private var leaving = Leaving.free
  private(set) var isOver = false
  /// Effects by their names, and those that nobody answered.
  private(set) var effects: [String: Int] = [:]
  private(set) var unanswered: Set<String> = []
  /// A search that goes on between the keys: its words, and how many documents it has been through.
  private var search: (words: [String], searched: Int)?
  /// What is forgotten on purpose, to see that it is noticed.
  var plant: StormPlant?

  private enum Leaving { case free, refused, warned }

  init(_ random: inout StormRandom) {
    model = Self.model(size: Size(rows: 24, columns: 80), &random)
    for name in ["a.assay", "作者.assay"] {
      papers.append(.random(named: name, &clock, &random))
    }
    begin(&random)
  }

  /// An office in which one document lies open.
  init(paper: StormPaper, _ random: inout StormRandom) {
    model = Self.model(size: Size(rows: 24, columns: 80), &random)
    papers = [paper]
    tell(opening(0), &random)
  }

  private static func model(size: Size, _ random: inout StormRandom) -> Model {
    let keymap = random.once(in: 5) ? try? Keymap([], ratingKeys: "nplfzy") : .standard
    let spelling = random.once(in: 5) ? KeySpelling.words : .symbols
    var model = Model(
      size: size, language: random.element(of: Language.allCases, or: .english),
      author: StormClock.author, folder: "~/Assessments",
      keymap: (keymap ?? .standard).spelled(spelling))
    model.preferences.advancesAfterRating = random.once(in: 4)
    return model
  }

  /// The program is started: on a document, or on the folder.
  mutating func begin(_ random: inout StormRandom) {
    for index in papers.indices { papers[index].crash() }
    model = Self.model(size: model.size, &random)
    (open, failure, failuresLeft, leaving, isOver) = (nil, nil, 0, .free, false)
    search = nil
    if random.once(in: 3) {
      tell(.folderListed(summaries), &random)
    } else {
      tell(opening(random.below(papers.count)), &random)
    }
    settle(&random)
  }

  mutating func breakDisk(_ random: inout StormRandom) { failuresLeft = random.within(1...6) }
  mutating func mendDisk() { failuresLeft = 0 }

  // MARK: The loop

  mutating func take(_ input: Input, _ random: inout StormRandom) {
    switch input {
    case .key(let key):
      if let message = retry(&random) { tell(message, &random) }
      tell(.keyPressed(key), &random)
    case .pasted(let text): tell(.pasted(text), &random)
    case .resized(let size): tell(.resized(size), &random)
    case .continued: tell(.resized(model.size), &random)
    case .hungUp, .terminated:
      for effect in model.leave() { run(effect, &random) }
      settle(&random)
      isOver = true
    }
  }

  /// What happens elsewhere and is told without being asked for.
  mutating func tell(_ message: Message, _ random: inout StormRandom) {
    for effect in model.update(message) where !isOver { run(effect, &random) }
  }

  /// After the inputs that were waiting, before the frame.
  mutating func settle(_ random: inout StormRandom) {
    searchOn(&random)
    if let message = commit(&random) { tell(message, &random) }
    if failure == nil, let message = commit(&random) { tell(message, &random) }
    if failure == nil { leaving = .free }
    guard leaving == .refused, let failure else { return }
    leaving = .warned
    tell(.leavingRefused(failure), &random)
  }

  private mutating func searchOn(_ random: inout StormRandom) {
    guard let going = search, !isOver else { return }
    search = going.searched + 1 < papers.count ? (going.words, going.searched + 1) : nil
    tell(progress(going.searched, of: going.words, &random), &random)
  }

  private mutating func run(_ effect: Effect, _ random: inout StormRandom) {
    let name = Mirror(reflecting: effect).children.first?.label ?? "\(effect)"
    effects[name, default: 0] += 1
    switch effect {
    case .propose(let intent, let draft): _ = propose(intent, settling: draft, &random)
    case .submit(let intents, let drafts): submit(intents, settling: drafts, &random)
    case .keepDraft(let field, let text, _):
      if plant != .forgetfulDisk { edit { $0.keep(field, text) } }
    case .discardDraft(let field): edit { $0.discard(field) }
    case .remember(let habit, let value): edit { $0.habits[habit] = value }
    case .searchFolder(let words, _): search = (words, 0)
    case .stopSearch: search = nil
    case .createRehearsal:
      settle(&random)
      if let failure { return tell(.documentRefused(failure), &random) }
      papers.append(.random(named: "rehearsal-\(papers.count).assay", &clock, &random))
      tell(opening(papers.count - 1, isNew: true), &random)
    case .openDocument(let path):
      search = nil
      settle(&random)
      if let failure { return tell(.documentRefused(failure), &random) }
      let index = papers.firstIndex { $0.path == path }
      if let index, !random.once(in: 10) {
        tell(opening(index), &random)
      } else {
        tell(.documentRefused("\(path): gone \u{9B}5n"), &random)
      }
    case .createDocument(let request): create(request, &random)
    case .closeDocument:
      settle(&random)
      if let failure {
        tell(.leavingRefused(failure), &random)
      } else {
        if let open { papers[open].crash() }
        open = nil
        tell(.documentClosed, &random)
      }
    case .quit:
      settle(&random)
      if failure == nil || leaving == .warned { isOver = true } else { leaving = .refused }
    case .suspend:
      settle(&random)
      tell(.resized(model.size), &random)
    case .useTheme: break
    default:
      if let answer = answer(effect, &random) {
        tell(answer, &random)
      } else {
        unanswered.insert(name)
      }
    }
  }

  // MARK: The desk

  private mutating func opening(_ index: Int, isNew: Bool = false) -> Message {
    open = index
    failure = nil
    var document = papers[index].opened
    document.isNew = isNew
    return .documentOpened(document)
  }

  private mutating func create(_ request: NewAssessmentRequest, _ random: inout StormRandom) {
    guard !random.once(in: 8), papers.count < 12 else {
      return tell(.documentRefused("the folder is full"), &random)
    }
    var protocols = StormProtocols.several(&random)
    protocols = protocols.filter { request.protocols.contains($0.id) } + protocols.prefix(1)
    let ledger = StormPaper.begun(
      by: request.organisation, kind: request.kind, [protocols[0]], &clock)
    papers.append(
      StormPaper(
        path: "/tmp/new-\(papers.count).assay", protocols: [protocols[0]], readOnly: nil,
        ledger: ledger))
    tell(opening(papers.count - 1, isNew: true), &random)
  }

  private mutating func edit(_ body: (inout StormPaper) -> Void) {
    guard let open, papers[open].readOnly == nil else { return }
    body(&papers[open])
  }

  /// False where it was refused.
  private mutating func propose(
    _ intent: Intent, settling draft: DraftField?, _ random: inout StormRandom
  ) -> Bool {
    guard let open else { return false }
    if let reason = papers[open].readOnly {
      tell(.documentRefused(reason), &random)
      return false
    }
    do {
      let event = try papers[open].propose(intent, settling: draft, by: &clock)
      if let event, plant != .deafWorkbench { tell(.recorded(event), &random) }
      return true
    } catch {
      tell(.refused(error), &random)
      return false
    }
  }

  private mutating func submit(
    _ intents: [Intent], settling drafts: [DraftField], _ random: inout StormRandom
  ) {
    for intent in intents where !propose(intent, settling: nil, &random) { return }
    edit { paper in for draft in drafts { paper.discard(draft) } }
    tell(.formTaken, &random)
  }

  private mutating func commit(_ random: inout StormRandom) -> Message? {
    guard let open, papers[open].hasStagedChanges else { return nil }
    let wasFailing = failure != nil
    guard failuresLeft == 0 else {
      failuresLeft -= 1
      failure = "the disk is full \u{1B}c"
      papers[open].fail()
      return .commitFailed(
        reason: failure ?? "", waiting: papers[open].waiting, ledger: papers[open].disk)
    }
    failure = nil
    papers[open].commit()
    return wasFailing ? .commitCaughtUp(papers[open].disk, clock.now()) : .committed(clock.now())
  }

  private mutating func retry(_ random: inout StormRandom) -> Message? {
    guard failure != nil, let open else { return nil }
    guard failuresLeft == 0 else {
      failuresLeft -= 1
      return nil
    }
    failure = nil
    papers[open].commit()
    return .commitCaughtUp(papers[open].disk, clock.now())
  }
}
