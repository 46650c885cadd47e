/// Something that was asked for and has yet to come. Its arrival makes it evidence.
public struct Request<Text: Hashable & Sendable>: Hashable, Sendable {
  /// What was asked for.
  public var text: Text
  /// Who is to bring it.
  public var from: Text?
  /// By when, in the words it was asked in: an hour, a day.
  public var due: Text?
  public var criterion: CriterionReference?

  public init(text: Text, from: Text? = nil, due: Text? = nil, criterion: CriterionReference?) {
    self.text = text
    self.from = from
    self.due = due
    self.criterion = criterion
  }

  func mapped<Other>(_ transform: (Text) -> Other?) -> Request<Other>? {
    transform(text).map {
      Request<Other>(
        text: $0, from: from.flatMap(transform), due: due.flatMap(transform),
        criterion: criterion)
    }
  }
}
