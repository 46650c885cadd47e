import ArgumentParser
import Terminal

/// How the workbench is shown.
struct WorkbenchLook: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many colours: auto, none, 8, 16 or 256; NO_COLOR says none.", valueName: "colours"))
  var color = ColourChoice.automatic

  @Flag(help: "Line by line, for screen readers, dumb terminals and pipes.")
  var plain = false
}

extension ColourChoice: ExpressibleByArgument {}
