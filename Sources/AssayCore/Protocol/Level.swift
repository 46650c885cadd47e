/// A level of a protocol and the gates that guard it. Percentages are whole numbers from 0 to 100.
///
/// A gate that a protocol leaves out is off: 0 for all, 100 for `gaps`.
public struct Level: Equatable, Sendable {
  /// 1 for the first; 0 is never defined, it is what holds when level 1 does not.
  public var number: Int
  public var name: String
  public var meaning: String
  /// Share of the level's whole weight that has to be applicable.
  public var assessable: Int
  /// Achievement that the level's own criteria have to reach.
  public var threshold: Int
  /// Achievement that the criteria of each lower level have to reach.
  public var consolidation: Int
  /// Points that every essential criterion of the level needs.
  public var essentialMinimum: Int
  /// Share of the level's applicable weight that may stand at the lowest rating.
  public var gaps: Int
  /// Achievement that each top-level clause has to reach over criteria up to this level.
  public var clauseFloor: Int

  public init(
    number: Int, name: String = "", meaning: String = "", assessable: Int = 0, threshold: Int = 0,
    consolidation: Int = 0, essentialMinimum: Int = 0, gaps: Int = 100, clauseFloor: Int = 0
  ) {
    self.number = number
    self.name = name
    self.meaning = meaning
    self.assessable = assessable
    self.threshold = threshold
    self.consolidation = consolidation
    self.essentialMinimum = essentialMinimum
    self.gaps = gaps
    self.clauseFloor = clauseFloor
  }
}
