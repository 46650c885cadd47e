extension Assessment {
  /// The items of a kind, in the order of their numbers.
  public func all(_ kind: ItemKind) -> [Kept<Item<SealedText>>] {
    (order[kind] ?? []).compactMap { items[$0] }
  }

  public var evidence: [Kept<Evidence<SealedText>>] {
    all(.evidence).compactMap { kept in
      if case .evidence(let content) = kept.content { kept.holding(content) } else { nil }
    }
  }

  public var requests: [Kept<Request<SealedText>>] {
    all(.request).compactMap { kept in
      if case .request(let content) = kept.content { kept.holding(content) } else { nil }
    }
  }

  /// What was asked for and has not come.
  public var openRequests: [Kept<Request<SealedText>>] {
    requests.filter { arrivals[$0.id] == nil }
  }

  public var findings: [Kept<Finding<SealedText>>] {
    all(.finding).compactMap { kept in
      if case .finding(let content) = kept.content { kept.holding(content) } else { nil }
    }
  }

  public var actions: [Kept<Action<SealedText>>] {
    all(.action).compactMap { kept in
      if case .action(let content) = kept.content { kept.holding(content) } else { nil }
    }
  }

  /// In the order they begin; those without a time last.
  public var agenda: [Kept<Session<SealedText>>] {
    let sessions = all(.session).compactMap { kept -> Kept<Session<SealedText>>? in
      if case .session(let content) = kept.content { kept.holding(content) } else { nil }
    }
    func begins(_ session: Session<SealedText>) -> String {
      "\(session.day?.text ?? "9") \(session.time?.text ?? "9")"
    }
    return sessions.sorted {
      (begins($0.content), $0.number) < (begins($1.content), $1.number)
    }
  }

  public var team: [Kept<Member<SealedText>>] {
    all(.member).compactMap { kept in
      if case .member(let content) = kept.content { kept.holding(content) } else { nil }
    }
  }

  public var opinions: [Kept<Opinion<SealedText>>] {
    all(.opinion).compactMap { kept in
      if case .opinion(let content) = kept.content { kept.holding(content) } else { nil }
    }
  }

  /// The evidence of that id; nil where the id is another kind's or nobody's.
  public func evidence(_ id: ItemID) -> Kept<Evidence<SealedText>>? {
    guard let kept = items[id], case .evidence(let content) = kept.content else { return nil }
    return kept.holding(content)
  }

  public func finding(_ id: ItemID) -> Kept<Finding<SealedText>>? {
    guard let kept = items[id], case .finding(let content) = kept.content else { return nil }
    return kept.holding(content)
  }

  public func request(_ id: ItemID) -> Kept<Request<SealedText>>? {
    guard let kept = items[id], case .request(let content) = kept.content else { return nil }
    return kept.holding(content)
  }
}

extension Assessment {
  /// What people call an item, such as `E12`; empty where there is none of that id.
  public func label(of id: ItemID) -> String { items[id]?.label ?? "" }
}

extension Kept {
  fileprivate func holding<Other>(_ content: Other) -> Kept<Other> {
    Kept<Other>(id: id, number: number, content: content, worded: worded)
  }
}

// What the fold does.
extension Assessment {
  /// Puts an item in its place.
  ///
  /// - Parameter links: What the item supports where it comes back; nil where it is new or reworded.
  mutating func place(_ kept: Kept<Item<SealedText>>, links: [CriterionReference]?) {
    let standing = items[kept.id]
    if let standing { note(standing, isThere: false) }
    items[kept.id] = kept
    if standing == nil {
      let place = place(of: kept.id, in: order[kept.content.kind] ?? [])
      order[kept.content.kind, default: []].insert(kept.id, at: place.index)
    }
    note(kept, isThere: true)
    guard case .evidence(let evidence) = kept.content, standing == nil else { return }
    for criterion in links ?? [evidence.criterion].compactMap(\.self) {
      link(kept.id, criterion, true)
    }
  }

  mutating func remove(_ id: ItemID) {
    guard let standing = items[id] else { return }
    for criterion in supported[id] ?? [] { link(id, criterion, false) }
    note(standing, isThere: false)
    let kind = standing.content.kind
    let place = place(of: id, in: order[kind] ?? [])
    if place.isTaken { order[kind]?.remove(at: place.index) }
    if order[kind]?.isEmpty == true { order[kind] = nil }
    items[id] = nil
  }

  /// A piece of evidence that is not there supports nothing.
  mutating func link(_ id: ItemID, _ criterion: CriterionReference, _ isLinked: Bool) {
    guard case .evidence = items[id]?.content else { return }
    var criteria = supported[id] ?? []
    criteria.removeAll { $0 == criterion }
    // NB: by their order, not by when they were linked: an undo has to bring back the same.
    if isLinked {
      let index = criteria.firstIndex { stands(criterion, before: $0) }
      criteria.insert(criterion, at: index ?? criteria.endIndex)
    }
    supported[id] = criteria.isEmpty ? nil : criteria
    list(id, at: criterion, in: \.evidence, isThere: isLinked)
  }

  private mutating func note(_ kept: Kept<Item<SealedText>>, isThere: Bool) {
    switch kept.content {
    case .finding(let finding):
      list(kept.id, at: finding.criterion, in: \.findings, isThere: isThere)
    case .request(let request):
      list(kept.id, at: request.criterion, in: \.requests, isThere: isThere)
    case .evidence, .action, .session, .member, .opinion: break
    }
  }

  private mutating func list(
    _ id: ItemID, at criterion: CriterionReference?,
    in path: WritableKeyPath<CriterionRecord, [ItemID]>, isThere: Bool
  ) {
    guard let criterion else { return }
    let place = place(of: id, in: self[criterion][keyPath: path])
    guard place.isTaken != isThere else { return }
    update(criterion) {
      if isThere {
        $0[keyPath: path].insert(id, at: place.index)
      } else {
        $0[keyPath: path].remove(at: place.index)
      }
    }
  }

  /// Where an item stands among others that are in the order of their numbers, or would.
  private func place(of id: ItemID, in ids: [ItemID]) -> (index: Int, isTaken: Bool) {
    func rank(_ id: ItemID) -> (Int, ItemID) { (items[id]?.number ?? 0, id) }
    let own = rank(id)
    let index = ids.partitioningIndex { rank($0) >= own }
    return (index, index < ids.count && ids[index] == id)
  }

  // NB: in place: a copy of the record for each event would make opening a long one slow.
  mutating func update(
    _ criterion: CriterionReference, _ body: (inout CriterionRecord) -> Void
  ) {
    body(&records[criterion, default: CriterionRecord()])
    if records[criterion]?.isBlank == true { records[criterion] = nil }
  }
}
