import AssayCore

extension ProtocolSheetLabels {
  /// Bokmål, in the terms of Docs/glossary.md.
  public static let norwegian: ProtocolSheetLabels = {
    var labels = ProtocolSheetLabels()
    labels.organisation = "Virksomhet"
    labels.site = "Sted"
    labels.date = "Dato"
    labels.assessor = "Revisor"
    labels.protocol = "Protokoll"
    labels.language = "Språk"
    labels.chain = "Ledd"
    labels.criteria = "Kriterier"
    labels.scale = "Skala"
    labels.levels = "Nivåer"
    labels.level = "Nivå"
    labels.weight = "vekt"
    labels.essential = "vesentlig"
    labels.alwaysApplicable = "alltid aktuelt"
    labels.notApplicable = "ikke aktuelt, fordi"
    labels.look = "Se på"
    labels.ask = "Spør"
    labels.related = "Se også"
    labels.hosts = "Verter"
    labels.seen = "Sett"
    labels.note = "Notat"
    labels.arithmetic = "Slik blir et nivå til"
    labels.result = "Resultat"
    labels.levelReached = "Oppnådd nivå"
    labels.chainNames = [
      .promise: "løfte", .complaint: "klage", .escalation: "tvist", .feedback: "tilbakemelding",
      .support: "støtte", .whole: "hele kjeden",
    ]
    labels.rules = { maximum in
      [
        "En karakter gir sine poeng ganger kriteriets vekt. Det som ikke er aktuelt, holdes utenfor "
          + "på begge sider.",
        "Oppnåelsen er poengene som er nådd, delt på poengene som kan nås, vekt × \(maximum), i "
          + "prosent. Ingenting avrundes før det sammenlignes.",
        "Et nivå holder når det selv og hvert lavere nivå oppfyller alle sine krav. Under nivå 1 "
          + "ligger nivå 0, ennå ikke etablert.",
      ]
    }
    labels.gate = sentence
    labels.tally = { level, figure in
      "Nivå \(level): nådd ________ av \(figure.whole) poeng, trenger \(figure.part) der alt er aktuelt"
    }
    return labels
  }()

  private static let sentence: @Sendable (SheetGate) -> String = { gate in
    switch gate {
    case .assessable(let percent, let figure):
      "Minst \(percent) % av vekten er aktuell: \(figure.part) av \(figure.whole)."
    case .threshold(let percent, let figure):
      "Nivåets egne kriterier når minst \(percent) %: \(figure.part) av \(figure.whole) poeng der alt "
        + "er aktuelt."
    case .consolidation(let percent, let lower):
      "Kriteriene på hvert lavere nivå når minst \(percent) %: "
        + lower.map { "nivå \($0.level): \($0.figure.part) av \($0.figure.whole)" }
        .joined(separator: "; ") + "."
    case .essential(let code, let ids):
      "Hvert vesentlig kriterium har minst \(code): \(ids.joined(separator: ", "))."
    case .gaps(let percent, let lowest, let figure):
      "Kriterier med \(lowest) har høyst \(percent) % av den aktuelle vekten: \(figure.part) av "
        + "\(figure.whole)."
    case .clauseFloor(let percent, let clauses):
      "I hvert hovedpunkt når kriteriene til og med dette nivået minst \(percent) %: "
        + clauses.map { "punkt \($0.number): \($0.figure.part) av \($0.figure.whole)" }
        .joined(separator: "; ") + "."
    }
  }
}
