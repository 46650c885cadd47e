import AssayCore
import AssayWorkbench
import Phrases

/// What is read out.
extension PlainWalk {
  mutating func greet() {
    let names = [assessment.organisation ?? phrases.walk.forgotten, assessment.site]
    speech.say(words.assessment(names.compactMap(\.self).joined(separator: ", ")))
    if assessment.kind == .rehearsal { speech.say(words.rehearsal) }
    speech.say(words.standards(standards.map(\.name)))
    if let readOnly { speech.say(words.readOnly(readOnly)) }
    if assessment.unknownEvents > 0 { speech.say(words.levelWithheld(assessment.unknownEvents)) }
    if let draft = looseDraft { speech.say(words.unfinishedLooseNote(draft.ended)) }
    speech.say(words.howTo)
    speech.pause()
  }

  mutating func readCriterion() {
    guard let stop else { return speech.say(words.noCriteria) }
    let criterion = stop.criterion
    let place = places[standardIndex] + 1
    speech.say(
      words.criterion(criterion.id.text, place, standard.stops.count, standard.name))
    speech.say(words.clause(stop.clause.number.text, stop.clause.title))
    speech.say(criterion.text.ended)
    var facts = [words.weight(criterion.level, criterion.weight)]
    if criterion.isEssential { facts.append(words.essential(standard.needed(for: criterion))) }
    if criterion.isAlwaysApplicable { facts.append(words.alwaysApplies) }
    speech.say(facts.joined(separator: " "))
    for position in standard.source.scale.ratings.indices {
      let step = standard.step(position, of: criterion)
      speech.say(words.step(position, step.code, step.text.ended))
    }
    if !criterion.look.isEmpty { speech.say(words.look(criterion.look.joined(separator: "; "))) }
    if !criterion.ask.isEmpty { speech.say(words.ask(criterion.ask.joined(separator: ", "))) }
    readRecord(of: stop)
  }

  private mutating func readRecord(of stop: PlainStandard.Stop) {
    let record = assessment[stop.reference]
    speech.say(responseSentence(record))
    sayItems(record.evidence, words.evidence)
    sayItems(record.findings, words.findings)
    sayItems(record.requests.filter { assessment.arrivals[$0] == nil }, words.requests)
    if let shortfall = assessment.shortfall(of: stop.reference, on: standard.source.scale) {
      speech.say(words.shortfall("\(shortfall)"))
    }
    if let reason = record.upheld {
      speech.say(
        phrases.shortfalls.kept(reason.content ?? phrases.walk.forgotten).asSentence)
    }
    if record.isToRevisit { speech.say(words.toRevisit) }
    for kind in [NoteKind.report, .private] where kind == .report || !isResultHidden {
      if record.note(kind) != nil || draft(kind, of: stop.reference) != nil {
        readNote(kind, of: stop.reference)
      }
    }
  }

  /// Items in one sentence, each with its label; nothing where there is none.
  private mutating func sayItems(_ ids: [ItemID], _ sentence: (String) -> String) {
    let items = ids.compactMap { assessment.items[$0] }.map { item in
      var text = item.content.texts.first?.content ?? phrases.walk.forgotten
      if case .finding(let finding) = item.content {
        text = "\(phrases.report.items.findingKinds(finding.kind.rawValue)): \(text)"
      }
      return "\(item.label), \(text.withoutStop)"
    }
    if !items.isEmpty { speech.say(sentence(items.joined(separator: "; "))) }
  }

  private func responseSentence(_ record: CriterionRecord) -> String {
    let author = record.rated?.author.content ?? phrases.walk.forgotten
    let time = record.rated.map { self.time($0.time) } ?? ""
    switch record.response {
    case .unrated: return words.unrated
    case .rated(let code):
      let name = standard.source.scale[code]?.name ?? ""
      return words.rated(name.isEmpty ? code.text : "\(code.text), \(name)", author, time)
    case .notApplicable(let reason):
      let text = reason.content ?? phrases.walk.forgotten
      return words.notApplicable(text.ended, author, time)
    }
  }

  mutating func readNote(_ kind: NoteKind, of reference: CriterionReference) {
    let note = assessment[reference].note(kind)
    let draft = draft(kind, of: reference)
    if let note {
      let text = (note.content ?? phrases.walk.forgotten).ended
      speech.say(kind == .report ? words.note(text) : words.privateNote(text))
    }
    if let draft {
      speech.say(words.unfinished(draft.ended, kind == .report ? "n" : "p"))
    } else if note == nil {
      speech.say(words.noNote)
    }
  }

  mutating func readLooseNotes() {
    let notes = assessment.looseNotes
    guard !notes.isEmpty else { return speech.say(words.noLooseNotes) }
    for (index, note) in notes.enumerated() {
      let text = note.note.text.content ?? phrases.walk.forgotten
      speech.say(words.looseNote(index + 1, text.ended, time(note.taken.time)))
    }
  }

  /// `12 March 2026 at 14:32`
  private func time(_ time: Timestamp) -> String {
    let parts = time.date.split(separator: "-").compactMap { Int($0) }
    let date = parts.count == 3 ? phrases.report.date(parts[0], parts[1], parts[2]) : time.date
    return words.atTime(date, time.hourAndMinute)
  }
}
