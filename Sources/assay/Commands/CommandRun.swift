import ArgumentParser

/// Runs the program from its arguments to its exit status.
enum CommandRun {
  /// - Parameter arguments: without the program's name; nil for those the process was started with.
  static func status(
    of root: any ParsableCommand.Type, arguments: [String]? = nil
  ) -> Int32 {
    status {
      var command = try root.parseAsRoot(arguments)
      try command.run()
    } after: { error in
      status(of: root, after: error)
    }
  }

  /// Runs what needs no parsing of arguments.
  static func status(_ body: () throws -> Void) -> Int32 {
    status(body) { status(of: Assay.self, after: $0) }
  }

  private static func status(
    _ body: () throws -> Void, after: (any Error) -> Int32
  ) -> Int32 {
    do {
      try body()
      return ExitStatus.success.rawValue
    } catch let failure as CommandFailure {
      Console.complain(failure.sentences)
      return failure.status.rawValue
    } catch {
      return after(error)
    }
  }

  /// Help, versions and completion scripts travel as errors too.
  private static func status(of root: any ParsableCommand.Type, after error: any Error) -> Int32 {
    let code = root.exitCode(for: error)
    guard code != .success else {
      do throws(CommandFailure) {
        try Console.print(verbatim: root.fullMessage(for: error) + "\n")
        return ExitStatus.success.rawValue
      } catch {
        Console.complain(error.sentences)
        return error.status.rawValue
      }
    }
    Console.complain([sentence(of: error, from: root)].filter { !$0.isEmpty })
    return code == .validationFailure ? ExitStatus.usage.rawValue : code.rawValue
  }

  /// What is wrong with the arguments, and where to read on.
  private static func sentence(of error: any Error, from root: any ParsableCommand.Type) -> String {
    let message = root.message(for: error)
    let hint = root.fullMessage(for: error).split(separator: "\n").last.map {
      $0.drop { $0 == " " }
    }
    guard let hint, hint.hasPrefix("See '") else { return message }
    let words = hint.dropFirst("See '".count).prefix { $0 != "'" }
    return message.isEmpty ? "See: \(words)" : "\(message) (see: \(words))"
  }
}
