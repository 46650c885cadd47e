import AssayCore
import Phrases

extension Model {
  mutating func newSession() -> [Effect] {
    open(sessionForm(.making(.session, at: nil), nil))
  }

  func sessionForm(_ subject: FormSubject, _ standing: Session<SealedText>?) -> Form {
    let walk = walk
    let clauses = walk.map { ClauseList.written(standing?.clauses ?? [], in: $0) } ?? ""
    return Form(
      subject, says: { $0.agenda.session },
      [
        .text(.title, standing?.title.content ?? "", says: { $0.agenda.sessionTitle }),
        .text(
          .day, standing?.day?.text ?? today?.text ?? "", as: .day, says: { $0.agenda.day },
          hint: { $0.findings.dueHint }),
        .text(
          .time, standing?.time?.text ?? "", as: .time, says: { $0.agenda.time },
          hint: { $0.agenda.timeHint }),
        .text(
          .people, standing?.people?.content ?? "", says: { $0.agenda.people },
          hint: { $0.agenda.peopleHint }),
        .text(
          .clauses, clauses, says: { $0.agenda.clauses }, hint: { $0.agenda.clausesHint }),
      ]
    ) { form throws(FormRefusal) in
      var clauses: [ClauseReference] = []
      if let walk {
        do throws(ClauseList.UnknownClause) {
          clauses = try ClauseList.read(form[.clauses], in: walk)
        } catch {
          throw FormRefusal(.clauses) { $0.agenda.noSuchClause(error.text) }
        }
      }
      let session = Session(
        title: try form.required(.title) { $0.agenda.titleMissing }, day: try form.day(.day),
        time: try form.time(.time), people: form.filled(.people), clauses: clauses)
      return [.making(.session(session), as: form.subject)]
    }
  }
}
