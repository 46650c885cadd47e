import AssayCore
import AssayProtocols

/// A difference of two protocols, as people read it.
struct ProtocolDiffText {
  var old: AssessmentProtocol
  var new: AssessmentProtocol

  func write(_ diff: ProtocolDiff, to page: inout Page) {
    page.add("\(old.id) \(diff.oldVersion) → \(new.id) \(diff.newVersion)")
    guard !diff.changes.isEmpty else {
      page.add("Nothing changed.")
      return
    }
    for bearing in ProtocolDiff.Bearing.allCases.reversed() {
      let changes = diff.changes.filter { $0.bearing == bearing }
      guard !changes.isEmpty else { continue }
      page.add()
      page.add("\(bearing.heading) (\(changes.count))")
      for change in changes { write(change, to: &page) }
    }
    guard !diff.rewritten.isEmpty else { return }
    page.add()
    page.add(
      "! ",
      paragraph:
        "Mostly other words under an old id: \(diff.rewritten.map(\.text).joined(separator: ", ")). "
        + "Where the claim is another one, give it an id that was never used.")
  }

  private func write(_ change: ProtocolDiff.Change, to page: inout Page) {
    switch (change.old, change.new) {
    case (nil, let new?) where change.key == nil:
      page.add("  + \(change.subject.words)  ", paragraph: new)
    case (let old?, nil) where change.key == nil:
      page.add("  - \(change.subject.words)  ", paragraph: old)
    default:
      let name = [change.subject.words, change.subject.isStep ? nil : change.key].compactMap { $0 }
        .joined(separator: " ")
      let old = change.old ?? "–"
      let new = change.new ?? "–"
      if old.count + new.count <= 40, change.bearing != .text {
        page.add("  \(name): \(old) → \(new)")
      } else {
        page.add("  \(name)")
        page.add("    - ", paragraph: old)
        page.add("    + ", paragraph: new)
      }
    }
  }
}

extension ProtocolDiff.Bearing {
  fileprivate var heading: String {
    switch self {
    case .score: "Criteria and scores"
    case .text: "Texts"
    case .reference: "References"
    }
  }
}

extension ProtocolDiff.Subject {
  fileprivate var words: String {
    switch self {
    case .protocol: "protocol"
    case .rating(let code): "rating \(code)"
    case .level(let number): "level \(number)"
    case .clause(let number): "clause \(number)"
    case .criterion(let id): id.text
    case .step(let id, let code): "\(id) step \(code)"
    }
  }

  fileprivate var isStep: Bool {
    if case .step = self { true } else { false }
  }
}
