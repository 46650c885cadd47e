import Foundation

/// Who has a document open for writing, as the lock beside it tells.
public struct LockHolder: Codable, Equatable, Sendable {
  /// The author's name.
  public var who: String
  public var host: String
  public var pid: Int
  /// Local time with its offset, as in events.
  public var since: String

  public init(who: String, host: String, pid: Int, since: String) {
    self.who = who
    self.host = host
    self.pid = pid
    self.since = since
  }

  static let byteLimit = 4096

  /// nil for anything that is no such JSON.
  init?(json: [UInt8]) {
    guard let holder = try? JSONDecoder().decode(LockHolder.self, from: Data(json)) else {
      return nil
    }
    self = holder
  }

  var json: [UInt8] {
    // By hand, since Foundation's encoder takes half a millisecond of every opening.
    var writer = LineWriter()
    writer.raw("{\"host\":")
    writer.string(host)
    writer.raw(",\"pid\":")
    writer.integer(pid)
    writer.raw(",\"since\":")
    writer.string(since)
    writer.raw(",\"who\":")
    writer.string(who)
    writer.raw("}")
    return writer.bytes
  }
}
