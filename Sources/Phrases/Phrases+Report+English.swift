extension Phrases.Report {
  static let english = Phrases.Report(
    title: "Assessment report",
    subtitle: "Customer satisfaction management",
    marks: Marks(
      draft: "DRAFT",
      draftMeaning: "Not signed off. Until then a level is an interval and can still change.",
      rehearsal: "REHEARSAL",
      rehearsalMeaning: "Written for practice. It says nothing about any organisation.",
      reportNumber: { "Report \($0)" },
      issue: { "Issue: \($0)" },
      draftIssue: "draft",
      notRecorded: "not recorded",
      removed: "(removed)",
      end: "End of the report"),
    sections: Sections(
      summary: "At a glance",
      objectives: "Objectives, scope and method",
      findings: "Strengths, weaknesses, risks and opportunities",
      nextLevel: "What stands between this and the next level",
      comparison: "Benchmark, trend and key figures",
      clauses: "Clause by clause",
      followUp: "Diverging opinions, follow-up and distribution",
      annex: "Annex: how the level is worked out",
      contents: "Contents",
      numbered: { "\($0)  \($1)" }),
    labels: Labels(
      level: "Level", whyNotHigher: "Why not higher",
      risks: "Largest risks to customers", actions: "Actions and their owners",
      changes: "Changed since last time",
      strengths: "Strengths", opportunities: "Opportunities",
      actionPlan: "Action plan",
      benchmark: "Benchmark", trend: "Trend", keyFigures: "Key figures",
      diverging: "Diverging opinions", formerActions: "Actions of former assessments",
      distribution: "Distribution",
      note: "Note", evidence: "Evidence", clause: "Clause",
      criterion: "Criterion", link: "Link"),
    method: .english, results: .english, gates: .english, ways: .english, clauses: .english,
    items: .english, annex: .english, figures: .english,
    date: { year, month, day in
      let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
      return months.indices.contains(month - 1)
        ? "\(day) \(months[month - 1]) \(year)" : "\(year)-\(month)-\(day)"
    })
}

extension Phrases.Report.Method {
  static let english = Phrases.Report.Method(
    objectives: "Objectives", organisation: "Organisation", site: "Site", unit: "Unit",
    sector: "Sector", sizeBand: "Size", scope: "Scope", exclusions: "Exclusions",
    kind: "Kind",
    kinds: { kind in
      switch kind {
      case "third-party": "Third party: by an independent body"
      case "second-party": "Second party: by a customer or on a customer's behalf"
      case "self": "Self-assessment: by the organisation itself"
      default: "Rehearsal: for practice, counted nowhere"
      }
    },
    independence: "Independence and conflicts of interest", team: "Team and roles",
    authors: "Entries made by", created: "First entry", lastEntry: "Last entry",
    sampling: "Sampling and its limits",
    obstacles: "Obstacles", confidentiality: "Confidentiality",
    events: "Entries in the record",
    criteria: "Assessment criteria",
    criteriaIntroduction:
      "Each standard was assessed against a protocol: published, versioned, and named here by the "
      + "SHA-256 of its exact text.",
    standard: "Standard", protocol: "Protocol", version: "Version", checksum: "SHA-256",
    nature: { nature in nature == "guidance" ? "guidance" : "requirements" },
    missingProtocol: {
      "\($0) \($1) belongs to the assessment, but its text was not at hand: it is not in this "
        + "report."
    })
}

extension Phrases.Report.Results {
  static let english = Phrases.Report.Results(
    level: { interval, heading in
      heading.map { "\(interval), heading for \($0)" } ?? interval
    },
    settledLevel: { "\($0), whatever is still unrated" },
    noLevel: "no level: nothing is applicable",
    withheldLevel: "withheld",
    withheld: { count in
      (count == 1
        ? "The record holds 1 entry of a newer program that this one does not understand."
        : "The record holds \(count) entries of a newer program that this one does not understand.")
        + " The level is withheld, since they may change it: make the report with the newer "
        + "program."
    },
    notEstablished: "Not yet established", nothingCertain: "No level is certain yet.",
    holdsNow: { "Level \($0), \($1)" },
    combined: { "Combined level \($0): the lowest of the standards on the chain." },
    combinedSkips: { "Without a level, and so left out: \($0)." },
    outsideCombined: { "Has a level of its own, outside the combined one: \($0)." },
    notAssessed: "not assessed",
    links: { link in
      switch link {
      case "promise": "Promise"
      case "complaint": "Complaint"
      case "escalation": "Escalation"
      case "feedback": "Feedback"
      case "support": "Support"
      default: "The whole"
      }
    },
    chain: "From the promise to the feedback: the level of each standard",
    ladder: { certain, possible, top in
      certain == possible
        ? "Level \(certain) of \(top)"
        : "Level \(certain) is certain, up to \(possible) of \(top) is possible"
    },
    counts: { rated, applicable, notApplicable in
      "\(rated) of \(applicable) applicable criteria rated"
        + (notApplicable == 0 ? "" : ", \(notApplicable) not applicable")
    },
    topReached: "The highest level is reached.",
    nothingAgainst: { "Nothing is settled against level \($0)." },
    undecided: { criteria, essentials in
      let essential =
        switch essentials {
        case 0: ""
        case criteria where criteria == 1: ", and it is essential"
        case 1: ", one of them essential"
        default: ", \(essentials) of them essential"
        }
      return (criteria == 1 ? "1 criterion is" : "\(criteria) criteria are")
        + " not yet rated\(essential)."
    },
    more: { count, section in
      count == 1
        ? "And 1 more reason, in section \(section)."
        : "And \(count) more reasons, in section \(section)."
    },
    legend:
      "A filled step is certain, a dashed one still possible; an empty one is out of reach for now."
  )
}

extension Phrases.Report.Gates {
  static let english = Phrases.Report.Gates(
    assessable: { level, share, needed in
      "Only \(share) % of the weight of level \(level) is applicable; it takes \(needed) %."
    },
    threshold: { level, share, needed in
      "The criteria of level \(level) reach \(share) %; it takes \(needed) %."
    },
    consolidation: { level, lower, share, needed in
      "The criteria of level \(lower) reach \(share) %; level \(level) wants them at \(needed) %."
    },
    essential: { criterion, rating, needed in
      "\(criterion), an essential criterion, is rated \(rating); it needs at least \(needed)."
    },
    essentialUnrated: { criterion, needed in
      "\(criterion), an essential criterion, is not yet rated; it needs at least \(needed)."
    },
    gaps: { level, weight, of, most in
      "Criteria at the lowest rating carry \(weight) of \(of) weight in level \(level); "
        + "at most \(most) % may."
    },
    clause: { clause, level, share, needed in
      "Clause \(clause) reaches \(share) % over its criteria up to level \(level); "
        + "it takes \(needed) %."
    },
    missingPoints: { count in
      count == 1 ? "1 weighted point is missing." : "\(count) weighted points are missing."
    },
    name: { gate in
      switch gate {
      case "assessable": "Enough applies"
      case "threshold": "Threshold"
      case "consolidation": "Consolidation"
      case "essential": "Essential"
      case "gaps": "Gaps"
      default: "Clause floor"
      }
    },
    points: { $0 == 1 ? "1 point" : "\($0) points" })
}

extension Phrases.Report.Ways {
  static let english = Phrases.Report.Ways(
    between: { "Between this and level \($0)" },
    settled: "Settled: only a better rating would open these.",
    open: "Still open: with what is not yet rated counted as the lowest, these fail too.",
    shortest: "The shortest way up",
    steps: { steps, level, isExact in
      let count = steps == 1 ? "1 single step" : "\(steps) single steps"
      return isExact
        ? "\(count) would reach level \(level). No way is shorter."
        : "At most \(count) would reach level \(level). The time allowed for the search ran out, "
          + "so a shorter way may exist."
    },
    raise: { "\($0) from \($1) to \($2)" },
    unratedStart: "unrated",
    arithmeticOnly:
      "This is arithmetic, not advice: of several ways as short, the first in the order of the "
      + "protocol is shown.",
    unreachable:
      "The next level cannot be reached by ratings alone: too little of it is applicable.",
    margin: "How firm the level stands",
    marginIs: { steps, level, gate in
      (steps == 1 ? "1 single step down" : "\(steps) single steps down")
        + " would break level \(level), at its gate: \(gate)."
    },
    noMargin: "No level holds yet that steps down could break.",
    aboutGate: { "\($0) (\($1))" })
}

extension Phrases.Report.Clauses {
  static let english = Phrases.Report.Clauses(
    introduction:
      "Every criterion with its rating, the observable step that the rating stands for, what was "
      + "noted, and who rated it when.",
    profile: "How each clause stands",
    profileColumns: (clause: "Clause", achieved: "Achieved", rated: "Rated"),
    range: { $0 == $1 ? "\($0) %" : "\($0) – \($1) %" },
    headingFor: { "\($0), heading for \($1) %" },
    ratedOf: { "\($0) of \($1)" },
    numbered: { "\($0)  \($1)" },
    criterionLevel: { "Level \($0)" },
    weight: { "weight \($0)" },
    essential: { "essential: at least \($0)" },
    alwaysApplicable: "always applies",
    notApplicable: "Not applicable",
    notRated: "Not yet rated",
    unknownRating: { "Rated \($0), which the scale does not know: counted as not yet rated" },
    answeredBy: { "\($0), \($1), \($2)" })
}

extension Phrases.Report.Annex {
  static let english = Phrases.Report.Annex(
    introduction: [
      "With this annex and a pencil anyone can work out the level again. Each applicable "
        + "criterion gives weight × points, out of weight × the highest points. A level holds when "
        + "it and every level below it pass all their gates.",
      "The gates of a level. Enough applies: how much of its weight is applicable. Threshold: "
        + "what its own criteria achieve. Consolidation: what those of each lower level achieve. "
        + "Essential: each essential criterion by itself. Gaps: how much of its applicable weight "
        + "stands at the lowest rating. Clause floor: what each top-level clause achieves over its "
        + "criteria up to that level. A gate with nothing to look at passes.",
      "Nothing is rounded before it is compared. Percentages are cut off after one decimal: 79.96 "
        + "shows as 79.9 and cannot look like a passed 80.",
    ],
    scale: "Scale",
    scaleColumns: (
      code: "Rating", points: "Points", name: "Meaning", evidence: "Evidence it needs"
    ),
    evidence: { rule in
      switch rule {
      case "none": "none"
      case "any": "one item of any kind"
      case "direct": "one direct item"
      default: "a direct item and a second source"
      }
    },
    thresholds: "Levels and their gates",
    thresholdColumns: (
      level: "Level", assessable: "Applicable", threshold: "Threshold",
      consolidation: "Lower levels", essential: "Essentials", gaps: "Gaps",
      clauseFloor: "Clause floor"
    ),
    readings: "Achievement in the three readings",
    readingColumns: (
      level: "Criteria of", certain: "Certain", soFar: "So far", possible: "Possible"
    ),
    wholeRow: "All levels",
    levelSum: { $1.isEmpty ? "Level \($0)" : "Level \($0), \($1)" },
    criteriaOf: { "Criteria of level \($0)" },
    sumColumns: (
      criterion: "Criterion", clause: "Clause", rating: "Rating", weight: "Weight",
      points: "Points", product: "Weight × points", most: "Out of"
    ),
    total: "Sum",
    achievement: { "\($0) of \($1) weighted points: \($2)" },
    noCriteria: "No criterion belongs to this level.",
    essentialMark: "essential",
    gatesOf: { "Gates of level \($0)" },
    gateColumns: (
      gate: "Gate", about: "About", measured: "Measured", needed: "Needed", result: "Result"
    ),
    passes: "passes",
    fails: "does not pass",
    atLeast: { "at least \($0)" },
    atMost: { "at most \($0)" },
    ofWhole: { "\($0) (\($1) of \($2))" },
    off: "–",
    verdict: { "So level \($0) of \($1) holds now." },
    heldByOneEssential: { "Level \($0), held by one essential: \($1)." },
    certainReading:
      "Certain: what is not yet rated counts as the lowest rating. So far: it is left out. "
      + "Possible: "
      + "it counts as the highest. The sums and gates below are those of the certain reading.",
    notApplicableShare: {
      "Not applicable: \($0) of all weight. With every such criterion at the lowest rating the "
        + "achievement over everything would be \($1)."
    },
    aboutLevel: { "level \($0)" })
}
