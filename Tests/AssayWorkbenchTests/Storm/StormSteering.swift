import Cells

@testable import AssayWorkbench

/// What is done next: anything at all, but more of what has been done least.
struct StormSteering {
  enum Act {
    case inputs([Input])
    case news
    case restart
    case breakDisk
  }

  /// What a stretch of a storm is after besides: every command that works in one place only has its
  /// turn, those that need much to have gone before as well.
  static func goal(seed: UInt64, steps: Int) -> Command {
    let goals = Command.table.filter { $0.contexts.count == 1 }
    let stretches = StormSettings.stepsEach / stretch
    return goals[(Int(seed % 1_000_000) * stretches + steps / stretch) % goals.count]
  }

  private static let stretch = 100

  static func next(
    _ model: Model, _ reach: StormReach, _ goal: Command, _ random: inout StormRandom
  ) -> Act {
    switch random.below(200) {
    case 0..<4: return .inputs([.resized(size(&random))])
    case 4..<10: return .inputs([.pasted(StormTexts.text(&random))])
    case 10..<13: return .news
    case 13: return .restart
    case 14: return .inputs([random.element(of: [.hungUp, .terminated], or: .hungUp)])
    case 15, 16: return .breakDisk
    case 17: return .inputs([.continued])
    default:
      let towards = random.once(in: 3) ? keys(towards: goal, model, &random) : nil
      return .inputs((towards ?? keys(model, reach, &random)).map(Input.key))
    }
  }

  private static func size(_ random: inout StormRandom) -> Size {
    switch random.below(40) {
    case 0: Size(rows: 1, columns: 1)
    case 1: Size(rows: 600, columns: 200)
    case 2: Size(rows: 0, columns: random.below(9))
    case 3..<8: Size(rows: random.below(16), columns: random.below(60))
    case 8..<14: Size(rows: random.within(1...50), columns: random.within(1...160))
    case 14..<20: Size(rows: 16, columns: 60)
    case 20..<30: Size(rows: 34, columns: 120)
    default: Size(rows: 24, columns: 80)
    }
  }

  private static func keys(
    _ model: Model, _ reach: StormReach, _ random: inout StormRandom
  ) -> [Key] {
    let context = model.context
    if context == .commandLine, random.once(in: 2) { return line(model, reach, &random) }
    switch random.below(20) {
    case 0: return [.escape]
    case 1 where context == .walk: return [.character(":")]
    case 1..<6 where context == .help: return [.escape]
    case 1: return [any(&random)]
    case 2: return [.character(random.element(of: [":", "u", "U"], or: ":"))]
    case 3..<6 where context.isText: return typed(StormTexts.text(&random))
    case 8..<10 where model.walk?.form != nil: return [.tab]
    case 10 where model.walk?.form != nil: return [.control("s")]
    case 11 where model.walk?.form?.focused?.isPath == true: return [.end, .character("~"), .tab]
    // Far down a list, where no single step comes.
    case 12 where model.walk?.sheet != nil && !context.isText:
      return Array(repeating: .character("j"), count: random.below(24))
    default: return command(model, reach, &random)
    }
  }

  /// The keys of a command, or those that lead to where it can run; nil where the way is unknown.
  private static func keys(
    towards goal: Command, _ model: Model, _ random: inout StormRandom
  ) -> [Key]? {
    guard let home = goal.contexts.first else { return nil }
    if model.context == home {
      if goal.disabled(model) == nil { return random.element(of: model.keymap.keys(of: goal)) }
      let steps = Array(repeating: Key.character("j"), count: random.below(20))
      guard model.walk?.sheet != nil else { return nil }
      // To any row of a list, or to the next.
      return random.once(in: 2) ? [.character("g"), .character("g")] + steps : [.character("j")]
    }
    guard model.context == .walk else { return model.walk?.sheet == nil ? nil : [.escape] }
    let names: [Context: String] = [
      .orders: "walking-order", .bringing: "bring-evidence", .evidence: "evidence-ledger",
    ]
    let door = Command.named[names[home] ?? "\(home)"]
    return door.flatMap { random.element(of: model.keymap.keys(of: $0)) }
  }

  /// The keys of a command of this context; of three, the one that was run least.
  private static func command(
    _ model: Model, _ reach: StormReach, _ random: inout StormRandom
  ) -> [Key] {
    let commands = Command.valid(in: model.context).filter { !model.keymap.keys(of: $0).isEmpty }
    var chosen: Command?
    for _ in 0..<5 {
      guard let candidate = random.element(of: commands) else { return [any(&random)] }
      // What leaves is tried, but not at every turn.
      if ["quit", "close", "discard-form"].contains(candidate.name), !random.once(in: 6) {
        continue
      }
      // What cannot run here is pressed as well, but mostly something that can.
      if candidate.disabled(model) != nil, !random.once(in: 4) { continue }
      if let standing = chosen, reach.count(standing) <= reach.count(candidate) { continue }
      chosen = candidate
    }
    guard let chosen else { return [.escape] }
    return random.element(of: model.keymap.keys(of: chosen), or: [])
  }

  /// A command by its name, with what it takes, well or ill written.
  private static func line(
    _ model: Model, _ reach: StormReach, _ random: inout StormRandom
  ) -> [Key] {
    var commands = Command.table.filter { $0.contexts.contains(model.contextBeneathCommandLine) }
    // What has no key is reached in no other way.
    let keyless = commands.filter { model.keymap.keys(of: $0).isEmpty }
    if !keyless.isEmpty, random.once(in: 2) { commands = keyless }
    var chosen: Command?
    for _ in 0..<5 {
      guard let candidate = random.element(of: commands) else { break }
      if ["quit", "close"].contains(candidate.name) { continue }
      if let standing = chosen, reach.count(standing) <= reach.count(candidate) { continue }
      chosen = candidate
    }
    guard let chosen else { return [.enter] }
    var text = chosen.name
    if let argument = chosen.argument, !random.once(in: 4) {
      let choice = random.element(of: argument.choices(model).map(\.text))
      text += " " + (random.once(in: 5) ? StormTexts.name(&random) : choice ?? "4")
    } else if random.once(in: 5) {
      text = String(text.prefix(random.within(1...6)))
    }
    let end: [Key] = random.element(
      of: [[.enter], [.tab, .enter], [.down, .enter], [.tab]], or: [])
    return [.control("u")] + text.prefix(40).map { .character($0) } + end
  }

  private static func typed(_ text: String) -> [Key] {
    text.prefix(12).map { $0 == "\n" ? .enter : .character($0) }
  }

  private static func any(_ random: inout StormRandom) -> Key {
    let named: [Key] = [
      .enter, .padEnter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left,
      .right, .controlLeft, .controlRight, .home, .end, .pageUp, .pageDown, .function(1),
      .function(12), .function(63), .character("作"), .character("ø"), .character("\u{301}"),
      .character("👩‍👧"), .character("٣"), .character("\u{1B}"), .character("½"), .control(" "),
    ]
    let scalar = Character(Unicode.Scalar(UInt8(random.within(0x20...0x7E))))
    return random.pick(
      (4, .character(scalar)), (2, .control(scalar)), (1, .alt(scalar)),
      (3, random.element(of: named, or: .enter)))
  }
}
