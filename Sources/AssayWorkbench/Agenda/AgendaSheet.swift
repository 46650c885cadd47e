import AssayCore
import Cells

extension Model {
  /// The sessions in the order they begin: when, what, with whom, which clauses, how far.
  func agendaContent(_ walk: Walk, width: Int) -> SheetContent {
    let width = width - 2
    let agenda = walk.assessment.agenda
    var content = SheetContent(marksChosen: true)
    content.head = [StyledLine(phrases.agenda.title(agenda.count), .heading)]
    var present = StyledLine(phrases.agenda.presentPrompt + ": ", .dim)
    present.add(walk.assessment.present?.content ?? phrases.agenda.nobodyNamed)
    content.head += [present, .empty]
    if agenda.isEmpty {
      content.head += StyledLine.wrapped(
        phrases.agenda.empty(key(of: "new-session")), width: width, style: .dim)
    }
    var day: Day?
    for (number, session) in agenda.enumerated() {
      var row = SheetRow(
        lines: sessionLines(session, walk, width: width), subject: .item(session.id))
      if session.content.day != day {
        let heading = session.content.day.map(dayText) ?? phrases.agenda.noDay
        row.above = [StyledLine(heading, .heading)]
        if number > 0 { row.above.insert(.empty, at: 0) }
      }
      day = session.content.day
      content.rows.append(row)
    }
    return content
  }

  private func sessionLines(
    _ session: Kept<Session<SealedText>>, _ walk: Walk, width: Int
  ) -> [StyledLine] {
    let content = session.content
    var line = StyledLine(content.time?.text ?? "–:–", .key)
    line.pad(to: 7)
    line.add(written(content.title))
    if walk.assessment.session == session.id { line.add("  " + phrases.agenda.underWay, .success) }
    let applicable = Set(content.clauses.flatMap(walk.spots(in:))).map(walk.answer(at:))
      .filter { $0 != .notApplicable }
    let rated = applicable.count { $0 != .unrated }
    let counted = applicable.isEmpty ? "" : phrases.agenda.rated(rated, applicable.count)
    line.pad(to: width - SafeText(counted).width)
    line.add(counted, .dim)
    let facts = [
      content.people.map { phrases.agenda.with(written($0)) },
      content.clauses.isEmpty ? nil : ClauseList.written(content.clauses, in: walk),
    ].compactMap(\.self)
    guard !facts.isEmpty else { return [line] }
    return [line]
      + StyledLine.wrapped(
        facts.joined(separator: " · "), width: width, indent: 7, style: .dim)
  }
}
