import Digest
import Testing

@Suite("A commitment") struct CommitmentTests {
  @Test("is the SHA-256 of the salt's bytes followed by the text's")
  func isSaltThenText() throws {
    let salt = try #require(Salt(bytes: Array(0...15)))
    let joined: [UInt8] = Array(0...15) + Array("abc".utf8)
    #expect(Commitment(to: "abc", with: salt).digest == Digest.sha256(of: joined))
  }

  @Test("belongs to its own text and salt, to no other")
  func belongs() throws {
    let salt = Salt.random()
    let commitment = Commitment(to: "Jørgen ringte 作者", with: salt)
    #expect(commitment == Commitment(to: "Jørgen ringte 作者", with: salt))
    #expect(commitment != Commitment(to: "Jørgen ringte 作者 ", with: salt))
    #expect(commitment != Commitment(to: "Jørgen ringte 作者", with: .random()))
  }

  @Test("hides equal texts behind different salts")
  func hidesEqualTexts() {
    let first = Commitment(to: "no", with: .random())
    let second = Commitment(to: "no", with: .random())
    #expect(first != second)
  }

  @Test("has a salt of sixteen bytes")
  func salt() {
    let salt = Salt.random()
    #expect(salt.bytes.count == 16)
    #expect(Salt(bytes: salt.bytes) == salt)
    #expect(Salt(bytes: []) == nil)
    #expect(Salt(bytes: salt.bytes + [0]) == nil)
  }
}

@Suite("A random id") struct RandomIDTests {
  @Test("is as long as asked for, in hexadecimal digits")
  func hasItsLength() {
    for count in [1, 8, 16, 32] {
      let id = RandomID.hex(byteCount: count)
      #expect(id.utf8.count == count * 2)
      #expect(Hex.bytes(of: id)?.count == count)
    }
    #expect(RandomID.hex(byteCount: 0).isEmpty)
    #expect(RandomID.hex(byteCount: -1).isEmpty)
  }

  @Test("does not come twice")
  func isUnique() {
    #expect(Set((0..<1000).map { _ in RandomID.hex() }).count == 1000)
  }
}
