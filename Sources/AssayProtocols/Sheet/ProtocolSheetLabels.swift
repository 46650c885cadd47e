import AssayCore

/// The words a sheet adds to what the protocol says. English unless others are handed in.
public struct ProtocolSheetLabels: Sendable {
  public var `protocol` = "Protocol"
  public var language = "Language"
  public var chain = "Chain"
  public var criteria = "Criteria"
  public var scale = "Scale"
  public var levels = "Levels"
  public var level = "Level"
  public var weight = "weight"
  public var essential = "essential"
  public var alwaysApplicable = "always applicable"
  public var notApplicable = "not applicable, because"
  public var look = "Look"
  public var ask = "Ask"
  public var related = "See also"
  public var hosts = "Hosts"
  public var seen = "Seen"
  public var note = "Note"
  public var assessable = "applicable weight, at least"
  public var threshold = "achievement, at least"
  public var consolidation = "each lower level, at least"
  public var essentialMinimum = "every essential, at least"
  public var gaps = "lowest ratings by weight, at most"
  public var clauseFloor = "every top-level clause, at least"

  public init() {}
}
