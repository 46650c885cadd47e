import Glibc

/// What the program asks of the operating system. Everything of the platform is in this folder.
enum Platform {
  /// What a system call could not do, as the system's own number for it.
  struct SystemError: Error, Equatable {
    var number: Int32

    var words: String { String(cString: strerror(number)) }
    var isMissing: Bool { number == ENOENT || number == ENOTDIR }
    var isBrokenPipe: Bool { number == EPIPE }
  }

  /// The variables that decide where files are looked for; no others are read.
  static var environment: [String: String] {
    var values: [String: String] = [:]
    for name in ["HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"] {
      values[name] = variable(name)
    }
    return values
  }

  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The running program's path, links resolved; empty where the system does not tell.
  static var executable: String {
    guard let path = realpath("/proc/self/exe", nil) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  /// The name of whoever is logged in: the full name of the account, else its short one; nil where
  /// the system knows neither.
  static var loginName: String? {
    guard let entry = getpwuid(getuid()) else { return nil }
    let account = entry.pointee.pw_name.map { String(cString: $0) } ?? ""
    let fullName = entry.pointee.pw_gecos.map { String(cString: $0) } ?? ""
    // The field holds name, room and telephone, divided by commas; & stands for the short name.
    let name = fullName.prefix { $0 != "," }.split(separator: "&", omittingEmptySubsequences: false)
      .joined(separator: account.prefix(1).uppercased() + account.dropFirst())
    return [name, account].first { !$0.allSatisfy(\.isWhitespace) }
  }
}
