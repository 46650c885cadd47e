import AssayCore
import AssayStore
import Foundation
import Glibc

/// Texts that would command a terminal, and the places that texts come from.
enum HostileCorpus {
  /// Each between letters that no screen puts beside it by itself.
  static let sequences: [String] = [
    "\u{1B}]52;c;b3duZWQ=\u{7}", "\u{1B}]52;c;?\u{1B}\\", "\u{1B}]8;;http://ond.example\u{1B}\\",
    "\u{1B}]0;owned\u{7}", "\u{1B}]2;owned\u{1B}\\", "\u{1B}]11;?\u{7}", "\u{1B}P0;1|owned\u{1B}\\",
    "\u{1B}P+q544e\u{1B}\\", "\u{1B}_G\u{1B}\\", "\u{1B}^x\u{1B}\\", "\u{1B}[6n", "\u{1B}[5n",
    "\u{1B}[c", "\u{1B}[31m", "\u{1B}[2J", "\u{1B}[5;5H", "\u{1B}[?1000h", "\u{1B}[?1049l",
    "\u{1B}[?2004l", "\u{1B}[21t", "\u{1B}[4i", "\u{1B}c", "\u{1B}(0", "\u{1B}7", "\u{1B}=",
    "\u{1B}#8", "\u{9B}5n", "\u{9D}0;owned\u{9C}", "\u{90}q\u{9C}", "\u{84}", "\u{85}", "\u{8D}",
    "\u{7}", "\u{8}\u{8}", "\r", "\u{B}", "\u{C}", "\u{E}", "\u{F}", "\u{5}", "\u{7F}", "\u{1A}",
  ].enumerated().map { "q\($1)zmark\($0)" }

  static let letters =
    "Jørgen 作者 e\u{301}\u{300} 👩‍👧‍👦 \u{202E}gnissim\u{202C} \u{2066}a\u{2069} \u{200E}\u{200B}\u{FEFF}"
    + "a\u{2028}b\u{2029}c שלום مرحبا \u{E000} \u{FFFE} \u{1F1F3}\u{1F1F4}"

  static let marks = "m" + String(repeating: "\u{301}", count: 4_000)

  static let everything = sequences.joined(separator: " ") + letters + marks

  /// Those sequences that were sent as they are, in readable form.
  static func sent(in output: [UInt8]) -> [String] {
    // NB: bytes, since as characters a sequence and what follows it may be one.
    let output = Data(output)
    return sequences.filter { output.range(of: Data($0.utf8)) != nil }.map {
      $0.unicodeScalars.map { $0.escaped(asASCII: true) }.joined()
    }
  }

  /// Every kind of thing that an assessment can hold, with everything in every text of it.
  static func intents(at reference: CriterionReference) -> [Intent] {
    let text = everything
    let finding = Item.finding(Finding(kind: .seriousWeakness, text: text, criterion: reference))
    return [
      .rate(reference, "F"), .note(reference, .report, text + "\n" + text),
      .note(reference, .private, text), .uphold(reference, reason: text), .setPresent(text),
      .takeLooseNote(text), .plan(.site, text), .plan(.scope, text), .plan(.objectives, text),
      .add(
        .evidence(
          Evidence(
            text: text, kind: .record, source: text,
            sample: Sample(population: 43, seen: 8, inOrder: 3, chosen: text),
            criterion: reference))),
      .add(.request(Request(text: text, from: text, due: text, criterion: reference))),
      .add(finding), .add(.opinion(Opinion(text: text, by: text, criterion: reference))),
      .add(.member(Member(name: text, role: .lead, independence: text))),
      .add(
        .session(
          Session(title: text, day: Day("2026-03-12"), time: TimeOfDay("10:30"), people: text))),
      .hold(.opening, Meeting(people: text, note: text)),
      .hold(.closing, Meeting(people: text, note: text)),
      .markNotApplicable(CriterionReference("yard", "7.2.b"), reason: text),
    ]
  }

  /// Writes all of it into an assessment of the yard.
  static func fill(_ path: String, at reference: CriterionReference) throws {
    let document = try Document.open(
      path, session: WritingSession(author: everything, clock: clock), access: .writing)
    var findings: [ItemID] = []
    for intent in intents(at: reference) {
      let event = try document.propose(intent, protocols: [yard])
      if case .changed(.item(let id, _, .finding)) = event?.body { findings.append(id) }
    }
    for finding in findings {
      let action = Action(finding: finding, text: everything, owner: everything)
      try document.propose(.add(.action(action)), protocols: [yard])
    }
    try document.close()
  }

  /// As much of the yard as a decision needs.
  private static let yard = AssessmentProtocol(
    id: "yard", version: SemanticVersion(1, 0, 0),
    scale: Scale(
      ["N", "P", "L", "F"].enumerated().map { Rating(code: RatingCode($1), points: $0) }),
    levels: [Level(number: 1), Level(number: 2)],
    clauses: [
      Clause(
        number: "7", title: "Yard",
        criteria: Office.criteria.map { Criterion(id: CriterionID($0), level: 1, weight: 1) })
    ])

  private static func clock() -> Timestamp {
    guard let time = Timestamp("2026-03-12T10:30:00+01:00") else {
      preconditionFailure("a literal in the right form")
    }
    return time
  }
}
