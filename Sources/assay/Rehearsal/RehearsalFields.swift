import AssayCore
import Yams

/// The keys of one mapping of a rehearsal, each read as what it is. A key that nobody asked for is a
/// flaw.
struct RehearsalFields {
  let line: Int
  private let mapping: Node.Mapping

  init(_ node: Node, _ known: String...) throws(RehearsalFlaw) {
    try self.init(node, known: known)
  }

  init(_ node: Node, known: [String]) throws(RehearsalFlaw) {
    line = node.line
    guard let mapping = node.mapping else {
      throw RehearsalFlaw(line: node.line, kind: .notMapping)
    }
    self.mapping = mapping
    for key in mapping.keys {
      let name = key.string ?? ""
      guard known.contains(name) else {
        throw RehearsalFlaw(line: key.line, kind: .unknownKey(name))
      }
    }
  }

  var isEmpty: Bool { mapping.isEmpty }

  func node(_ key: String) -> Node? {
    guard let node = mapping[Node(key)], node.null == nil else { return nil }
    return node
  }

  func line(of key: String) -> Int { node(key)?.line ?? line }

  func text(_ key: String) throws(RehearsalFlaw) -> String? {
    guard let node = node(key) else { return nil }
    guard let text = node.scalar?.string else { throw flaw(.notText(key), at: key) }
    return text
  }

  func needed(_ key: String) throws(RehearsalFlaw) -> String {
    guard let text = try text(key) else { throw flaw(.missing(key), at: key) }
    return text
  }

  /// A text that has to be of a certain form.
  func value<Value>(
    _ key: String, _ read: (String) -> Value?
  ) throws(RehearsalFlaw) -> Value? {
    guard let text = try text(key) else { return nil }
    guard let value = read(text) else { throw flaw(.badValue(text, of: key), at: key) }
    return value
  }

  func neededValue<Value>(
    _ key: String, _ read: (String) -> Value?
  ) throws(RehearsalFlaw) -> Value {
    guard let value = try value(key, read) else { throw flaw(.missing(key), at: key) }
    return value
  }

  func flag(_ key: String) throws(RehearsalFlaw) -> Bool? {
    try value(key) { ["true": true, "false": false][$0] }
  }

  /// Empty where the key is missing.
  func list(_ key: String) throws(RehearsalFlaw) -> [Node] {
    guard let node = node(key) else { return [] }
    guard let sequence = node.sequence else { throw flaw(.notList(key), at: key) }
    return Array(sequence)
  }

  func texts(_ key: String) throws(RehearsalFlaw) -> [String] {
    try list(key).map { node throws(RehearsalFlaw) in
      guard let text = node.scalar?.string else { throw flaw(.notText(key), at: key) }
      return text
    }
  }

  func flaw(_ kind: RehearsalFlaw.Kind, at key: String) -> RehearsalFlaw {
    RehearsalFlaw(line: line(of: key), kind: kind)
  }
}

extension Node {
  var line: Int { mark?.line ?? 1 }
}
