import Testing

/// What the keys of a keyboard type, from the top left on: digits, then letters and signs.
struct Layout: CustomTestStringConvertible {
  let name: String
  /// Typed without Shift and without AltGr.
  let plain: String
  /// What the digits 0 to 9 type with Shift, with AltGr, with both; empty where nothing.
  let shifted: [String]
  let withAltGr: [String]
  let withBoth: [String]

  var testDescription: String { name }

  static let norwegian = Layout(
    name: "Norwegian", plain: "|1234567890+\\qwertyuiopå¨asdfghjkløæ'<zxcvbnm,.-",
    shifted: ["=", "!", "\"", "#", "¤", "%", "&", "/", "(", ")"],
    withAltGr: ["}", "¡", "@", "£", "$", "€", "¥", "{", "[", "]"],
    withBoth: ["°", "", "²", "³", "¼", "‰", "⅚", "÷", "«", "»"])

  static let american = Layout(
    name: "US", plain: "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./",
    shifted: [")", "!", "@", "#", "$", "%", "^", "&", "*", "("],
    withAltGr: ["’", "¡", "²", "³", "¤", "€", "¼", "½", "¾", "‘"],
    withBoth: ["", "¹", "", "", "£", "", "", "", "", ""])

  static let swedish = Layout(
    name: "Swedish", plain: "§1234567890+´qwertyuiopå¨asdfghjklöä'<zxcvbnm,.-",
    shifted: ["=", "!", "\"", "#", "¤", "%", "&", "/", "(", ")"],
    withAltGr: ["}", "¡", "@", "£", "$", "€", "¥", "{", "[", "]"],
    withBoth: ["°", "", "²", "³", "¼", "¢", "⅝", "÷", "«", "»"])

  static let danish = Layout(
    name: "Danish", plain: "½1234567890+´qwertyuiopå¨asdfghjklæø'<zxcvbnm,.-",
    shifted: ["=", "!", "\"", "#", "¤", "%", "&", "/", "(", ")"],
    withAltGr: ["}", "¡", "@", "£", "$", "€", "¥", "{", "[", "]"],
    withBoth: ["°", "", "²", "³", "¼", "¢", "⅝", "÷", "«", "»"])

  static let all = [norwegian, american, swedish, danish]

  /// Every character that the digit's key can type with a modifier.
  func slips(onDigit digit: Int) -> [Character] {
    [shifted, withAltGr, withBoth].compactMap { $0[digit].first }
  }

  func isPlain(_ character: Character) -> Bool { character == " " || plain.contains(character) }
}
