extension Phrases.Plain {
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
    findings: { "Funn: \($0)." },
    requests: { "Etterspurt, og ikke kommet ennå: \($0)." },
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
        + ($0 == 1 ? "1 innføring fra en nyere Assay." : "\($0) innføringer fra en nyere Assay.")
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
    stillOpen: {
      "Ennå ikke nok for nivå \($0), når det som gjenstår, regnes som laveste karakter:"
    },
    steps: { "Det er: \($0)." },
    matches: { ids, words in
      ids.count == 1
        ? "1 kriterium handler om \(words): \(ids[0])."
        : "\(ids.count) kriterier handler om \(words): \(ids.joined(separator: ", "))."
    },
    match: { "Treff \($0) av \($1)." },
    noSearch: "Skriv det du leter etter, bak skråstreken, for eksempel: / sporing.",
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
