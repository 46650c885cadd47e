import AssayCore

/// Section 1, for somebody who reads one page.
extension Composer {
  var summary: [ReportBlock] {
    var blocks: [ReportBlock] = []
    if isWithheld {
      blocks.append(.remark(text(phrases.results.withheld(assessment.unknownEvents))))
    }
    if let combined { blocks.append(.paragraph(combined)) }
    blocks.append(.chain(chain))
    blocks.append(.verdicts(standards.map(verdict)))
    let labels = phrases.labels
    blocks.append(
      .facts([
        ReportFact(text(labels.risks), largestRisks), ReportFact(text(labels.actions), nextActions),
        ReportFact(text(labels.changes), nil),
      ]))
    return blocks
  }

  /// What threatens customers most: serious weaknesses, then risks, three at most.
  private var largestRisks: ReportText? {
    let found = findings(of: [.seriousWeakness, .risk])
    return lines(found.prefix(3).map { "\(words($0.content.text)) (\(label($0.id)))" })
  }

  /// Those that are due first, three at most; those without a day last.
  private var nextActions: ReportText? {
    let sorted = assessment.actions.filter(\.content.isOpen).sorted {
      ($0.content.due?.text ?? "9", $0.number) < ($1.content.due?.text ?? "9", $1.number)
    }
    return lines(
      sorted.prefix(3).map { kept in
        let action = kept.content
        let owner = action.owner.map { words($0) } ?? phrases.marks.notRecorded
        let due = action.due.map { ", \(date($0.text))" } ?? ""
        return "\(words(action.text)): \(owner)\(due) (\(label(kept.id)))"
      })
  }

  /// Only where there is more than one level to combine.
  private var combined: ReportText? {
    let parts = standards.compactMap { standard in
      standard.scoring.map {
        CombinedLevel.Part(
          id: standard.protocol.id, chain: standard.protocol.chain, level: $0.score.level)
      }
    }
    guard parts.count(where: \.chain.countsForCombinedLevel) > 1 else { return nil }
    let combined = CombinedLevel(parts)
    var sentences: [String] = []
    if let level = combined.levelText { sentences.append(phrases.results.combined(level)) }
    if !combined.skipped.isEmpty {
      sentences.append(phrases.results.combinedSkips(names(of: combined.skipped)))
    }
    if !combined.outside.isEmpty {
      sentences.append(phrases.results.outsideCombined(names(of: combined.outside)))
    }
    return sentences.isEmpty ? nil : text(sentences.joined(separator: " "))
  }

  private func names(of ids: [ProtocolID]) -> String {
    standards.filter { ids.contains($0.protocol.id) }.map(\.protocol.shortName)
      .joined(separator: ", ")
  }

  /// Every link of the chain, so that what was not looked at shows too; then what stands beside it.
  private var chain: ChainDrawing {
    let links = ChainLink.allCases.flatMap { place -> [ChainDrawing.Link] in
      let here = standards.filter { $0.protocol.chain == place }
      if here.isEmpty, place.countsForCombinedLevel {
        return [
          ChainDrawing.Link(
            name: text(phrases.results.links(place.rawValue)), standard: nil,
            level: text(phrases.results.notAssessed), ladder: nil, isOnChain: true)
        ]
      }
      return here.map { standard in
        ChainDrawing.Link(
          name: text(phrases.results.links(place.rawValue)), standard: name(of: standard),
          level: shortLevel(standard), ladder: ladder(standard),
          isOnChain: place.countsForCombinedLevel)
      }
    }
    return ChainDrawing(
      caption: text(phrases.results.chain), legend: text(phrases.results.legend), links: links)
  }

  private func shortLevel(_ standard: StandardResult) -> ReportText {
    guard let score = standard.scoring?.score else { return text(phrases.results.withheldLevel) }
    return text(score.levelText)
  }

  private func ladder(_ standard: StandardResult) -> ChainDrawing.Ladder? {
    guard let score = standard.scoring?.score, let interval = score.interval else { return nil }
    return ChainDrawing.Ladder(
      certain: interval.certain, possible: interval.possible, top: score.topLevel,
      words: text(phrases.results.ladder(interval.certain, interval.possible, score.topLevel)))
  }

  private func verdict(_ standard: StandardResult) -> StandardVerdict {
    StandardVerdict(
      standard: name(of: standard),
      title: text(standard.protocol.standard == nil ? "" : standard.protocol.title),
      level: levelText(standard), meaning: meaning(of: standard), counts: countsText(standard),
      reasonsTitle: text(phrases.labels.whyNotHigher), reasons: reasons(of: standard))
  }

  private func meaning(of standard: StandardResult) -> ReportText {
    guard let score = standard.scoring?.score, let certain = score.level.certain else { return "" }
    guard let level = standard.protocol.levels.first(where: { $0.number == certain }) else {
      let isOpen = score.level.possible != certain
      return text(
        isOpen ? phrases.results.nothingCertain : phrases.results.notEstablished + ".")
    }
    let holds = phrases.results.holdsNow(certain, level.name)
    return text(level.meaning.isEmpty ? holds + "." : holds + ": " + level.meaning)
  }

  /// The reasons that are settled, as many as fit on the page, and how much is still undecided.
  private func reasons(of standard: StandardResult) -> [ReportText] {
    guard let score = standard.scoring?.score, score.level.certain != nil else { return [] }
    guard let outlook = score.outlook else { return [text(phrases.results.topReached)] }
    let most = standards.count > 2 ? 2 : 4
    var reasons = outlook.settled.prefix(most).map {
      sentence($0, ofLevel: outlook.level, in: standard.protocol)
    }
    if reasons.isEmpty { reasons.append(text(phrases.results.nothingAgainst(outlook.level))) }
    if outlook.settled.count > most {
      reasons.append(text(phrases.results.more(outlook.settled.count - most, 4)))
    }
    if score.counts.unrated > 0 {
      reasons.append(
        text(phrases.results.undecided(score.counts.unrated, score.unratedEssentials)))
    }
    return reasons
  }
}
