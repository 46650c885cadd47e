import AssayCore
import AssayWorkbench
import Phrases

extension Refusal {
  /// In the language of the commands.
  var sentence: String { sentence(in: .english) }
}
