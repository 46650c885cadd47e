import Foundation
import Glibc
import PseudoTerminal

/// A command that was run to its end, or until the patience was.
struct FinishedRun: Error, CustomStringConvertible {
  /// Nil where the deadline passed first; the program was ended then.
  let ending: PseudoTerminal.Ending?
  let output: String
  let errors: String
  let arguments: [String]

  var status: Int32? {
    if case .exited(let code) = ending { code } else { nil }
  }

  var description: String {
    let end = ending.map { "\($0)" } ?? "no end"
    return "\(arguments.joined(separator: " ")): \(end)\n\(output)\(errors)"
  }

  /// Standard input is empty; output goes to files, so that nothing has to be read meanwhile.
  init(
    _ program: String, _ arguments: [String], environment: [String: String], in folder: String,
    deadlineSeconds: Double = 30
  ) throws {
    self.arguments = arguments
    let stem = "\(folder)/.run-\(UUID().uuidString)"
    let places = [stem + ".out", stem + ".err"]
    defer { for place in places { unlink(place) } }

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for (number, place) in places.enumerated() {
      posix_spawn_file_actions_addopen(
        &actions, Int32(number + 1), place, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    let given = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no",
    ]
    let variables = given.merging(environment) { $1 }.map { "\($0)=\($1)" }
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    var settings: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
    defer { for word in words + settings { free(word) } }
    var child: pid_t = 0
    let failure = posix_spawnp(&child, program, &actions, nil, &words, &settings)
    guard failure == 0 else { throw PseudoTerminal.Failure.notStarted(code: failure) }

    ending = Self.end(of: child, within: deadlineSeconds)
    output = Self.text(places[0])
    errors = Self.text(places[1])
  }

  private static func end(of child: pid_t, within seconds: Double) -> PseudoTerminal.Ending? {
    let clock = ContinuousClock()
    let limit = clock.now + .seconds(seconds)
    var status: Int32 = 0
    while waitpid(child, &status, WNOHANG) != child {
      guard clock.now < limit else {
        kill(child, SIGKILL)
        waitpid(child, &status, 0)
        return nil
      }
      usleep(1_000)
    }
    let signal = status & 0x7F
    return signal == 0 ? .exited(code: status >> 8 & 0xFF) : .killed(signal: signal)
  }

  private static func text(_ path: String) -> String {
    String(
      decoding: (try? Data(contentsOf: URL(fileURLWithPath: path))) ?? Data(), as: UTF8.self)
  }
}
