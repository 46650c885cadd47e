/// The level of several standards assessed in one go: the lowest of theirs. There is no combined
/// score, since averages across standards hide what the levels show.
public struct CombinedLevel: Equatable, Sendable {
  /// In each reading the lowest level; nil where no standard has one.
  public var level: Readings<Int?>
  /// Standards with nothing applicable, and so without a level.
  public var skipped: [ProtocolID]
  /// Protocols of chain `whole` or `support`: their level has no say here.
  public var outside: [ProtocolID]

  /// `1`, or `0–2` while criteria are unrated; nil where no standard has a level.
  public var levelText: String? {
    guard let certain = level.certain, let possible = level.possible else { return nil }
    return certain == possible ? "\(certain)" : "\(certain)–\(possible)"
  }

  /// One standard as it takes part.
  public struct Part: Equatable, Sendable {
    public var id: ProtocolID
    public var chain: ChainLink
    public var level: Readings<Int?>

    public init(id: ProtocolID, chain: ChainLink, level: Readings<Int?>) {
      self.id = id
      self.chain = chain
      self.level = level
    }
  }

  /// `skipped` and `outside` keep the order of `parts`. A standard of which nothing is rated has
  /// no level so far and stays out of that reading alone.
  public init(_ parts: [Part]) {
    let counting = parts.filter(\.chain.countsForCombinedLevel)
    level = Readings { reading in counting.compactMap { $0.level[reading] }.min() }
    skipped = counting.filter { $0.level.certain == nil }.map(\.id)
    outside = parts.filter { !$0.chain.countsForCombinedLevel }.map(\.id)
  }
}
