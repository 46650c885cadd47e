import AssayCore

extension Model {
  /// Asks for something: what, from whom, by when.
  mutating func askFor() -> [Effect] {
    guard let reference = walk?.reference else { return [] }
    return open(requestForm(.making(.request, at: reference), at: reference, nil))
  }

  /// - Parameter standing: What the request says so far, where it is there already.
  func requestForm(
    _ subject: FormSubject, at criterion: CriterionReference?, _ standing: Request<SealedText>?
  ) -> Form {
    let people = walk?.assessment.peoplePresent ?? []
    return Form(
      subject, says: { $0.requests.title },
      [
        .text(
          .text, standing?.text.content ?? "", lines: .several, says: { $0.requests.what },
          hint: { $0.requests.whatHint }),
        .text(
          .from, standing?.from?.content ?? "", says: { $0.requests.from },
          hint: { $0.requests.fromHint },
          offers: people.map { name in
            FormOffer(.fill([.from: name]), matching: name) { _ in name }
          }),
        .text(
          .due, standing?.due?.content ?? "", says: { $0.requests.due },
          hint: { $0.requests.dueHint }),
      ]
    ) { form throws(FormRefusal) in
      let request = Request(
        text: try form.required(.text) { $0.requests.textMissing }, from: form.filled(.from),
        due: form.filled(.due), criterion: criterion)
      return [.making(.request(request), as: form.subject)]
    }
  }
}
