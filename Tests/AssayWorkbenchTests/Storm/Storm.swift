import AssayCore
import Cells

@testable import AssayWorkbench

/// Keys, pastes, sizes and answers without end, on documents of every shape, through the workbench
/// as the real loop drives it; inspected after every step.
struct Storm {
  let seed: UInt64
  private var random: StormRandom
  private var office: StormOffice
  private var inspection = StormInspection()
  private var rendering: Rendering
  private(set) var reach = StormReach()
  /// The last acts, for whoever has to find out.
  private var recent: [String] = []
  private let isTraced: Bool
  /// What all of the storm is after; nil where each stretch of it is after something else.
  private let goal: Command?

  init(
    seed: UInt64, plant: StormPlant? = nil, towards goal: Command? = nil, isTraced: Bool = false
  ) {
    self.seed = seed
    self.goal = goal
    self.isTraced = isTraced
    random = StormRandom(seed: seed)
    office = StormOffice(&random)
    office.plant = plant
    rendering = office.model.rendering()
  }

  /// Runs until so many keys, pastes, sizes and answers have come. What went wrong, with how it came
  /// to it; nil where nothing did.
  mutating func run(steps: Int) -> String? {
    defer { reach.take(office) }
    var acts = 0
    while reach.steps < steps {
      acts += 1
      if let flaw = act(isThorough: acts % 16 == 0) ?? (reach.steps < steps ? nil : lastFlaw()) {
        return "seed \(seed), step \(reach.steps): \(flaw)\n"
          + recent.suffix(30).joined(separator: "\n") + "\n" + rendering.frame.plainText
      }
    }
    return nil
  }

  /// At the end, with a disk that takes everything.
  private mutating func lastFlaw() -> String? {
    office.mendDisk()
    return settle(isThorough: true)
  }

  private mutating func act(isThorough: Bool) -> String? {
    // Now and then more comes before anything is drawn: one commit, one frame.
    repeat {
      if let flaw = take(next()) { return flaw }
    } while !office.isOver && random.once(in: 3)
    if office.isOver {
      reach.noteRestart()
      office.begin(&random)
    }
    return settle(isThorough: isThorough) ?? undoFlaw()
  }

  private mutating func next() -> StormSteering.Act {
    reach.steps += 1
    let goal = self.goal ?? StormSteering.goal(seed: seed, steps: reach.steps)
    let next = StormSteering.next(office.model, reach, goal, &random)
    log("\(office.model.context) \(office.model.size.rows)x\(office.model.size.columns): \(next)")
    return next
  }

  private mutating func take(_ act: StormSteering.Act) -> String? {
    switch act {
    case .inputs(let inputs):
      let isBatch = inputs.count < 2 || random.once(in: 3)
      for (number, input) in inputs.enumerated() where !office.isOver {
        if number > 0 { reach.steps += 1 }
        noteCommand(of: input)
        let before = office.model.commandLine
        office.take(input, &random)
        if before != nil, office.model.commandLine == nil, input != .key(.escape) { noteLine() }
        if !isBatch, let flaw = settle(isThorough: false) { return flaw }
      }
    case .news: office.tell(office.news(&random), &random)
    case .restart:
      reach.noteRestart()
      office.begin(&random)
    case .breakDisk: office.breakDisk(&random)
    }
    return nil
  }

  /// Commits, draws and inspects.
  private mutating func settle(isThorough: Bool) -> String? {
    office.settle(&random)
    if office.failure != nil { reach.noteFailedCommit() }
    let model = office.model
    reach.note(model)
    let next = model.rendering(after: rendering)
    var frame = next.frame
    // NB: elsewhere every frame is drawn from nothing as it is.
    let isDrawnOver = [.walk, .writing, .prompt].contains(model.context)
    var fresh = isDrawnOver || random.once(in: 8) ? model.render() : frame
    office.plant?.spoil(&frame, &fresh, after: rendering.frame)
    guard frame == fresh else {
      return "drawn on the screen before and from nothing it differs in rows "
        + "\(frame.rowsDiffering(from: fresh)), cursors \(frame.cursor.debugDescription) and "
        + "\(fresh.cursor.debugDescription):\n\(frame.plainText)\nfrom nothing:\n\(fresh.plainText)"
    }
    rendering = next
    if let flaw = inspection.flaw(in: frame, of: model) { return flaw }
    return StormInspection.flaw(between: model, and: office, isThorough: isThorough)
  }

  private mutating func undoFlaw() -> String? {
    guard random.once(in: 6), let walk = office.model.walk else { return nil }
    reach.noteUndo()
    return StormInspection.flaw(ofUndoIn: walk.ledger, office.protocols)
  }

  // MARK: What was reached

  private mutating func noteCommand(of input: Input) {
    guard case .key(let key) = input else { return }
    let model = office.model
    guard let command = model.keymap.command(for: model.pendingKeys + [key], in: model.context),
      command.disabled(model) == nil
    else { return }
    reach.note(command)
    guard command.name == "run", let help = model.help else { return }
    let rows = model.helpRows
    guard rows.indices.contains(help.selected), case .command(let listed) = rows[help.selected],
      listed.disabled(model) == nil, listed.keyLabel == nil
    else { return }
    reach.note(listed)
  }

  /// What a line that was run has done.
  private mutating func noteLine() {
    let name = office.model.pastLines.first?.split(separator: " ").first.map(String.init)
    guard let command = Command.table.first(where: { $0.name == name }) else { return }
    reach.note(command)
  }

  private mutating func log(_ line: String) {
    let line = line.unicodeScalars.map { $0.escaped(asASCII: true) }.joined()
    recent.append(line)
    if recent.count > 60 { recent.removeFirst(30) }
    if isTraced { print("seed \(seed) step \(reach.steps) \(line)") }
  }
}
