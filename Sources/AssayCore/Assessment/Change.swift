/// A change that can be taken back: it names what it replaced.
public enum Change: Hashable, Sendable {
  case rated(CriterionReference, from: Response, to: Response)
  case noted(CriterionReference, NoteKind, from: SealedText?, to: SealedText?)
  /// Taken (from nil), reworded, or dropped (to nil).
  case looseNote(LooseNoteID, from: LooseNote?, to: LooseNote?)
  /// A loose note joined to a criterion's note in the report, in one step.
  case filed(LooseNoteID, CriterionReference, from: SealedText?, to: SealedText?, isFiled: Bool)
  case revisit(CriterionReference, to: Bool)
  case planned(PlanField, from: SealedText?, to: SealedText?)
  /// The people in the room from now on.
  case present(from: SealedText?, to: SealedText?)
  /// Made (from nil), reworded, or dropped (to nil).
  case item(ItemID, from: Item<SealedText>?, to: Item<SealedText>?)
  /// Pieces of evidence that support a criterion from now on, or no longer.
  case linked([ItemID], CriterionReference, isLinked: Bool)
  /// What was asked for has come and is evidence, in one step.
  case arrived(ItemID, evidence: ItemID, Evidence<SealedText>, isArrived: Bool)
  /// A session of the agenda begins, with the people in the room.
  case entered(from: Visit, to: Visit)
  case met(MeetingKind, from: Meeting<SealedText>?, to: Meeting<SealedText>?)
  /// Why a rating stands although its evidence falls short.
  case upheld(CriterionReference, from: SealedText?, to: SealedText?)
  case reclassified(from: AssessmentKind, to: AssessmentKind)

  /// The same change with from and to exchanged.
  public var inverse: Change {
    switch self {
    case .rated(let criterion, let from, let to): .rated(criterion, from: to, to: from)
    case .noted(let criterion, let kind, let from, let to):
      .noted(criterion, kind, from: to, to: from)
    case .looseNote(let id, let from, let to): .looseNote(id, from: to, to: from)
    case .filed(let id, let criterion, let from, let to, let isFiled):
      .filed(id, criterion, from: to, to: from, isFiled: !isFiled)
    case .revisit(let criterion, let to): .revisit(criterion, to: !to)
    case .planned(let field, let from, let to): .planned(field, from: to, to: from)
    case .present(let from, let to): .present(from: to, to: from)
    case .item(let id, let from, let to): .item(id, from: to, to: from)
    case .linked(let ids, let criterion, let isLinked):
      .linked(ids, criterion, isLinked: !isLinked)
    case .arrived(let request, let id, let evidence, let isArrived):
      .arrived(request, evidence: id, evidence, isArrived: !isArrived)
    case .entered(let from, let to): .entered(from: to, to: from)
    case .met(let kind, let from, let to): .met(kind, from: to, to: from)
    case .upheld(let criterion, let from, let to): .upheld(criterion, from: to, to: from)
    case .reclassified(let from, let to): .reclassified(from: to, to: from)
    }
  }

  /// The things that changed; two changes that share a subject can stand in each other's way.
  public var subjects: [Subject] {
    switch self {
    case .rated(let criterion, _, _): [.rating(criterion)]
    case .noted(let criterion, let kind, _, _): [.note(criterion, kind)]
    case .looseNote(let id, _, _): [.looseNote(id)]
    case .filed(let id, let criterion, _, _, _): [.note(criterion, .report), .looseNote(id)]
    case .revisit(let criterion, _): [.revisit(criterion)]
    case .planned(let field, _, _): [.plan(field)]
    // Who enters a session also says who is in the room.
    case .present, .entered: [.present]
    case .item(let id, _, _): [.item(id)]
    case .arrived(let request, let evidence, _, _): [.item(request), .item(evidence)]
    case .linked(_, let criterion, _): [.links(criterion)]
    case .met(let kind, _, _): [.meeting(kind)]
    case .upheld(let criterion, _, _): [.upholding(criterion)]
    case .reclassified: [.kind]
    }
  }

  /// The criterion the change belongs to, where it belongs to one.
  public var criterion: CriterionReference? {
    switch self {
    case .rated(let criterion, _, _), .noted(let criterion, _, _, _),
      .filed(_, let criterion, _, _, _), .revisit(let criterion, _),
      .linked(_, let criterion, _), .upheld(let criterion, _, _):
      criterion
    case .item(_, let from, let to): (to ?? from)?.criterion
    case .arrived(_, _, let evidence, _): evidence.criterion
    case .looseNote, .planned, .present, .entered, .met, .reclassified: nil
    }
  }

  public enum Subject: Hashable, Sendable {
    case rating(CriterionReference)
    case note(CriterionReference, NoteKind)
    case looseNote(LooseNoteID)
    case revisit(CriterionReference)
    case plan(PlanField)
    case present
    case item(ItemID)
    case links(CriterionReference)
    case meeting(MeetingKind)
    case upholding(CriterionReference)
    case kind
  }

  /// Every text the change speaks of, on either side.
  public var texts: [SealedText] {
    switch self {
    case .rated(_, let from, let to):
      [from, to].compactMap { if case .notApplicable(let reason) = $0 { reason } else { nil } }
    case .noted(_, _, let from, let to), .filed(_, _, let from, let to, _),
      .planned(_, let from, let to), .present(let from, let to), .upheld(_, let from, let to):
      [from, to].compactMap(\.self)
    case .looseNote(_, let from, let to):
      [from, to].compactMap(\.self).flatMap { [$0.text] + [$0.present].compactMap(\.self) }
    case .item(_, let from, let to): [from, to].compactMap(\.self).flatMap(\.texts)
    case .arrived(_, _, let evidence, _): Item.evidence(evidence).texts
    case .entered(let from, let to): [from.present, to.present].compactMap(\.self)
    case .met(_, let from, let to): [from, to].compactMap(\.self).flatMap(\.texts)
    case .revisit, .linked, .reclassified: []
    }
  }
}
