import AssayCore
import AssayProtocols
import AssayStore
import AssayWorkbench
import Cells
import Foundation
import Testing

@testable import assay

@Suite("The desk behind the workbench")
struct DeskTests {
  private let shop: Workshop
  private let path: String
  private let desk: Desk

  init() throws {
    shop = try Workshop()
    path = shop.path("nordlys.assay")
    desk = try shop.desk(beginning: path, protocols: "iso-10002", "iso-10003")
  }

  private func text(of name: String) throws -> String {
    String(decoding: try shop.bytes(of: name), as: UTF8.self)
  }

  // MARK: Pages

  @Test("a page is written beside the document and replaces the one before")
  func page() throws {
    #expect(desk.writePage(named: "closing", "nothing is open") == nil)
    _ = try desk.openNamed(path)
    for words in ["first\n", "Jørgen 作者\n"] {
      guard case .pageWritten(let written) = desk.writePage(named: "closing", words) else {
        Issue.record("the page was not written")
        return
      }
      #expect(written == shop.path("nordlys-closing.txt"))
      #expect(try text(of: "nordlys-closing.txt") == words)
    }
  }

  @Test("where a page cannot be written its path and the reason are said")
  func refusedPage() throws {
    _ = try desk.openNamed(path)
    let blocked = shop.path("nordlys-closing.txt")
    try FileManager.default.createDirectory(
      atPath: blocked + "/full", withIntermediateDirectories: true)
    guard case .pageRefused(let reason) = desk.writePage(named: "closing", "text") else {
      Issue.record("a folder was replaced")
      return
    }
    #expect(reason.hasPrefix(blocked + ": ") && reason.count > blocked.count + 2)
  }

  @Test("a closing page of several pages is written whole")
  func longPage() throws {
    let opened = try desk.openNamed(path)
    var messages = [opened]
    for number in 1...120 {
      let finding = Finding(
        kind: .minorWeakness, text: "Weakness number \(number) of many",
        criterion: CriterionReference("iso-10002", "7.3.b"), isForHostAudit: false)
      if let message = desk.stage(.propose(.add(.finding(finding)), settling: nil)) {
        messages.append(message)
      }
    }
    let size = Size(rows: 24, columns: 80)
    let keys: [Key] = [.character("t"), .character("c"), .character("p")]
    let window = try ScriptedWindow(size: size, batches: keys.map { [.key($0)] }) { false }
    var loop = WorkbenchLoop(
      window: window, desk: desk, model: Model(size: size, author: "Jørgen Ås", folder: "~"))
    #expect(loop.run(beginningWith: messages) == nil)
    let page = try text(of: "nordlys-closing.txt")
    for number in 1...120 { #expect(page.contains("Weakness number \(number) of many")) }
    #expect(page.contains("Next steps") && page.contains("Attendance"))
    #expect(page.split(separator: "\n").allSatisfy { SafeText(String($0)).width <= 80 })
  }

  // MARK: Reports

  @Test("the report of a document that is not open is written beside it")
  func report() throws {
    guard case .reportWritten(let written) = desk.writeReport(.md, of: path) else {
      Issue.record("no report was written")
      return
    }
    #expect(written == shop.path("nordlys.md"))
    #expect(try text(of: "nordlys.md").contains("Nordlys Energi 作者"))
    #expect(desk.documentPath == nil)
    try shop.write("no document", to: "broken.assay")
    guard case .documentRefused(let reason) = desk.writeReport(.md, of: shop.path("broken.assay"))
    else {
      Issue.record("a broken document has a report")
      return
    }
    #expect(reason.contains("broken.assay"))
  }

  // MARK: Host orders

  @Test("every host within reach gives an order that has each criterion it knows once")
  func hostOrders() throws {
    _ = try desk.openNamed(path)
    guard case .hostOrdersFound(let orders) = desk.findHostOrders() else {
      Issue.record("no orders")
      return
    }
    // Where no criterion stands at a host's clauses there is nothing to walk along.
    #expect(orders.map(\.title).sorted() == ["EN 9100:2018", "ISO 13485:2016", "ISO 9001:2015"])
    let protocols = try ["iso-10002", "iso-10003"].map {
      try desk.library.load(ProtocolID($0)).protocol
    }
    for order in orders {
      let host = try #require(try desk.library.host(order.id))
      let places = order.stops.compactMap { stop in
        host.allClauses.firstIndex { $0.number == stop.number }
      }
      #expect(places.count == order.stops.count && places == places.sorted())
      let criteria = order.stops.flatMap(\.criteria)
      #expect(Set(criteria).count == criteria.count, "\(order.id)")
      let numbers = Set(host.allClauses.map(\.number))
      let known = protocols.flatMap { source in
        source.allCriteria.filter { criterion in
          criterion.hosts.contains { named in
            named.host == host.id && named.clauses.contains(where: numbers.contains)
          }
        }
        .map { CriterionReference(source.id, $0.id) }
      }
      #expect(Set(criteria) == Set(known), "\(order.id)")
    }
  }
}
