import AssayCore

/// Evidence, findings and the other kept things in words, the same in every section.
extension Composer {
  /// `7.3.b`, with its standard before it where there are several.
  func place(_ criterion: CriterionReference) -> String {
    guard assessment.protocols.count > 1 else { return criterion.criterion.text }
    return "\(standardName(criterion.protocol)), \(criterion.criterion)"
  }

  private func standardName(_ id: ProtocolID) -> String {
    standards.first { $0.protocol.id == id }?.protocol.shortName ?? id.text
  }

  /// `ISO 10001:2018: 4.4.a, 4.5.a`, a line for each standard; without its name where there is one.
  func places(_ criteria: [CriterionReference]) -> String {
    lines(of: criteria.map { ($0.protocol, $0.criterion.text) })
  }

  func places(_ clauses: [ClauseReference]) -> String {
    lines(of: clauses.map { ($0.protocol, $0.clause.text) })
  }

  private func lines(of places: [(standard: ProtocolID, name: String)]) -> String {
    guard !places.isEmpty else { return phrases.annex.off }
    let lines = assessment.protocols.map(\.id).compactMap { id -> String? in
      let names = places.filter { $0.standard == id }.map(\.name).joined(separator: ", ")
      guard !names.isEmpty else { return nil }
      return assessment.protocols.count > 1 ? "\(standardName(id)): \(names)" : names
    }
    return lines.joined(separator: "\n")
  }

  func label(_ id: ItemID) -> String { assessment.label(of: id) }

  /// The words of a sealed text, or that they were removed.
  func words(_ sealed: SealedText) -> String { sealed.content ?? phrases.marks.removed }

  /// `Record, draft`
  func kind(_ evidence: Evidence<SealedText>) -> String {
    let kind = phrases.items.evidenceKinds(evidence.kind.rawValue)
    return evidence.isFinal ? kind : "\(kind), \(phrases.items.draft)"
  }

  /// What it is, with its sample and the name of its file.
  func what(_ evidence: Evidence<SealedText>) -> String {
    var parts = [words(evidence.text)]
    if let sample = evidence.sample { parts.append(words(sample)) }
    if let file = evidence.attachment {
      parts.append(phrases.items.file(words(file.name)))
    }
    return parts.joined(separator: "; ")
  }

  func words(_ sample: Sample<SealedText>) -> String {
    phrases.items.sample(sample.seen, sample.population, sample.inOrder)
  }

  /// `E12 record: case log; 8 of 43 seen, 3 in order (case system)`
  func line(_ kept: Kept<Evidence<SealedText>>) -> ReportText {
    let source = kept.content.source.map { " (\(words($0)))" } ?? ""
    return text("\(label(kept.id)) \(kind(kept.content)): \(what(kept.content))\(source)")
  }

  /// `F2 minor weakness: …`
  func line(_ kept: Kept<Finding<SealedText>>) -> ReportText {
    let kind = phrases.items.findingKinds(kept.content.kind.rawValue)
    return text("\(label(kept.id)) \(kind): \(words(kept.content.text))")
  }

  /// The same with its criterion, and the evidence that criterion rests on.
  func fullLine(_ kept: Kept<Finding<SealedText>>) -> ReportText {
    var head = label(kept.id)
    var marks: [String] = []
    if let criterion = kept.content.criterion {
      head += " (\(place(criterion)))"
      marks = assessment[criterion].evidence.map(label)
    }
    var line = "\(head): \(words(kept.content.text))"
    if !marks.isEmpty { line += " [\(marks.joined(separator: ", "))]" }
    if kept.content.isForHostAudit { line += " (\(phrases.items.inHostAudit))" }
    return text(line)
  }

  /// Empty where the state has nobody to say.
  func state(_ action: Action<SealedText>) -> String {
    guard let verified = action.verified else {
      return phrases.items.actionStates(action.state.rawValue)
    }
    return phrases.items.verified(words(verified.by), date(verified.on.text))
  }

  func words(_ shortfall: EvidenceShortfall) -> String { shortfall.words(phrases) }

  /// One text, a line each; nil where there are none, so that a fact prints as not recorded.
  func lines(_ texts: [String]) -> ReportText? {
    texts.isEmpty ? nil : text(texts.joined(separator: "\n"))
  }
}
