import AssayProtocols
import AssayStore
import AssayWorkbench
import Foundation
import Glibc
import Testing

@testable import assay

@Suite("The documents of a folder")
struct FolderListingTests {
  private let shop: Workshop
  init() throws { shop = try Workshop() }

  private func facts(_ name: String) throws -> DocumentSummary.Facts? {
    let documents = FolderListing.documents(in: shop.folder, .english) ?? []
    guard case .assessment(let facts)? = documents.first(where: { $0.file == name })?.content else {
      return nil
    }
    return facts
  }

  @Test("a level that is withheld or hidden stands in no list")
  func levels() throws {
    try shop.beginRated("known.assay")
    try shop.beginRated("hidden.assay")
    try shop.begin("newer.assay")
    try shop.addNewerEvent(to: "newer.assay")
    let session = WritingSession(author: "Kari", clock: Platform.now)
    let document = try Document.open(shop.path("hidden.assay"), session: session, access: .writing)
    try document.setView(Habit.resultHidden.rawValue, "yes")
    try document.close()
    #expect(try facts("known.assay")?.levels == ["1"])
    #expect(try facts("newer.assay")?.levels == ["?"])
    #expect(try facts("hidden.assay")?.levels == [])
    #expect(try facts("hidden.assay")?.rated == 57)
  }

  @Test("list, search and workbench name the same, and what cannot be looked at as well")
  func same() throws {
    try shop.begin("one.assay")
    try shop.begin("two.assay")
    try shop.write("no database", to: "text.assay")
    try shop.write("", to: ".hidden.assay")
    #expect(
      try shop.shell("mkdir folder.assay; mv two.assay TWO.ASSAY; ln -s nowhere lost.assay") == 0)
    let wanted = ["TWO.ASSAY", "lost.assay", "one.assay", "text.assay"]
    let json = try JSONValue(shop.run("list", ".", "--json").output)
    let listed = json["documents"]?.list?.compactMap { $0["path"]?.text } ?? []
    #expect(listed.sorted() == wanted.map { "./" + $0 })
    let shown = FolderListing.documents(in: shop.folder, .english) ?? []
    #expect(shown.map(\.file).sorted() == wanted)
    // Unreadable ones last.
    #expect(shown.suffix(2).map(\.file) == ["lost.assay", "text.assay"])
    var search = FolderSearch(
      ["nordlys"], in: shop.folder, includingPrivate: false, open: nil, translate: { $0 })
    var progress = search.step()
    while !search.isOver { progress = search.step() }
    #expect(progress.total == wanted.count)
    #expect(progress.unreadable == 2)
    #expect(FolderListing.documents(in: shop.path("nowhere"), .english) == [])
    #expect(FolderListing.documents(in: shop.path("text.assay"), .english) == [])
  }

  @Test("why a document does not open is said without its path, in the language of the screen")
  func reasons() throws {
    try shop.begin("cut.assay")
    #expect(try shop.shell("truncate -s 5000 cut.assay; touch empty.assay") == 0)
    func reasons(_ message: Message) -> [String: String] {
      guard case .folderListed(let documents) = message else { return [:] }
      return Dictionary(
        uniqueKeysWithValues: documents.compactMap {
          if case .unreadable(let reason) = $0.content { ($0.file, reason) } else { nil }
        })
    }
    let desk = Desk(
      folder: shop.folder, session: WritingSession(author: "Kari", clock: Platform.now),
      library: ProtocolLibrary(roots: [ProtocolRoot(path: Workshop.protocols, origin: .named)]),
      language: .english)
    let english = reasons(desk.listFolder())
    #expect(english["empty.assay"] == "the file is empty: restore it from a backup")
    #expect(english["cut.assay"]?.hasPrefix("it is cut short, 5000 of ") == true)
    let norwegian = reasons(desk.translate(into: .norwegian))
    #expect(norwegian["empty.assay"] == "filen er tom: hent den fra en sikkerhetskopi")
    #expect(norwegian["cut.assay"]?.hasPrefix("den er avkortet, 5000 av ") == true)
  }

  @Test("what is written beside a document is for its owner, and keeps a file's permissions")
  func besides() throws {
    try shop.begin("one.assay")
    try shop.write("mine", to: "one.md")
    #expect(try shop.shell("chmod 640 one.md") == 0)
    let desk = Desk(
      folder: shop.folder, session: WritingSession(author: "Kari", clock: Platform.now),
      library: ProtocolLibrary(roots: [ProtocolRoot(path: Workshop.protocols, origin: .named)]),
      language: .english)
    _ = try desk.openNamed(shop.path("one.assay"))
    for format in ReportFormat.allCases { _ = desk.writeReport(format) }
    #expect(desk.close() == nil)
    for (name, mode) in [("one.html", 0o600), ("one.md", 0o640)] as [(String, mode_t)] {
      var status = stat()
      #expect(stat(shop.path(name), &status) == 0)
      #expect(status.st_mode & 0o777 == mode)
    }
  }
}
