/// A view that differs from the assessors' and stands beside theirs in the report.
public struct Opinion<Text: Hashable & Sendable>: Hashable, Sendable {
  public var text: Text
  /// Whose it is.
  public var by: Text?
  public var criterion: CriterionReference?

  public init(text: Text, by: Text? = nil, criterion: CriterionReference?) {
    self.text = text
    self.by = by
    self.criterion = criterion
  }

  func mapped<Other>(_ transform: (Text) -> Other?) -> Opinion<Other>? {
    transform(text).map {
      Opinion<Other>(text: $0, by: by.flatMap(transform), criterion: criterion)
    }
  }
}
