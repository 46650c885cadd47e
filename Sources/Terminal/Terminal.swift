import CNcurses
import Cells
import Glibc

/// The terminal the program runs in: input out of it, frames onto it.
///
/// It is given back as it was found when closed, when this value goes, when the program exits and
/// when it crashes. There is one at a time in a process, for one thread.
public final class Terminal {
  let options: TerminalOptions
  let depth: ColourDepth
  var painter: Painter
  /// nil where ncurses has to draw everything.
  var changes: ChangeWriter?
  /// True where the screen shows more than ncurses knows.
  var isAheadOfCurses = false
  var decoder: InputDecoder
  var reader = InputReader()
  /// What the terminal shows; nil where that is not known.
  var shown: Frame? { didSet { showing &+= 1 } }
  /// Another number for each frame that is shown.
  private(set) var showing = 0
  var shownTitle: SafeText?
  let canSetTitle: Bool
  private(set) var isOpen = true

  /// Rows and columns, as the program has been told them.
  public internal(set) var size: Size

  /// True where the locale is UTF-8, so that any text can be shown.
  public let isUnicode: Bool
  /// True where only ASCII is printed, and other characters stand for the symbols of the screens.
  public let isASCII: Bool

  /// Opens standard input and output as a terminal and takes the screen.
  public init(options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
    self.options = options
    isUnicode = cn_set_locale(options.ascii == false)
    isASCII = options.ascii ?? !isUnicode
    try Environment.open()

    let dialect = Dialect(terminalName: Environment.terminalName ?? "")
    canSetTitle = options.title && dialect.hasTitleStack
    cn_set_modes(
      dialect.entering(settingTitle: canSetTitle), dialect.leaving(settingTitle: canSetTitle))
    depth = options.colour.depth(
      available: Int(cn_colours()), noColour: Environment.value(of: "NO_COLOR"))
    painter = Painter(
      theme: options.theme, depth: depth, isASCII: isASCII, isUnicode: isUnicode)
    changes = Self.changeWriter(for: painter)
    decoder = InputDecoder(
      keys: KeySequences(), escapeDelay: Environment.escapeDelayMilliseconds)
    size = Environment.size
    cn_enter()
  }

  deinit { close() }

  /// Gives the terminal back. Nothing is shown or read afterwards.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    shown = nil
    cn_close()
  }

  /// Waits until there is input or the time is up, and takes all that is there, in order.
  ///
  /// Nil waits for ever. Several changes of size are one; a paste is one event. Empty when the time
  /// was up first.
  public func waitForInput(timeoutMilliseconds: Int? = nil) -> [Input] {
    guard isOpen else { return [.hungUp] }
    return collectInput(timeoutMilliseconds: timeoutMilliseconds)
  }

  /// Draws everything anew in another theme, from the next frame on.
  public func use(_ theme: Theme) {
    guard isOpen else { return }
    painter = Painter(
      theme: theme, depth: depth, isASCII: isASCII, isUnicode: isUnicode)
    changes = Self.changeWriter(for: painter)
    shown = nil
    // ncurses would leave cells alone whose text stays.
    isAheadOfCurses = true
  }

  private static func changeWriter(for painter: Painter) -> ChangeWriter? {
    ControlDialect(Environment.description).flatMap {
      ChangeWriter($0, inks: painter.inks, glyphs: painter.glyphs)
    }
  }

  /// Shows a frame: of it what differs from the frame before.
  public func present(_ frame: Frame) {
    guard isOpen, !reader.isGone else { return }
    paint(frame)
  }

  /// Gives the terminal back and stops the program, as `^Z` does; returns when it is continued and
  /// the last frame is on the screen again. ``waitForInput(timeoutMilliseconds:)`` then gives
  /// `.continued`, and `.resized` where the size has changed.
  public func suspend() {
    guard isOpen else { return }
    cn_suspend()
    noteContinued()
  }

  /// Runs a program, such as an editor, in the terminal's foreground and takes the screen again.
  ///
  /// The first argument is the program, looked up in PATH. It gets default signals. Returns its
  /// exit code, or 128 and the number of the signal that ended it; nil where it did not start.
  public func run(_ arguments: [String]) -> Int? {
    guard isOpen, !arguments.isEmpty else { return nil }
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    let status = cn_run(words)
    noteContinued()
    guard status >= 0 else { return nil }
    return status & 0x7F == 0 ? Int(status >> 8) & 0xFF : 128 + Int(status & 0x7F)
  }
}
