import AssayCore
import Phrases

extension Model {
  mutating func fillIn(_ kind: MeetingKind) -> [Effect] {
    let standing = walk?.assessment.meetings[kind]
    let people = standing?.people.content ?? walk?.assessment.present?.content ?? ""
    let form = Form(
      .meeting(kind), says: { kind == .opening ? $0.closing.opening : $0.closing.closing },
      [
        .text(
          .people, people, lines: .several, says: { $0.closing.people },
          hint: { $0.closing.peopleHint }),
        .text(
          .note, standing?.note?.content ?? "", lines: .several, says: { $0.closing.note },
          hint: { $0.closing.noteHint }),
      ]
    ) { form throws(FormRefusal) in
      let people = try form.required(.people) { $0.closing.peopleMissing }
      return [.hold(kind, Meeting(people: people, note: form.filled(.note)))]
    }
    return open(form)
  }
}
