import AssayCore
import Cells

extension Command {
  /// Every command, in the order the help lists them.
  static let table: [Command] = [
    moving, rating, writing, searching, layers, assessments, listing, editing, commandLine,
    settings, orderCommands, relatedCommands, pages, forms, evidence, requests, findings, agenda,
    closing, plan, everywhere, editor, report,
  ].flatMap(\.self)

  static let named = Dictionary(
    table.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// Why nothing can be changed; nil where everything can.
  static let readOnly: @Sendable (Model) -> String? = { model in
    model.walk?.readOnly.map { model.phrases.refusals.readOnly($0) }
  }
}
