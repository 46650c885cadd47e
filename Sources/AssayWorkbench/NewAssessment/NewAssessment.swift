import AssayCore
import Cells

/// The three fields that start an assessment, and the site for whoever has several.
struct NewAssessment: Sendable {
  var organisation = TextField("", isMultiline: false, limit: 200)
  var site = TextField("", isMultiline: false, limit: 200)
  var kind = AssessmentKind.thirdParty
  var chosen: Set<ProtocolID>
  /// What can be chosen now; what was chosen and is gone is chosen no more.
  var available: [ProtocolChoice] {
    didSet {
      chosen.formIntersection(available.map(\.id))
      row = 0
    }
  }
  private(set) var row = 0

  enum Focus: Equatable, Sendable {
    case organisation
    case site
    case kind(AssessmentKind)
    case standard(ProtocolID)
    case create
  }

  init(available: [ProtocolChoice]) {
    self.available = available
    chosen = available.count == 1 ? Set(available.map(\.id)) : []
  }

  /// Every row, top to bottom.
  var rows: [Focus] {
    [.organisation, .site] + AssessmentKind.allCases.map(Focus.kind)
      + available.map { .standard($0.id) } + [.create]
  }

  var focus: Focus { rows[row] }

  /// Nil while nothing but blanks is written.
  var writtenSite: String? {
    site.text.contains { !$0.isWhitespace } ? site.text : nil
  }

  /// The text that is focused.
  var text: TextField? {
    get {
      switch focus {
      case .organisation: organisation
      case .site: site
      default: nil
      }
    }
    set {
      guard let newValue else { return }
      if focus == .site { site = newValue } else { organisation = newValue }
    }
  }

  mutating func step(by count: Int) {
    row = row.stepped(by: count, of: rows.count)
  }

  mutating func focus(on focus: Focus) {
    row = rows.firstIndex(of: focus) ?? row
  }
}

extension Model {
  mutating func startNewAssessment(with available: [ProtocolChoice]) {
    if available.isEmpty {
      refuse(phrases.newAssessment.noProtocols)
    } else {
      newAssessment = leftNewAssessment ?? NewAssessment(available: available)
      newAssessment?.available = available
    }
  }

  mutating func chooseInNewAssessment() -> [Effect] {
    guard var form = newAssessment else { return [] }
    switch form.focus {
    case .organisation, .site: break
    case .kind(let kind): form.kind = kind
    case .standard(let id): form.chosen.formSymmetricDifference([id])
    case .create: return create()
    }
    newAssessment = form
    return []
  }

  /// Enter goes on from a text, chooses a kind and goes on; everywhere else it starts the assessment.
  mutating func confirmNewAssessment() -> [Effect] {
    guard let form = newAssessment else { return [] }
    switch form.focus {
    case .organisation:
      newAssessment?.focus(on: .site)
      return []
    case .site:
      newAssessment?.focus(on: .kind(form.kind))
      return []
    case .kind(let kind):
      newAssessment?.kind = kind
      if let first = form.available.first { newAssessment?.focus(on: .standard(first.id)) }
      return []
    case .standard(let id):
      if form.chosen.isEmpty { newAssessment?.chosen = [id] }
      return create()
    case .create: return create()
    }
  }

  private mutating func create() -> [Effect] {
    guard let form = newAssessment else { return [] }
    let organisation = form.organisation.text
    guard organisation.contains(where: { !$0.isWhitespace }) else {
      newAssessment?.focus(on: .organisation)
      refuse(phrases.newAssessment.organisationMissing)
      return []
    }
    let protocols = form.available.map(\.id).filter(form.chosen.contains)
    guard !protocols.isEmpty else {
      if let first = form.available.first { newAssessment?.focus(on: .standard(first.id)) }
      refuse(phrases.newAssessment.standardMissing(key(of: "choose")))
      return []
    }
    return [
      .createDocument(
        NewAssessmentRequest(
          organisation: organisation, site: form.writtenSite, kind: form.kind, protocols: protocols)
      )
    ]
  }
}
