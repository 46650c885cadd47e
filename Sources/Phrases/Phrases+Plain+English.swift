extension Phrases.Plain {
  static let english = Phrases.Plain(
    assessment: { "Assessment of \($0)." },
    rehearsal: "This is a rehearsal: it says nothing about any organisation.",
    standards: { names in
      names.count == 1
        ? "It is made against \(names[0])."
        : "It is made against \(names.count) standards: \(names.joined(separator: ", "))."
    },
    readOnly: { "It can only be read: \($0)." },
    howTo: "A question mark lists what you can type. Everything is kept as you go; q leaves.",
    unfinishedLooseNote: { "There is an unfinished loose note: \($0) A comma alone keeps it." },
    criterion: { "Criterion \($0), number \($1) of \($2) in \($3)." },
    clause: { "Clause \($0): \($1)." },
    weight: { "It counts for level \($0) with weight \($1)." },
    essential: { "It is essential and needs at least \($0)." },
    alwaysApplies: "It always applies.",
    step: { "\($0), \($1): \($2)" },
    look: { "Look at: \($0)." },
    ask: { "Ask: \($0)." },
    unrated: "Nobody has rated it yet.",
    rated: { "It is rated \($0), by \($1), \($2)." },
    notApplicable: { "It does not apply: \($0) So said \($1), \($2)." },
    atTime: { "\($0) at \($1)" },
    note: { "Note for the report: \($0)" },
    privateNote: { "Private note: \($0)" },
    unfinished: { "Unfinished: \($0) Type \($1) alone to keep it." },
    toRevisit: "It is marked to be looked at again.",
    evidence: { "Evidence: \($0)." },
    findings: { "Findings: \($0)." },
    requests: { "Asked for, and not here yet: \($0)." },
    shortfall: { kind in
      switch kind {
      case "nothing": "The rating has no evidence behind it yet."
      case "nothingDirect": "The rating has no direct evidence behind it yet."
      case "uncorroborated": "The rating has evidence of one source only."
      default: "A serious weakness stands against the rating."
      }
    },
    noCriteria: "This standard has no criterion.",
    onDisk: { "On the disk at \($0)." },
    nothingChanged: "That is so already: nothing changed.",
    looseNoteKept: { "Loose note kept. " + ($0 == 1 ? "1 is waiting." : "\($0) are waiting.") },
    notOnDisk: { "Not on the disk. \($0). It waits, and every line tries again." },
    onDiskAfterAll: { "What was waiting is on the disk after all, at \($0)." },
    leavingLoses: { "Leaving now loses what is not on the disk. \($0). Type q again to leave." },
    left: "Left. Everything is kept.",
    level: { "The level of \($0) is \($1), and that is final." },
    levelBetween: { standard, certain, possible, heading in
      "The level of \(standard) lies between \(certain) and \(possible)"
        + (heading.map { ", heading for \($0)." } ?? ": nothing is rated yet.")
    },
    levelSettled: { "The level of \($0) is \($1), whatever is still unrated." },
    noLevel: { "\($0) has no level: nothing applies." },
    levelWithheld: {
      "The level is withheld: the document holds "
        + ($0 == 1 ? "1 event of a newer Assay." : "\($0) events of a newer Assay.")
    },
    resultHidden: "The result and private notes are hidden. Type v to hear them again.",
    resultShown: "The result and private notes are spoken again.",
    counts: { rated, applicable, notApplicable in
      let left =
        switch notApplicable {
        case 0: ""
        case 1: ", 1 does not apply"
        default: ", \(notApplicable) do not apply"
        }
      return "\(rated) of \(applicable) applicable criteria are rated\(left)."
    },
    settledAgainst: { "Settled against level \($0), unless a rating changes:" },
    stillOpen: { "Not yet enough for level \($0), with what is unrated counted as the lowest:" },
    steps: { "They are: \($0)." },
    matches: { ids, words in
      ids.count == 1
        ? "1 criterion speaks of \(words): \(ids[0])."
        : "\(ids.count) criteria speak of \(words): \(ids.joined(separator: ", "))."
    },
    match: { "Match \($0) of \($1)." },
    noSearch: "Type what to look for behind the slash, such as: / tracking.",
    noLooseNotes: "There is no loose note. A comma with a text takes one.",
    looseNote: { "Loose note \($0), taken \($2): \($1)" },
    looseNoteMissing: { "There is no loose note \($0). Type l to hear them." },
    textMissing: "Type the text behind the letter.",
    noNote: "There is no note here yet.",
    ratingAlone: {
      "A rating stands alone on its line, so nothing was rated \($0). "
        + "For a note, begin with a small n."
    },
    unknownOrder: { "“\($0)” is nothing that can be done here. A question mark lists what can." },
    notText: "The line is no UTF-8 text: nothing was taken.",
    tooLong: "The line is longer than a note may be: nothing was taken.",
    unknownLanguage: { "Type language and one of \($0)." },
    stopped: { "Line \($0): \($1) What came before is kept; the lines after it were left out." },
    folderEmpty: {
      "\($0) holds no assessment yet. Start one with assay new, or name another folder."
    },
    folderHolds: { $1 == 1 ? "\($0) holds 1 assessment." : "\($0) holds \($1) assessments." },
    document: { "\($0): \($1). \($2). \($3) of \($4) criteria rated." },
    unreadable: { "\($0): \($1) cannot be opened. \($2)" },
    chooseDocument: "Type the number of the one to open, or q to leave.",
    noSuchDocument: { "“\($0)” is none of them. Type a number from 1 to \($1)." },
    nextWord: "next",
    orders: { ratings in
      [
        "Rate with a digit or a code: \(ratings).",
        "x and a reason: the criterion does not apply.",
        "A minus sign: clear the rating.",
        "n and a text: add a line to the note for the report. n alone reads it, n and a minus sign "
          + "removes it.",
        "p and a text: the same for the private note, which never leaves the document.",
        "A comma and a text: take a loose note. l reads them, l and a number files one here.",
        "m: mark the criterion to be looked at again, or take the mark away.",
        "u: undo your latest change. redo: bring it back.",
        "Enter, or next: go to the next criterion that nobody has rated.",
        "j: one criterion on. k: one back.",
        "g and a number: go to that criterion or clause, such as g 7.3.",
        "w: the next standard of this assessment.",
        "A slash and words: look for them. A slash alone: the next match.",
        "r: the level, with its reasons and the shortest way up.",
        "A full stop: read the criterion again.",
        "v: do not speak the result and private notes, or speak them again.",
        "language nb or language en: change the language.",
        "q: leave. Everything is kept.",
      ]
    })
}
