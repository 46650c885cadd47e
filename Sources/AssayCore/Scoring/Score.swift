/// Everything that follows from one set of answers to one protocol.
public struct Score: Equatable, Sendable {
  /// The level in each reading. Nil where nothing is applicable; so far also while nothing is
  /// rated. 0 is "not yet established".
  public var level: Readings<Int?>
  /// The highest level the protocol defines; 0 where it defines none.
  public var topLevel: Int
  public var counts: AnswerCounts
  /// Over all criteria of all levels.
  public var overall: Readings<Achievement>
  /// Ascending.
  public var levels: [LevelScore]
  /// Top-level clauses in protocol order; those without any criterion are not there.
  public var clauses: [ClauseScore]
  /// Weight that is not applicable, of all weight. Above 15 % it is a warning.
  public var notApplicable: Achievement
  /// The certain reading as if every N/A had the lowest rating.
  public var withNotApplicableLowest: Achievement
  /// Essential criteria nobody has rated yet.
  public var unratedEssentials: Int

  /// All that is applicable is rated, and that is at least one criterion.
  public var isComplete: Bool { counts.unrated == 0 && counts.rated > 0 }

  /// The level as an interval, heading for the level so far; nil where nothing is applicable.
  public var interval: LevelInterval? {
    guard let certain = level.certain, let possible = level.possible else { return nil }
    return LevelInterval(certain: certain, possible: possible, headingFor: level.soFar)
  }

  /// The level in one word: `1`, `0–2`, or `–` where nothing is applicable.
  public var levelText: String {
    guard let interval else { return "–" }
    return interval.isSettled
      ? "\(interval.certain)" : "\(interval.certain)–\(interval.possible)"
  }
}

/// How a level is shown until the result is final: "0–2, heading for 1".
public struct LevelInterval: Equatable, Sendable {
  public var certain: Int
  public var possible: Int
  /// Nil while nothing is rated.
  public var headingFor: Int?

  public init(certain: Int, possible: Int, headingFor: Int?) {
    self.certain = certain
    self.possible = possible
    self.headingFor = headingFor
  }

  /// True where nothing that is still unrated can change the level.
  public var isSettled: Bool { certain == possible }
}

/// How many criteria have been answered, and how.
public struct AnswerCounts: Equatable, Sendable {
  public var rated: Int
  public var unrated: Int
  public var notApplicable: Int

  public var applicable: Int { rated + unrated }

  public init(rated: Int, unrated: Int, notApplicable: Int) {
    self.rated = rated
    self.unrated = unrated
    self.notApplicable = notApplicable
  }
}

/// One level by itself, whether or not lower ones hold.
public struct LevelScore: Equatable, Sendable {
  public var number: Int
  public var counts: AnswerCounts
  /// Over the level's own criteria.
  public var achievement: Readings<Achievement>
  /// The level's own gates that do not pass, in the order of ``Gate``. Those failing in the
  /// possible reading are settled: only revising a rating or an N/A would open them.
  public var failures: Readings<[GateCheck]>
}

/// One top-level clause, over its criteria of all levels.
public struct ClauseScore: Equatable, Sendable {
  public var number: ClauseNumber
  public var counts: AnswerCounts
  public var achievement: Readings<Achievement>
}
