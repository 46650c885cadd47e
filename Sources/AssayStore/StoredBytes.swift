import Foundation

// NB: through a buffer. `Data(bytes)` asks the runtime for a conformance, and looking that up takes
// longer than all else a first commit computes.

extension String {
  /// As it is bound to a statement: GRDB cuts a string at its first zero.
  var storedBytes: Data {
    var text = self
    return text.withUTF8 { Data(buffer: $0) }
  }
}

extension [UInt8] {
  /// As they are bound to a statement.
  var storedBytes: Data { withUnsafeBufferPointer { Data(buffer: $0) } }
}
