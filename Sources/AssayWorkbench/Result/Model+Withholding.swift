import AssayCore

extension Model {
  /// Why no level can be shown; nil where it can.
  func withheld(_ walk: Walk) -> String? {
    if walk.isResultHidden { return phrases.result.hidden(key(of: "hide-result")) }
    let unknown = walk.assessment.unknownEvents
    return unknown > 0 ? phrases.level.withheld(unknown) : nil
  }
}
