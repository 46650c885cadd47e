import Yams

/// Reads YAML through Yams into nodes with positions. Plain scalars stay the text they are: `N`,
/// `no`, `7.3` and `1.0.0` never become booleans or numbers on the way.
struct YAMLSource {
  private let source: SourceText
  /// Where the walk over the composed nodes has come to. Nodes come in the order of the text, so one
  /// pass finds the first byte of each.
  private var position = SourcePosition.start
  private var offset = 0

  static func read(_ source: SourceText) throws(ProtocolError) -> SourceNode {
    try YAMLGuard.check(source)
    guard let root = try compose(source) else { throw ProtocolError(.empty, at: .start) }
    var walk = YAMLSource(source: source)
    return try walk.convert(root, depth: 1)
  }

  private init(source: SourceText) {
    self.source = source
  }

  private mutating func convert(
    _ node: Node, depth: Int
  ) throws(ProtocolError) -> SourceNode {
    let start = SourcePosition(node.mark) ?? position
    guard depth <= ProtocolLimits.nesting else { throw ProtocolError(.nestedTooDeeply, at: start) }
    try refuseProperties(at: start)
    switch node {
    case .scalar(let scalar):
      let style = SourceNode.ScalarStyle(scalar.style)
      return SourceNode(content: .scalar(scalar.string, style), position: start)
    case .sequence(let sequence):
      var nodes: [SourceNode] = []
      nodes.reserveCapacity(sequence.count)
      for child in sequence {
        nodes.append(try convert(child, depth: depth + 1))
      }
      return SourceNode(content: .list(nodes), position: start)
    case .mapping(let mapping):
      var entries: [SourceEntry] = []
      entries.reserveCapacity(mapping.count)
      for (key, value) in mapping {
        let keyNode = try convert(key, depth: depth + 1)
        guard case .scalar(let name, _) = keyNode.content else {
          throw ProtocolError(.keyNotText, at: keyNode.position)
        }
        let child = try convert(value, depth: depth + 1)
        entries.append(SourceEntry(key: name, keyPosition: keyNode.position, value: child))
      }
      return SourceNode(content: .mapping(entries), position: start)
    case .alias:
      throw ProtocolError(.alias, at: start)
    }
  }

  /// A node with a tag or an anchor begins at it, and nothing else begins with these characters.
  private mutating func refuseProperties(at start: SourcePosition) throws(ProtocolError) {
    while position < start, offset < source.bytes.count {
      position.advance(over: source.bytes[offset])
      offset += 1
    }
    // NB: `position` has passed the last byte of the character before; skip the rest of that one.
    while offset < source.bytes.count, source.bytes[offset] & 0xC0 == 0x80 {
      offset += 1
    }
    guard offset < source.bytes.count, position == start else { return }
    switch source.bytes[offset] {
    case UInt8(ascii: "!"): throw ProtocolError(.tag, at: start)
    case UInt8(ascii: "&"): throw ProtocolError(.anchor, at: start)
    default: return
    }
  }

  /// `Resolver.basic` knows no implicit types; `.utf8` keeps Yams from asking the environment.
  private static func compose(_ source: SourceText) throws(ProtocolError) -> Node? {
    do {
      return try Parser(yaml: source.text, resolver: .basic, encoding: .utf8).singleRoot()
    } catch let error as YamlError {
      throw ProtocolError(error)
    } catch {
      throw ProtocolError(.malformed("\(error)"), at: .start)
    }
  }
}

extension SourcePosition {
  fileprivate init?(_ mark: Mark?) {
    guard let mark else { return nil }
    self.init(line: mark.line, column: mark.column)
  }
}

extension SourceNode.ScalarStyle {
  fileprivate init(_ style: Node.Scalar.Style) {
    self = style == .plain ? .plain : .quoted
  }
}

extension ProtocolError {
  /// NB: Yams has no cases for these, only words (6.2.2; a test holds them).
  fileprivate init(_ error: YamlError) {
    switch error {
    case .composer(_, let problem, let mark, _):
      let position = SourcePosition(line: mark.line, column: mark.column)
      if problem.contains("undefined alias") {
        self.init(.alias, at: position)
      } else if problem.contains("another document") {
        self.init(.moreThanOneDocument, at: position)
      } else {
        self.init(.malformed(problem), at: position)
      }
    case .parser(_, let problem, let mark, _), .scanner(_, let problem, let mark, _):
      let position = SourcePosition(line: mark.line, column: mark.column)
      if problem.contains("nesting level") {
        self.init(.nestedTooDeeply, at: position)
      } else if problem.contains("tag handle") {
        self.init(.tag, at: position)
      } else {
        self.init(.malformed(problem), at: position)
      }
    case .duplicatedKeysInMapping(let keys, let context):
      let position = SourcePosition(line: context.mark.line, column: context.mark.column)
      self.init(.duplicateKey(keys.first ?? ""), at: position)
    default:
      self.init(.malformed("the text cannot be read"), at: .start)
    }
  }
}
