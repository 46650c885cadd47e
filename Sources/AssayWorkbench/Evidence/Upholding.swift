import AssayCore

extension Model {
  /// Asks why a rating stands although its evidence falls short. The rating itself is never changed.
  mutating func uphold() -> [Effect] {
    guard let walk, let reference = walk.reference else { return [] }
    let standing = walk.record(of: walk.place).upheld?.content ?? ""
    return open(
      Form(
        .upholding(reference), says: { $0.shortfalls.formTitle },
        [
          .text(
            .reason, standing, lines: .several, says: { $0.shortfalls.reason },
            hint: { $0.shortfalls.reasonHint })
        ]
      ) { form throws(FormRefusal) in
        [.uphold(reference, reason: form[.reason])]
      })
  }
}
