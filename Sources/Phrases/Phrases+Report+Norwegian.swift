extension Phrases.Report {
  static let norwegian = Phrases.Report(
    title: "Vurderingsrapport",
    subtitle: "Styring av kundetilfredshet",
    marks: Marks(
      draft: "UTKAST",
      draftMeaning: "Ikke godkjent. Inntil da er nivået et spenn som kan endre seg.",
      rehearsal: "ØVELSE",
      rehearsalMeaning: "Skrevet for øving. Den sier ikke noe om noen virksomhet.",
      reportNumber: { "Rapport \($0)" },
      issue: { "Utgave: \($0)" },
      draftIssue: "utkast",
      notRecorded: "ikke registrert",
      removed: "(fjernet)",
      end: "Slutt på rapporten"),
    sections: Sections(
      summary: "Kort fortalt",
      objectives: "Formål, omfang og framgangsmåte",
      findings: "Styrker, svakheter, risikoer og muligheter",
      nextLevel: "Hva som står mellom dette og neste nivå",
      comparison: "Sammenligning, utvikling og nøkkeltall",
      clauses: "Punkt for punkt",
      followUp: "Ulike syn, oppfølging og fordeling",
      annex: "Vedlegg: slik er nivået regnet ut",
      contents: "Innhold",
      numbered: { "\($0)  \($1)" }),
    labels: Labels(
      level: "Nivå", whyNotHigher: "Hvorfor ikke høyere",
      risks: "De største risikoene for kundene", actions: "Tiltak og ansvarlige",
      changes: "Endret siden sist",
      strengths: "Styrker", opportunities: "Muligheter",
      actionPlan: "Tiltaksplan",
      benchmark: "Sammenligning", trend: "Utvikling", keyFigures: "Nøkkeltall",
      diverging: "Ulike syn", formerActions: "Tiltak fra tidligere vurderinger",
      distribution: "Fordeling",
      note: "Notat", evidence: "Bevis", clause: "Punkt",
      criterion: "Kriterium", link: "Ledd"),
    method: .norwegian, results: .norwegian, gates: .norwegian, ways: .norwegian,
    clauses: .norwegian, items: .norwegian, annex: .norwegian, figures: .norwegian,
    date: { year, month, day in
      let months = [
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
        "oktober", "november", "desember",
      ]
      return months.indices.contains(month - 1)
        ? "\(day). \(months[month - 1]) \(year)" : "\(year)-\(month)-\(day)"
    })
}

extension Phrases.Report.Method {
  static let norwegian = Phrases.Report.Method(
    objectives: "Formål", organisation: "Virksomhet", site: "Sted", unit: "Enhet",
    sector: "Bransje", sizeBand: "Størrelse", scope: "Omfang", exclusions: "Unntak",
    kind: "Type",
    kinds: { kind in
      switch kind {
      case "third-party": "Tredjepart: av et uavhengig organ"
      case "second-party": "Andrepart: av en kunde eller på vegne av en"
      case "self": "Egenvurdering: av virksomheten selv"
      default: "Øvelse: teller ingen steder"
      }
    },
    independence: "Uavhengighet og interessekonflikter",
    team: "Hvem som vurderte, og i hvilke roller",
    authors: "Ført av", created: "Første innføring", lastEntry: "Siste innføring",
    sampling: "Stikkprøver og hva de ikke kan vise",
    obstacles: "Hindringer", confidentiality: "Fortrolighet",
    events: "Innføringer i dokumentet",
    criteria: "Hva det er vurdert mot",
    criteriaIntroduction:
      "Hver standard er vurdert mot en protokoll som er publisert, har et versjonsnummer og er "
      + "navngitt her med SHA-256 av den nøyaktige teksten.",
    standard: "Standard", protocol: "Protokoll", version: "Versjon", checksum: "SHA-256",
    nature: { nature in nature == "guidance" ? "veiledning" : "krav" },
    missingProtocol: {
      "\($0) \($1) hører til vurderingen, men teksten var ikke tilgjengelig: den er ikke med i "
        + "rapporten."
    })
}

extension Phrases.Report.Results {
  static let norwegian = Phrases.Report.Results(
    level: { interval, heading in
      heading.map { "\(interval), på vei mot \($0)" } ?? interval
    },
    settledLevel: { "\($0), uansett hva som gjenstår" },
    noLevel: "uten nivå: ingenting er aktuelt",
    withheldLevel: "holdes tilbake",
    withheld: { count in
      (count == 1
        ? "Dokumentet har 1 innføring fra et nyere program som dette ikke forstår."
        : "Dokumentet har \(count) innføringer fra et nyere program som dette ikke forstår.")
        + " Nivået holdes tilbake, for de kan endre det: lag rapporten med det nyere programmet."
    },
    notEstablished: "Ikke etablert ennå", nothingCertain: "Ikke noe nivå er sikkert ennå.",
    holdsNow: { "Nivå \($0), \($1)" },
    combined: { "Samlet nivå \($0): det laveste av standardene i kjeden." },
    combinedSkips: { "Uten nivå, og derfor utelatt: \($0)." },
    outsideCombined: { "Har sitt eget nivå, utenfor det samlede: \($0)." },
    notAssessed: "ikke vurdert",
    links: { link in
      switch link {
      case "promise": "Løfte"
      case "complaint": "Klage"
      case "escalation": "Tvist"
      case "feedback": "Tilbakemelding"
      case "support": "Støtte"
      default: "Helheten"
      }
    },
    chain: "Fra løfte til tilbakemelding: nivået for hver standard",
    ladder: { certain, possible, top in
      certain == possible
        ? "Nivå \(certain) av \(top)"
        : "Nivå \(certain) er sikkert, opp til \(possible) av \(top) er mulig"
    },
    counts: { rated, applicable, notApplicable in
      let left =
        switch notApplicable {
        case 0: ""
        case 1: ", 1 ikke aktuelt"
        default: ", \(notApplicable) ikke aktuelle"
        }
      return "\(rated) av \(applicable) aktuelle kriterier vurdert\(left)"
    },
    topReached: "Det høyeste nivået er nådd.",
    nothingAgainst: { "Ingenting er avgjort mot nivå \($0)." },
    undecided: { criteria, essentials in
      let essential =
        switch essentials {
        case 0: ""
        case criteria where criteria == 1: ", og det er vesentlig"
        case 1: ", ett av dem vesentlig"
        default: ", \(essentials) av dem vesentlige"
        }
      return (criteria == 1 ? "1 kriterium er" : "\(criteria) kriterier er")
        + " ikke vurdert ennå\(essential)."
    },
    more: { count, section in
      count == 1
        ? "Og 1 grunn til, i del \(section)." : "Og \(count) grunner til, i del \(section)."
    },
    legend:
      "Et fylt trinn er sikkert, et stiplet er fortsatt mulig; et tomt er utenfor rekkevidde nå.")
}

extension Phrases.Report.Gates {
  static let norwegian = Phrases.Report.Gates(
    assessable: { level, share, needed in
      "Bare \(share) % av vekten på nivå \(level) er aktuell; det kreves \(needed) %."
    },
    threshold: { level, share, needed in
      "Kriteriene på nivå \(level) når \(share) %; det kreves \(needed) %."
    },
    consolidation: { level, lower, share, needed in
      "Kriteriene på nivå \(lower) når \(share) %; nivå \(level) krever at de når \(needed) %."
    },
    essential: { criterion, rating, needed in
      "\(criterion), et vesentlig kriterium, har \(rating); det må ha minst \(needed)."
    },
    essentialUnrated: { criterion, needed in
      "\(criterion), et vesentlig kriterium, er ikke vurdert; det må ha minst \(needed)."
    },
    gaps: { level, weight, of, most in
      "Kriterier med laveste karakter har \(weight) av \(of) i vekt på nivå \(level); "
        + "høyst \(most) % er tillatt."
    },
    clause: { clause, level, share, needed in
      "Punkt \(clause) når \(share) % over kriteriene til og med nivå \(level); "
        + "det kreves \(needed) %."
    },
    missingPoints: { count in
      count == 1 ? "Det mangler 1 vektet poeng." : "Det mangler \(count) vektede poeng."
    },
    name: { gate in
      switch gate {
      case "assessable": "Nok er aktuelt"
      case "threshold": "Terskel"
      case "consolidation": "Lavere nivåer"
      case "essential": "Vesentlig"
      case "gaps": "Hull"
      default: "Gulv for hvert punkt"
      }
    },
    points: { "\($0) poeng" })
}

extension Phrases.Report.Ways {
  static let norwegian = Phrases.Report.Ways(
    between: { "Mellom dette og nivå \($0)" },
    settled: "Avgjort: bare en bedre karakter kan oppfylle disse kravene.",
    open:
      "Fortsatt åpent: når det som gjenstår, regnes som laveste karakter, er heller ikke disse kravene oppfylt.",
    shortest: "Den korteste veien opp",
    steps: { steps, level, isExact in
      isExact
        ? "\(steps) trinn opp er nok til nivå \(level). Ingen vei er kortere."
        : "Høyst \(steps) trinn opp er nok til nivå \(level). Tiden til å lete var ute, så det kan "
          + "finnes en kortere vei."
    },
    raise: { "\($0) fra \($1) til \($2)" },
    unratedStart: "ikke vurdert",
    arithmeticOnly:
      "Dette er regning, ikke råd: av flere like korte veier vises den første i protokollens "
      + "rekkefølge.",
    unreachable: "Neste nivå kan ikke nås med karakterer alene: for lite av det er aktuelt.",
    margin: "Hvor fast nivået står",
    marginIs: { steps, level, gate in
      "\(steps) trinn ned koster nivå \(level), ved kravet: \(gate)."
    },
    noMargin: "Det er ennå ikke nådd noe nivå som kan mistes.",
    aboutGate: { "\($0) (\($1))" })
}

extension Phrases.Report.Clauses {
  static let norwegian = Phrases.Report.Clauses(
    introduction:
      "Hvert kriterium med karakteren, trinnet karakteren står for, det som ble notert, og hvem "
      + "som vurderte når.",
    profile: "Slik står hvert punkt",
    profileColumns: (clause: "Punkt", achieved: "Nådd", rated: "Vurdert"),
    range: { $0 == $1 ? "\($0) %" : "\($0) – \($1) %" },
    headingFor: { "\($0), på vei mot \($1) %" },
    ratedOf: { "\($0) av \($1)" },
    numbered: { "\($0)  \($1)" },
    criterionLevel: { "Nivå \($0)" },
    weight: { "vekt \($0)" },
    essential: { "vesentlig: minst \($0)" },
    alwaysApplicable: "gjelder alltid",
    notApplicable: "Ikke aktuelt",
    notRated: "Ikke vurdert ennå",
    unknownRating: { "Karakteren \($0) finnes ikke på skalaen: regnes som ikke vurdert" },
    answeredBy: { "\($0), \($1), \($2)" })
}

extension Phrases.Report.Annex {
  static let norwegian = Phrases.Report.Annex(
    introduction: [
      "Med dette vedlegget og en blyant kan hvem som helst regne ut nivået på nytt. Hvert aktuelt "
        + "kriterium gir vekt × poeng, av vekt × høyeste poeng. Et nivå holder når det selv og "
        + "alle lavere nivåer oppfyller alle kravene sine.",
      "Kravene til et nivå. Nok er aktuelt: hvor mye av vekten som er aktuell. Terskel: hva "
        + "nivåets egne kriterier når. Lavere nivåer: hva kriteriene på hvert lavere nivå når. "
        + "Vesentlig: hvert vesentlig kriterium for seg. Hull: hvor mye av den aktuelle vekten som "
        + "har laveste karakter. Gulv for hvert punkt: hva hvert hovedpunkt når over kriteriene "
        + "til og med nivået. Et krav uten noe å se på er oppfylt.",
      "Ingenting rundes av før det sammenlignes. Prosenter kuttes etter én desimal: 79,96 vises "
        + "som 79,9 og kan ikke forveksles med 80, som ville vært nok.",
    ],
    scale: "Skala",
    scaleColumns: (
      code: "Karakter", points: "Poeng", name: "Betydning", evidence: "Bevis som kreves"
    ),
    evidence: { rule in
      switch rule {
      case "none": "ingen"
      case "any": "ett bevis av hvilket som helst slag"
      case "direct": "ett direkte bevis"
      default: "et direkte bevis og en kilde til"
      }
    },
    thresholds: "Nivåene og kravene deres",
    thresholdColumns: (
      level: "Nivå", assessable: "Aktuelt", threshold: "Terskel", consolidation: "Lavere nivåer",
      essential: "Vesentlige", gaps: "Hull", clauseFloor: "Gulv for punkt"
    ),
    readings: "Hva som er nådd, lest på tre måter",
    readingColumns: (
      level: "Kriterier på", certain: "Sikkert", soFar: "Så langt", possible: "Mulig"
    ),
    wholeRow: "Alle nivåer",
    levelSum: { $1.isEmpty ? "Nivå \($0)" : "Nivå \($0), \($1)" },
    criteriaOf: { "Kriterier på nivå \($0)" },
    sumColumns: (
      criterion: "Kriterium", clause: "Punkt", rating: "Karakter", weight: "Vekt",
      points: "Poeng", product: "Vekt × poeng", most: "Av"
    ),
    total: "Sum",
    achievement: { "\($0) av \($1) vektede poeng: \($2)" },
    noCriteria: "Ingen kriterier hører til dette nivået.",
    essentialMark: "vesentlig",
    gatesOf: { "Kravene til nivå \($0)" },
    gateColumns: (
      gate: "Krav", about: "Gjelder", measured: "Målt", needed: "Kreves", result: "Resultat"
    ),
    passes: "oppfylt",
    fails: "ikke oppfylt",
    atLeast: { "minst \($0)" },
    atMost: { "høyst \($0)" },
    ofWhole: { "\($0) (\($1) av \($2))" },
    off: "–",
    verdict: { "Dermed holder nivå \($0) av \($1) nå." },
    heldByOneEssential: { "Nivå \($0), holdt nede av ett vesentlig kriterium: \($1)." },
    certainReading:
      "Sikkert: det som ikke er vurdert, regnes som laveste karakter. Så langt: det holdes utenfor. "
      + "Mulig: det regnes som høyeste. Summene og kravene nedenfor gjelder det sikre.",
    notApplicableShare: {
      "Ikke aktuelt: \($0) av all vekt. Med laveste karakter på alle disse ville det som er nådd i "
        + "alt, være \($1)."
    },
    aboutLevel: { "nivå \($0)" })
}
