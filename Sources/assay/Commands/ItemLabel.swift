import AssayCore

/// What people call an item: `E12`, `F2`, `Q3`.
struct ItemLabel: Hashable {
  var kind: ItemKind
  var number: Int

  /// Takes small letters too.
  init?(_ text: String) {
    guard let letter = text.first?.uppercased(), let number = Int(text.dropFirst()), number > 0,
      let kind = ItemKind.allCases.first(where: { $0.letter == letter })
    else { return nil }
    self.kind = kind
    self.number = number
  }

  var text: String { "\(kind.letter)\(number)" }
}

extension OpenedAssessment {
  /// The item of a label, which has to be of one of some kinds.
  func item(
    _ text: String, _ kinds: ItemKind...
  ) throws(CommandFailure) -> Kept<Item<SealedText>> {
    guard let label = ItemLabel(text), kinds.contains(label.kind) else {
      let examples = kinds.map { "\($0.letter)1" }.joined(separator: " or ")
      throw CommandFailure(.refused, "\(text) names nothing here: write it as \(examples)")
    }
    guard let kept = assessment.all(label.kind).first(where: { $0.number == label.number }) else {
      throw CommandFailure(
        .refused, "There is no \(label.text) in \(document.path): assay show lists what there is")
    }
    return kept
  }

  /// Proposes it; nil where it changes nothing.
  @discardableResult
  func propose(_ intent: Intent) throws(CommandFailure) -> Event? {
    do {
      return try document.propose(intent, protocols: protocols)
    } catch {
      throw CommandFailure(error, document.path)
    }
  }

  /// Keeps a new item.
  ///
  /// - Returns: Its label.
  func add(_ item: Item<String>) throws(CommandFailure) -> String {
    guard case .changed(.item(let id, _, _)) = try propose(.add(item))?.body else { return "" }
    return assessment.label(of: id)
  }
}

extension CriterionReference {
  /// For arguments; what is no criterion's name is an error of usage.
  static func argument(_ text: String) throws(CommandFailure) -> CriterionReference {
    guard let criterion = CriterionReference(text) else {
      throw CommandFailure(
        .usage, "\(text) names no criterion: write it as iso-10002/7.3.b")
    }
    return criterion
  }
}

extension RawRepresentable where RawValue == String, Self: CaseIterable {
  /// `strength, risk or opportunity`
  static var choices: String {
    let names = allCases.map(\.rawValue)
    return names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
  }
}
