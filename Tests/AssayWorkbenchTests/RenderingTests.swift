import AssayCore
import Cells
import Testing

@testable import AssayWorkbench

@Suite("Drawing on top of the screen before")
struct RenderingTests {
  @Test(
    "whatever is pressed, the screen is the one that is drawn from nothing",
    arguments: [(34, 120), (40, 108), (24, 80), (16, 60), (9, 40)])
  func sameAsFresh(rows: Int, columns: Int) {
    let keys = [
      "j", "j", "j", "k", "J", "K", "G", "w", "<space>", "0", "1", "2", "3", "m", "u", "U", "v",
      "<tab>", "?", "<esc>", "x", "n", "o", "<ret>", "i", ",", "a", "<esc>", "/", "g", "7", "t",
      "h", "r", "f", "s", "w", "c", "y", "b", "<c-s>", "e", ".",
    ]
    var random = SystemRandomNumberGenerator()
    let seed = random.next() as UInt64
    var state = seed
    var stage = Stage(size: Size(rows: rows, columns: columns), protocols: [.sample, .second])
    var rendering = stage.model.rendering()
    for _ in 0..<600 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      stage.press(keys[Int(state >> 33) % keys.count])
      rendering = stage.model.rendering(after: rendering)
      let fresh = stage.model.render()
      guard rendering.frame == fresh else {
        Issue.record("seed \(seed):\n\(rendering.frame.plainText)\n\(fresh.plainText)")
        return
      }
    }
  }

  @Test("writing, and what is asked in a line, is drawn on top of the criterion")
  func writing() {
    // At some widths a text and a criterion have hints in the same places, and others each.
    for columns in Array(40..<90) + [108, 120] {
      var stage = Stage(size: Size(rows: columns < 108 ? 10 : 34, columns: columns))
      var rendering = stage.model.rendering()
      for key in [
        "i", "a", "<ret>", "b", "<esc>", ",", "c", "<esc>", "x", "d", "<esc>", "p", "e", "<esc>",
        "g", "4", "<esc>", "1", "i", "<c-c>", "P", "<backspace>", "<esc>",
      ] {
        stage.press(key)
        rendering = stage.model.rendering(after: rendering)
        #expect(rendering.frame == stage.model.render(), "after \(key) at \(columns)")
      }
    }
  }

  @Test("what is overdue since midnight is counted while a note is being written")
  func midnight() throws {
    var stage = FindingTests.stage()
    let finding = stage.ledger.assessment.findings[0].id
    stage.add(
      .action(Action(finding: finding, text: "Ask the desk", due: Day("2026-03-12"))))
    stage.press("i", "a")
    let before = stage.model.rendering()
    var later = stage
    later.send(.committed(try #require(Timestamp("2026-03-13T00:00:01+01:00"))))
    #expect(later.model.rendering(after: before).frame == later.model.render())
    #expect(later.model.today == Day("2026-03-13"))
    // A disk that takes again what it has refused brings the day too.
    stage.send(
      .commitCaughtUp(stage.ledger, try #require(Timestamp("2026-03-14T00:00:01+01:00"))))
    #expect(stage.model.rendering(after: before).frame == stage.model.render())
    #expect(stage.model.today == Day("2026-03-14"))
  }

  @Test("a criterion that changed below what the outline shows, or above it")
  func changedOutOfSight() {
    var long = AssessmentProtocol.sample
    long.clauses = (4..<40).map { number in
      Clause(
        number: ClauseNumber("\(number)"), title: "Clause \(number)",
        criteria: [
          Criterion(
            id: CriterionID("\(number).a"), level: 1, weight: 1, text: "It is done.",
            rubric: ["N": "No.", "P": "Rarely.", "L": "Mostly.", "F": "Always."],
            look: ["records"], ask: ["team lead"])
        ])
    }
    for (start, keys) in [("g", ["G", "1", "g", "g"]), ("G", ["g", "g", "2", "G"])] {
      var stage = Stage(size: Size(rows: 20, columns: 108), protocols: [long])
      stage.press(start)
      if start == "g" { stage.press("g") }
      let before = stage.model.rendering()
      for key in keys { stage.press(key) }
      #expect(stage.model.rendering(after: before).frame == stage.model.render())
    }
  }

  @Test("a step takes over what it does not change")
  func takesOver() {
    var stage = Stage(size: Size(rows: 34, columns: 120))
    stage.press("j")
    let before = stage.model.rendering()
    stage.press("j")
    #expect(stage.model.rendering(after: before).frame == stage.model.render())
    #expect(stage.model.rendering(after: before).frame != before.frame)
  }
}
