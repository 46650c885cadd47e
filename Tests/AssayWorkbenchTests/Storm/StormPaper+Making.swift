import AssayCore

@testable import AssayWorkbench

extension StormPaper {
  /// A document in which two people have worked for a while: some of it side by side, some texts
  /// forgotten since, now and then an event of a newer program.
  static func random(
    named name: String, _ clock: inout StormClock, _ random: inout StormRandom
  ) -> StormPaper {
    let protocols = StormProtocols.several(&random)
    return StormPaper(
      path: "/tmp/" + name, protocols: protocols,
      readOnly: random.once(in: 8) ? "Kari \u{1B}[31mhas it open" : nil,
      ledger: history(of: protocols, &clock, &random))
  }

  private static func history(
    of protocols: [AssessmentProtocol], _ clock: inout StormClock, _ random: inout StormRandom
  ) -> Ledger {
    var ledger = begun(
      by: random.once(in: 2) ? StormTexts.name(&random) : "Nordlys Energi 作者", protocols, &clock)
    let work = StormWork(protocols)
    let before = ledger
    for _ in 0..<random.pick((2, 0), (3, random.below(20)), (1, 80)) {
      // Somebody who had not seen the rest.
      let copy = random.once(in: 10) ? before : ledger
      act(work.intent(for: copy, &random), on: copy, &ledger, protocols, &clock, &random)
    }
    // Now and then everything is backed by something, so that evidence can be brought over.
    if random.once(in: 2) {
      for intent in work.backing(for: ledger, &random) {
        act(intent, on: ledger, &ledger, protocols, &clock, &random)
      }
    }
    if random.once(in: 12) {
      ledger.append(clock.event(.unknown(type: "later"), after: ledger))
    }
    return ledger
  }

  /// One person's act, seen from what they know of the assessment.
  private static func act(
    _ intent: Intent, on known: Ledger, _ ledger: inout Ledger, _ protocols: [AssessmentProtocol],
    _ clock: inout StormClock, _ random: inout StormRandom
  ) {
    let author = random.once(in: 4) ? "作者" : StormClock.author
    let decision = try? known.decide(
      intent, protocols: protocols, author: author,
      seal: { text in
        let sealed = clock.seal(text, after: known)
        let isForgotten = random.once(in: 15)
        return SealedText(
          commitment: sealed.commitment, content: isForgotten ? nil : sealed.content)
      })
    guard let decision else { return }
    ledger.append(
      clock.event(
        .changed(decision.change), undoes: decision.undoes, by: author, after: known))
  }

  /// An assessment with nothing but its beginning.
  static func begun(
    by organisation: String, kind: AssessmentKind = .thirdParty,
    _ protocols: [AssessmentProtocol], _ clock: inout StormClock
  ) -> Ledger {
    let empty = Ledger()
    let creation = Creation(
      organisation: clock.seal(organisation, after: empty), site: nil, kind: kind,
      protocols: protocols.map { ProtocolSeal(id: $0.id, version: $0.version, sha256: "") })
    return Ledger([clock.event(.created(creation), after: empty)])
  }
}
