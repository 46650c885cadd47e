import AssayCore

/// A translation is of the present wording: each criterion's stamp, and the version.
enum CurrentOverlay: OverlayLintRule {
  static let name = "overlay-outdated"

  static func findings(in subject: OverlaySubject) -> [LintFinding] {
    let original = subject.original
    let overlay = subject.overlay
    var findings: [LintFinding] = []
    if overlay.version != original.version {
      findings.append(
        error(
          .file(key: "version"), in: subject,
          "This translates version \(overlay.version); the protocol is at \(original.version).",
          mend: "Compare both, then write version: \(original.version)"))
    }
    let criteria = original.allCriteria.filter { criterion in
      overlay.criteria[criterion.id] != nil && !overlay.isCurrent(criterion, on: original.scale)
    }.map(\.id)
    let unstamped = criteria.filter { overlay.criteria[$0]?.of == nil }
    if let first = unstamped.first {
      findings.append(
        error(
          .criterion(first, key: nil), in: subject,
          "\(first) \(unstamped.count == 1 ? "does" : "and \(unstamped.count - 1) more do") not say which "
            + "wording is translated.",
          mend: "Run: assay protocol stamp \(overlay.language).yaml"))
    }
    return findings
      + criteria.filter { overlay.criteria[$0]?.of != nil }.map { id in
        error(
          .criterion(id, key: "of"), in: subject,
          "The wording of \(id) changed since it was translated.",
          mend: "Translate it again, then: assay protocol stamp \(overlay.language).yaml \(id)")
      }
  }
}
