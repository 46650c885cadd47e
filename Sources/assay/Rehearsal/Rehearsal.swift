import AssayCore

/// The filled example: an assessment that never took place, act by act, as `rehearsal.yaml` tells it.
///
/// Whoever meets Assay for the first time opens it, and so do demonstrations. It is replayed through
/// the same decisions as real work, with times of its own, so its history is one that could have
/// been.
struct Rehearsal: Equatable {
  var organisation: String
  var site: String?
  /// Who signs what no entry gives to somebody else.
  var author: String
  var begins: RehearsalMoment
  /// Of every time in it, such as `+01:00`.
  var offset: String
  var protocols: [ProtocolID]
  var entries: [Entry]

  /// What somebody did in one go, at one criterion as a rule.
  struct Entry: Equatable {
    /// Where it is written.
    var line: Int
    /// Nil for a little after what came before.
    var at: RehearsalMoment?
    var author: String?
    var acts: [Act] = []
  }

  struct Act: Equatable {
    var line: Int
    var kind: Kind

    /// Names that are texts stand for things made further up in the file.
    enum Kind: Equatable {
      case plan(PlanField, String)
      case member(Member<String>)
      case session(name: String, Session<String>)
      case meeting(MeetingKind, Meeting<String>)
      /// Nil ends the session under way.
      case enter(String?, present: String)
      case present(String)
      case looseNote(name: String?, String)
      case file(String, to: CriterionReference)
      case drop(String)
      case evidence(name: String?, Evidence<String>, file: AttachedText?)
      case link([String], to: CriterionReference)
      case unlink([String], from: CriterionReference)
      case answer(CriterionReference, RatingWord, reason: String)
      case note(CriterionReference, NoteKind, String)
      case request(name: String?, Request<String>)
      case receive(String, name: String?, Evidence<String>, file: AttachedText?)
      case finding(name: String?, Finding<String>)
      /// The action's own finding is not known before the replay.
      case action(name: String?, finding: String?, Action<String>)
      case opinion(name: String?, Opinion<String>)
      case uphold(CriterionReference, String)
      case revisit(CriterionReference, Bool)
      case undo
    }

    /// What the thing made is called further down in the file.
    var name: String? {
      switch kind {
      case .session(let name, _): name
      case .looseNote(let name, _), .evidence(let name, _, _), .request(let name, _),
        .receive(_, let name, _, _), .finding(let name, _), .action(let name, _, _),
        .opinion(let name, _):
        name
      default: nil
      }
    }
  }

  /// A file that lies in the document, told as text.
  struct AttachedText: Equatable {
    var name: String
    var content: String
  }
}

/// A day and a time of day, or a time of the day that is.
struct RehearsalMoment: Equatable {
  var day: Day?
  var time: TimeOfDay

  /// `2026-03-10T09:02` or `09:02`.
  init?(_ text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false).map(String.init)
    guard let last = parts.last, let time = TimeOfDay(last) else { return nil }
    self.time = time
    switch parts.count {
    case 1: day = nil
    case 2:
      guard let day = Day(parts[0]) else { return nil }
      self.day = day
    default: return nil
    }
  }
}
