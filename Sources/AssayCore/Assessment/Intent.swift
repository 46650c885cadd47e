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
  case add(Item<String>)
  /// The item as it is to read from now on; of the kind it was.
  case reword(ItemID, Item<String>)
  case drop(ItemID)
  /// Evidence that is there already supports this criterion too.
  case link([ItemID], to: CriterionReference)
  case unlink([ItemID], from: CriterionReference)
  /// What was asked for is here. The evidence supports the criterion it was asked for at.
  case receive(ItemID, Evidence<String>)
  /// Begins a session of the agenda; nil ends it. An empty text: nobody is said to be in the room.
  case enter(ItemID?, present: String)
  /// nil: the meeting was not held after all.
  case hold(MeetingKind, Meeting<String>?)
  /// Says why a rating stands above its evidence. An empty text takes the reason back.
  case uphold(CriterionReference, reason: String)
  case reclassify(AssessmentKind)
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
  case unknownItem(ItemID)
  /// The text an item cannot be without is empty.
  case textMissing(ItemKind)
  /// The people of a meeting are not named.
  case peopleMissing
  case impossibleSample
  /// An action is said to be verified, and nobody to have verified it.
  case verifierMissing
  /// A finding that actions belong to cannot be dropped.
  case hasActions(ItemID)
  /// What was asked for has come already.
  case alreadyArrived(ItemID)
  case unknownClause(ClauseReference)
  case organisationMissing
  /// A rehearsal cannot become anything else: its marks would be lost.
  case staysRehearsal
}
