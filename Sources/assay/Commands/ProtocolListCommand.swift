import ArgumentParser
import AssayCore
import AssayProtocols

/// `assay protocol list`: what is within reach, where it lies, and what it hides.
struct ProtocolListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the protocols within reach.")

  @OptionGroup var protocols: ProtocolOptions

  func run() throws {
    let library = try protocols.library()
    let found = library.found()
    var page = Page()
    var unread: [CommandFailure] = []
    for root in library.roots {
      let here = found.filter { $0.root == root }
      guard !here.isEmpty else { continue }
      if !page.lines.isEmpty { page.add() }
      page.add("\(root.path):")
      page.add(table: here.map { Self.row($0) }, [.left, .left, .right, .left])
      for hiding in here where !hiding.shadowed.isEmpty {
        page.add(
          "  ! ", paragraph: "\(hiding.id) hides \(hiding.shadowed.joined(separator: ", "))")
      }
      for case .failure(let error) in here.map(\.content) { unread.append(CommandFailure(error)) }
    }
    guard !found.isEmpty else {
      let searched = library.roots.map(\.path).joined(separator: ", ")
      let place = searched.isEmpty ? "" : " in \(searched)"
      throw CommandFailure(
        .unavailable, "There is no protocol\(place): name a folder of them with --protocols")
    }
    try Console.print(page)
    if let first = unread.first {
      throw CommandFailure(first.status, unread.flatMap(\.sentences))
    }
  }

  private static func row(_ found: FoundProtocol) -> [String] {
    guard case .success(let summary) = found.content else {
      return [found.id.text, "–", "–", "cannot be read"]
    }
    let names = [summary.standard?.reference ?? "", summary.title].filter { !$0.isEmpty }
    return [
      found.id.text, "\(summary.version)", "\(summary.criteria) criteria",
      names.joined(separator: " · "),
    ]
  }
}
