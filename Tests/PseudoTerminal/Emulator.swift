import CVTerm

/// A terminal as libvterm emulates it: what a person would see.
public final class Emulator {
  /// One place on the screen.
  public struct Cell: Equatable, Sendable {
    /// Empty in the right half of a wide character.
    public var text: String
    public var width: Int
    public var isBold: Bool
    public var isUnderlined: Bool
    public var isReverse: Bool
    public var isItalic: Bool
    /// In the palette; nil is the terminal's own colour.
    public var colour: Int?
    public var background: Int?
  }

  /// What the emulator tells of itself rather than of its cells.
  private final class State {
    var isCursorVisible = true
    var showsAlternateScreen = false
    var title = ""
    var partialTitle = ""
  }

  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private let state = State()
  // libvterm keeps the pointer, so the callbacks need a place that does not move.
  private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>

  public private(set) var rows: Int
  public private(set) var columns: Int

  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    terminal = vterm_new(Int32(rows), Self.width(columns))
    vterm_set_utf8(terminal, 1)
    screen = vterm_obtain_screen(terminal)
    callbacks = .allocate(capacity: 1)
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.settermprop = { property, value, user in
      guard let value, let user else { return 0 }
      let state = Unmanaged<State>.fromOpaque(user).takeUnretainedValue()
      switch property {
      case VTERM_PROP_CURSORVISIBLE: state.isCursorVisible = value.pointee.boolean != 0
      case VTERM_PROP_ALTSCREEN: state.showsAlternateScreen = value.pointee.boolean != 0
      case VTERM_PROP_TITLE: state.title = value.pointee.string.map { String(cString: $0) } ?? ""
      default: break
      }
      return 1
    }
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_set_callbacks(screen, callbacks, Unmanaged.passUnretained(state).toOpaque())
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(terminal)
    callbacks.deinitialize(count: 1)
    callbacks.deallocate()
  }

  /// Shows what a program wrote; gives what the terminal answers.
  func take(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.withUnsafeBytes {
      _ = vterm_input_write(terminal, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count)
    }
    var answer = [CChar](repeating: 0, count: vterm_output_get_buffer_current(terminal))
    let count = vterm_output_read(terminal, &answer, answer.count)
    return answer.prefix(count).map(UInt8.init(bitPattern:))
  }

  func resize(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    vterm_set_size(terminal, Int32(rows), Self.width(columns))
    // libvterm 0.1.4 may leave the cursor above a screen that lost rows, and dies of what it erases
    // there.
    let cursor = cursor
    if cursor.row < 0 { _ = take(Array("\u{1B}[1;\(cursor.column + 1)H".utf8)[...]) }
  }

  /// libvterm 0.1.4 dies of a wide character in a terminal of a single column.
  private static func width(_ columns: Int) -> Int32 { Int32(max(columns, 2)) }

  public var isCursorVisible: Bool { state.isCursorVisible }
  public var showsAlternateScreen: Bool { state.showsAlternateScreen }
  public var title: String { state.title }

  public var cursor: (row: Int, column: Int) {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
    return (Int(position.row), Int(position.col))
  }

  /// The rows without the blanks at their ends.
  public var text: String { (0..<rows).map(row).joined(separator: "\n") }

  public func row(_ row: Int) -> String {
    var text = ""
    for column in 0..<columns { text += cell(row, column).text }
    while text.last == " " { text.removeLast() }
    return text
  }

  public func cell(_ row: Int, _ column: Int) -> Cell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    let scalars = withUnsafeBytes(of: cell.chars) { Array($0.bindMemory(to: UInt32.self)) }
    return Cell(
      text: Self.text(of: scalars), width: Int(cell.width), isBold: cell.attrs.bold != 0,
      isUnderlined: cell.attrs.underline != 0, isReverse: cell.attrs.reverse != 0,
      isItalic: cell.attrs.italic != 0, colour: Self.index(of: cell.fg),
      background: Self.index(of: cell.bg))
  }

  private static func text(of scalars: [UInt32]) -> String {
    // NB: libvterm marks the right half of a wide character by a value that is no scalar.
    if scalars.first == UInt32.max { return "" }
    var text = String.UnicodeScalarView()
    for value in scalars.prefix(while: { $0 != 0 }) {
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
    return text.isEmpty ? " " : String(text)
  }

  private static func index(of colour: VTermColor) -> Int? {
    let kind = colour.type
    let isOwn = kind & UInt8(VTERM_COLOR_DEFAULT_MASK.rawValue) != 0
    let isIndexed = kind & UInt8(VTERM_COLOR_TYPE_MASK.rawValue) != 0
    return isIndexed && !isOwn ? Int(colour.indexed.idx) : nil
  }
}
