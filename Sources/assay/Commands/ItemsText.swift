import AssayCore
import Phrases

/// Evidence, findings and the other kept things for a person, one a paragraph.
struct ItemsText {
  let assessment: Assessment
  private let words = Phrases.english.report.items
  private let forgotten = Phrases.english.walk.forgotten

  init(_ assessment: Assessment) { self.assessment = assessment }

  /// Head and text of what is shown of one item; the text wraps under itself.
  typealias Line = (head: String, text: String)

  func evidence(_ kept: Kept<Evidence<SealedText>>) -> Line {
    let evidence = kept.content
    let kind = words.evidenceKinds(evidence.kind.rawValue)
    var parts = [text(evidence.text)]
    if let sample = evidence.sample {
      parts.append(words.sample(sample.seen, sample.population, sample.inOrder))
      if let chosen = sample.chosen { parts.append(text(chosen)) }
    }
    if let source = evidence.source { parts.append("from \(text(source))") }
    if let file = evidence.attachment { parts.append(words.file(text(file.name))) }
    let draft = evidence.isFinal ? "" : ", \(words.draft)"
    return ("\(label(kept.id)) ", "\(kind)\(draft): \(parts.joined(separator: "; "))")
  }

  /// The same with what it supports.
  func fullEvidence(_ kept: Kept<Evidence<SealedText>>) -> Line {
    let line = evidence(kept)
    let criteria = (assessment.supported[kept.id] ?? []).map(\.description)
    let supports = criteria.isEmpty ? "supports nothing yet" : criteria.joined(separator: ", ")
    return (line.head, "\(line.text) · \(supports)")
  }

  func finding(_ kept: Kept<Finding<SealedText>>) -> Line {
    let kind = words.findingKinds(kept.content.kind.rawValue)
    let host = kept.content.isForHostAudit ? " (\(words.inHostAudit))" : ""
    return ("\(label(kept.id)) ", "\(kind): \(text(kept.content.text))\(host)")
  }

  func fullFinding(_ kept: Kept<Finding<SealedText>>) -> Line {
    let line = finding(kept)
    let place = kept.content.criterion.map { " · \($0)" } ?? ""
    return (line.head, line.text + place)
  }

  func action(_ kept: Kept<Action<SealedText>>) -> Line {
    let action = kept.content
    var parts = [text(action.text)]
    if let owner = action.owner { parts.append(text(owner)) }
    if let due = action.due { parts.append("by \(due)") }
    parts.append(
      action.verified.map { words.verified(text($0.by), $0.on.text) }
        ?? words.actionStates(action.state.rawValue))
    return ("\(label(kept.id)) ", parts.joined(separator: " · "))
  }

  func request(_ kept: Kept<Request<SealedText>>) -> Line {
    let request = kept.content
    var parts = [text(request.text)]
    if let from = request.from { parts.append("from \(text(from))") }
    if let due = request.due { parts.append("by \(text(due))") }
    if let evidence = assessment.arrivals[kept.id] {
      parts.append("has come: \(label(evidence))")
    }
    if let criterion = request.criterion { parts.append("\(criterion)") }
    return ("\(label(kept.id)) ", parts.joined(separator: " · "))
  }

  func opinion(_ kept: Kept<Opinion<SealedText>>) -> Line {
    let by = kept.content.by.map { " · \(text($0))" } ?? ""
    let place = kept.content.criterion.map { " · \($0)" } ?? ""
    return ("\(label(kept.id)) ", "\(text(kept.content.text))\(place)\(by)")
  }

  static func state(_ state: ActionState) -> String {
    Phrases.english.report.items.actionStates(state.rawValue)
  }

  func label(_ id: ItemID) -> String { assessment.label(of: id) }

  func text(_ sealed: SealedText) -> String { sealed.content ?? forgotten }
}

extension Page {
  mutating func add(_ line: ItemsText.Line, indent: String = "  ") {
    add(indent + line.head, paragraph: line.text)
  }

  /// A title and what stands under it; nothing where there is nothing.
  mutating func add(_ title: String, _ lines: [ItemsText.Line]) {
    guard !lines.isEmpty else { return }
    add()
    add(title)
    for line in lines { add(line) }
  }

  /// Findings, each with its actions under it.
  mutating func add(findingsOf items: ItemsText, indent: String = "  ") {
    for kept in items.assessment.findings {
      add(items.fullFinding(kept), indent: indent)
      for action in items.assessment.actions where action.content.finding == kept.id {
        add(items.action(action), indent: indent + "   ")
      }
    }
  }
}
