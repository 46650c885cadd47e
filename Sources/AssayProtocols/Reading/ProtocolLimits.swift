/// What a protocol file may be at most, so that a hostile one ends in an error, never in a hang.
public enum ProtocolLimits {
  public static let fileBytes = 4 * 1024 * 1024
  public static let criteria = 5_000
  /// Clauses inside clauses.
  public static let clauseDepth = 8
  /// Lists and mappings inside each other: 8 clauses deep, a criterion and its lists, and some air.
  public static let nesting = 24
  /// Commas and line ends together (in JSON: values). A real file of full size has half of that.
  public static let parts = 250_000
  /// Unicode scalars of one text.
  public static let textLength = 4_000
  /// Unicode scalars of an id, a clause's number or a host's name.
  public static let nameLength = 64
  /// Unicode scalars of a rating's code.
  public static let codeLength = 8
  public static let ratings = 2...6
  public static let points = 0...1_000_000
  public static let levels = 1...3
  public static let percent = 0...100
  public static let weight = 1...10
}
