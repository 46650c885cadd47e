import AssayCore
import Cells

extension Model {
  /// What lies behind the current criterion's rating: the evidence linked to it, the people in the
  /// room who could be heard, and what was asked for and has yet to come.
  func evidenceLines(_ walk: Walk, width: Int) -> [StyledLine] {
    guard let reference = walk.reference else { return [] }
    let record = walk.record(of: walk.place)
    var chips: [StyledLine] = record.evidence.compactMap { id in
      guard let evidence = walk.assessment.evidence(id) else { return nil }
      var chip = StyledLine("■ ", .rating)
      chip.add(text(of: evidence, width: width))
      return chip
    }
    chips += peopleToInterview(at: reference).map { StyledLine("□ \(People.briefName($0))", .dim) }
    var lines: [StyledLine] = []
    if !chips.isEmpty {
      lines = flowing(chips, behind: phrases.evidence.here, width: width)
    } else {
      var line = StyledLine(phrases.evidence.here, .heading)
      line.add(
        "   " + phrases.evidence.hereHint(key(of: "evidence"), key(of: "sample")), .placeholder)
      lines = [line]
    }
    let asked = record.requests.filter { walk.assessment.arrivals[$0] == nil }.compactMap { id in
      walk.assessment.request(id).map { StyledLine(cut(text(of: $0), width: width), .warning) }
    }
    if !asked.isEmpty {
      lines += flowing(asked, behind: phrases.requests.askedFor, width: width)
    }
    return lines
  }

  /// True where there is more to show than how to begin.
  func hasEvidence(_ walk: Walk) -> Bool {
    let record = walk.record(of: walk.place)
    return !record.evidence.isEmpty || !record.requests.isEmpty
  }

  /// Pieces one after the other behind a word, on as many lines as they need.
  private func flowing(
    _ chips: [StyledLine], behind word: String, width: Int
  ) -> [StyledLine] {
    var line = StyledLine(word, .heading)
    // Below each other with what to look for and whom to ask.
    let indent =
      max(SafeText(phrases.walk.look).width, SafeText(phrases.walk.ask).width, line.width - 1) + 2
    line.pad(to: indent)
    var lines: [StyledLine] = []
    for chip in chips {
      let room = max(width - indent, 1)
      let piece = chip.width > room ? chip.cut(to: room) : chip
      if line.width > indent, line.width + 3 + piece.width > width {
        lines.append(line)
        line = StyledLine(SafeText(repeating: .blank, count: indent))
      } else if line.width > indent {
        line.add("   ")
      }
      line.pieces += piece.pieces
    }
    return lines + [line]
  }

  // MARK: What a rating lacks

  /// That the rating stands above its evidence, what is lacking, and how it can be kept; with the
  /// reason where there is one.
  func shortfallLines(_ walk: Walk, width: Int) -> [StyledLine] {
    guard let shortfall = walk.standard.shortfalls[walk.place],
      let rating = walk.record(of: walk.place).response.rating?.text
    else { return [] }
    let words = phrases.shortfalls
    let lacking =
      switch shortfall {
      case .nothing: words.nothing
      case .nothingDirect: words.nothingDirect(rating)
      case .uncorroborated: words.uncorroborated(rating)
      case .contradicted: words.contradicted(rating)
      }
    if let upheld = walk.record(of: walk.place).upheld {
      let reason = cut(upheld.content ?? phrases.walk.forgotten, width: width)
      return StyledLine.hanging(
        StyledLine("    ", .dim), "\(words.above), \(words.kept(reason))", width: width,
        indent: 6, style: .dim)
    }
    return StyledLine.hanging(
      StyledLine("    !", .warning), "\(words.above): \(lacking)", width: width, indent: 6,
      style: .warning)
  }
}

extension StyledLine {
  /// The line in at most so many cells, with an ellipsis where something was cut.
  func cut(to width: Int) -> StyledLine {
    var line = StyledLine()
    for piece in pieces {
      let room = width - line.width
      guard room > 0 else { break }
      line.add(piece.text.truncated(to: room), piece.style)
    }
    return line
  }
}
