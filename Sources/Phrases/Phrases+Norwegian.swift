extension Phrases {
  public static let norwegian = Phrases(
    application: Application(
      name: "Assay",
      tooSmall: { "\($0)×\($1) er for lite: gjør vinduet større" },
      keyName: { label in
        switch label {
        case ",": "komma"
        case ".": "punktum"
        case "Space": "mellomrom"
        default: label
        }
      }),
    assessments: Assessments(
      title: { "Vurderinger i \($0)" },
      organisation: "Virksomhet", standards: "Standarder", progress: "Vurdert", level: "Nivå",
      changed: "Endret", reading: "Leser mappen …",
      kinds: { kind in
        switch kind {
        case "third-party": "tredjepart"
        case "second-party": "andrepart"
        case "self": "egenvurdering"
        case "rehearsal": "øvelse"
        default: kind
        }
      },
      noFolder: { "Får ikke lest \($0): oppgi en annen mappe, eller opprett den" },
      unreadable: { "\($0): \($1)" },
      counted: { $0 == 1 ? "1 vurdering" : "\($0) vurderinger" }),
    newAssessment: NewAssessment(
      title: "Ny vurdering", organisation: "Virksomhet",
      organisationHint: "den du vurderer, slik rapporten skal omtale den",
      kind: "Type", standards: "Standarder", standardsHint: { "\($0) tar med eller utelater" },
      create: "Begynn å vurdere",
      organisationMissing: "Oppgi virksomheten først",
      standardMissing: { "Velg minst én standard: \($0) på linjen" },
      noProtocols: "Fant ingen protokoller: se assay protocol list",
      fileWillBe: { "lagres i \($0)" },
      kindMeaning: { kind in
        switch kind {
        case "third-party": "av et uavhengig organ"
        case "second-party": "av en kunde eller på vegne av en"
        case "self": "av virksomheten selv"
        default: "for øving: merket overalt, teller ingen steder"
        }
      }),
    walk: Walk(
      levelAndWeight: { "Nivå \($0) · vekt \($1)" },
      essential: { "◆ vesentlig: \($0)" },
      look: "Se på", ask: "Spør", note: "Notat · i rapporten", notePlace: { "\($0) for å skrive" },
      privateNote: "Privat · blir i dokumentet", privatePlace: { "\($0) for å skrive" },
      unfinished: "uferdig",
      notApplicable: "ikke aktuelt",
      reasonPrompt: { "Hvorfor er \($0) ikke aktuelt?" },
      ratedBy: { "\($0), \($1)" },
      toRevisit: "se på igjen",
      searchPrompt: "Søk", filterPrompt: "Gå bare gjennom det som har",
      filtered: { "\($0) av \($1): \($2)" }, goToPrompt: "Gå til",
      forgotten: "(fjernet)",
      looseNotes: "LØSE NOTATER", toRevisitCount: "SE PÅ IGJEN", unfinishedCount: "UFERDIG",
      standardOf: { "\($0) av \($1)" },
      resultHidden: { "resultatet er skjult · \($0) viser det" },
      rehearsal: "ØVELSE",
      moreBelow: { "… mer nedenfor: \($0)" },
      restOfNote: { "… resten av notatet: \($0)" },
      moreAbove: "… mer ovenfor",
      backToTop: { "… mer ovenfor: \($0) går til toppen igjen" }),
    level: LevelPanel(
      level: "NIVÅ",
      headingFor: { "på vei mot \($0)" },
      final: "endelig", settled: "avgjort",
      rated: { "\($0) av \($1) vurdert" },
      notApplicable: { "\($0) ikke akt." },
      settledAgainst: { "HOLDER DET UNDER \($0)" },
      notYetRated: "IKKE VURDERT ENNÅ",
      topReached: "Høyeste nivå er nådd",
      soFar: "så langt", range: "spenn", needs: "krav",
      needsForHigher: { "\($0), \($1) for \($2)" },
      noLevel: "uten nivå",
      withheld: {
        $0 == 1
          ? "holdes tilbake: 1 innføring fra en nyere Assay"
          : "holdes tilbake: \($0) innføringer fra en nyere Assay"
      },
      essentialIs: { "\($0) ◆ er \($1), krever \($2)" },
      clauseIs: { "punkt \($0): \($1), krever \($2)" },
      thresholdIs: { "nivå \($0): \($1), krever \($2)" },
      consolidationIs: { "nivå \($0) på \($1), krever \($2)" },
      gapsAre: { "hull i L\($0): \($1), høyst \($2)" },
      assessableIs: { "L\($0): \($1) aktuelt, krever \($2)" },
      more: { "og \($0) til" },
      openClause: { "punkt \($0) (\($1))" },
      openEssentials: { $0 == 1 ? "1 ◆ vesentlig" : "\($0) ◆ vesentlige" },
      unrated: "uvurdert"),
    looseNotes: LooseNotes(
      title: { $0 == 1 ? "1 løst notat" : "\($0) løse notater" },
      prompt: "Løst notat",
      empty: {
        "Ingen løse notater. Ta ett når som helst med \($0); her venter de på sitt kriterium."
      },
      target: { "\($1) legger det på \($0)" }),
    items: .norwegian,
    orders: .norwegian,
    overview: .norwegian,
    result: .norwegian,
    history: .norwegian,
    pages: .norwegian,
    related: .norwegian,
    forms: .norwegian,
    requests: .norwegian,
    findings: .norwegian,
    agenda: .norwegian,
    closing: .norwegian,
    plan: .norwegian,
    evidence: .norwegian,
    shortfalls: .norwegian,
    help: Help(
      title: "Taster", filter: "Filter",
      unavailable: { "ikke nå: \($0)" }),
    home: .norwegian,
    figures: .norwegian,
    everywhere: .norwegian,
    editor: .norwegian,
    storing: .norwegian,
    reporting: .norwegian,
    commandLine: .norwegian,
    settings: .norwegian,
    commands: .norwegian,
    status: .norwegian,
    refusals: .norwegian,
    storage: Storage(
      onDisk: { "lagret \($0)" }, opened: "lagret", readOnly: "skrivebeskyttet",
      notOnDisk: "IKKE LAGRET",
      leavingLoses: { "\($1) igjen avslutter uten det som ikke er lagret. \($0)" },
      closingLoses: { "Det står åpent, siden ikke alt er lagret. \($0)" }),
    results: Results(
      levelIs: { "\($0): nivå \($1)" }, combined: { "Samlet: nivå \($0)" }),
    plain: .norwegian, keySheet: .norwegian, report: .norwegian)
}

extension Phrases.Commands {
  static let norwegian = Phrases.Commands(
    forms: .norwegian,
    requests: .norwegian,
    evidence: .norwegian,
    nextCriterion: .init("neste", "neste kriterium"),
    previousCriterion: .init("forrige", "forrige kriterium"),
    nextClause: .init("punkt", "neste punkt"),
    previousClause: .init("punkt bakover", "forrige punkt"),
    nextUnrated: .init("neste uvurderte", "neste kriterium som ingen har vurdert"),
    scrollCriterion: .init("mer", "resten av et kriterium som er lengre enn plassen"),
    firstCriterion: .init("første", "første kriterium"),
    lastCriterion: .init("siste", "siste kriterium"),
    pageDown: .init("side ned", "ti kriterier fram"),
    pageUp: .init("side opp", "ti kriterier tilbake"),
    goTo: .init("gå til", "gå til et kriterium eller punkt etter nummer"),
    nextStandard: .init("standard", "neste standard i vurderingen"),
    rate: .init("karakter", "sett karakter"),
    notApplicable: .init("ikke aktuelt", "ikke aktuelt, med begrunnelse"),
    clearRating: .init("nullstill", "ta bort karakteren"),
    note: .init("notat", "notat til rapporten"),
    privateNote: .init("privat notat", "privat notat: blir i dokumentet"),
    looseNote: .init("løst notat", "løst notat, som legges på et kriterium senere"),
    inbox: .init("innboks", "innboks med løse notater"),
    revisit: .init("se på igjen", "merk kriteriet for å se på det igjen, eller ta bort merket"),
    undo: .init("angre", "angre den siste endringen din"),
    redo: .init("gjør om", "gjør om det du angret"),
    search: .init("søk", "søk i kriterier, trinn og notater"),
    filterCriteria: .init(
      "filtrer", "gå bare gjennom kriterier med ordene i nummer, tekst, notat eller karakter"),
    nextMatch: .init("neste treff", "neste treff"),
    previousMatch: .init("forrige treff", "forrige treff"),
    outline: .init("oversikt", "oversikt over punktene"),
    hideResult: .init("skjul resultat", "skjul eller vis resultat og private notater"),
    help: .init("hjelp", "tastene som virker her"),
    close: .init("lukk", "lukk det som ligger øverst"),
    quit: .init("avslutt", "avslutt Assay: alt er lagret"),
    suspend: .init("legg i bakgrunnen", "legg i bakgrunnen: fg henter Assay tilbake"),
    open: .init("åpne", "åpne vurderingen"),
    new: .init("ny", "start en vurdering"),
    refresh: .init("oppdater", "les mappen på nytt"),
    nextRow: .init("ned", "neste linje"),
    previousRow: .init("opp", "forrige linje"),
    nextField: .init("neste felt", "neste felt"),
    previousField: .init("forrige felt", "forrige felt"),
    choose: .init("velg", "velg, eller utelat"),
    create: .init("begynn", "begynn å vurdere"),
    fileLooseNote: .init("legg på", "legg notatet på kriteriet som vises"),
    dropLooseNote: .init("forkast", "forkast notatet"),
    keep: .init("behold", "behold det som er skrevet, og gå tilbake"),
    confirm: .init("bekreft", "bekreft"),
    cancel: .init("avbryt", "avbryt"),
    newline: .init("ny linje", "ny linje"),
    run: .init("kjør", "kjør den valgte linjen"),
    home: .norwegian,
    plan: .norwegian,
    line: .norwegian,
    everywhere: .norwegian,
    editor: .norwegian,
    reporting: .norwegian,
    settings: .norwegian,
    orders: .norwegian,
    related: .norwegian,
    pages: .norwegian,
    findings: .norwegian,
    agenda: .norwegian,
    closing: .norwegian)
}

extension Phrases.Status {
  static let norwegian = Phrases.Status(
    rated: { "\($0) fikk \($1)" },
    cleared: { "\($0): karakteren fjernet" },
    notApplicable: { "\($0) er ikke aktuelt" },
    levelChanged: { "nivå \($0) → \($1)" },
    noted: { "notat lagret på \($0)" },
    noteCleared: { "notatet på \($0) er fjernet" },
    notedPrivately: { "privat notat lagret på \($0)" },
    privateNoteCleared: { "det private notatet på \($0) er fjernet" },
    looseNoteTaken: "løst notat lagret",
    inboxOpens: { "\($0) åpner innboksen" },
    looseNoteDropped: "løst notat forkastet",
    filed: { "lagt på \($0)" },
    markedToRevisit: { "\($0) merket for å ses på igjen" },
    unmarkedToRevisit: { "\($0) er ikke lenger merket" },
    planned: "endret planen",
    presentChanged: "endret hvem som er til stede",
    undid: { "angret: \($0)" },
    redid: { "gjort om: \($0)" },
    alreadyRated: { "\($0) har allerede \($1)" },
    allRated: "Alle kriterier i standarden er vurdert",
    nextUnratedIsBefore: "fra toppen igjen",
    allSeen: "Hele kriteriet vises",
    onlyUnrated: "Dette er det eneste kriteriet som ingen har vurdert",
    allFilteredRated: { "Alle disse er vurdert · \($0)" },
    allShown: "Alle kriterier er med igjen",
    lastCriterion: "Dette er det siste kriteriet",
    firstCriterion: "Dette er det første kriteriet",
    noMatch: { "Fant ikke «\($0)»" },
    nothingToClear: { "\($0) er ikke vurdert ennå" },
    privateHidden: { "Private notater er skjult: \($0) viser dem" },
    wrapped: "fra toppen igjen",
    matches: { "treff \($0) av \($1)" },
    noTextHere: "Innlimt tekst tas bare imot der du skriver",
    pasteRefused: {
      "Innlimt tekst tas bare imot der du skriver: trykk \($0), \($1) eller \($2) først"
    },
    textTooLong: "Teksten er så lang den kan bli: resten ble ikke tatt med",
    unknownKey: { "\($0) gjør ingenting her" },
    keysListed: { "\($0) viser tastene" },
    noSuchCriterion: { "Ingen kriterier eller punkter begynner med «\($0)»" },
    noSuchRating: { "\($0) er ikke på skalaen, som har \($1)" },
    onlyOneStandard: "Denne vurderingen har én standard",
    outlineShown: "Oversikten står ved siden av kriteriet allerede",
    resultHidden: { "Resultat og private notater er skjult: \($0) viser dem" },
    resultShown: "Resultat og private notater vises",
    moreUnfinished: { "\($0) til: \($1)" },
    unfinishedNote: { "Uferdig notat på \($0): \($1) fortsetter" },
    unfinishedReason: { "Uferdig: hvorfor \($0) ikke er aktuelt · \($1) fortsetter" },
    unfinishedLooseNote: { "Uferdig løst notat: \($0) fortsetter" },
    reasonDropped: "Alt er som før",
    nothingToOpen: { "Det er ingenting å åpne ennå: \($0) starter en vurdering" },
    created: { "Lagret i \($0)" })
}

extension Phrases.Refusals {
  static let norwegian = Phrases.Refusals(
    unknownProtocol: { "\($0) er ikke med i vurderingen, som har \($1)" },
    unknownCriterion: { "Det finnes ikke noe kriterium \($0)" },
    unknownRating: { "\($0) er ikke på skalaen, som har \($1)" },
    notApplicableForbidden: { "\($0) gjelder alltid: sett karakter" },
    reasonMissing: { "Ikke aktuelt må begrunnes: skriv hvorfor \($0) ikke er aktuelt" },
    textTooLong: { "Teksten er lengre enn \($0) byte: gjør den kortere" },
    nothingToUndo: "Du har ingenting å angre",
    nothingToRedo: "Du har ingenting å gjøre om",
    changedSince: { "Ikke angret: \($0) endret det samme kl. \($1)" },
    unknownLooseNote: "Det løse notatet finnes ikke lenger",
    organisationMissing: "En vurdering må ha navnet på virksomheten",
    staysRehearsal: "En øvelse forblir en øvelse: lag en ny vurdering når det er alvor",
    readOnly: { "Skrivebeskyttet: \($0)" })
}
