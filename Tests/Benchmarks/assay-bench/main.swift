import AssayCore
import AssayProtocols

// Figures from inside one process, a line each: name, tab, microseconds.
//
//     assay-bench PROTOCOLS CACHE

func show(_ name: String, _ microseconds: Double) {
  print("\(name)\t\(microseconds)")
}

func measureScoring() {
  let model = ScoringModel(LargeProtocol.value)
  let answers = LargeProtocol.answers(model.criteria.count)
  var levels = 0
  let score = Stopwatch.median(of: 2_001) { levels += model.score(answers).levels.count }
  show("score \(model.criteria.count) criteria", score)
  // Used, so that no compiler leaves the work out.
  if levels == 0 { print("nothing was scored\t0") }
}

func measureLift(_ value: AssessmentProtocol) {
  let model = ScoringModel(value)
  let answers = LargeProtocol.answers(model.criteria.count)
  var steps = 0
  // What the program allows: an answer that takes longer is given as "at most".
  let lift = Stopwatch.median(of: 11) {
    let clock = ContinuousClock()
    let end = clock.now + .milliseconds(200)
    steps = model.lift(answers) { clock.now < end }?.steps ?? 0
  }
  show("way to the next level of \(value.id), \(steps) steps", lift)
}

func measureLedger() {
  let events = LargeLedger.events(10_000)
  var items = 0
  let folding = Stopwatch.median(of: 5) { items += Ledger(events).assessment.items.count }
  show("fold \(events.count) events, 10000 pieces of evidence among them", folding)
  if items == 0 { print("nothing was folded\t0") }
}

func measureProtocols(in folder: String, cache: ProtocolCache) throws {
  let library = ProtocolLibrary(roots: [ProtocolRoot(path: folder, origin: .named)])
  for found in library.found() {
    let loaded = try library.load(found.id)
    let cold = ProtocolLoading()
    let warm = ProtocolLoading(cache: cache)
    show(
      "read \(found.id) anew, \(loaded.bytes.count / 1024) KiB",
      try Stopwatch.median(of: 5) { _ = try cold.load(loaded.bytes, as: loaded.format) })
    show(
      "read \(found.id) from the cache",
      try Stopwatch.median(of: 101) { _ = try warm.load(loaded.bytes, as: loaded.format) })
    if found.id == "iso-10002" { measureLift(loaded.protocol) }
  }
}

let folders = CommandLine.arguments.dropFirst()
if folders.count == 2, let protocols = folders.first, let cache = folders.last {
  measureScoring()
  measureLedger()
  try measureProtocols(in: protocols, cache: ProtocolCache(directory: cache))
} else {
  print("assay-bench PROTOCOLS CACHE")
}
