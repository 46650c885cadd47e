import AssayCore
import Cells

extension Model {
  /// What was asked for: what has yet to come first.
  func requestsContent(_ walk: Walk, width: Int) -> SheetContent {
    let width = max(width - 2, 1)
    let requests = walk.assessment.requestsByUrgency
    let open = walk.assessment.openRequests.count
    var content = SheetContent(marksChosen: true)
    content.head = [StyledLine(phrases.requests.ledger(open, requests.count - open), .heading)]
    if requests.isEmpty {
      content.head +=
        [.empty] + StyledLine.wrapped(phrases.requests.none(key(of: "ask-for")), width: width)
      return content
    }
    content.head += [StyledLine(phrases.requests.arrives(key(of: "has-come")), .dim), .empty]
    let labels = requests.map { "\(ItemKind.request.letter)\($0.number)".count }.max() ?? 0
    content.rows = requests.map { kept in
      SheetRow(
        lines: lines(of: kept, indent: labels + 3, width: width, walk), subject: .item(kept.id))
    }
    return content
  }

  private func lines(
    of kept: Kept<Request<SealedText>>, indent: Int, width: Int, _ walk: Walk
  ) -> [StyledLine] {
    let arrival = walk.assessment.arrivals[kept.id]
    var lead = StyledLine(arrival == nil ? "□ " : "■ ", arrival == nil ? .warning : .dim)
    lead.add("\(ItemKind.request.letter)\(kept.number)", .emphasis)
    let request = kept.content
    let lines = StyledLine.hanging(
      lead, request.text.content ?? phrases.walk.forgotten, width: width, indent: indent,
      style: arrival == nil ? .normal : .dim)
    var below: [String] = []
    if let arrival {
      // What came may have been dropped again.
      let item = walk.assessment.items[arrival]
      below.append(item.map { phrases.requests.arrivedAs($0.label) } ?? phrases.requests.arrived)
    }
    if let from = request.from { below.append(from.content ?? phrases.walk.forgotten) }
    if let due = request.due, arrival == nil {
      below.append(phrases.requests.dueBy(due.content ?? phrases.walk.forgotten))
    }
    if let criterion = request.criterion {
      below.append(
        criterion.protocol == walk.layout.source.id
          ? criterion.criterion.text : "\(criterion)")
    }
    guard !below.isEmpty else { return lines }
    return lines
      + StyledLine.wrapped(
        below.joined(separator: " · "), width: width, indent: indent, style: .dim)
  }

  /// A request in a few words, such as `Q3 log · KB · 15:00`.
  func text(of request: Kept<Request<SealedText>>) -> String {
    let content = request.content
    let text = content.text.content ?? phrases.walk.forgotten
    return "\(ItemKind.request.letter)\(request.number) \(text)\(whoAndWhen(content))"
  }

  /// The same in one line of the outline: who is to bring it and by when are never cut.
  func line(of request: Kept<Request<SealedText>>, width: Int) -> StyledLine {
    let content = request.content
    var line = StyledLine(" \(ItemKind.request.letter)\(request.number) ", .emphasis)
    let end = SafeText(whoAndWhen(content)).truncated(to: max(width - line.width - 4, 0))
    let text = SafeText(cut(content.text.content ?? phrases.walk.forgotten, width: width))
    line.add(text.truncated(to: max(width - line.width - end.width, 1)), .dim)
    line.add(end, .dim)
    return line
  }

  /// ` · KB · 15:00`
  private func whoAndWhen(_ request: Request<SealedText>) -> String {
    let from = request.from.map { $0.content.map(People.brief) ?? phrases.walk.forgotten }
    let due = request.due.map { $0.content ?? phrases.walk.forgotten }
    return [from, due].compactMap(\.self).map { " · " + $0 }.joined()
  }

  // MARK: What the keys do

  /// It has come: asks what kind of evidence it is, and keeps it as one.
  mutating func receiveChosen() -> [Effect] {
    guard case .item(let id) = chosen, let request = walk?.assessment.request(id) else { return [] }
    guard walk?.assessment.arrivals[id] == nil else {
      refuse(phrases.items.alreadyArrived)
      return []
    }
    let label = label(id)
    let evidence = Evidence(
      text: request.content.text, kind: .record, source: request.content.from)
    var form = evidenceForm(
      .receiving(id), says: { $0.evidence.arrivalTitle(label) }, evidence,
      at: request.content.criterion
    ) { [.receive(id, $0)] }
    form.focus(on: .kind)
    return open(form)
  }

  mutating func rewordChosenRequest() -> [Effect] {
    guard case .item(let id) = chosen, let request = walk?.assessment.request(id) else { return [] }
    return open(
      requestForm(.rewording(id), at: request.content.criterion, request.content))
  }
}

extension Assessment {
  /// What has yet to come, the oldest first, then what has come, the latest first.
  fileprivate var requestsByUrgency: [Kept<Request<SealedText>>] {
    let arrived = requests.filter { arrivals[$0.id] != nil }
    return openRequests + arrived.reversed()
  }
}
