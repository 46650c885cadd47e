import AssayCore
import AssayWorkbench
import Cells
import Dispatch
import Terminal

/// The interactive program: input → update → effects → commit → frame.
///
/// All input that is waiting is taken in first, then committed at once, then shown: what is on the
/// screen is on the disk. The frame is worked out while the disk takes it.
struct WorkbenchLoop<Outlook: Window> {
  private let window: Outlook
  private let desk: Desk
  private var model: Model
  private var lookahead = Lookahead<Outlook.Prepared>()
  /// Works beside the thread that commits; made for the first commit, since a start has none.
  private lazy var aside = DispatchQueue(label: "assay.frame", qos: .userInteractive)
  private var isOver = false
  private var leaving = Leaving.free
  /// Looks through the folder between keys.
  private var search: FolderSearch?

  /// Leaving while the disk does not take something is refused once; asking again leaves.
  private enum Leaving { case free, refused, warned }

  init(window: Outlook, desk: Desk, model: Model) {
    self.window = window
    self.desk = desk
    self.model = model
  }

  /// Runs until somebody leaves or the terminal goes.
  ///
  /// - Returns: A sentence where something could not be kept, nil where everything is on the disk.
  mutating func run(beginningWith messages: [Message]) -> String? {
    for message in messages { tell(message) }
    settle()
    var shown = model.rendering()
    window.present(shown.frame)
    while !isOver {
      let inputs = nextInputs(after: shown)
      if let step = lookahead.take(inputs) {
        window.present(step.prepared)
        model = step.model
        shown = step.shown
      } else {
        for input in inputs where !isOver { take(input) }
        searchOn()
        if let drawn = commitAndDraw(after: shown) {
          shown = drawn
          continue
        }
        settle()
        guard !isOver else { break }
        shown = draw(after: shown)
      }
    }
    return desk.close()
  }

  /// Waits for input; looks ahead when there has been none for a while.
  private mutating func nextInputs(after shown: Rendering) -> [Input] {
    // Between two documents of a search only what is there already.
    if search != nil { return window.waitForInput(timeoutMilliseconds: 0) }
    // NB: not while the disk refuses something, since the next key tries again to write it.
    if lookahead.hasKeys, desk.failure == nil {
      let inputs = window.waitForInput(timeoutMilliseconds: Lookahead<Outlook.Prepared>.patience)
      guard inputs.isEmpty else { return inputs }
      lookahead.look(from: model, shown) { [window] frame in window.prepare(frame) }
    }
    return window.waitForInput(timeoutMilliseconds: nil)
  }

  /// Commits, and works out meanwhile what is seen once the disk has it; shows that where it has.
  ///
  /// - Returns: nil where nothing was staged, or where more has to be done; then nothing was tried.
  private mutating func commitAndDraw(after shown: Rendering) -> Rendering? {
    guard !isOver, leaving == .free, let hoped = desk.hopedOfCommit else { return nil }
    var next = model
    guard next.update(hoped).isEmpty else { return nil }
    let hopedModel = next
    // NB: unsafe, since the window is no value: nothing else touches it before `wait` returns.
    nonisolated(unsafe) let window = window
    // NB: unsafe, since it is written there and read here: `wait` lies between.
    nonisolated(unsafe) var drawn: (rendering: Rendering, prepared: Outlook.Prepared?)?
    let drawing = DispatchWorkItem {
      let rendering = hopedModel.rendering(after: shown)
      drawn = (rendering, window.prepare(rendering.frame))
    }
    aside.async(execute: drawing)
    let came = desk.commit()
    drawing.wait()
    guard desk.failure == nil, let drawn else {
      if let came { tell(came) }
      return isOver ? shown : draw(after: shown)
    }
    model = next
    if let prepared = drawn.prepared {
      window.present(prepared)
    } else {
      window.present(drawn.rendering.frame)
    }
    return drawn.rendering
  }

  private mutating func draw(after shown: Rendering) -> Rendering {
    warn()
    let rendering = model.rendering(after: shown)
    window.present(rendering.frame)
    return rendering
  }

  private mutating func searchOn() {
    guard var search, !isOver else { return }
    let progress = search.step()
    self.search = search.isOver ? nil : search
    tell(.searched(progress))
  }

  private mutating func take(_ input: Input) {
    switch input {
    case .key(let key):
      if let message = desk.retry() { tell(message) }
      let effects = model.update(.keyPressed(key))
      lookahead.note(key, hadEffects: !effects.isEmpty)
      run(effects)
    case .pasted(let text): tell(.pasted(text))
    case .resized(let size): tell(.resized(size))
    case .continued: tell(.resized(window.size))
    case .hungUp, .terminated:
      // Nobody is there to be told: what is written is kept, and a failure goes to standard error.
      for effect in model.leave() { run(effect) }
      isOver = true
    }
  }

  private mutating func tell(_ message: Message) {
    run(model.update(message))
  }

  private mutating func run(_ effects: [Effect]) {
    for effect in effects where !isOver { run(effect) }
  }

  private mutating func run(_ effect: Effect) {
    switch effect {
    case .propose, .keepDraft, .discardDraft, .remember:
      if let message = desk.stage(effect) { tell(message) }
    case .submit(let intents, let drafts):
      for message in desk.submit(intents, settling: drafts) { tell(message) }
    case .readAttachment(let path): tell(desk.readAttachment(path))
    case .completePath(let path): tell(.pathCompleted(PathListing.names(continuing: path)))
    case .listFolder: tell(desk.listFolder())
    case .findProtocols: tell(desk.findProtocols())
    case .findHostOrders: tell(desk.findHostOrders())
    case .writePage(let name, let text):
      if let message = desk.writePage(named: name, text) { tell(message) }
    case .openDocument(let path):
      search = nil
      settle()
      tell(desk.open(path))
    case .createDocument(let request): tell(desk.create(request))
    case .createRehearsal:
      settle()
      tell(desk.createRehearsal())
    case .closeDocument:
      settle()
      tell(desk.closeDocument())
    case .translate(let language):
      tell(desk.translate(into: language))
    case .useTheme(let name):
      if let theme = Theme(named: name.rawValue) { window.use(theme) }
    case .searchFolder(let words, let includingPrivate):
      search = desk.search(for: words, includingPrivate: includingPrivate)
    case .stopSearch: search = nil
    case .runEditor(let field, let text):
      settle()
      let editor = OutsideEditor { [window] in window.run($0) }
      tell(.edited(field, editor.edit(text, named: field.fileName)))
    case .writeReport(let format):
      settle()
      if let message = desk.writeReport(format) { tell(message) }
    case .writeReportOf(let path, let format): tell(desk.writeReport(format, of: path))
    case .suspend:
      settle()
      window.present(model.render())
      window.suspend()
      tell(.resized(window.size))
    case .quit: leave()
    }
  }

  private mutating func leave() {
    settle()
    if desk.failure == nil || leaving == .warned {
      isOver = true
    } else {
      leaving = .refused
    }
  }

  /// NB: last before the frame, since a commit that fails once more says so in the same line. Only
  /// who has seen the warning can leave.
  private mutating func warn() {
    guard leaving == .refused, let reason = desk.failure else { return }
    leaving = .warned
    tell(.leavingRefused(reason))
  }

  /// Brings everything staged to the disk, before anything of it is drawn.
  private mutating func settle() {
    if let message = desk.commit() { tell(message) }
    // What came of that goes along: twice is enough, and a disk that fails is not asked for ever.
    if desk.failure == nil, let message = desk.commit() { tell(message) }
    if desk.failure == nil { leaving = .free }
  }
}
