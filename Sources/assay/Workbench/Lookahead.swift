import AssayWorkbench
import Cells

/// What the next key will show, worked out while nobody presses one.
///
/// A key that asks for nothing outside, such as a step to the next criterion, has no cause but the
/// model: its model, its screen and the bytes of the change can be had before it is pressed. The two
/// keys of that kind that were pressed last are the likeliest to come next: one held down, or there
/// and back. If one comes, and nothing else has, its screen is shown at once; if not, it is forgotten.
struct Lookahead<Prepared> {
  /// Where a key leads.
  struct Step {
    let key: Key
    let model: Model
    let shown: Rendering
    let prepared: Prepared
  }

  /// The last pressed comes first.
  private var keys: [Key] = []
  private var steps: [Step] = []

  /// How many keys are looked at.
  private let reach = 2

  /// Milliseconds without input after which there is time to look: the terminal has drawn by then,
  /// and whoever types faster needs no help.
  static var patience: Int { 3 }

  /// False where there is nothing to look at.
  var hasKeys: Bool { !keys.isEmpty }

  /// Notes a key that was pressed.
  mutating func note(_ key: Key, hadEffects: Bool) {
    if keys.first == key, !hadEffects { return }
    keys.removeAll { $0 == key }
    if !hadEffects { keys = [key] + keys.prefix(reach - 1) }
  }

  /// Works out where the keys lead.
  ///
  /// - Parameter prepare: Makes a frame ready; nil where that is no use.
  mutating func look(
    from model: Model, _ shown: Rendering, prepare: (Frame) -> Prepared?
  ) {
    for key in keys {
      var next = model
      guard next.update(.keyPressed(key)).isEmpty else {
        keys.removeAll { $0 == key }
        continue
      }
      let rendering = next.rendering(after: shown)
      guard let prepared = prepare(rendering.frame) else { continue }
      steps.append(Step(key: key, model: next, shown: rendering, prepared: prepared))
    }
  }

  /// The step that these inputs make, where they are one key that was looked at. Forgets all steps.
  mutating func take(_ inputs: [Input]) -> Step? {
    guard !steps.isEmpty else { return nil }
    defer { steps.removeAll(keepingCapacity: true) }
    guard inputs.count == 1, case .key(let key) = inputs[0] else { return nil }
    guard let step = steps.first(where: { $0.key == key }) else { return nil }
    note(key, hadEffects: false)
    return step
  }
}
