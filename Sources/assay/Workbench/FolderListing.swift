import AssayCore
import AssayStore
import AssayWorkbench
import Foundation

/// The documents of a folder.
enum FolderListing {
  static let fileExtension = ".assay"

  /// Every document with what the list shows of it, by organisation; nil where the folder cannot be
  /// read. A folder that is not there yet holds nothing.
  static func documents(
    in folder: String
  ) -> [DocumentSummary]? {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch let error as CocoaError where error.code == .fileReadNoSuchFile {
      return []
    } catch {
      return nil
    }
    let documents = names.filter { $0.hasSuffix(fileExtension) && !$0.hasPrefix(".") }.map { name in
      summary(of: folder + "/" + name, named: name)
    }
    return documents.sorted { ($0.sortName, $0.file) < ($1.sortName, $1.file) }
  }

  private static func summary(
    of path: String, named name: String
  ) -> DocumentSummary {
    do {
      let opened = try OpenedAssessment.reading(path)
      defer { opened.document.abandon() }
      return DocumentSummary(
        path: path, file: name,
        content: .assessment(facts(opened.document.ledger, opened.protocols, named: name)))
    } catch {
      return DocumentSummary(
        path: path, file: name, content: .unreadable(error.sentences.joined(separator: " ")))
    }
  }

  private static func facts(
    _ ledger: Ledger, _ protocols: [AssessmentProtocol], named name: String
  ) -> DocumentSummary.Facts {
    let scores = protocols.map { $0.score(ledger.assessment) }
    return DocumentSummary.Facts(
      organisation: ledger.assessment.organisation ?? name, site: ledger.assessment.site,
      kind: ledger.assessment.kind,
      standards: protocols.map(\.shortName),
      rated: scores.reduce(0) { $0 + $1.counts.rated },
      applicable: scores.reduce(0) { $0 + $1.counts.applicable },
      levels: scores.map(\.levelText), changed: ledger.events.last?.time.date ?? "",
      changedClock: ledger.events.last?.time.clock ?? "")
  }

  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// A free path for a new document, named after the organisation and the day. Makes the folder
  /// where it is missing.
  static func newPath(
    in folder: String, organisation: String, date: String
  ) throws(StoreError) -> String {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw .folderMissing
    }
    let stem = "\(folder)/\(plainName(organisation))-\(date)"
    var path = stem + fileExtension
    var number = 2
    while FileManager.default.fileExists(atPath: path) {
      path = "\(stem)-\(number)\(fileExtension)"
      number += 1
    }
    return path
  }

  /// Letters and digits of a name, in lower case, hyphens between; at most 60 characters.
  static func plainName(_ name: String) -> String {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    let plain = words.joined(separator: "-").prefix(60)
    return plain.isEmpty ? "assessment" : String(plain)
  }
}

extension DocumentSummary {
  /// What the list is sorted by: the organisation, else the file.
  fileprivate var sortName: String {
    guard case .assessment(let facts) = content else { return file.lowercased() }
    return facts.organisation.lowercased()
  }
}
