import AssayCore
import Cells

extension Model {
  /// Rates by a digit: the position on the scale, 0 the lowest.
  mutating func rate(_ key: Key) -> [Effect] {
    guard let walk, let reference = walk.reference,
      let position = keymap.ratingPosition(of: key)
    else { return [] }
    let ratings = walk.layout.source.scale.ratings
    guard ratings.indices.contains(position) else {
      refuse(
        phrases.status.noSuchRating(
          keymap.label(of: [key]),
          ratings.indices.map(keymap.ratingMark(at:)).joined(separator: " ")))
      return []
    }
    return rate(reference, ratings[position].code, in: walk)
  }

  /// Rates by a code of the scale, in capitals or not.
  mutating func rate(code word: String) -> [Effect] {
    guard let walk, let reference = walk.reference else { return [] }
    let codes = walk.layout.source.scale.ratings.map(\.code)
    guard let code = codes.first(where: { $0.text.lowercased() == word.lowercased() }) else {
      return refuseChoice(word, of: codes.map(\.text))
    }
    return rate(reference, code, in: walk)
  }

  private mutating func rate(
    _ reference: CriterionReference, _ code: RatingCode, in walk: Walk
  ) -> [Effect] {
    if walk.record(of: walk.place).response == .rated(code) {
      say(phrases.status.alreadyRated(reference.criterion.text, code.text))
      return []
    }
    return [.propose(.rate(reference, code), settling: nil)]
  }

  mutating func clearRating() -> [Effect] {
    guard let walk, let reference = walk.reference else { return [] }
    guard walk.record(of: walk.place).response != .unrated else {
      refuse(phrases.status.nothingToClear(reference.criterion.text))
      return []
    }
    return [.propose(.clearRating(reference), settling: nil)]
  }

  mutating func toggleRevisit() -> [Effect] {
    guard let walk, let reference = walk.reference else { return [] }
    let isMarked = walk.record(of: walk.place).isToRevisit
    return [.propose(.markToRevisit(reference, !isMarked), settling: nil)]
  }

  mutating func toggleResult() -> [Effect] {
    guard let walk else { return [] }
    self.walk?.isResultHidden = !walk.isResultHidden
    if !walk.isResultHidden { filterOutPrivate() }
    settleSheet()
    say(
      walk.isResultHidden
        ? phrases.status.resultShown : phrases.status.resultHidden(key(of: "hide-result")))
    guard walk.readOnly == nil else { return [] }
    return [.remember(.resultHidden, walk.isResultHidden ? "no" : "yes")]
  }
}
