import AssayCore
import AssayProtocols
import AssayStore
import AssayWorkbench
import Cells
import Digest
import Testing

@testable import assay

@Suite("Looking ahead")
struct LookaheadTests {
  @Test("whatever is pressed, the frames and the bytes are those of a loop that never looks ahead")
  func sameFrames() throws {
    let seed = UInt64.random(in: 0 ... .max)
    let script = Self.script(seed)
    let plain = try Self.run(script) { false }
    var chance = Chance(seed: seed)
    for isQuiet in [{ true }, { chance.below(2) == 0 }] {
      let ahead = try Self.run(script, isQuiet: isQuiet)
      #expect(ahead.frames.count == plain.frames.count)
      for (number, pair) in zip(ahead.frames, plain.frames).enumerated() where pair.0 != pair.1 {
        Issue.record(
          "seed \(seed), frame \(number):\n\(pair.0.plainText)\n\(pair.1.plainText)")
        return
      }
      #expect(ahead.sent == plain.sent, "seed \(seed)")
      #expect(ahead.readyFrames > 10, "seed \(seed): \(ahead.readyFrames)")
    }
    #expect(plain.readyFrames == 0)
  }

  @Test("a step held down, and one there and back, are ready when the key comes")
  func ready() throws {
    let keys: [Key] = Array("jjjjkjjk").map(Key.character)
    let window = try Self.run(keys.map { [.key($0)] }) { true }
    // The first of each is not foreseen.
    #expect(window.readyFrames == keys.count - 2)
  }

  @Test("a key that changes the assessment is never foreseen, and the steps after it are")
  func afterRating() throws {
    let keys: [Key] = Array("j1j2j3").map(Key.character)
    let window = try Self.run(keys.map { [.key($0)] }) { true }
    #expect(window.readyFrames == 2)
  }

  // MARK: The loop

  private static let steps = Array("jjjjjkkkkkJK").map(Key.character) + [.down, .up, .right]
  private static let others: [Key] =
    Array("w 0123mmuU?x,i-vGlntz").map(Key.character)
    + [.escape, .escape, .escape, .enter, .tab, .backspace, .pageDown]

  /// Mostly steps, in runs; sometimes anything else, several keys at once, or another size.
  private static func script(_ seed: UInt64) -> [[Input]] {
    var chance = Chance(seed: seed)
    var batches: [[Input]] = []
    while batches.count < 500 {
      switch chance.below(12) {
      case 0: batches.append([.resized(Size(rows: 20 + chance.below(21), columns: 120))])
      case 1: batches.append([.pasted("8 av dem, 作者")])
      case 2: batches.append((0...chance.below(4)).map { _ in .key(chance.element(of: steps)) })
      case 3, 4, 5: batches.append([.key(chance.element(of: others))])
      default:
        let key = chance.element(of: steps)
        for _ in 0...chance.below(4) { batches.append([.key(key)]) }
      }
    }
    return batches
  }

  private static func run(
    _ script: [[Input]], isQuiet: @escaping () -> Bool
  ) throws -> ScriptedWindow {
    let shop = try Workshop()
    let path = shop.path("nordlys.assay")
    let desk = try shop.desk(beginning: path, protocols: "iso-10002", "iso-10003")
    let opened = try desk.openNamed(path)
    let size = Size(rows: 40, columns: 120)
    let window = try ScriptedWindow(size: size, batches: script, isQuiet: isQuiet)
    var loop = WorkbenchLoop(
      window: window, desk: desk, model: Model(size: size, author: "Jørgen Ås", folder: "~"))
    #expect(loop.run(beginningWith: [opened]) == nil)
    return window
  }
}
