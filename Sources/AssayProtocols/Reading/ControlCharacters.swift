/// Characters that steer a terminal or end a line instead of being read.
enum ControlCharacters {
  /// C0, DEL and C1, the two Unicode line separators, and marks that are no characters.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
