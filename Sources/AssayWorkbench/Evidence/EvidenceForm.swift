import AssayCore
import Phrases

extension Model {
  mutating func addEvidence() -> [Effect] {
    guard let reference = walk?.reference else { return [] }
    return open(
      evidenceForm(
        .making(.evidence, at: reference), says: { $0.evidence.title }, nil, at: reference))
  }

  mutating func addSample() -> [Effect] {
    guard let reference = walk?.reference else { return [] }
    return open(sampleForm(.sampling(at: reference), nil, at: reference))
  }

  /// The form of a piece of evidence that is there.
  mutating func rewordEvidence(_ id: ItemID) -> [Effect] {
    guard let kept = walk?.assessment.evidence(id) else { return [] }
    let evidence = kept.content
    let label = label(id)
    if evidence.sample != nil {
      return open(sampleForm(.rewording(id), evidence, at: evidence.criterion))
    }
    return open(
      evidenceForm(
        .rewording(id), says: { "\($0.evidence.title) \(label)" }, evidence,
        at: evidence.criterion))
  }

  /// - Parameter standing: What it says so far, where it is there already.
  func evidenceForm(
    _ subject: FormSubject, says title: @escaping @Sendable (Phrases) -> String,
    _ standing: Evidence<SealedText>?, at criterion: CriterionReference?,
    intents: @escaping @Sendable (Evidence<String>) -> [Intent]
  ) -> Form {
    let offers = standing == nil ? criterion.map(evidenceOffers) ?? [] : []
    let fields =
      [
        FormField.text(
          .text, standing?.text.content ?? "", lines: .several, says: { $0.evidence.what },
          hint: { [keymap] phrases in
            offers.isEmpty
              ? phrases.evidence.whatHint
              : phrases.evidence.againHint(keymap.key(of: "confirm-form-field", in: phrases))
          },
          offers: offers)
      ] + natureFields(standing) + fileFields(standing)
    return Form(subject, says: title, fields) { form throws(FormRefusal) in
      let evidence = Evidence(
        text: try form.required(.text) { $0.evidence.textMissing },
        kind: form.answer(.kind, as: EvidenceKind.self) ?? .document,
        source: form.filled(.source), isFinal: form.isYes(.isFinal),
        attachment: form.attachment(standing: standing), criterion: criterion)
      return intents(evidence)
    }
  }

  private func evidenceForm(
    _ subject: FormSubject, says title: @escaping @Sendable (Phrases) -> String,
    _ standing: Evidence<SealedText>?, at criterion: CriterionReference?
  ) -> Form {
    evidenceForm(subject, says: title, standing, at: criterion) {
      [.making(.evidence($0), as: subject)]
    }
  }

  private func sampleForm(
    _ subject: FormSubject, _ standing: Evidence<SealedText>?, at criterion: CriterionReference?
  ) -> Form {
    let sample = standing?.sample
    let fields =
      [
        FormField.text(
          .text, standing?.text.content ?? "", lines: .several, says: { $0.evidence.what },
          hint: { $0.evidence.sampleHint }),
        .text(
          .population, sample?.population.map { "\($0)" } ?? "", as: .number,
          says: { $0.evidence.population }, hint: { $0.evidence.populationHint }),
        .text(
          .seen, sample.map { "\($0.seen)" } ?? "", as: .number, says: { $0.evidence.seen },
          hint: { $0.evidence.seenHint }),
        .text(
          .inOrder, sample.map { "\($0.inOrder)" } ?? "", as: .number,
          says: { $0.evidence.inOrder }),
        .text(
          .chosen, sample?.chosen?.content ?? "", says: { $0.evidence.chosen },
          hint: { $0.evidence.chosenHint }, offers: choosingOffers()),
      ] + natureFields(standing, kind: .record) + fileFields(standing)
    return Form(subject, says: { $0.evidence.sampleTitle }, fields) { form throws(FormRefusal) in
      let text = try form.required(.text) { $0.evidence.textMissing }
      let population = try form.number(.population)
      guard let seen = try form.number(.seen) else {
        throw FormRefusal(.seen) { $0.evidence.seenMissing }
      }
      guard let inOrder = try form.number(.inOrder) else {
        throw FormRefusal(.inOrder) { $0.evidence.inOrderMissing }
      }
      let sample = Sample(
        population: population, seen: seen, inOrder: inOrder, chosen: form.filled(.chosen))
      guard sample.isPossible else {
        throw FormRefusal(inOrder > seen ? .inOrder : .seen) { $0.items.impossibleSample }
      }
      let evidence = Evidence(
        text: text, kind: form.answer(.kind, as: EvidenceKind.self) ?? .record,
        source: form.filled(.source), isFinal: form.isYes(.isFinal), sample: sample,
        attachment: form.attachment(standing: standing), criterion: criterion)
      return [.making(.evidence(evidence), as: form.subject)]
    }
  }

  private func natureFields(
    _ standing: Evidence<SealedText>?, kind: EvidenceKind = .document
  ) -> [FormField] {
    [
      .choice(
        .kind, (standing?.kind ?? kind).rawValue,
        of: EvidenceKind.allCases.map { kind in
          FormChoice(kind.rawValue) { $0.evidence.kinds(kind.rawValue) }
        },
        says: { $0.evidence.kind }),
      .text(
        .source, standing?.source?.content ?? "", says: { $0.evidence.source },
        hint: { $0.evidence.sourceHint }, offers: sourceOffers()),
      .choice(
        .isFinal, standing?.isFinal == false ? "no" : "yes",
        of: [
          FormChoice("yes") { $0.evidence.final }, FormChoice("no") { $0.evidence.draft },
        ],
        says: { $0.evidence.state }),
    ]
  }

  private func fileFields(_ standing: Evidence<SealedText>?) -> [FormField] {
    let kept = standing?.attachment
    let name = kept?.name.content
    let size = kept?.size.bytesText ?? ""
    let file = FormField.text(
      .file, as: .path, says: { $0.evidence.file },
      hint: { [keymap] phrases in
        name.map { phrases.evidence.fileKept($0, size) }
          ?? phrases.evidence.fileHint(keymap.key(of: "next-form-field", in: phrases))
      })
    guard kept != nil else { return [file] }
    let choice = FormField.choice(
      .attachment, "yes",
      of: [
        FormChoice("yes") { $0.evidence.keepFile }, FormChoice("no") { $0.evidence.dropFile },
      ],
      says: { $0.evidence.attachment })
    return [file, choice]
  }
}

extension Form {
  /// The file that was read for the form; else the one that is kept, unless it is to go.
  fileprivate func attachment(standing: Evidence<SealedText>?) -> Attachment<String>? {
    if let attachment { return attachment }
    guard let kept = standing?.attachment, isYes(.attachment) else { return nil }
    let name = kept.name.content ?? String(kept.sha256.prefix(12))
    return Attachment(name: name, sha256: kept.sha256, size: kept.size)
  }
}
