import AssayCore
import AssayStore
import AssayWorkbench

/// A search through the documents of a folder, one at a time, so that keys are heard meanwhile.
struct FolderSearch {
  private let words: [String]
  private let includesPrivate: Bool
  private let paths: [String]
  private var searched = 0
  private var unreadable = 0
  /// The document that is open, which is asked itself and never through a second descriptor.
  private let open: (path: String, Assessment, [AssessmentProtocol])?
  /// A protocol in the language of the screen.
  private let translate: (AssessmentProtocol) -> AssessmentProtocol
  private var translated: [Edition: AssessmentProtocol] = [:]

  private struct Edition: Hashable {
    let id: ProtocolID
    let version: SemanticVersion
  }

  init(
    _ words: [String], in folder: String, includingPrivate includesPrivate: Bool,
    open: (path: String, Assessment, [AssessmentProtocol])?,
    translate: @escaping (AssessmentProtocol) -> AssessmentProtocol
  ) {
    self.words = words
    self.includesPrivate = includesPrivate
    self.open = open
    self.translate = translate
    var paths = (try? FolderListing.paths(in: folder)) ?? []
    if let open {
      paths.removeAll { $0 == open.path || Platform.areSame($0, open.path) }
      paths.insert(open.path, at: 0)
    }
    self.paths = paths
  }

  var isOver: Bool { searched >= paths.count }

  /// Looks through the next document.
  mutating func step() -> SearchProgress {
    var hits: [SearchHit] = []
    if !isOver {
      hits = search(paths[searched])
      searched += 1
    }
    return SearchProgress(
      hits: hits, searched: searched, total: paths.count, unreadable: unreadable)
  }

  private mutating func search(_ path: String) -> [SearchHit] {
    if let open, open.path == path {
      return hits(in: open.1, open.2, path, includingPrivate: includesPrivate)
    }
    do {
      let opened = try OpenedAssessment.reading(path)
      defer { opened.document.abandon() }
      let isHidden = opened.document.habits[.resultHidden] == "yes"
      return hits(
        in: opened.assessment, opened.protocols, path,
        includingPrivate: includesPrivate && !isHidden)
    } catch {
      unreadable += 1
      return []
    }
  }

  /// Each edition is translated once.
  private mutating func inLanguage(_ source: AssessmentProtocol) -> AssessmentProtocol {
    let edition = Edition(id: source.id, version: source.version)
    if let known = translated[edition] { return known }
    let words = translate(source)
    translated[edition] = words
    return words
  }

  private mutating func hits(
    in assessment: Assessment, _ protocols: [AssessmentProtocol], _ path: String,
    includingPrivate: Bool
  ) -> [SearchHit] {
    SearchHit.hits(
      of: words, in: assessment, protocols.map { inLanguage($0) }, path: path,
      title: assessment.organisation ?? FolderListing.name(of: path),
      includingPrivate: includingPrivate)
  }
}
