import ArgumentParser
import AssayCore
import AssayProtocols

/// `assay protocol diff`: what changed, and whether the version number says so.
struct ProtocolDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changed between two versions of a protocol.",
    discussion: "Exit status 1 where the version number does not say so: a changed score or set of "
      + "criteria raises its first number, a changed text the second, anything else the third.")

  @Argument(help: "A protocol file, or the id of one within reach.", completion: .file())
  var old: String

  @Argument(help: "The later one.", completion: .file())
  var new: String

  @OptionGroup var protocols: ProtocolOptions

  func run() throws {
    let before = try load(old)
    let after = try load(new)
    let diff = ProtocolDiff(from: before, to: after)
    var page = Page()
    ProtocolDiffText(old: before, new: after).write(diff, to: &page)
    try Console.print(page)
    guard diff.isVersionTrue else {
      let sentence =
        diff.newVersion < diff.oldVersion
        ? "\(new): version \(diff.newVersion) comes before \(diff.oldVersion): exchange the two, or "
          + "raise it to \(diff.neededVersion)"
        : "\(new): version \(diff.newVersion) does not say what changed: write \(diff.neededVersion)"
      throw CommandFailure(.refused, sentence)
    }
  }

  private func load(_ name: String) throws(CommandFailure) -> AssessmentProtocol {
    do {
      if Platform.kind(of: name) != nil || name.contains("/") || name.contains(".") {
        return try ProtocolLoading.cached.load(path: name).protocol
      }
    } catch {
      throw CommandFailure(error)
    }
    let library = try protocols.library()
    do {
      return try library.load(ProtocolID(name)).protocol
    } catch {
      throw CommandFailure(error)
    }
  }
}
