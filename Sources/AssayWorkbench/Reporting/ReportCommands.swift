import Cells

/// A format the report can be written in.
public enum ReportFormat: String, Sendable, CaseIterable {
  case html, md
}

extension Command {
  static let report: [Command] = [
    Command("report", in: .walk, says: \.reporting.write) { _, _ in [] }
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
            return [.writeReport(format)]
          }))
  ]
}
