import AssayCore

/// Section 4: what stands between this and the next level, the shortest way up, the margin.
extension Composer {
  var nextLevel: [ReportBlock] {
    if standards.isEmpty { return [missingFacts([phrases.labels.level])] }
    return standards.flatMap { standard -> [ReportBlock] in
      let first: [ReportBlock] = [
        .heading(depth: 1, heading(of: standard)),
        .facts([ReportFact(text(phrases.labels.level), levelText(standard))]),
      ]
      guard let scoring = standard.scoring else {
        return first + [.remark(text(phrases.results.withheld(assessment.unknownEvents)))]
      }
      guard scoring.score.level.certain != nil else { return first }
      return first + between(standard.protocol, scoring) + margin(standard.protocol, scoring)
    }
  }

  private func between(
    _ home: AssessmentProtocol, _ scoring: StandardResult.Scoring
  ) -> [ReportBlock] {
    guard let outlook = scoring.score.outlook else {
      return [.paragraph(text(phrases.results.topReached))]
    }
    var blocks: [ReportBlock] = [.heading(depth: 2, text(phrases.ways.between(outlook.level)))]
    if outlook.settled.isEmpty {
      blocks.append(.paragraph(text(phrases.results.nothingAgainst(outlook.level))))
    } else {
      blocks.append(.paragraph(text(phrases.ways.settled)))
      blocks.append(.list(outlook.settled.map { sentence($0, ofLevel: outlook.level, in: home) }))
    }
    if !outlook.open.isEmpty {
      blocks.append(.paragraph(text(phrases.ways.open)))
      blocks.append(.list(outlook.open.map { sentence($0, ofLevel: outlook.level, in: home) }))
    }
    return blocks + wayUp(home, scoring.lift)
  }

  private func wayUp(_ home: AssessmentProtocol, _ lift: Lift?) -> [ReportBlock] {
    let words = phrases.ways
    let heading = ReportBlock.heading(depth: 2, text(words.shortest))
    guard let lift else { return [heading, .paragraph(text(words.unreachable))] }
    let raises = lift.raises.map { raise in
      text(
        words.raise(
          raise.criterion.text,
          raise.from.map { code(at: $0, in: home) } ?? words.unratedStart,
          code(at: raise.to, in: home)))
    }
    return [
      heading, .paragraph(text(words.steps(lift.steps, lift.level, lift.isExact))),
      .list(raises), .remark(text(words.arithmeticOnly)),
    ]
  }

  private func margin(
    _ home: AssessmentProtocol, _ scoring: StandardResult.Scoring
  ) -> [ReportBlock] {
    let words = phrases.ways
    let sentence = scoring.margin?.sentence(in: home, phrases) ?? words.noMargin
    return [.heading(depth: 2, text(words.margin)), .paragraph(text(sentence))]
  }
}
