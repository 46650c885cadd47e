/// What every form says, whatever it asks for.
extension Phrases {
  public struct Forms: Sendable {
    public var yes: String
    public var no: String
    /// A form that was left is open again.
    public var goesOn: String
    public var leftUnfinished: String
    /// `key` is the one that goes on with it.
    public var unfinished: @Sendable (_ what: String, _ key: String) -> String
    public var unfinishedAt:
      @Sendable (_ what: String, _ criterion: String, _ key: String) -> String
    public var noNumber: @Sendable (_ text: String) -> String
    public var noDay: @Sendable (_ text: String) -> String
    public var noTime: @Sendable (_ text: String) -> String
    public var plan: String
    public var upholding: String
    public var oneLine: String
    public var noSuchPath: String
    public var fileMissing: @Sendable (_ path: String) -> String
    public var fileIsFolder: @Sendable (_ path: String) -> String
    public var notAFile: @Sendable (_ path: String) -> String
    public var assessment: @Sendable (_ path: String) -> String
    public var fileTooBig: @Sendable (_ path: String, _ size: String, _ limit: String) -> String
    public var fileUnreadable: @Sendable (_ path: String, _ reason: String) -> String
  }
}

extension Phrases.Forms {
  static let english = Phrases.Forms(
    yes: "yes", no: "no",
    goesOn: "This was left unfinished: here it goes on",
    leftUnfinished: "Left unfinished: the same key goes on with it",
    unfinished: { "Unfinished: \($0) · \($1) goes on with it" },
    unfinishedAt: { "Unfinished at \($1): \($0) · \($2) goes on with it" },
    noNumber: { "“\($0)” is no number: write digits, or leave it empty" },
    noDay: { "“\($0)” is no day: write it as 2026-03-12 or 12.3.2026" },
    noTime: { "“\($0)” is no time: write it as 9:30 or 0930" },
    plan: "plan", upholding: "why the rating stands",
    oneLine: "this field has one line",
    noSuchPath: "Nothing there begins so",
    fileMissing: { "\($0): there is no such file: mend the path, or empty it" },
    fileIsFolder: { "\($0) is a folder: name one file in it" },
    notAFile: { "\($0) is a pipe or a device: only files can be kept" },
    assessment: { "\($0) is this assessment itself: keep another file in it" },
    fileTooBig: { "\($0) has \($1), at most \($2) can be kept: say in words where it lies" },
    fileUnreadable: { "\($0) cannot be read (\($1)), so nothing was kept" })

  static let norwegian = Phrases.Forms(
    yes: "ja", no: "nei",
    goesOn: "Dette var uferdig: her fortsetter det",
    leftUnfinished: "Ikke ferdig: samme tast fortsetter",
    unfinished: { "Uferdig: \($0) · \($1) fortsetter" },
    unfinishedAt: { "Uferdig på \($1): \($0) · \($2) fortsetter" },
    noNumber: { "«\($0)» er ikke et tall: skriv sifre, eller la feltet stå tomt" },
    noDay: { "«\($0)» er ingen dato: skriv 2026-03-12 eller 12.3.2026" },
    noTime: { "«\($0)» er ikke noe klokkeslett: skriv 9:30 eller 0930" },
    plan: "plan", upholding: "hvorfor karakteren blir stående",
    oneLine: "dette feltet har én linje",
    noSuchPath: "Ingenting der begynner slik",
    fileMissing: { "\($0): filen finnes ikke: rett stien, eller tøm feltet" },
    fileIsFolder: { "\($0) er en mappe: oppgi én fil i den" },
    notAFile: { "\($0) er ingen vanlig fil, og bare filer kan lagres" },
    assessment: { "\($0) er denne vurderingen selv: legg ved en annen fil" },
    fileTooBig: { "\($0) er på \($1), høyst \($2) kan lagres: skriv heller hvor den ligger" },
    fileUnreadable: { "\($0) kan ikke leses (\($1)), så ingenting ble lagret" })
}

extension Phrases.Commands {
  public struct Forms: Sendable {
    public var keep: CommandPhrase
    public var next: CommandPhrase
    public var nextAnswer: CommandPhrase
    public var previousAnswer: CommandPhrase
    public var leave: CommandPhrase
    public var discard: CommandPhrase
  }
}

extension Phrases.Commands.Forms {
  static let english = Phrases.Commands.Forms(
    keep: .init("keep", "keep the form as it is filled in"),
    next: .init("take or go on", "take what is chosen, go on; after the last field keep the form"),
    nextAnswer: .init("choose", "next answer; a letter goes to the answer that begins with it"),
    previousAnswer: .init("choose back", "previous answer"),
    leave: .init("later", "leave the form unfinished, to go on with it later"),
    discard: .init("discard", "close the form and discard what was written"))

  static let norwegian = Phrases.Commands.Forms(
    keep: .init("lagre", "lagre skjemaet slik det er fylt ut"),
    next: .init("ta eller gå videre", "ta det valgte, gå videre; etter siste felt lagres skjemaet"),
    nextAnswer: .init("velg", "neste svar; en bokstav går til svaret som begynner slik"),
    previousAnswer: .init("velg tilbake", "forrige svar"),
    leave: .init("senere", "la skjemaet stå uferdig og fortsett senere"),
    discard: .init("forkast", "lukk skjemaet og forkast det som er skrevet"))
}
