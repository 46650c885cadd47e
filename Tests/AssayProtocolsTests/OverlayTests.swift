import AssayCore
import AssayProtocols
import Foundation
import Testing

@Suite("An overlay") struct OverlayTests {
  private func overlay() throws -> ProtocolOverlay {
    try OverlayReader.read(Fixture.bytes("garden-nb.yaml"))
  }

  @Test("is read into exactly the texts it says")
  func readsEverything() throws {
    let read = try overlay()
    #expect(read.protocol == "garden-1")
    #expect(read.version == SemanticVersion(1, 0, 0))
    #expect(read.language == "nb")
    #expect(read.title == "Jørgens hage – 作者 e\u{301} 👩‍🌾")
    #expect(read.summary == "Hvordan en hage blir stelt, sagt over to linjer.")
    #expect(read.scale["P"] == ProtocolOverlay.Term(name: "no", meaning: "Noe av det ble sett."))
    #expect(read.levels[2] == ProtocolOverlay.Term(name: "Grodd", meaning: "Bedene bærer."))
    #expect(read.clauses == ["7": "Bed", "7.1": "Generelt", "7.3": "Vann", "8": "Høst"])
    #expect(
      read.criteria["8.a"]
        == ProtocolOverlay.Wording(
          text: "nei", rubric: ["N": "ja", "P": "~", "Ø": "010"], look: ["1.10"], ask: ["null"]))
    #expect(read.criteria["7.3.a"]?.of == WordingStamp("30d1213da26a"))
    #expect(read.criteria.count == 3)
  }

  @Test("names the wording it was made of by a sum that sha256sum agrees with")
  func stampsWordings() {
    let stamps = Garden.value.allCriteria.map { WordingStamp(of: $0, on: Garden.value.scale).text }
    #expect(stamps == ["30d1213da26a", "4050aee81204", "ffc59791677c"])
  }

  @Test("translates what is stamped, and leaves ids, scores and references alone")
  func translates() throws {
    var stamped = try overlay()
    for criterion in Garden.value.allCriteria {
      stamped.criteria[criterion.id]?.of = WordingStamp(of: criterion, on: Garden.value.scale)
    }
    let translated = Garden.value.translated(by: stamped)
    #expect(translated.language == "nb")
    #expect(translated.scale.ratings.map(\.name) == ["Ikke på plass", "no", "Fullt: alt"])
    #expect(translated.scale.ratings.map(\.points) == [0, 1, 3])
    #expect(translated.levels.map(\.name) == ["Sådd", "Grodd"])
    #expect(translated.levels.map(\.threshold) == Garden.value.levels.map(\.threshold))
    #expect(translated.clauses.map(\.title) == ["Bed", "Høst"])
    #expect(translated.allCriteria.map(\.text).last == "nei")
    let water = try #require(translated.criterion("7.3.a"))
    #expect(water.rubric["N"] == "Ikke vann i sikte.")
    #expect(water.principle == "accountability")
    #expect(water.hosts == Garden.value.criterion("7.3.a")?.hosts)
    #expect(translated.allCriteria.map(\.id) == Garden.value.allCriteria.map(\.id))
  }

  @Test("leaves a criterion in its own language whose wording changed since, or that has no stamp")
  func keepsChangedWordings() throws {
    let overlay = try overlay()
    #expect(Garden.value.untranslatedCriteria(by: overlay) == ["7.3.b", "8.a"])
    #expect(Garden.value.translated(by: overlay).criterion("8.a") == Garden.value.criterion("8.a"))

    var changed = Garden.value
    changed.clauses[0].clauses[1].criteria[0].look.append("the tap")
    #expect(changed.translated(by: overlay).criterion("7.3.a") == changed.criterion("7.3.a"))
    #expect(changed.untranslatedCriteria(by: overlay) == ["7.3.a", "7.3.b", "8.a"])
  }

  @Test("says nothing of meanings that belong to texts of another version")
  func keepsChangedMeanings() throws {
    var later = Garden.value
    later.version = SemanticVersion(1, 1, 0)
    let translated = later.translated(by: try overlay())
    #expect(translated.summary == Garden.value.summary)
    #expect(translated.scale.ratings.map(\.meaning) == Garden.value.scale.ratings.map(\.meaning))
    #expect(translated.levels.map(\.meaning) == Garden.value.levels.map(\.meaning))
    #expect(translated.levels.map(\.name) == ["Sådd", "Grodd"])
    later.version = SemanticVersion(1, 0, 7)
    #expect(later.translated(by: try overlay()).levels.map(\.meaning).first == "Bedene blir stelt.")
  }

  @Test("of another protocol changes nothing")
  func keepsOthers() throws {
    var other = Garden.value
    other.id = "garden-2"
    #expect(other.translated(by: try overlay()) == other)
    #expect(other.untranslatedCriteria(by: try overlay()).count == 3)
  }

  @Test("is refused where it is wrong, with fact and place", arguments: refused)
  func refuses(edit: Edit, fact: ProtocolError.Fact) throws {
    let (text, mark) = try edit.applied(to: Fixture.text("garden-nb.yaml"))
    #expect(throws: ProtocolError(fact, at: mark)) {
      try OverlayReader.read(Array(text.utf8))
    }
  }

  static let refused: [(Edit, ProtocolError.Fact)] = [
    (
      Edit("assay-overlay/1", "¦assay-protocol/1"),
      .unknownFormat("assay-protocol/1", expected: "assay-overlay/1")
    ),
    (Edit("protocol: garden-1", "protocol: ¦Garden"), .badProtocolID("Garden")),
    (Edit("version: 1.0.0", "version: ¦1.0"), .badVersion("1.0")),
    (Edit("language: nb", "language: ¦../nb"), .badLanguage("../nb")),
    (Edit("language: nb", "language: ¦nb-"), .badLanguage("nb-")),
    (Edit("language: nb", "language: ¦12"), .badLanguage("12")),
    (Edit("language: nb", "language: ¦\"\""), .badLanguage("")),
    (Edit("language: nb", "language: ¦norwegian"), .badLanguage("norwegian")),
    (Edit("  N: {name", "  ¦\"N N\": {name"), .badCode("N N")),
    (
      Edit("  1: {name", "  ¦4: {name"), .outOfRange(key: "levels", value: "4", allowed: 1...3)
    ),
    (Edit("  \"7\": Bed", "  ¦7/1: Bed"), .badClauseNumber("7/1")),
    (Edit("  \"7\": Bed", "  \"7\": ¦[Bed]"), .wrongKind(key: "7", expected: .text)),
    (Edit("  8.a: {text", "  ¦8/a: {text"), .badCriterionID("8/a")),
    (Edit("  7.3.b:", "  7.3.a:").marked("\n  ¦7.3.a:\n    of"), .duplicateKey("7.3.a")),
    (Edit("of: 30d1213da26a", "of: ¦0A5834BA3A4F"), .badStamp("0A5834BA3A4F")),
    (Edit("of: 30d1213da26a", "of: ¦abc"), .badStamp("abc")),
    (Edit("N: Ingen.,", "¦\"\": Ingen.,"), .badCode("")),
    (
      Edit("  8.a: {text", "  8.a: {weight: 1, text").marked("{¦weight"),
      .unknownKey("weight", part: .translatedCriterion, nearest: nil)
    ),
    (Edit("language: nb\n", "").marked("¦format"), .missingKey("language", part: .overlay)),
    (Edit("text: nei", "text: ¦\"\\e[31m\""), .controlCharacter(0x1B)),
    (Edit("look: [loggen]", "look: ¦&log [loggen]"), .anchor),
  ]
}

@Suite("Stamping") struct OverlayStampingTests {
  private let original = Garden.value

  @Test("adds what is missing and touches nothing else")
  func addsStamps() throws {
    let text = try Fixture.text("garden-nb.yaml")
    let stamping = try OverlayStamping(of: Array(text.utf8), against: original)
    let expected =
      text
      .replacing("  7.3.b:\n", with: "  7.3.b:\n    of: 4050aee81204\n")
      .replacing("8.a: {text", with: "8.a: {of: ffc59791677c, text")
    #expect(String(decoding: stamping.bytes, as: UTF8.self) == expected)
    #expect(stamping.added == ["7.3.b", "8.a"])
    #expect(stamping.renewed + stamping.outdated + stamping.unknown == [])
    let overlay = try OverlayReader.read(stamping.bytes)
    #expect(original.untranslatedCriteria(by: overlay) == [])
    #expect(try OverlayStamping(of: stamping.bytes, against: original).bytes == stamping.bytes)
  }

  @Test("leaves the stamp of another wording alone until it is told", arguments: ["", "'", "\""])
  func renews(quote: String) throws {
    let old = "of: \(quote)0123456789ab\(quote)\n"
    let text = try Fixture.text("garden-nb.yaml").replacing("of: 30d1213da26a\n", with: old)
    let kept = try OverlayStamping(of: Array(text.utf8), against: original)
    #expect(kept.outdated == ["7.3.a"])
    #expect(String(decoding: kept.bytes, as: UTF8.self).contains(old))
    for renewal in [OverlayStamping.Renewal.all, .these(["7.3.a"])] {
      let renewed = try OverlayStamping(of: Array(text.utf8), against: original, renewing: renewal)
      #expect(renewed.renewed == ["7.3.a"])
      #expect(renewed.outdated == [])
      #expect(
        String(decoding: renewed.bytes, as: UTF8.self).contains("    of: 30d1213da26a\n    text"))
    }
  }

  @Test("names criteria that the protocol does not have")
  func namesUnknown() throws {
    let text = try Fixture.text("garden-nb.yaml").replacing("7.3.b:", with: "7.3.c:")
    let stamping = try OverlayStamping(of: Array(text.utf8), against: original)
    #expect(stamping.unknown == ["7.3.c"])
    #expect(stamping.added == ["8.a"])
  }

  @Test("keeps Windows line ends and a byte order mark")
  func keepsWindowsFiles() throws {
    let text = try Fixture.text("garden-nb.yaml").replacing("\n", with: "\r\n")
    let file = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    let stamped = try OverlayStamping(of: file, against: original).bytes
    #expect(stamped.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(!String(decoding: stamped, as: UTF8.self).replacing("\r\n", with: "").contains("\n"))
    let overlay = try OverlayReader.read(stamped)
    #expect(original.untranslatedCriteria(by: overlay) == [])
  }

  @Test("says so where a layout leaves it no room, rather than break the file")
  func refusesOddLayouts() throws {
    let text = try Fixture.text("garden-nb.yaml")
      .replacing("8.a: {text", with: "8.a:\n    {text")
    #expect(throws: ProtocolError.self) {
      try OverlayStamping(of: Array(text.utf8), against: original)
    }
  }

  @Test("writes the file in place, whole, and keeps its mode")
  func stampsFiles() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(try Fixture.text("garden-nb.yaml"), to: "garden-1/nb.yaml")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    #expect(try OverlayFile.stamp(path, against: original).added == ["7.3.b", "8.a"])
    #expect(try OverlayFile.stamp(path, against: original).added == [])
    #expect(original.untranslatedCriteria(by: try ProtocolLoading().overlay(path: path)) == [])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o640)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/garden-1") == ["nb.yaml"])
  }
}
