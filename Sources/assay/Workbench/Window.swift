import Cells
import Terminal

/// The window that the workbench is seen through: keys and news come in, frames go out.
protocol Window {
  associatedtype Prepared

  var size: Size { get }

  /// Waits until something is there or the time is up, for ever where it is nil, and takes all that
  /// is there, in order.
  func waitForInput(timeoutMilliseconds: Int?) -> [Input]
  func present(_ frame: Frame)
  /// Makes a frame ready to be shown next; nil where that is no use.
  func prepare(_ frame: Frame) -> Prepared?
  func present(_ prepared: Prepared)
  /// Draws in these colours from now on.
  func use(_ theme: Theme)
  func suspend()
  /// Gives the terminal to a program until it ends; its exit code, nil where it did not start.
  func run(_ arguments: [String]) -> Int?
}

extension Terminal: Window {}
