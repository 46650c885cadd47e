import AssayCore
import Cells

extension Model {
  /// A piece of evidence in a few words, such as `E12 Complaint log 3/8 of 43`.
  ///
  /// - Parameter width: Where it goes; no more of the text than fills the window in it.
  func text(of evidence: Kept<Evidence<SealedText>>, width: Int? = nil) -> String {
    "\(ItemKind.evidence.letter)\(evidence.number) \(text(of: evidence.content, width: width))"
  }

  /// The same without its number.
  func text(of evidence: Evidence<SealedText>, width: Int? = nil) -> String {
    var text = evidence.text.content ?? phrases.walk.forgotten
    if let width { text = cut(text, width: width) }
    if let sample = evidence.sample {
      text += " " + phrases.evidence.sample(sample.inOrder, sample.seen, sample.population)
    }
    return text
  }

  /// What kind it is, whose, and whether it may still change.
  func marks(of evidence: Evidence<SealedText>) -> String {
    var marks = [phrases.evidence.kinds(evidence.kind.rawValue)]
    if let source = evidence.source { marks.append(source.content ?? phrases.walk.forgotten) }
    if !evidence.isFinal { marks.append(phrases.evidence.draft) }
    return marks.joined(separator: " · ")
  }
}
