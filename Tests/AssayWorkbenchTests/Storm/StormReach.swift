@testable import AssayWorkbench

/// How often a storm came where: a path that is never taken is not tested.
struct StormReach {
  /// Keys, pastes, sizes, answers that nobody asked for, restarts.
  var steps = 0
  private(set) var commands: [String: Int] = [:]
  private(set) var contexts: [Context: Int] = [:]
  private(set) var sheets: [Sheet.Kind: Int] = [:]
  /// Forms by what they are about.
  private(set) var forms: [String: Int] = [:]
  private(set) var effects: [String: Int] = [:]
  private(set) var unanswered: Set<String> = []
  private(set) var events = 0
  private(set) var undone = 0
  private(set) var failedCommits = 0
  private(set) var restarts = 0

  /// The command that a key stands for, where it can run.
  mutating func note(_ command: Command) { commands[command.name, default: 0] += 1 }

  func count(_ command: Command) -> Int { commands[command.name] ?? 0 }

  mutating func note(_ model: Model) {
    contexts[model.context, default: 0] += 1
    if let sheet = model.walk?.sheet { sheets[sheet.kind, default: 0] += 1 }
    if let form = model.walk?.form { forms[form.subject.stormName, default: 0] += 1 }
  }

  mutating func noteUndo() { undone += 1 }
  mutating func noteRestart() { restarts += 1 }
  mutating func noteFailedCommit() { failedCommits += 1 }

  /// What one program's office has seen, at its end.
  mutating func take(_ office: StormOffice) {
    effects.merge(office.effects, uniquingKeysWith: +)
    unanswered.formUnion(office.unanswered)
    events += office.papers.reduce(0) { $0 + $1.disk.events.count }
  }

  mutating func merge(_ other: StormReach) {
    steps += other.steps
    commands.merge(other.commands, uniquingKeysWith: +)
    contexts.merge(other.contexts, uniquingKeysWith: +)
    sheets.merge(other.sheets, uniquingKeysWith: +)
    forms.merge(other.forms, uniquingKeysWith: +)
    effects.merge(other.effects, uniquingKeysWith: +)
    unanswered.formUnion(other.unanswered)
    events += other.events
    undone += other.undone
    failedCommits += other.failedCommits
    restarts += other.restarts
  }

  /// Every place of the tables that the storm did not come to.
  var missed: [String] {
    var missed = Command.table.filter { count($0) == 0 }.map { "command \($0.name)" }
    missed += Context.allCases.filter { contexts[$0] == nil }.map { "context \($0)" }
    missed += Sheet.Kind.allCases.filter { sheets[$0] == nil }.map { "sheet \($0)" }
    missed += Self.knownForms.filter { forms[$0] == nil }.map { "form \($0)" }
    missed += unanswered.sorted().map { "an answer to the effect \($0)" }
    return missed
  }

  var report: String {
    func list(_ counts: [(String, Int)]) -> String {
      counts.sorted { $0.0 < $1.0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
    return """
      storm: \(steps) steps, \(events) events, \(undone) undone and redone, \
      \(failedCommits) failed commits, \(restarts) restarts
      contexts: \(list(contexts.map { ("\($0)", $1) }))
      sheets: \(list(sheets.map { ("\($0)", $1) }))
      forms: \(list(forms.map { ($0, $1) }))
      effects: \(list(effects.map { ($0, $1) }))
      commands: \(list(commands.map { ($0, $1) }))
      """
  }

  /// What forms are opened for.
  static let knownForms = [
    "making request", "finding", "making opinion", "making session", "acting", "meeting",
    "rewording",
  ]
}

extension FormSubject {
  /// `making request`, `sampling`.
  fileprivate var stormName: String {
    if case .making(let kind, _) = self { return "making \(kind)" }
    return Mirror(reflecting: self).children.first?.label ?? "\(self)"
  }
}
