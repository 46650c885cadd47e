import Phrases

/// The manual page assay(1): commands from the argument parser, keys from the command table.
struct ManPage {
  let help: ProgramHelp
  let version: String

  /// When its words last changed in more than what is generated.
  static let edition = "2026-11-22"

  var text: String {
    var page = Roff()
    page.title("ASSAY", section: 1, date: Self.edition, source: "Assay \(version)")
    page.section("NAME")
    page.append(["assay \\- scored assessments of customer satisfaction management"])
    synopsis(&page)
    description(&page)
    commands(&page)
    keys(&page)
    surroundings(&page)
    return page.text
  }

  private func synopsis(_ page: inout Roff) {
    page.section("SYNOPSIS")
    page.append([
      ".B assay", ".RI [ folder | document ]", ".RB [ \\-\\-plain ]", ".br", ".B assay",
      ".I command", ".RI [ argument \" ...]\"",
    ])
  }

  private func description(_ page: inout Roff) {
    page.section("DESCRIPTION")
    page.paragraph(
      "Assay is a terminal workbench for scored assessments against ISO 10001, ISO 10002, ISO 10003 "
        + "and ISO 10004. An assessor walks each standard's clauses, rates each criterion with one "
        + "key, writes notes, and sees the level, 0 to 3, come out live with its reasons.")
    page.paragraph(
      "Without a command it opens the workbench on ~/Assessments, or on the folder or document that "
        + "is named. There is no save key: what is on the screen is on the disk.")
    let options = workbench?.shownArguments ?? []
    for argument in options { page.item(argument.tags, argument.abstract ?? "") }
  }

  private var workbench: ProgramHelp.Command? {
    help.command.subcommands?.first { $0.commandName == "workbench" }
  }

  private func commands(_ page: inout Roff) {
    page.section("COMMANDS")
    page.paragraph(
      "Every command takes --help. Data go to standard output, sentences about what is wrong to "
        + "standard error.")
    for (name, command) in help.command.leaves() {
      page.subsection(name)
      for (number, form) in (help.usages[name] ?? []).enumerated() {
        page.append((number == 0 ? [] : [".br"]) + [".B " + Roff.escaped(name)])
        page.append(Roff.wrapped(form))
      }
      page.paragraph(command.abstract ?? "")
      if let discussion = command.discussion { page.paragraph(discussion) }
      for argument in command.shownArguments {
        var text = argument.abstract ?? ""
        if let values = argument.allValues, !values.isEmpty, !text.contains(values[0]) {
          text += " One of " + values.joined(separator: ", ") + "."
        }
        if let value = argument.defaultValue, !value.isEmpty, argument.kind != "flag" {
          text += " Without it: \(value)."
        }
        page.item(argument.tags, text)
      }
    }
  }

  private func keys(_ page: inout Roff) {
    let sheet = KeySheet(.english)
    page.section("KEYS")
    page.paragraph(sheet.words.introduction)
    for section in sheet.sections {
      page.subsection(section.title)
      for row in section.rows { page.item(row.keys, row.does + ".") }
    }
  }

  private func surroundings(_ page: inout Roff) {
    page.section("FILES")
    page.item(
      ["NAME.assay"],
      "One assessment: an SQLite database that holds its events, the protocols it was opened with "
        + "and its evidence. Between changes a plain copy of it is whole.")
    page.item(
      [".NAME.assay.lock"],
      "Who is writing to it. Removed on closing; one that a crash left behind is recognised.")
    page.item(
      ["NAME.assay-journal"],
      "What a change replaces, until it is whole. One that a crash left behind belongs to the "
        + "document: copy both, and the next opening mends it.")
    page.item(
      ["~/Assessments"], "Where documents are looked for and begun unless a place is named.")
    page.item(
      ["$XDG_CONFIG_HOME/assay/settings.yaml"],
      "Name, language, theme and keys of whoever works here. Without XDG_CONFIG_HOME in "
        + "~/.config.")
    page.item(
      ["$XDG_DATA_HOME/assay/protocols"],
      "Protocols of one's own, looked in before those that came with the program. Without "
        + "XDG_DATA_HOME in ~/.local/share.")
    page.item(
      ["$XDG_CACHE_HOME/assay"],
      "Protocols in parsed form. Deleting it costs a few milliseconds. Without XDG_CACHE_HOME in "
        + "~/.cache.")
    page.section("ENVIRONMENT")
    page.item(
      ["TERM"],
      "The terminal. Where it cannot place its cursor, as with dumb, the workbench speaks line by "
        + "line, as with --plain.")
    page.item(["LANG, LC_ALL, LC_CTYPE"], "Without UTF-8 in them the screens are drawn in ASCII.")
    page.item(["NO_COLOR"], "Set and not empty, it switches colour off; bold and underline stay.")
    page.item(["VISUAL, EDITOR"], "The editor that takes over a note.")
    page.item(["ESCDELAY"], "How many milliseconds a lone Esc waits for what may follow it.")
    page.section("EXIT STATUS")
    page.item(["0"], "Done.")
    page.item(["1"], "Findings, a refusal, a bad row, an unknown id.")
    page.item(["2"], "Wrong usage.")
    page.item(["3"], "A file is damaged or malformed.")
    page.item(["4"], "A file cannot be read or written: missing, locked, full, not permitted.")
    page.section("EXAMPLES")
    page.example("assay", "The assessments in ~/Assessments:")
    page.example(
      "assay new nordlys.assay --organisation \"Nordlys Energi\" --protocol iso-10002",
      "A new assessment:")
    page.example("assay rate nordlys.assay iso-10002/7.3.b L", "One rating without the screen:")
    page.example("assay nordlys.assay --plain", "The walk line by line:")
    page.section("SEE ALSO")
    page.paragraph(
      "The manual, the sheet of all keys and the formats of documents and protocols are in the "
        + "folder Docs of the source.")
  }
}
