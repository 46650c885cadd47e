import Cells
import Glibc
import Terminal

// A program as small as can be, to drive on a pseudo-terminal: it shows its size and what came in.
// ^Q leaves, ^Z suspends, ^X aborts, ^T traps, ^E runs $EDITOR, ^L gives the
// terminal away until a line is read, ^G stops drawing, ^R draws at random.

var options = TerminalOptions()
let words = CommandLine.arguments.dropFirst()
for word in words {
  let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
  switch (parts.first, parts.dropFirst().first) {
  case ("colour", let value?): options.colour = ColourChoice(rawValue: value) ?? .automatic
  case ("theme", let value?): options.theme = Theme(named: value) ?? .standard
  case ("ascii", let value?): options.ascii = value == "yes"
  case ("title", let value?): options.title = value == "yes"
  default: break
  }
}

do {
  let terminal = try Terminal(options: options)
  if words.contains("bench") {
    let figures = Benchmark(terminal).run()
    terminal.close()
    print(figures)
  } else {
    var probe = Probe(terminal)
    let ending = probe.run()
    terminal.close()
    print("ended: \(ending)")
    print(probe.lastWords.prefix { $0 != "c" })
  }
} catch {
  print("refused: \(error)")
  exit(2)
}
