import AssayCore

@testable import AssayWorkbench

extension StormOffice {
  /// What the outside says to an effect that only asks; nil where nobody here knows it.
  func answer(_ effect: Effect, _ random: inout StormRandom) -> Message? {
    switch effect {
    case .listFolder:
      return random.once(in: 10) ? .folderUnreadable : .folderListed(summaries)
    case .findProtocols: return .protocolsFound(random.once(in: 12) ? [] : choices)
    case .findHostOrders: return .hostOrdersFound(hosts(&random))
    case .writePage:
      return random.once(in: 4)
        ? .pageRefused("full \u{9B}5n") : .pageWritten(StormTexts.name(&random))
    case .writeReport, .writeReportOf:
      return random.once(in: 4)
        ? .documentRefused("no room \u{1B}c") : .reportWritten(path: StormTexts.name(&random))
    case .runEditor(let field, let text): return .edited(field, editing(text, &random))
    case .translate: return .translated(random.once(in: 9) ? [] : protocols)
    case .completePath(let path):
      let names = (0..<random.below(4)).map { _ in StormTexts.name(&random) }
      return .pathCompleted(
        PathNames(
          path: random.once(in: 9) ? "elsewhere" : path,
          names: random.once(in: 2) ? ["logg.pdf"] : names, isCut: random.once(in: 4)))
    case .readAttachment(let path):
      if random.once(in: 3) {
        let flaws: [AttachmentFlaw] = [
          .missing, .folder, .notAFile, .tooBig(size: Int.max, limit: 1),
          .unreadable("\u{1B}[31m no"),
        ]
        return .attachmentRefused(path: path, random.element(of: flaws, or: .missing))
      }
      return .attachmentRead(
        path: path,
        Attachment(
          name: StormTexts.name(&random), sha256: String(repeating: "a", count: 64),
          size: random.element(of: [0, 1, 1_024, Int.max], or: 0)))
    default: return nil
    }
  }

  /// Something that is told although nobody asked, or long after.
  func news(_ random: inout StormRandom) -> Message {
    switch random.below(8) {
    case 0: .folderUnreadable
    case 1: .documentRefused(StormTexts.text(&random))
    case 2: .refused(.nothingToUndo)
    case 3: .hostOrdersFound(hosts(&random))
    case 4: .translated(protocols)
    case 5: .pathCompleted(PathNames(path: "", names: [StormTexts.name(&random)], isCut: true))
    case 6: .attachmentRead(path: "", Attachment(name: "x", sha256: "", size: 0))
    default: .folderListed(random.once(in: 3) ? [] : summaries)
    }
  }

  /// What comes back from an editor.
  private func editing(_ text: String, _ random: inout StormRandom) -> EditorAnswer {
    switch random.below(10) {
    case 0: .unchanged
    case 1: .repaired(text + "\u{FFFD}")
    case 2: .failed(name: "vi\u{1B}c", status: 1)
    case 3: .missing(name: "\u{9B}5n")
    case 4: .fileGone
    case 5: .tooLarge(bytes: Int.max)
    case 6: .noPlace(reason: StormTexts.name(&random))
    default: .text(random.once(in: 3) ? "" : text + StormTexts.text(&random))
    }
  }

  /// What a search finds in the next document.
  func progress(_ searched: Int, of words: [String], _ random: inout StormRandom) -> Message {
    let paper = papers[min(searched, papers.count - 1)]
    var hits = SearchHit.hits(
      of: words, in: paper.disk.assessment, paper.protocols, path: paper.path,
      title: paper.disk.assessment.organisation ?? paper.path, includingPrivate: true)
    if random.once(in: 5) {
      hits.append(
        SearchHit(
          path: "/tmp/gone.assay", title: StormTexts.name(&random),
          criterion: CriterionReference("nowhere", "1"), source: .item("E1"),
          line: StormTexts.text(&random)))
    }
    return .searched(
      SearchProgress(
        hits: hits, searched: searched + 1, total: papers.count, unreadable: random.below(2)))
  }

  var protocols: [AssessmentProtocol] { open.map { papers[$0].protocols } ?? [] }

  private var choices: [ProtocolChoice] {
    StormProtocols.ids.map { ProtocolChoice(id: $0, name: "ISO \($0)", title: "作者 \u{1B}c") }
  }

  private func hosts(_ random: inout StormRandom) -> [HostOrder] {
    let references = protocols.flatMap { source in
      source.allCriteria.map { CriterionReference(source.id, $0.id) }
    }
    return ["iso-9001-2015", "en-9100-2018"].filter { _ in !random.once(in: 6) }.map { id in
      HostOrder(
        id: id, title: id.uppercased(),
        stops: (0..<random.below(5)).map { number in
          HostOrder.Stop(
            number: ClauseNumber("8.\(number)"), title: StormTexts.name(&random),
            criteria: references.filter { _ in random.once(in: 4) }
              + [CriterionReference("nowhere", "1")])
        })
    }
  }

  var summaries: [DocumentSummary] {
    papers.enumerated().map { place, paper in
      let file = String(paper.path.dropFirst(5))
      return DocumentSummary(
        path: paper.path, file: file,
        content: place % 5 == 4
          ? .unreadable("\(file) is damaged \u{9B}5n")
          : .assessment(
            DocumentSummary.Facts(
              organisation: paper.disk.assessment.organisation ?? "",
              kind: paper.disk.assessment.kind, standards: paper.protocols.map(\.shortName),
              rated: paper.disk.assessment.records.count, applicable: place == 0 ? 0 : 99,
              levels: paper.protocols.map { _ in "0–2" }, changed: "2026-03-12")))
    }
  }
}
