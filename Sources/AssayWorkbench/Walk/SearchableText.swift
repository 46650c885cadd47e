import AssayCore

extension Criterion {
  /// What a search looks through, in lower case: what the protocol says of it and what was written.
  ///
  /// - Parameter clause: The heading it stands under.
  public func searchableText(
    under clause: String, _ record: CriterionRecord, includingPrivate: Bool
  ) -> String {
    let said = [id.text, clause, text] + rubric.values + look + ask
    return (said + record.writtenTexts(includingPrivate: includingPrivate))
      .joined(separator: "\n").lowercased()
  }
}

extension CriterionRecord {
  /// The notes, and why it does not apply.
  func writtenTexts(includingPrivate: Bool) -> [String] {
    var texts = [note, includingPrivate ? privateNote : nil]
    if case .notApplicable(let reason) = response { texts.append(reason) }
    return texts.compactMap { $0?.content }
  }
}
