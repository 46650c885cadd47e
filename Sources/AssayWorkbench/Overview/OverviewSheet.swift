import AssayCore
import Cells

extension Model {
  /// The chain with a level each, and below it every standard's clauses by level.
  func overviewContent(_ walk: Walk, width: Int) -> SheetContent {
    var content = SheetContent(marksChosen: true)
    content.head = [StyledLine(phrases.overview.title, .heading)]
    if let reason = withheld(walk) {
      content.head += StyledLine.wrapped(reason, width: width, style: .warning)
      return content
    }
    content.head.append(.empty)
    // Over the first row, so that it makes room for the others in a small window.
    var above = chainLines(walk, width: width)
    let bands = walk.standards.map { HeatBands($0.layout.source) }
    let isOneLegend = bands.allSatisfy { $0 == bands.first }
    if isOneLegend, let bands = bands.first {
      above += StyledLine.wrapped(legend(bands), width: width - 2, indent: 2, style: .dim)
    }
    above.append(.empty)
    for (index, standard) in walk.standards.enumerated() {
      let heat = HeatMap(standard.layout, bands: bands[index], width: width - 2)
      var header = heat.header(phrases.overview.whole, phrases.overview.rated)
      if !isOneLegend { header.add("  " + legend(bands[index]), .dim) }
      content.rows.append(
        SheetRow(
          above: index == 0 ? above : [.empty], lines: [header], subject: .standard(index)))
      for clause in standard.layout.clauses where clause.depth == 0 && !clause.criteria.isEmpty {
        let (line, cells) = heat.row(clause, standard)
        content.rows.append(
          SheetRow(
            lines: [line],
            subject: .clause(
              ClauseReference(standard.layout.source.id, clause.number), levels: heat.levels),
            cells: cells))
      }
    }
    return content
  }

  private func legend(_ bands: HeatBands) -> String {
    phrases.overview.legend(bands.floor, bands.threshold, bands.strong)
  }

  /// The links side by side where there is room, else one below the other.
  private func chainLines(_ walk: Walk, width: Int) -> [StyledLine] {
    let links = [ChainLink.promise, .complaint, .escalation, .feedback]
    let stations = links.map { link in
      (link, walk.standards.filter { $0.layout.source.chain == link })
    }
    let column = (width - 2) / links.count
    var lines: [StyledLine] = []
    if column >= 24 {
      lines = Array(repeating: StyledLine("  "), count: 3)
      for (index, (link, standards)) in stations.enumerated() {
        let texts = station(link, standards)
        for (row, text) in texts.enumerated() {
          var line = lines[row]
          if index > 0 { line.pad(to: 2 + column * index - 3) }
          if index > 0 { line.add(row == 1 ? "→  " : "   ", .border) }
          line.pieces += text.pieces
          lines[row] = line
        }
      }
    } else {
      for (link, standards) in stations {
        let texts = station(link, standards)
        var line = StyledLine("  ")
        line.pieces += texts[0].pieces
        line.pad(to: 33)
        line.pieces += texts[1].pieces
        line.pad(to: 46)
        line.pieces += texts[2].pieces
        lines.append(line)
      }
    }
    return lines + [.empty] + togetherLines(walk)
  }

  /// A link of the chain: its name, its level, how far it is.
  private func station(_ link: ChainLink, _ standards: [Standard]) -> [StyledLine] {
    var name = StyledLine(phrases.overview.link(link.rawValue), .emphasis)
    guard let standard = standards.first else {
      return [name, StyledLine(phrases.overview.notAssessed, .dim), .empty]
    }
    name.add(" " + standard.layout.shortName, .dim)
    var level = StyledLine(phrases.overview.level + " ", .normal)
    level.add(standard.score.levelText, .rating)
    let counts = standard.score.counts
    return [
      name, level,
      StyledLine("\(counts.rated)/\(counts.applicable) \(phrases.overview.rated)", .dim),
    ]
  }

  private func togetherLines(_ walk: Walk) -> [StyledLine] {
    var lines: [StyledLine] = []
    let combined = walk.combinedLevel
    if walk.standards.count > 1, let certain = combined.level.certain,
      let possible = combined.level.possible
    {
      lines.append(
        StyledLine(
          "  " + phrases.overview.together(phrases.result.reached("\(certain)", "\(possible)")),
          .emphasis))
    }
    for standard in walk.standards where !standard.layout.source.chain.countsForCombinedLevel {
      var line = StyledLine("  " + phrases.overview.beside + ": ", .dim)
      line.add(standard.layout.shortName)
      line.add(" · \(phrases.overview.level) ", .dim)
      line.add(standard.score.levelText, .rating)
      lines.append(line)
    }
    return lines
  }
}

extension Walk {
  /// The lowest of the chain, as the report gives it.
  var combinedLevel: CombinedLevel {
    CombinedLevel(
      standards.map {
        CombinedLevel.Part(
          id: $0.layout.source.id, chain: $0.layout.source.chain, level: $0.score.level)
      })
  }
}
