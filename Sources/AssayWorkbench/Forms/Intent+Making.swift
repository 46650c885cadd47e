import AssayCore

extension Intent {
  /// Adds the item, or rewords the one the form is about.
  static func making(_ item: Item<String>, as subject: FormSubject) -> Intent {
    if case .rewording(let id) = subject { .reword(id, item) } else { .add(item) }
  }
}
