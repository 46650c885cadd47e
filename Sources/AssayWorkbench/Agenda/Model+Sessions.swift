import AssayCore
import Cells

extension Model {
  /// Opens the agenda on the session that is under way.
  mutating func openAgenda() -> [Effect] {
    let agenda = walk?.assessment.agenda ?? []
    let row = agenda.firstIndex { $0.id == walk?.assessment.session }
    _ = open(.agenda)
    walk?.sheet?.selected = row ?? 0
    return []
  }

  /// Begins the chosen session: its people are in the room, and the walk goes to what of it nobody
  /// has rated. The one under way goes on there.
  mutating func beginChosenSession() -> [Effect] {
    guard let walk, case .item(let id) = chosen,
      let session = walk.assessment.agenda.first(where: { $0.id == id })
    else { return [] }
    let spots = session.content.clauses.flatMap(walk.spots(in:))
    let next = spots.first { walk.answer(at: $0) == .unrated } ?? spots.first
    if walk.assessment.session == id {
      guard let next else {
        say(phrases.agenda.alreadyUnderWay(written(session.content.title), key(of: "end-session")))
        return []
      }
      self.walk?.sheet = nil
      self.walk?.go(to: next)
      say(phrases.agenda.goesOn(written(session.content.title)))
      return []
    }
    self.walk?.sheet = nil
    if let next { self.walk?.go(to: next) }
    // Who was in the session before is not in this one.
    let before = walk.assessment.session == nil ? walk.assessment.present?.content : nil
    let people = session.content.people?.content ?? before ?? ""
    return [.propose(.enter(id, present: people), settling: nil)]
  }

  /// Nobody is said to be in the room any more.
  mutating func endSession() -> [Effect] {
    guard walk?.assessment.session != nil else {
      refuse(phrases.agenda.noneUnderWay)
      return []
    }
    return [.propose(.enter(nil, present: ""), settling: nil)]
  }

  mutating func askPresent() -> [Effect] {
    begin(.present, with: walk?.drafts[.present] ?? walk?.assessment.present?.content ?? "")
    return []
  }

  /// `10:30 Complaints desk · with KB, TL`; nil outside a session with nobody in the room.
  func sessionText(_ walk: Walk) -> String? {
    var parts: [String] = []
    if let id = walk.assessment.session,
      case .session(let session) = walk.assessment.items[id]?.content
    {
      parts.append(
        [session.time?.text, written(session.title)].compactMap(\.self).joined(separator: " "))
    }
    if let present = walk.assessment.present?.content {
      parts.append(phrases.agenda.with(People.brief(present)))
    }
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  /// Where one left a document that is opened again; nil where nothing was done in it yet.
  func leavingSentence(_ walk: Walk) -> String? {
    let last = walk.ledger.events.last { event in
      if case .changed = event.body { true } else { false }
    }
    guard let last, let reference = walk.reference else { return nil }
    let place = name(reference, walk)
    let time = timeText(last.time)
    if let present = walk.assessment.present?.content {
      return phrases.agenda.leftWith(place, time, People.brief(present))
    }
    return phrases.agenda.left(place, time)
  }
}

extension Walk {
  /// The criterion that was changed last, for a document that was not closed by hand.
  var lastChanged: CriterionReference? {
    for event in ledger.events.reversed() {
      if case .changed(let change) = event.body, let reference = criterion(of: change) {
        return reference
      }
    }
    return nil
  }
}
