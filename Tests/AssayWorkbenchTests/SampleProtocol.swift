import AssayCore

extension AssessmentProtocol {
  /// A small protocol with every kind of thing in it: nested clauses, an essential, a criterion that
  /// always applies, wide characters and combining marks.
  static let sample = AssessmentProtocol(
    id: "iso-10002", version: SemanticVersion(1, 0, 0),
    standard: StandardReference(reference: "ISO 10002:2018", nature: .guidance),
    title: "Complaints handling", chain: .complaint, summary: "For the stage.",
    scale: .standard, levels: Level.standard,
    clauses: [
      Clause(
        number: "4", title: "Guiding principles",
        clauses: [
          Clause(number: "4.1", title: "General"),
          Clause(
            number: "4.4", title: "Transparency",
            criteria: [
              Criterion(
                id: "4.4.a", level: 1, weight: 3, isEssential: true, isAlwaysApplicable: true,
                text: "A customer finds out how to complain within two minutes.",
                rubric: [
                  "N": "Nobody finds it.", "P": "Found, but after more than two minutes.",
                  "L": "Found in two minutes by most ways in.", "F": "Found in every way in.",
                ],
                look: ["the website with a watch", "counter and telephone"],
                ask: ["counter staff"])
            ]),
          Clause(
            number: "4.5", title: "Accessibility 作者",
            criteria: [
              Criterion(
                id: "4.5.a", level: 1, weight: 2,
                text:
                  "Somebody who reads another language is heard: Jørgen, 作者, e\u{301}te\u{301}.",
                rubric: [
                  "N": "Refused.", "P": "Heard with a delay.", "L": "Heard on the day.",
                  "F": "Heard at once.",
                ],
                look: ["one trial call"], ask: ["switchboard"])
            ]),
        ]),
      Clause(
        number: "7", title: "Operation",
        criteria: [
          Criterion(
            id: "7.a", level: 1, weight: 1, text: "Work goes on at weekends.",
            rubric: ["N": "No.", "P": "Rarely.", "L": "Most weekends.", "F": "All weekends."],
            look: ["rosters"], ask: ["team lead"])
        ],
        clauses: [
          Clause(
            number: "7.3", title: "Tracking of complaints",
            criteria: [
              Criterion(
                id: "7.3.a", level: 1, weight: 2, text: "No complaint gets lost.",
                rubric: ["N": "Many.", "P": "Some.", "L": "Few.", "F": "None."],
                look: ["the number series"], ask: ["team lead"]),
              Criterion(
                id: "7.3.b", level: 2, weight: 2, isEssential: true, isAlwaysApplicable: true,
                text: "Anyone who takes over a complaint sees where it stands.",
                rubric: [
                  "N": "Nobody knows.", "P": "One person knows.", "L": "Most records tell.",
                  "F": "Every record tells.",
                ],
                look: ["ten open cases"], ask: ["stand-in"]),
            ])
        ]),
      Clause(
        number: "8", title: "Maintenance and improvement",
        criteria: [
          Criterion(
            id: "8.a", level: 3, weight: 1, text: "Causes are mended before others complain.",
            rubric: ["N": "Never.", "P": "Once.", "L": "Each year.", "F": "Each quarter."],
            look: ["changes with dates"], ask: ["owner"])
        ]),
    ])

  /// A second standard, for assessments of several.
  static let second = AssessmentProtocol(
    id: "iso-10001", version: SemanticVersion(1, 0, 0),
    standard: StandardReference(reference: "ISO 10001:2018", nature: .guidance),
    title: "Codes of conduct", chain: .promise, summary: "For the stage.",
    scale: .standard, levels: Level.standard,
    clauses: [
      Clause(
        number: "7", title: "Implementation",
        criteria: [
          Criterion(
            id: "7.a", level: 1, weight: 1, text: "Promises are kept.",
            rubric: ["N": "No.", "P": "Some.", "L": "Most.", "F": "All."],
            look: ["ten cases"], ask: ["anyone"],
            related: [CriterionReference("iso-10002", "7.3.b")])
        ])
    ])
}

extension Scale {
  static let standard = Scale([
    Rating(code: "N", points: 0, name: "Not in place"),
    Rating(code: "P", points: 1, name: "Partly in place", evidence: .any),
    Rating(code: "L", points: 2, name: "Largely in place", evidence: .direct),
    Rating(code: "F", points: 3, name: "Fully in place", evidence: .corroborated),
  ])
}

extension Level {
  static let standard = [
    Level(
      number: 1, name: "Established", assessable: 60, threshold: 65, essentialMinimum: 2, gaps: 10,
      clauseFloor: 50),
    Level(
      number: 2, name: "Managed", assessable: 60, threshold: 65, consolidation: 80,
      essentialMinimum: 2, gaps: 10, clauseFloor: 50),
    Level(
      number: 3, name: "Leading", assessable: 60, threshold: 75, consolidation: 85,
      essentialMinimum: 2, gaps: 10, clauseFloor: 50),
  ]
}
