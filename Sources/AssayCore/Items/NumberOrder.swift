extension Assessment {
  /// True where one criterion stands before another: by the order of the protocols, then by number.
  func stands(_ left: CriterionReference, before right: CriterionReference) -> Bool {
    guard left.protocol == right.protocol else {
      return (place(of: left.protocol), left.protocol) < (place(of: right.protocol), right.protocol)
    }
    return NumberParts(left.criterion.text) < NumberParts(right.criterion.text)
  }

  private func place(of protocolID: ProtocolID) -> Int {
    protocols.firstIndex { $0.id == protocolID } ?? protocols.count
  }
}

/// A number such as `7.10.a` in its parts, so that it stands after `7.9`.
private struct NumberParts: Comparable {
  private let parts: [Part]

  private enum Part: Comparable {
    case number(Int)
    case word(String)
  }

  init(_ text: String) {
    parts = text.split(separator: ".", omittingEmptySubsequences: false).map { part in
      Int(part).map(Part.number) ?? .word(String(part))
    }
  }

  static func < (left: NumberParts, right: NumberParts) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts)
  }
}
