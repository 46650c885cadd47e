extension LineReader {
  /// Steps over the body of an event that is not known here: any JSON value without blanks.
  mutating func skipValue(depth: Int = 0) throws(LineFlaw) {
    guard depth < 32 else { throw flaw(.tooDeep) }
    if skip("null") || skip("true") || skip("false") { return }
    if skip("{") {
      guard !skip("}") else { return }
      repeat {
        _ = try string()
        try expect(":")
        try skipValue(depth: depth + 1)
      } while skip(",")
      try expect("}")
    } else if stands("[") {
      _ = try list { reader throws(LineFlaw) in try reader.skipValue(depth: depth + 1) }
    } else if stands("\"") {
      _ = try string()
    } else {
      try skipNumber()
    }
  }

  private func stands(_ text: StaticString) -> Bool {
    var ahead = self
    return ahead.skip(text)
  }

  private mutating func skipNumber() throws(LineFlaw) {
    _ = skip("-")
    if !skip("0") { try skipDigits() }
    if skip(".") { try skipDigits() }
    if skip("e") || skip("E") {
      _ = skip("+") || skip("-")
      try skipDigits()
    }
  }

  private mutating func skipDigits() throws(LineFlaw) {
    var any = false
    while skip("0") || skip("1") || skip("2") || skip("3") || skip("4") || skip("5") || skip("6")
      || skip("7") || skip("8") || skip("9")
    {
      any = true
    }
    guard any else { throw flaw(.expected("value")) }
  }
}
