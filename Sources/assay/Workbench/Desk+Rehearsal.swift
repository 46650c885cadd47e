import AssayProtocols
import AssayStore
import AssayWorkbench

extension Desk {
  /// Makes the filled example in the folder and opens it.
  func createRehearsal() -> Message {
    let path: String
    do throws(StoreError) {
      path = try FolderListing.newPath(
        in: folder, organisation: "rehearsal", date: session.clock().date)
    } catch {
      return .documentRefused(error.sentence(for: folder, in: language.phrases))
    }
    var told = ""
    do throws(RehearsalError) {
      told = try Rehearsal.shippedPath(executable: Platform.executable)
      try RehearsalReplay.write(try Rehearsal.read(told), to: path, library: library)
    } catch {
      return .documentRefused(
        CommandFailure(error, document: path, content: told).sentences.joined(separator: " "))
    }
    return open(path)
  }
}
