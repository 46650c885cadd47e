import Digest
import Testing

@Suite("A digest") struct DigestTests {
  /// FIPS 180-4, NIST's examples, and the empty message.
  static let published = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
        + "lmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ]

  @Test("agrees with the published examples", arguments: published)
  func agreesWithPublished(message: String, expected: String) {
    #expect(Digest.sha256(of: message).hex == expected)
    #expect(Digest.sha256(of: Array(message.utf8)).hex == expected)
  }

  @Test("agrees with the published million of a")
  func agreesWithMillion() {
    let message = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(
      Digest.sha256(of: message).hex
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("prints and reads itself back, in either case")
  func roundTrips() {
    let digest = Digest.sha256(of: "Jørgen 作者 e\u{301} 👩‍🔧 \u{1B}[31m")
    #expect(Digest(hex: digest.hex) == digest)
    #expect(Digest(hex: digest.hex.uppercased()) == digest)
    #expect(Digest(bytes: digest.bytes) == digest)
    #expect("\(digest)" == digest.hex)
  }

  @Test("hashes bytes as they stand: composed and decomposed letters differ")
  func doesNotNormalise() {
    #expect(Digest.sha256(of: "\u{E9}") != Digest.sha256(of: "e\u{301}"))
  }

  @Test(
    "refuses what is no 64 digits",
    arguments: [
      "", "ba78", String(repeating: "0", count: 63), String(repeating: "0", count: 65),
      String(repeating: "0", count: 66), String(repeating: "g", count: 64),
      String(repeating: "０", count: 64),
    ])
  func refusesOtherText(text: String) {
    #expect(Digest(hex: text) == nil)
  }

  @Test("sorts as its printed form does")
  func sorts() {
    let digests = ["a", "b", "c", "d", "e"].map { Digest.sha256(of: $0) }
    #expect(digests.sorted().map(\.hex) == digests.map(\.hex).sorted())
  }
}
