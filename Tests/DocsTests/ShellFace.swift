import ArgumentParser
import Testing

@testable import assay

/// The program as a shell has to know it. The workbench is what opens without a command, so its
/// options stand beside the commands, where its own hidden name would keep them from.
struct ShellFace: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assay", abstract: Assay.configuration.abstract,
    version: Assay.configuration.version,
    subcommands: Assay.configuration.subcommands.filter { $0 != WorkbenchCommand.self })

  @OptionGroup var look: WorkbenchLook
  @OptionGroup var person: PersonOptions
  @OptionGroup var protocols: ProtocolOptions

  /// The shell's own script, with documents offered beside the commands.
  ///
  /// NB: a document cannot be declared here: the scripts would take a command's name for it.
  static func script(for shell: CompletionShell) throws -> String {
    let script = completionScript(for: shell)
    let (before, addition): (String, String)
    switch shell {
    case .bash:
      before = "-- \"${cur}\"))\n        ;;\n    esac\n}\n"
      addition = "        __assay_add_completions -o plusdirs -fX '!*.@(assay)'\n"
    case .zsh:
      before = "        _describe -V subcommand subcommands && ret=0\n"
      addition = "        _files -g '*.assay' && ret=0\n"
    default:
      return script + fishDocuments
    }
    let place = try #require(script.range(of: before), "the \(shell) script looks otherwise")
    let line = before.prefix { $0 != "\n" }.count + 1
    let end = script.index(place.lowerBound, offsetBy: line)
    return script[..<end] + addition + script[end...]
  }

  private static let fishDocuments = #"""
    complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay" -eq 1' \
        -fa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'assay\'
        printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'

    """#
}
