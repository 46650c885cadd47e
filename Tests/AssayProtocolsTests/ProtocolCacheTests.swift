import AssayCore
import AssayProtocols
import Digest
import Foundation
import Testing

@Suite("The cache") struct ProtocolCacheTests {
  let folder: TemporaryFolder
  let cache: ProtocolCache
  let bytes: [UInt8]
  let digest: Digest

  init() throws {
    folder = try TemporaryFolder()
    cache = ProtocolCache(directory: folder.path + "/cache/protocols")
    bytes = try Fixture.bytes("garden.yaml")
    digest = .sha256(of: bytes)
  }

  private var file: URL { URL(filePath: cache.directory).appending(path: digest.hex) }

  @Test("gives back exactly what was kept")
  func roundTrips() {
    #expect(cache.value(of: digest, as: .yaml) == nil)
    cache.keep(Garden.value, of: digest, as: .yaml)
    #expect(cache.value(of: digest, as: .yaml) == Garden.value)
  }

  @Test("answers instead of the parser")
  func answersInstead() throws {
    var other = Garden.value
    other.title = "from the cache"
    cache.keep(other, of: digest, as: .yaml)
    let loaded = try ProtocolLoading(cache: cache).load(bytes, as: .yaml)
    #expect(loaded.protocol.title == "from the cache")
    #expect(loaded.bytes == bytes)
    #expect(loaded.digest == digest)
  }

  @Test("is for this user only: folder 0700, file 0600, nothing else left behind")
  func isPrivate() throws {
    cache.keep(Garden.value, of: digest, as: .yaml)
    let files = FileManager.default
    let folderMode = try files.attributesOfItem(atPath: cache.directory)[.posixPermissions]
    let fileMode = try files.attributesOfItem(atPath: file.path)[.posixPermissions]
    #expect(folderMode as? Int == 0o700)
    #expect(fileMode as? Int == 0o600)
    #expect(try files.contentsOfDirectory(atPath: cache.directory) == [digest.hex])
  }

  @Test("passes over a file with any byte changed, or cut at any place, and writes it anew")
  func survivesDamage() throws {
    cache.keep(Garden.value, of: digest, as: .yaml)
    let whole = try Data(contentsOf: file)
    for place in whole.indices {
      var damaged = whole
      damaged[place] ^= 0x11
      try damaged.write(to: file)
      #expect(cache.value(of: digest, as: .yaml) == nil, "byte \(place) changed")
    }
    for length in stride(from: 0, to: whole.count, by: 7) {
      try whole.prefix(length).write(to: file)
      #expect(cache.value(of: digest, as: .yaml) == nil, "cut at \(length)")
    }
    #expect(try ProtocolLoading(cache: cache).load(bytes, as: .yaml).protocol == Garden.value)
    #expect(try Data(contentsOf: file) == whole)
  }

  @Test("does not answer for another text or another format")
  func answersForItsOwnOnly() throws {
    cache.keep(Garden.value, of: digest, as: .yaml)
    #expect(cache.value(of: digest, as: .json) == nil)
    let other = Digest.sha256(of: "other")
    let copy = URL(filePath: cache.directory).appending(path: other.hex)
    try FileManager.default.copyItem(at: file, to: copy)
    #expect(cache.value(of: other, as: .yaml) == nil)
  }

  @Test("passes over a file that others can write")
  func refusesForeign() throws {
    cache.keep(Garden.value, of: digest, as: .yaml)
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: file.path)
    #expect(cache.value(of: digest, as: .yaml) == nil)
  }

  @Test("is silently no cache where nothing can be written")
  func needsNoDisk() throws {
    try folder.write("a file", to: "blocked")
    let blocked = ProtocolCache(directory: folder.path + "/blocked/protocols")
    let loading = ProtocolLoading(cache: blocked)
    #expect(try loading.load(bytes, as: .yaml).protocol == Garden.value)
    #expect(try loading.load(bytes, as: .yaml).protocol == Garden.value)
  }

  @Test("lies where the XDG specification has it")
  func followsXDG() {
    let named = ProtocolCache(environment: ["XDG_CACHE_HOME": "/c", "HOME": "/h"])
    let home = ProtocolCache(environment: ["XDG_CACHE_HOME": "relative", "HOME": "/h"])
    #expect(named?.directory == "/c/assay/protocols")
    #expect(home?.directory == "/h/.cache/assay/protocols")
    #expect(ProtocolCache(environment: [:]) == nil)
  }
}
