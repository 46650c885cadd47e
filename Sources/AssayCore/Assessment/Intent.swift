/// What somebody wants to do to an assessment. `Ledger.decide` turns it into a change, or refuses.
public enum Intent: Equatable, Sendable {
  case rate(CriterionReference, RatingCode)
  case markNotApplicable(CriterionReference, reason: String)
  case clearRating(CriterionReference)
  /// An empty text clears the note.
  case note(CriterionReference, NoteKind, String)
  case takeLooseNote(String)
  case dropLooseNote(LooseNoteID)
  case fileLooseNote(LooseNoteID, to: CriterionReference)
  case markToRevisit(CriterionReference, Bool)
  case plan(PlanField, String)
  case setPresent(String)
  case undo
  case redo
}

/// Why an intent came to nothing.
public enum Refusal: Error, Equatable, Sendable {
  case unknownProtocol(ProtocolID, known: [ProtocolID])
  case unknownCriterion(CriterionReference)
  case unknownRating(RatingCode, known: [RatingCode])
  case notApplicableForbidden(CriterionReference)
  case reasonMissing(CriterionReference)
  case textTooLong(limit: Int)
  case nothingToUndo
  case nothingToRedo
  /// Somebody changed the same thing since.
  case changedSince(Change.Subject, by: Attribution)
  case unknownLooseNote(LooseNoteID)
  case organisationMissing
}
