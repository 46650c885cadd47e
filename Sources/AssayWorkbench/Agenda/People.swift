import AssayCore

/// Several people in one text, as they are written down in a hurry: with commas between.
enum People {
  /// One by one. A comma in brackets belongs to what is said of somebody:
  /// `JH (Jonas Hætta, at the desk since January)`.
  static func divided(_ text: String) -> [String] {
    let separators: Set<Character> = [",", ";", "\n"]
    let enclosed = enclosed(in: text)
    var names: [String] = []
    var name = ""
    for (character, isEnclosed) in zip(text, enclosed) {
      if !isEnclosed, separators.contains(character) {
        names.append(name)
        name = ""
      } else {
        name.append(character)
      }
    }
    return (names + [name]).map(trimmed).filter { !$0.isEmpty }
  }

  /// The people without what stands in brackets behind them.
  static func brief(_ text: String) -> String {
    let names = divided(text)
    return names.isEmpty ? text : names.map(briefName).joined(separator: ", ")
  }

  /// One person without what stands in brackets.
  static func briefName(_ name: String) -> String {
    let outside = zip(name, enclosed(in: name)).filter { !$0.1 }.map(\.0)
    let words = String(outside).split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? name : words.joined(separator: " ")
  }

  /// For each character whether it stands in brackets that are closed, the brackets with it.
  private static func enclosed(in text: String) -> [Bool] {
    var open: [Int] = []
    var steps = Array(repeating: 0, count: text.count + 1)
    for (place, character) in text.enumerated() {
      if character == "(" { open.append(place) }
      if character == ")", let start = open.popLast() {
        steps[start] += 1
        steps[place + 1] -= 1
      }
    }
    var depth = 0
    return steps.dropLast().map { step in
      depth += step
      return depth > 0
    }
  }

  private static func trimmed(_ name: String) -> String {
    let start = name.drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension Assessment {
  /// The people in the room.
  var peoplePresent: [String] { People.divided(present?.content ?? "") }

  /// People who were named before: in the room, as owners of actions, on the agenda.
  var knownPeople: [String] {
    var names: [String] = []
    func add(_ name: String?) {
      guard let name, !name.isEmpty, !names.contains(name) else { return }
      names.append(name)
    }
    for name in peoplePresent { add(name) }
    for action in actions { add(action.content.owner?.content) }
    for session in agenda {
      for name in People.divided(session.content.people?.content ?? "") { add(name) }
    }
    return names
  }
}
