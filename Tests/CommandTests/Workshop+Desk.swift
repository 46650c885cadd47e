import AssayCore
import AssayProtocols
import AssayStore
import Digest

@testable import assay

extension Workshop {
  /// The workbench's desk in this folder, with a document begun there.
  func desk(beginning path: String, protocols ids: String...) throws -> Desk {
    let session = Self.session()
    let library = ProtocolLibrary(roots: [ProtocolRoot(path: Self.protocols, origin: .named)])
    let protocols = try ids.map { id in
      let loaded = try library.load(ProtocolID(id))
      return ProtocolText(
        id: loaded.protocol.id, version: loaded.protocol.version, bytes: loaded.bytes)
    }
    let document = try Document.create(
      at: path,
      creation: NewAssessment(
        organisation: "Nordlys Energi 作者", kind: .thirdParty, protocols: protocols),
      session: session)
    try document.close()
    return Desk(folder: folder, session: session, library: library, language: .english)
  }

  /// The same names, times and ids in every run.
  static func session() -> WritingSession {
    var minutes = 0
    var salts = Chance(seed: 5)
    return WritingSession(
      author: "Jørgen Ås",
      clock: {
        minutes += 1
        guard let time = Timestamp("2026-03-12T14:\(10 + minutes % 50):07+01:00") else {
          preconditionFailure("the clock is broken")
        }
        return time
      },
      randomness: Randomness(
        salt: { Salt(bytes: (0..<16).map { _ in UInt8(salts.below(256)) }) ?? .random() },
        replica: { ReplicaID(String(repeating: "5d0c", count: 8)) }))
  }
}
