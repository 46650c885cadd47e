/// What stands on the sheet of all keys.
extension Phrases {
  public struct KeySheet: Sendable {
    public var title: String
    public var introduction: String
    public var keys: String
    public var command: String
    public var does: String
    /// Where keys work, by the name of the context; nil for one that nobody has named yet.
    public var places: @Sendable (_ context: String) -> String?
    public var everywhere: String
    public var insideText: String
    public var fieldKeys: FieldKeys
  }

  /// What the keys inside a text do.
  public struct FieldKeys: Sendable {
    public var left: String
    public var word: String
    public var line: String
    public var lines: String
    public var newline: String
    public var erase: String
    public var killLine: String
    public var killStart: String
    public var killWord: String
    public var killNextWord: String
    public var yank: String
    public var undo: String
  }
}

extension Phrases.KeySheet {
  static let english = Phrases.KeySheet(
    title: "Keys",
    introduction:
      "Every key of the workbench, by the place it works in. ^ stands for the Ctrl key, ⇧ for Shift. "
      + "In the workbench a question mark shows the ones that work where you are.",
    keys: "Keys", command: "Command", does: "What it does",
    places: { context in
      switch context {
      case "assessments": "The list of assessments"
      case "newAssessment": "A new assessment: kind and standards"
      case "naming": "A new assessment: the organisation"
      case "walk": "Walking the clauses"
      case "inbox": "Loose notes"
      case "orders": "Choosing a walking order"
      case "bringing": "Bringing evidence over"
      case "form": "A form: fields that are chosen"
      case "formText": "A form: fields that are written"
      case "findings": "Findings and actions"
      case "agenda": "Agenda"
      case "closing": "Closing meeting"
      case "evidence": "Evidence"
      case "requests": "What has been asked for"
      case "overview": "Overview"
      case "result": "Result"
      case "history": "History"
      case "plan": "Plan and team"
      case "filtering": "Filtering a page"
      case "filteringAssessments": "Filtering the list of assessments"
      case "searchingEverywhere": "Searching everywhere: the words"
      case "found": "Searching everywhere: what was found"
      case "writing": "Writing a note"
      case "prompt": "Answering a question of one line"
      case "help": "Help"
      case "commandLine": "The command line"
      default: nil
      }
    },
    everywhere: "Wherever nothing is being written",
    insideText: "Inside any text",
    fieldKeys: Phrases.FieldKeys(
      left: "one character back, one on", word: "one word back, one on",
      line: "start of the line, end of it", lines: "one line up, one down",
      newline: "new line, in a note", erase: "erase to the left, to the right",
      killLine: "cut to the end of the line", killStart: "cut to the start of the line",
      killWord: "cut the word to the left", killNextWord: "cut the word to the right",
      yank: "put back what was cut", undo: "undo within the text"))

  static let norwegian = Phrases.KeySheet(
    title: "Taster",
    introduction:
      "Alle tastene i arbeidsbenken, etter hvor de virker. ^ står for Ctrl, ⇧ for Shift. I "
      + "arbeidsbenken viser spørsmålstegnet hvilke taster som virker der du er.",
    keys: "Taster", command: "Kommando", does: "Hva den gjør",
    places: { context in
      switch context {
      case "assessments": "Listen over vurderinger"
      case "newAssessment": "Ny vurdering: type og standarder"
      case "naming": "Ny vurdering: virksomheten"
      case "walk": "Gjennomgang av punktene"
      case "inbox": "Løse notater"
      case "orders": "Valg av rekkefølge"
      case "bringing": "Overføring av bevis"
      case "form": "Et skjema: felt der du velger"
      case "formText": "Et skjema: felt der du skriver"
      case "findings": "Funn og tiltak"
      case "agenda": "Agenda"
      case "closing": "Sluttmøte"
      case "evidence": "Bevis"
      case "requests": "Det som er bedt om"
      case "overview": "Oversikt"
      case "result": "Resultat"
      case "history": "Historikk"
      case "plan": "Plan og team"
      case "filtering": "Filtrering av en side"
      case "filteringAssessments": "Filtrering av vurderingene"
      case "searchingEverywhere": "Søk overalt: ordene"
      case "found": "Søk overalt: det som ble funnet"
      case "writing": "Mens du skriver et notat"
      case "prompt": "Mens du svarer på et spørsmål på én linje"
      case "help": "Hjelp"
      case "commandLine": "Kommandolinjen"
      default: nil
      }
    },
    everywhere: "Overalt der du ikke skriver",
    insideText: "I all tekst",
    fieldKeys: Phrases.FieldKeys(
      left: "ett tegn tilbake, ett fram", word: "ett ord tilbake, ett fram",
      line: "starten av linjen, slutten av den", lines: "én linje opp, én ned",
      newline: "ny linje, i et notat", erase: "slett mot venstre, mot høyre",
      killLine: "klipp ut til slutten av linjen", killStart: "klipp ut til starten av linjen",
      killWord: "klipp ut ordet til venstre", killNextWord: "klipp ut ordet til høyre",
      yank: "sett inn det som ble klippet ut", undo: "angre i teksten"))
}
