import AssayCore

extension AssessmentProtocol {
  /// The same protocol with the overlay's texts. Ids, scores, references and principles stay.
  ///
  /// A criterion whose wording changed since it was translated keeps its own language: who rates by
  /// an outdated text rates something else. Names and headings are taken from an overlay of any
  /// version; summary and meanings only where its version has the same texts (same major and minor
  /// number). What the overlay leaves out, and everything where it belongs to another protocol, stays
  /// as it is.
  public func translated(by overlay: ProtocolOverlay) -> AssessmentProtocol {
    guard overlay.protocol == id else { return self }
    let hasSameTexts =
      (overlay.version.major, overlay.version.minor) == (version.major, version.minor)
    var translated = self
    translated.language = overlay.language
    translated.title = overlay.title.orElse(title)
    translated.summary = hasSameTexts ? overlay.summary.orElse(summary) : summary
    translated.scale = Scale(
      scale.ratings.map { rating in
        var rating = rating
        let term = overlay.scale[rating.code] ?? ProtocolOverlay.Term()
        rating.name = term.name.orElse(rating.name)
        rating.meaning = hasSameTexts ? term.meaning.orElse(rating.meaning) : rating.meaning
        return rating
      })
    translated.levels = levels.map { level in
      var level = level
      let term = overlay.levels[level.number] ?? ProtocolOverlay.Term()
      level.name = term.name.orElse(level.name)
      level.meaning = hasSameTexts ? term.meaning.orElse(level.meaning) : level.meaning
      return level
    }
    translated.clauses = clauses.map { $0.translated(by: overlay, on: scale) }
    return translated
  }

  /// Criteria that `translated(by:)` leaves in their own language: not translated, not stamped, or
  /// changed since.
  public func untranslatedCriteria(by overlay: ProtocolOverlay) -> [CriterionID] {
    guard overlay.protocol == id else { return allCriteria.map(\.id) }
    return allCriteria.filter { !overlay.isCurrent($0, on: scale) }.map(\.id)
  }
}

extension Clause {
  fileprivate func translated(by overlay: ProtocolOverlay, on scale: Scale) -> Clause {
    var clause = self
    clause.title = (overlay.clauses[number] ?? "").orElse(title)
    clause.criteria = criteria.map { $0.translated(by: overlay, on: scale) }
    clause.clauses = clauses.map { $0.translated(by: overlay, on: scale) }
    return clause
  }
}

extension Criterion {
  fileprivate func translated(by overlay: ProtocolOverlay, on scale: Scale) -> Criterion {
    guard let wording = overlay.criteria[id], overlay.isCurrent(self, on: scale) else {
      return self
    }
    var criterion = self
    criterion.text = wording.text.orElse(text)
    criterion.rubric = Dictionary(
      uniqueKeysWithValues: rubric.map { code, step in
        (code, (wording.rubric[code] ?? "").orElse(step))
      })
    criterion.look = wording.look.isEmpty ? look : wording.look
    criterion.ask = wording.ask.isEmpty ? ask : wording.ask
    return criterion
  }
}

extension String {
  fileprivate func orElse(_ original: String) -> String { isEmpty ? original : self }
}
