import AssayCore
import AssayStore
import AssayWorkbench
import Foundation
import Phrases

/// The documents of a folder.
enum FolderListing {
  static let fileExtension = ".assay"

  /// The documents of a folder, by name. A folder of that ending is none, and what cannot be looked at
  /// is one until it is opened.
  static func paths(in folder: String) throws(Platform.SystemError) -> [String] {
    try Platform.entries(of: folder).filter { $0.kind != .folder && isDocument($0.name) }
      .map { folder + "/" + $0.name }
  }

  /// Every document with what the list shows of it, by organisation; nil where the folder cannot be
  /// read. A folder that is not there yet holds nothing.
  static func documents(in folder: String, _ language: Language) -> [DocumentSummary]? {
    do {
      return try ListedAssessment.all(in: folder).map { DocumentSummary($0, language.phrases) }
    } catch {
      return error.isMissing ? [] : nil
    }
  }

  /// True for a path that documents have.
  static func isDocument(_ path: String) -> Bool { path.lowercased().hasSuffix(fileExtension) }

  /// A document's path without its ending, to name what is made of it.
  static func stem(of path: String) -> String {
    isDocument(path) ? String(path.dropLast(fileExtension.count)) : path
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
  init(_ listed: ListedAssessment, _ phrases: Phrases) {
    let file = FolderListing.name(of: listed.path)
    switch listed.content {
    case .failure(let error):
      // Its name stands beside it.
      self.init(path: listed.path, file: file, content: .unreadable(error.words(in: phrases)))
    case .success(let facts):
      self.init(path: listed.path, file: file, content: .assessment(Facts(facts, named: file)))
    }
  }
}

extension DocumentSummary.Facts {
  /// A level that is not known is a question mark; one that is hidden in the document stays so.
  fileprivate init(_ facts: ListedAssessment.Facts, named file: String) {
    self.init(
      organisation: facts.assessment.organisation ?? file, site: facts.assessment.site,
      kind: facts.assessment.kind, standards: facts.scores.map(\.standard.shortName),
      rated: facts.rated, applicable: facts.applicable,
      levels: facts.isResultHidden ? [] : facts.levels, changed: facts.changed?.date ?? "",
      changedClock: facts.changed?.clock ?? "")
  }
}
