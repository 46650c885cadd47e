import AssayCore

extension CachedForm {
  /// Sorted by key, so that the same overlay has the same bytes.
  static func bytes(of overlay: ProtocolOverlay) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(overlay.protocol.text)
    writer.write(overlay.version.major)
    writer.write(overlay.version.minor)
    writer.write(overlay.version.patch)
    writer.write(overlay.language)
    writer.write(overlay.title)
    writer.write(overlay.summary)
    writer.write(overlay.scale.sorted { $0.key < $1.key }) { writer, entry in
      writer.write(entry.key.text)
      writer.write(entry.value)
    }
    writer.write(overlay.levels.sorted { $0.key < $1.key }) { writer, entry in
      writer.write(entry.key)
      writer.write(entry.value)
    }
    writer.write(overlay.clauses.sorted { $0.key < $1.key }) { writer, entry in
      writer.write(entry.key.text)
      writer.write(entry.value)
    }
    writer.write(overlay.criteria.sorted { $0.key < $1.key }) { writer, entry in
      writer.write(entry.key.text)
      writer.write(entry.value)
    }
    return writer.bytes
  }

  /// nil for anything that `bytes(of:)` did not write.
  static func overlay(of bytes: ArraySlice<UInt8>) -> ProtocolOverlay? {
    var reader = ByteReader(bytes)
    guard let value = try? reader.overlay(), reader.isAtEnd else { return nil }
    return value
  }
}

extension ByteWriter {
  fileprivate mutating func write(_ term: ProtocolOverlay.Term) {
    write(term.name)
    write(term.meaning)
  }

  fileprivate mutating func write(_ wording: ProtocolOverlay.Wording) {
    write(wording.of?.text)
    write(wording.text)
    write(wording.rubric.sorted { $0.key < $1.key }) { writer, step in
      writer.write(step.key.text)
      writer.write(step.value)
    }
    write(wording.look) { $0.write($1) }
    write(wording.ask) { $0.write($1) }
  }
}

extension ByteReader {
  fileprivate mutating func overlay() throws(Damage) -> ProtocolOverlay {
    ProtocolOverlay(
      protocol: ProtocolID(try text()),
      version: SemanticVersion(try number(), try number(), try number()),
      language: try text(),
      title: try text(),
      summary: try text(),
      scale: try table { reader throws(Damage) in
        (RatingCode(try reader.text()), try reader.term())
      },
      levels: try table { reader throws(Damage) in (try reader.number(), try reader.term()) },
      clauses: try table { reader throws(Damage) in
        (ClauseNumber(try reader.text()), try reader.text())
      },
      criteria: try table { reader throws(Damage) in
        (CriterionID(try reader.text()), try reader.wording())
      })
  }

  private mutating func term() throws(Damage) -> ProtocolOverlay.Term {
    ProtocolOverlay.Term(name: try text(), meaning: try text())
  }

  private mutating func wording() throws(Damage) -> ProtocolOverlay.Wording {
    let stamp = try optionalText().map { WordingStamp($0) }
    if case .some(.none) = stamp { throw Damage() }
    return ProtocolOverlay.Wording(
      of: stamp ?? nil, text: try text(),
      rubric: try table { reader throws(Damage) in
        (RatingCode(try reader.text()), try reader.text())
      },
      look: try list { reader throws(Damage) in try reader.text() },
      ask: try list { reader throws(Damage) in try reader.text() })
  }

  private mutating func table<Key: Hashable, Value>(
    _ entry: (inout ByteReader) throws(Damage) -> (Key, Value)
  ) throws(Damage) -> [Key: Value] {
    var table: [Key: Value] = [:]
    for (key, value) in try list(entry) {
      guard table.updateValue(value, forKey: key) == nil else { throw Damage() }
    }
    return table
  }
}
