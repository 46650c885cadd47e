import AssayWorkbench
import Foundation
import Glibc

/// A person's own editor, on a text in a file that nobody else can read and that is gone afterwards.
struct OutsideEditor {
  /// What VISUAL or EDITOR says, arguments and all; `vi` where neither says anything.
  let command: String
  /// Runs a program in the terminal; its exit code, nil where it did not start.
  let run: ([String]) -> Int?

  /// Beyond this a file is not read.
  static let limit = 8 * 1024 * 1024

  init(run: @escaping ([String]) -> Int?) {
    command =
      ["VISUAL", "EDITOR"].compactMap(Platform.variable)
      .first { !$0.allSatisfy(\.isWhitespace) } ?? "vi"
    self.run = run
  }

  /// - Parameter name: What the file is called, for the editor's heading.
  func edit(_ text: String, named name: String) -> EditorAnswer {
    let program = command.split(separator: " ").first.map(String.init) ?? command
    // NB: the shell would tell the terminal what it did not find, as it stands.
    guard command.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
      return .missing(name: program)
    }
    let folder: String
    do {
      folder = try Self.privateFolder()
    } catch {
      return .noPlace(reason: error.words)
    }
    // With whatever the editor left beside its file.
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/" + name
    do {
      try Platform.writeNew(Array((text.isEmpty ? "" : text + "\n").utf8), to: path)
    } catch {
      return .noPlace(reason: error.words)
    }
    // NB: through the shell, since people write `emacs -nw` there; the path is an argument of its own.
    let status = run(["/bin/sh", "-c", command + " \"$@\"", command, path])
    switch status {
    case 0: return answer(at: path, before: text)
    case nil, 127: return .missing(name: program)
    case let status?: return .failed(name: program, status: status)
    }
  }

  private func answer(at path: String, before: String) -> EditorAnswer {
    guard Platform.kind(of: path) == .file else { return .fileGone }
    let bytes: [UInt8]
    do {
      bytes = try Platform.read(path, limit: Self.limit)
    } catch {
      return error.number == EFBIG ? .tooLarge(bytes: Self.limit) : .fileGone
    }
    let isWhole = String(validating: bytes, as: UTF8.self) != nil
    var text = String(decoding: bytes, as: UTF8.self)
    if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
    // Editors end the last line, which is no line of the note.
    while let last = text.last, last.isNewline { text.removeLast() }
    guard isWhole else { return .repaired(text) }
    return text == before ? .unchanged : .text(text)
  }

  /// A new folder that only its owner can enter, where the system keeps such things.
  private static func privateFolder() throws(Platform.SystemError) -> String {
    let places = ["XDG_RUNTIME_DIR", "TMPDIR"].compactMap(Platform.variable)
      .filter { $0.hasPrefix("/") }
    var failure = Platform.SystemError(number: ENOENT)
    for place in places + ["/tmp"] {
      var template = Array((place + "/assay-XXXXXX").utf8CString)
      if mkdtemp(&template) != nil {
        return String(
          decoding: template.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      }
      failure = Platform.SystemError(number: errno)
    }
    throw failure
  }
}

extension DraftField {
  /// The editor's file: the criterion's number, so that its heading says where one is.
  var fileName: String {
    let name = criterion?.criterion.text ?? "note"
    let plain = name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }
    return (plain.isEmpty || plain.hasPrefix(".") ? "note" : plain) + ".txt"
  }
}
