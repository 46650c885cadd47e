import Cells
import Phrases
import Testing

@testable import AssayWorkbench

@Suite("The sheet of keys")
struct KeySheetTests {
  @Test(
    "is what the command table says, in both languages",
    arguments: [(Language.english, "Docs/keys.md"), (Language.norwegian, "Docs/keys.nb.md")])
  func current(language: Language, path: String) throws {
    try GeneratedFile(path: path).expect(KeySheet(language).markdown)
  }

  @Test("names every place a key can work in")
  func places() {
    for context in Context.allCases where !Command.valid(in: context).isEmpty {
      for language in Language.allCases {
        #expect(
          language.phrases.keySheet.places("\(context)") != nil,
          "Phrases+KeySheet names no place for \(context) in \(language)")
      }
    }
  }

  @Test("tells of no key inside a text that the text does not understand")
  func fieldKeys() {
    for key in FieldKey.all.flatMap(\.keys) {
      var field = TextField("one two\nthree", isMultiline: true)
      let isUnderstood = field.handle(key, width: 20)
      #expect(isUnderstood, "\(key)")
    }
    #expect(FieldKey.all.allSatisfy { !$0.keys.isEmpty })
  }

  @Test("gives every command a name of its own")
  func commands() {
    #expect(Set(Command.table.map(\.name)).count == Command.table.count)
  }
}
