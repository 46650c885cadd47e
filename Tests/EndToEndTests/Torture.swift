import Foundation

/// How hard the torture tests try: a short run always, the whole one with `ASSAY_TORTURE=1`.
enum Torture {
  static let isWhole = ProcessInfo.processInfo.environment["ASSAY_TORTURE"] == "1"

  static func count(short: Int, whole: Int) -> Int { isWhole ? whole : short }

  /// Another one at each run; `ASSAY_TORTURE_SEED` repeats one.
  static let seed: UInt64 = {
    let named = ProcessInfo.processInfo.environment["ASSAY_TORTURE_SEED"]
    return named.flatMap { UInt64($0) } ?? UInt64.random(in: 0..<1_000_000_000)
  }()
}
