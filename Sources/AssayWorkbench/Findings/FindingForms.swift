import AssayCore
import Phrases

extension Model {
  /// Makes a finding at the current criterion.
  mutating func find(_ kinds: [FindingKind]) -> [Effect] {
    guard let reference = walk?.reference, let kind = kinds.first else { return [] }
    return open(findingForm(.finding(kind, at: reference), kinds, at: reference, nil))
  }

  /// - Parameter kinds: What it can be; the first unless it is something already.
  func findingForm(
    _ subject: FormSubject, _ kinds: [FindingKind], at criterion: CriterionReference?,
    _ standing: Finding<SealedText>?
  ) -> Form {
    let hint: (@Sendable (Phrases) -> String)? =
      if kinds == [.opportunity] { { $0.findings.opportunityHint } } else { nil }
    let kind = standing?.kind ?? kinds.first ?? .strength
    let isOpen = kinds.count > 1
    return Form(
      subject,
      says: {
        // The kind stands in the title only where it cannot become another.
        isOpen ? $0.findings.label : "\($0.findings.label) · \($0.findings.kind(kind.rawValue))"
      },
      [
        .text(
          .text, standing?.text.content ?? "", lines: .several, says: { $0.findings.what },
          hint: hint),
        .choice(
          .kind, kind.rawValue,
          of: kinds.map { kind in
            FormChoice(kind.rawValue) { $0.findings.kind(kind.rawValue) }
          }, says: { $0.findings.kindLabel }),
        .choice(
          .hostAudit, standing?.isForHostAudit == true ? "yes" : "no", of: .yesOrNo,
          says: { $0.findings.hostAudit }),
      ]
    ) { form throws(FormRefusal) in
      let finding = Finding(
        kind: form.answer(.kind, as: FindingKind.self) ?? kind,
        text: try form.required(.text) { $0.findings.textMissing }, criterion: criterion,
        isForHostAudit: form.isYes(.hostAudit))
      return [.making(.finding(finding), as: form.subject)]
    }
  }

  // MARK: Diverging opinions

  mutating func differ() -> [Effect] {
    guard let reference = walk?.reference else { return [] }
    return open(opinionForm(.making(.opinion, at: reference), at: reference, nil))
  }

  func opinionForm(
    _ subject: FormSubject, at criterion: CriterionReference?, _ standing: Opinion<SealedText>?
  ) -> Form {
    let people = walk?.assessment.knownPeople ?? []
    return Form(
      subject, says: { $0.findings.opinion },
      [
        .text(
          .text, standing?.text.content ?? "", lines: .several,
          says: { $0.findings.opinionText }),
        .text(
          .by, standing?.by?.content ?? "", says: { $0.findings.opinionBy },
          offers: people.map { name in
            FormOffer(.fill([.by: name]), matching: name) { _ in name }
          }),
      ]
    ) { form throws(FormRefusal) in
      let opinion = Opinion(
        text: try form.required(.text) { $0.findings.textMissing }, by: form.filled(.by),
        criterion: criterion)
      return [.making(.opinion(opinion), as: form.subject)]
    }
  }
}
