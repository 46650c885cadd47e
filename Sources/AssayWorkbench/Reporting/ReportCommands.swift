import Cells

/// A format the report can be written in.
public enum ReportFormat: String, Sendable, CaseIterable {
  case html, md
}

extension Command {
  static let report: [Command] = [
    Command("report", in: .walk, .assessments, says: { $0.reporting.write }, unless: noAssessment) {
      _, _ in []
    }
    .taking(
      Argument(
        choices: { model in
          ReportFormat.allCases.map {
            Argument.Choice(
              text: $0.rawValue, meaning: model.phrases.reporting.formats($0.rawValue))
          }
        },
        perform: { model, word in
          guard let format = ReportFormat(rawValue: word) else {
            return model.refuseChoice(word, of: ReportFormat.allCases.map(\.rawValue))
          }
          guard model.walk == nil, let chosen = model.assessments.selectedDocument else {
            return [.writeReport(format)]
          }
          return [.writeReportOf(path: chosen.path, format)]
        }))
  ]

  private static let noAssessment: @Sendable (Model) -> String? = { model in
    model.walk == nil ? nothingShown(model) : nil
  }
}
