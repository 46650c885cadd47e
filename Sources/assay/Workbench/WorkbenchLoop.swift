import AssayCore
import AssayWorkbench
import Cells
import Terminal

/// The interactive program: input → update → effects → commit → frame.
///
/// All input that is waiting is taken in first, then committed at once, then drawn: what is on the
/// screen is on the disk.
struct WorkbenchLoop {
  private let terminal: Terminal
  private let desk: Desk
  private var model: Model
  private var isOver = false
  private var leaving = Leaving.free

  /// Leaving while the disk does not take something is refused once; asking again leaves.
  private enum Leaving { case free, refused, warned }

  init(terminal: Terminal, desk: Desk, model: Model) {
    self.terminal = terminal
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
    terminal.present(shown.frame)
    while !isOver {
      for input in terminal.waitForInput() where !isOver { take(input) }
      settle()
      guard !isOver else { break }
      warn()
      shown = model.rendering(after: shown)
      terminal.present(shown.frame)
    }
    return desk.close()
  }

  private mutating func take(_ input: Input) {
    switch input {
    case .key(let key):
      if let message = desk.retry() { tell(message) }
      tell(.keyPressed(key))
    case .pasted(let text): tell(.pasted(text))
    case .resized(let size): tell(.resized(size))
    case .continued: tell(.resized(terminal.size))
    case .hungUp, .terminated:
      // Nobody is there to be told: what is written is kept, and a failure goes to standard error.
      for effect in model.leave() { run(effect) }
      isOver = true
    }
  }

  private mutating func tell(_ message: Message) {
    for effect in model.update(message) where !isOver { run(effect) }
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
      settle()
      tell(desk.open(path))
    case .createDocument(let request): tell(desk.create(request))
    case .closeDocument:
      settle()
      if let reason = desk.close() { tell(.documentRefused(reason)) }
    case .translate(let language):
      if let message = desk.translate(into: language) { tell(message) }
    case .useTheme(let name):
      if let theme = Theme(named: name.rawValue) { terminal.use(theme) }
    case .suspend:
      settle()
      terminal.present(model.render())
      terminal.suspend()
      tell(.resized(terminal.size))
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
    if desk.failure == nil { leaving = .free }
  }
}
