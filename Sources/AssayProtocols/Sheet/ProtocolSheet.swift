import AssayCore

/// A blank protocol as a form to take along: what it says, ready to be laid out by a writer.
///
/// Writers turn it into text, Markdown or a page to print; none of them looks at the protocol. Marks
/// that change the direction of writing are taken out of every text here, once for all writers.
public struct ProtocolSheet: Equatable, Sendable {
  public var title: String
  /// A BCP 47 code.
  public var language: String
  /// Names of what is filled in by hand at the top.
  public var blanks: [String]
  /// Name and value, in the order to print.
  public var facts: [Fact]
  public var summary: String
  public var ratings: [Step]
  /// How ratings become a level, a sentence each.
  public var rules: [String]
  public var levels: [LevelEntry]
  /// In protocol order, every clause with its own criteria.
  public var sections: [Section]
  /// What is filled in at the end, a line each.
  public var tallies: [String]

  public struct Fact: Equatable, Sendable {
    public var name: String
    public var value: String
  }

  /// A rating's code and what it says: of the scale, or of one criterion.
  public struct Step: Equatable, Sendable {
    public var code: String
    public var text: String
  }

  public struct LevelEntry: Equatable, Sendable {
    public var title: String
    public var meaning: String
    /// The gates that are on, in the order they are judged, a sentence each.
    public var gates: [String]
  }

  public struct Section: Equatable, Sendable {
    /// 1 for a top-level clause.
    public var depth: Int
    public var heading: String
    public var entries: [Entry]
  }

  /// One criterion: what to rate, and room for what was seen.
  public struct Entry: Equatable, Sendable {
    public var id: String
    /// Level, weight and marks.
    public var marks: [String]
    public var text: String
    /// Every rating of the scale; an empty text where the rubric gives none.
    public var steps: [Step]
    public var allowsNotApplicable: Bool
    public var look: [String]
    public var ask: [String]
    public var related: [String]
    public var hosts: [Fact]
  }
}
