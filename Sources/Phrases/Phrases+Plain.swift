/// What the walk says line by line: whole sentences that read well aloud.
extension Phrases {
  public struct Plain: Sendable {
    public var assessment: @Sendable (_ organisation: String) -> String
    public var rehearsal: String
    public var standards: @Sendable (_ names: [String]) -> String
    public var readOnly: @Sendable (_ reason: String) -> String
    public var howTo: String
    public var unfinishedLooseNote: @Sendable (_ text: String) -> String

    /// Its number, its place among all, and the standard.
    public var criterion:
      @Sendable (_ id: String, _ place: Int, _ count: Int, _ standard: String) -> String
    public var clause: @Sendable (_ number: String, _ title: String) -> String
    public var weight: @Sendable (_ level: Int, _ weight: Int) -> String
    public var essential: @Sendable (_ needed: String) -> String
    public var alwaysApplies: String
    public var step: @Sendable (_ digit: Int, _ code: String, _ text: String) -> String
    public var look: @Sendable (_ things: String) -> String
    public var ask: @Sendable (_ people: String) -> String
    public var unrated: String
    public var rated: @Sendable (_ rating: String, _ author: String, _ time: String) -> String
    public var notApplicable:
      @Sendable (_ reason: String, _ author: String, _ time: String) -> String
    public var atTime: @Sendable (_ date: String, _ clock: String) -> String
    public var note: @Sendable (_ text: String) -> String
    public var privateNote: @Sendable (_ text: String) -> String
    public var unfinished: @Sendable (_ text: String, _ letter: String) -> String
    public var toRevisit: String
    public var evidence: @Sendable (_ items: String) -> String
    /// By the name of the shortfall.
    public var shortfall: @Sendable (_ kind: String) -> String
    public var noCriteria: String

    public var onDisk: @Sendable (_ clock: String) -> String
    public var nothingChanged: String
    public var looseNoteKept: @Sendable (_ waiting: Int) -> String
    public var notOnDisk: @Sendable (_ reason: String) -> String
    public var onDiskAfterAll: @Sendable (_ clock: String) -> String
    public var leavingLoses: @Sendable (_ reason: String) -> String
    public var left: String

    public var level: @Sendable (_ standard: String, _ level: String) -> String
    public var levelBetween:
      @Sendable (_ standard: String, _ certain: Int, _ possible: Int, _ headingFor: Int?) -> String
    public var levelSettled: @Sendable (_ standard: String, _ level: String) -> String
    public var noLevel: @Sendable (_ standard: String) -> String
    public var levelWithheld: @Sendable (_ events: Int) -> String
    public var resultHidden: String
    public var resultShown: String
    public var counts: @Sendable (_ rated: Int, _ applicable: Int, _ notApplicable: Int) -> String
    public var settledAgainst: @Sendable (_ level: Int) -> String
    public var stillOpen: @Sendable (_ level: Int) -> String
    public var steps: @Sendable (_ raises: String) -> String

    public var matches: @Sendable (_ ids: [String], _ words: String) -> String
    public var match: @Sendable (_ number: Int, _ of: Int) -> String
    public var noSearch: String
    public var noLooseNotes: String
    public var looseNote: @Sendable (_ number: Int, _ text: String, _ time: String) -> String
    public var looseNoteMissing: @Sendable (_ number: String) -> String
    public var textMissing: String
    public var noNote: String

    public var ratingAlone: @Sendable (_ rating: String) -> String
    public var unknownOrder: @Sendable (_ order: String) -> String
    public var notText: String
    public var tooLong: String
    public var unknownLanguage: @Sendable (_ known: String) -> String
    public var stopped: @Sendable (_ line: Int, _ reason: String) -> String

    public var folderEmpty: @Sendable (_ folder: String) -> String
    public var folderHolds: @Sendable (_ folder: String, _ count: Int) -> String
    public var document:
      @Sendable (_ number: Int, _ name: String, _ standards: String, _ rated: Int, _ of: Int) ->
        String
    public var unreadable: @Sendable (_ number: Int, _ file: String, _ reason: String) -> String
    public var chooseDocument: String
    public var noSuchDocument: @Sendable (_ text: String, _ count: Int) -> String

    /// The word that stands for Enter.
    public var nextWord: String
    public var orders: @Sendable (_ ratings: String) -> [String]
  }
}

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

  static let norwegian = Phrases.Plain(
    assessment: { "Vurdering av \($0)." },
    rehearsal: "Dette er en øvelse: den sier ikke noe om noen virksomhet.",
    standards: { names in
      names.count == 1
        ? "Den er gjort mot \(names[0])."
        : "Den er gjort mot \(names.count) standarder: \(names.joined(separator: ", "))."
    },
    readOnly: { "Den kan bare leses: \($0)." },
    howTo: "Spørsmålstegn sier hva du kan skrive. Alt lagres underveis; q avslutter.",
    unfinishedLooseNote: { "Det ligger et uferdig løst notat: \($0) Komma alene lagrer det." },
    criterion: { "Kriterium \($0), nummer \($1) av \($2) i \($3)." },
    clause: { "Punkt \($0): \($1)." },
    weight: { "Det teller for nivå \($0) med vekt \($1)." },
    essential: { "Det er vesentlig og må ha minst \($0)." },
    alwaysApplies: "Det gjelder alltid.",
    step: { "\($0), \($1): \($2)" },
    look: { "Se på: \($0)." },
    ask: { "Spør: \($0)." },
    unrated: "Ingen har vurdert det ennå.",
    rated: { "Det har fått \($0), av \($1), \($2)." },
    notApplicable: { "Det er ikke aktuelt: \($0) Det sa \($1), \($2)." },
    atTime: { "\($0) kl. \($1)" },
    note: { "Notat til rapporten: \($0)" },
    privateNote: { "Privat notat: \($0)" },
    unfinished: { "Uferdig: \($0) Skriv \($1) alene for å lagre det." },
    toRevisit: "Det er merket for å ses på igjen.",
    evidence: { "Bevis: \($0)." },
    shortfall: { kind in
      switch kind {
      case "nothing": "Karakteren har ingen bevis bak seg ennå."
      case "nothingDirect": "Karakteren har ingen direkte bevis bak seg ennå."
      case "uncorroborated": "Karakteren har bevis fra bare én kilde."
      default: "En alvorlig svakhet taler mot karakteren."
      }
    },
    noCriteria: "Denne standarden har ingen kriterier.",
    onDisk: { "Lagret kl. \($0)." },
    nothingChanged: "Slik er det allerede: ingenting er endret.",
    looseNoteKept: { "Løst notat lagret. \($0) venter." },
    notOnDisk: { "Ikke lagret. \($0). Det venter, og hver linje prøver på nytt." },
    onDiskAfterAll: { "Det som ventet, er lagret likevel, kl. \($0)." },
    leavingLoses: {
      "Avslutter du nå, går det som ikke er lagret, tapt. \($0). Skriv q igjen for å avslutte."
    },
    left: "Avsluttet. Alt er lagret.",
    level: { "Nivået for \($0) er \($1), og det er endelig." },
    levelBetween: { standard, certain, possible, heading in
      "Nivået for \(standard) ligger mellom \(certain) og \(possible)"
        + (heading.map { ", på vei mot \($0)." } ?? ": ingenting er vurdert ennå.")
    },
    levelSettled: { "Nivået for \($0) er \($1), uansett hva som gjenstår." },
    noLevel: { "\($0) har ikke noe nivå: ingenting er aktuelt." },
    levelWithheld: {
      "Nivået holdes tilbake: dokumentet har "
        + ($0 == 1 ? "1 hendelse fra en nyere Assay." : "\($0) hendelser fra en nyere Assay.")
    },
    resultHidden: "Resultatet og private notater leses ikke opp. Skriv v for å høre dem igjen.",
    resultShown: "Resultatet og private notater leses opp igjen.",
    counts: { rated, applicable, notApplicable in
      let left =
        switch notApplicable {
        case 0: ""
        case 1: ", 1 er ikke aktuelt"
        default: ", \(notApplicable) er ikke aktuelle"
        }
      return "\(rated) av \(applicable) aktuelle kriterier er vurdert\(left)."
    },
    settledAgainst: { "Avgjort mot nivå \($0), med mindre en karakter endres:" },
    stillOpen: { "Ennå ikke nok for nivå \($0), når det som gjenstår, regnes som lavest:" },
    steps: { "Det er: \($0)." },
    matches: { ids, words in
      ids.count == 1
        ? "1 kriterium handler om \(words): \(ids[0])."
        : "\(ids.count) kriterier handler om \(words): \(ids.joined(separator: ", "))."
    },
    match: { "Treff \($0) av \($1)." },
    noSearch: "Skriv det du leter etter, bak skråstreken, som: / sporing.",
    noLooseNotes: "Det er ingen løse notater. Komma med en tekst tar ett.",
    looseNote: { "Løst notat \($0), tatt \($2): \($1)" },
    looseNoteMissing: { "Det finnes ikke noe løst notat \($0). Skriv l for å høre dem." },
    textMissing: "Skriv teksten bak bokstaven.",
    noNote: "Det er ikke noe notat her ennå.",
    ratingAlone: {
      "En karakter står alene på linjen, så ingenting fikk \($0). "
        + "Et notat begynner med liten n."
    },
    unknownOrder: { "«\($0)» kan ikke gjøres her. Spørsmålstegn sier hva som kan gjøres." },
    notText: "Linjen er ikke UTF-8-tekst: ingenting ble tatt med.",
    tooLong: "Linjen er lengre enn et notat kan være: ingenting ble tatt med.",
    unknownLanguage: { "Skriv language og en av \($0)." },
    stopped: { "Linje \($0): \($1) Det som kom før, er lagret; linjene etter er ikke lest." },
    folderEmpty: {
      "\($0) har ingen vurderinger ennå. Start en med assay new, eller oppgi en annen mappe."
    },
    folderHolds: { $1 == 1 ? "\($0) har 1 vurdering." : "\($0) har \($1) vurderinger." },
    document: { "\($0): \($1). \($2). \($3) av \($4) kriterier vurdert." },
    unreadable: { "\($0): \($1) kan ikke åpnes. \($2)" },
    chooseDocument: "Skriv nummeret på den du vil åpne, eller q for å avslutte.",
    noSuchDocument: { "«\($0)» er ingen av dem. Skriv et tall fra 1 til \($1)." },
    nextWord: "neste",
    orders: { ratings in
      [
        "Sett karakter med et siffer eller en kode: \(ratings).",
        "x og en begrunnelse: kriteriet er ikke aktuelt.",
        "Minustegn: ta bort karakteren.",
        "n og en tekst: legg en linje til notatet i rapporten. n alene leser det, n og minustegn "
          + "fjerner det.",
        "p og en tekst: det samme for det private notatet, som aldri forlater dokumentet.",
        "Komma og en tekst: ta et løst notat. l leser dem, l og et nummer legger ett på kriteriet.",
        "m: merk kriteriet for å se på det igjen, eller ta bort merket.",
        "u: angre din siste endring. redo: gjør den om igjen.",
        "Enter, eller neste: gå til neste kriterium som ingen har vurdert.",
        "j: ett kriterium fram. k: ett tilbake.",
        "g og et nummer: gå til kriteriet eller punktet, som g 7.3.",
        "w: neste standard i vurderingen.",
        "Skråstrek og ord: let etter dem. Skråstrek alene: neste treff.",
        "r: nivået, med grunnene og den korteste veien opp.",
        "Punktum: les kriteriet en gang til.",
        "v: ikke les opp resultatet og private notater, eller les dem igjen.",
        "language nb eller language en: bytt språk.",
        "q: avslutt. Alt er lagret.",
      ]
    })
}
