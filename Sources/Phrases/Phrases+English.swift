extension Phrases {
  public static let english = Phrases(
    application: Application(
      name: "Assay",
      tooSmall: { "\($0)×\($1) is too small: enlarge it" },
      keyName: { label in
        switch label {
        case ",": "a comma"
        case ".": "a full stop"
        default: label
        }
      }),
    assessments: Assessments(
      title: { "Assessments in \($0)" },
      organisation: "Organisation", standards: "Standards", progress: "Rated", level: "Level",
      changed: "Changed", reading: "Reading the folder …",
      kinds: { kind in
        switch kind {
        case "third-party": "third party"
        case "second-party": "second party"
        case "self": "self"
        default: kind
        }
      },
      noFolder: { "\($0) cannot be read: name another folder, or create it" },
      unreadable: { "\($0): \($1)" },
      counted: { $0 == 1 ? "1 assessment" : "\($0) assessments" }),
    newAssessment: NewAssessment(
      title: "New assessment", organisation: "Organisation",
      organisationHint: "whom you assess, as the report will name them",
      kind: "Kind", standards: "Standards",
      standardsHint: { "\($0) takes one in or leaves it out" },
      create: "Start rating",
      organisationMissing: "Name the organisation first",
      standardMissing: { "Choose at least one standard: \($0) on its line" },
      noProtocols: "No protocol was found: see assay protocol list",
      fileWillBe: { "will be kept in \($0)" },
      kindMeaning: { kind in
        switch kind {
        case "third-party": "by an independent body"
        case "second-party": "by a customer or on a customer's behalf"
        case "self": "by the organisation itself"
        default: "for practice: marked everywhere, counted nowhere"
        }
      }),
    walk: Walk(
      levelAndWeight: { "Level \($0) · weight \($1)" },
      essential: { "◆ essential: \($0)" },
      look: "Look", ask: "Ask", note: "Note · in report", notePlace: { "\($0) to write" },
      privateNote: "Private · stays in this document", privatePlace: { "\($0) to write" },
      unfinished: "unfinished",
      notApplicable: "not applicable",
      reasonPrompt: { "Why does \($0) not apply?" },
      ratedBy: { "\($0), \($1)" },
      toRevisit: "to revisit",
      searchPrompt: "Search", filterPrompt: "Walk only what has",
      filtered: { "\($0) of \($1): \($2)" }, goToPrompt: "Go to",
      forgotten: "(removed)",
      looseNotes: "LOOSE NOTES", toRevisitCount: "TO REVISIT", unfinishedCount: "UNFINISHED",
      standardOf: { "\($0) of \($1)" },
      resultHidden: { "result hidden · \($0) shows it" },
      rehearsal: "REHEARSAL",
      moreBelow: { "… more below: \($0)" },
      restOfNote: { "… the rest of the note: \($0)" },
      moreAbove: "… more above",
      backToTop: { "… more above: \($0) goes back to the top" }),
    level: LevelPanel(
      level: "LEVEL",
      headingFor: { "heading for \($0)" },
      final: "final", settled: "settled",
      rated: { "\($0) of \($1) rated" },
      notApplicable: { "\($0) n/a" },
      settledAgainst: { "KEEPS IT BELOW \($0)" },
      notYetRated: "NOT YET RATED",
      topReached: "The highest level is reached",
      soFar: "so far", range: "range", needs: "needs",
      needsForHigher: { "\($0), \($1) for \($2)" },
      noLevel: "no level",
      withheld: {
        $0 == 1
          ? "withheld: 1 event of a newer Assay" : "withheld: \($0) events of a newer Assay"
      },
      essentialIs: { "\($0) ◆ is \($1), needs \($2)" },
      clauseIs: { "clause \($0): \($1), needs \($2)" },
      thresholdIs: { "level \($0): \($1), needs \($2)" },
      consolidationIs: { "level \($0) at \($1), needs \($2)" },
      gapsAre: { "gaps in L\($0): \($1), at most \($2)" },
      assessableIs: { "L\($0): \($1) applies, needs \($2)" },
      more: { "and \($0) more" },
      openClause: { "clause \($0) (\($1))" },
      openEssentials: { $0 == 1 ? "1 ◆ essential" : "\($0) ◆ essentials" },
      unrated: "unrated"),
    looseNotes: LooseNotes(
      title: { $0 == 1 ? "1 loose note" : "\($0) loose notes" },
      prompt: "Loose note",
      empty: {
        "No loose notes. Take one at any time with \($0); here they wait for their criterion."
      },
      target: { "\($1) files it to \($0)" }),
    items: .english,
    orders: .english,
    overview: .english,
    result: .english,
    history: .english,
    pages: .english,
    related: .english,
    forms: .english,
    requests: .english,
    findings: .english,
    agenda: .english,
    closing: .english,
    plan: .english,
    evidence: .english,
    shortfalls: .english,
    help: Help(
      title: "Keys", filter: "Filter",
      unavailable: { "not now: \($0)" }),
    home: .english,
    figures: .english,
    everywhere: .english,
    editor: .english,
    storing: .english,
    reporting: .english,
    commandLine: .english,
    settings: .english,
    commands: .english,
    status: .english,
    refusals: .english,
    storage: Storage(
      onDisk: { "on disk \($0)" }, opened: "on disk", readOnly: "read only",
      notOnDisk: "NOT ON DISK",
      leavingLoses: { "\($1) again leaves without what is not on the disk. \($0)" },
      closingLoses: { "It stays open, since not all of it is on the disk. \($0)" }),
    results: Results(
      levelIs: { "\($0): level \($1)" }, combined: { "Combined: level \($0)" }),
    plain: .english, keySheet: .english, report: .english)
}

extension Phrases.Commands {
  static let english = Phrases.Commands(
    forms: .english,
    requests: .english,
    evidence: .english,
    nextCriterion: .init("next", "next criterion"),
    previousCriterion: .init("back", "previous criterion"),
    nextClause: .init("clause", "next clause"),
    previousClause: .init("clause back", "previous clause"),
    nextUnrated: .init("next unrated", "next criterion that nobody has rated"),
    scrollCriterion: .init("more", "the rest of a criterion that is longer than its pane"),
    firstCriterion: .init("first", "first criterion"),
    lastCriterion: .init("last", "last criterion"),
    pageDown: .init("page down", "ten criteria on"),
    pageUp: .init("page up", "ten criteria back"),
    goTo: .init("go to", "go to a criterion or clause by its number"),
    nextStandard: .init("standard", "next standard of this assessment"),
    rate: .init("rate", "rate the criterion"),
    notApplicable: .init("n/a", "not applicable, with the reason"),
    clearRating: .init("clear", "clear the rating"),
    note: .init("note", "note for the report"),
    privateNote: .init("private note", "private note: stays in this document"),
    looseNote: .init("loose note", "loose note, filed to a criterion later"),
    inbox: .init("inbox", "inbox of loose notes"),
    revisit: .init("revisit", "mark to revisit, or take the mark away"),
    undo: .init("undo", "undo your latest change"),
    redo: .init("redo", "redo what you undid"),
    search: .init("search", "search criteria, rubrics and notes"),
    filterCriteria: .init(
      "filter", "walk only the criteria with these words in number, text, notes or rating"),
    nextMatch: .init("next match", "next match of the search"),
    previousMatch: .init("match back", "previous match of the search"),
    outline: .init("outline", "outline of the clauses"),
    hideResult: .init("hide result", "hide or show result and private notes"),
    help: .init("help", "the keys that work here"),
    close: .init("close", "close this layer"),
    quit: .init("leave", "leave Assay: everything is kept"),
    suspend: .init("suspend", "suspend: fg brings Assay back"),
    open: .init("open", "open the assessment"),
    new: .init("new", "start an assessment"),
    refresh: .init("refresh", "read the folder again"),
    nextRow: .init("down", "next line"),
    previousRow: .init("up", "previous line"),
    nextField: .init("next field", "next field"),
    previousField: .init("field back", "previous field"),
    choose: .init("choose", "choose, or leave out"),
    create: .init("start", "start rating"),
    fileLooseNote: .init("file", "file the note to the criterion shown"),
    dropLooseNote: .init("drop", "drop the note"),
    keep: .init("keep", "keep what is written and go back"),
    confirm: .init("confirm", "confirm"),
    cancel: .init("cancel", "cancel"),
    newline: .init("new line", "new line"),
    run: .init("run", "run the chosen line"),
    home: .english,
    plan: .english,
    line: .english,
    everywhere: .english,
    editor: .english,
    reporting: .english,
    settings: .english,
    orders: .english,
    related: .english,
    pages: .english,
    findings: .english,
    agenda: .english,
    closing: .english)
}

extension Phrases.Status {
  static let english = Phrases.Status(
    rated: { "\($0) rated \($1)" },
    cleared: { "\($0): rating cleared" },
    notApplicable: { "\($0) does not apply" },
    levelChanged: { "level \($0) → \($1)" },
    noted: { "note kept on \($0)" },
    noteCleared: { "note on \($0) removed" },
    notedPrivately: { "private note kept on \($0)" },
    privateNoteCleared: { "private note on \($0) removed" },
    looseNoteTaken: "loose note kept",
    inboxOpens: { "\($0) opens the inbox" },
    looseNoteDropped: "loose note dropped",
    filed: { "filed to \($0)" },
    markedToRevisit: { "\($0) marked to revisit" },
    unmarkedToRevisit: { "\($0) no longer marked to revisit" },
    planned: "plan changed",
    presentChanged: "people in the room changed",
    undid: { "undone: \($0)" },
    redid: { "redone: \($0)" },
    alreadyRated: { "\($0) is \($1) already" },
    allRated: "Every criterion of this standard is rated",
    nextUnratedIsBefore: "from the top again",
    allSeen: "All of the criterion is on the screen",
    onlyUnrated: "This is the only criterion that nobody has rated",
    allFilteredRated: { "All of these are rated · \($0)" },
    allShown: "All criteria are walked again",
    lastCriterion: "This is the last criterion",
    firstCriterion: "This is the first criterion",
    noMatch: { "Nothing found for “\($0)”" },
    nothingToClear: { "\($0) is not rated yet" },
    privateHidden: { "Private notes are hidden: \($0) shows them" },
    wrapped: "from the top again",
    matches: { "match \($0) of \($1)" },
    noTextHere: "Pasted text is taken only where text is written",
    pasteRefused: {
      "Pasted text is taken only where text is written: \($0), \($1) or \($2) first"
    },
    textTooLong: "The text is at its limit: the rest was not taken",
    unknownKey: { "\($0) does nothing here" },
    keysListed: { "\($0) lists the keys" },
    noSuchCriterion: { "No criterion or clause begins with “\($0)”" },
    noSuchRating: { "\($0) is not on the scale, which has \($1)" },
    onlyOneStandard: "This assessment has one standard",
    outlineShown: "The outline stands beside the criterion already",
    resultHidden: { "Result and private notes are hidden: \($0) shows them" },
    resultShown: "Result and private notes are shown",
    moreUnfinished: { "\($0) more: \($1)" },
    unfinishedNote: { "Unfinished note on \($0): \($1) goes on with it" },
    unfinishedReason: { "Unfinished: why \($0) does not apply · \($1) goes on with it" },
    unfinishedLooseNote: { "Unfinished loose note: \($0) goes on with it" },
    reasonDropped: "Left as it was",
    nothingToOpen: { "There is nothing to open yet: \($0) starts an assessment" },
    created: { "Kept in \($0)" })
}

extension Phrases.Refusals {
  static let english = Phrases.Refusals(
    unknownProtocol: { "\($0) is not part of this assessment, which has \($1)" },
    unknownCriterion: { "There is no criterion \($0)" },
    unknownRating: { "\($0) is not on the scale, which has \($1)" },
    notApplicableForbidden: { "\($0) always applies: rate it" },
    reasonMissing: { "Not applicable needs a reason: say why \($0) does not apply" },
    textTooLong: { "The text is longer than \($0) bytes: shorten it" },
    nothingToUndo: "You have nothing to undo",
    nothingToRedo: "You have nothing to redo",
    changedSince: { "Not undone: \($0) changed the same thing at \($1)" },
    unknownLooseNote: "That loose note is gone",
    organisationMissing: "An assessment needs the organisation's name",
    staysRehearsal: "A rehearsal stays one: make a new assessment for the real thing",
    readOnly: { "Read only: \($0)" })
}
