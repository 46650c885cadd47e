/// Why a document cannot be opened, changed or kept, and what to do. Each follows the name of the
/// document and a colon, or `Read only:`.
extension Phrases {
  public struct Storing: Sendable {
    public var missing: String
    public var folderMissing: String
    public var alreadyExists: String
    public var notAFile: String
    public var emptyFile: String
    public var notADatabase: String
    public var foreignDatabase: String
    public var newerFormat: @Sendable (_ found: String, _ known: String) -> String
    public var truncated: @Sendable (_ expected: String, _ found: String) -> String
    /// What is found first, in the words of `assay verify`, and how much more there is.
    public var damaged: @Sendable (_ finding: String, _ more: Int) -> String
    public var noProtocol: String
    /// Which protocol, and what is wrong with it in the words of the lint.
    public var protocolUnreadable: @Sendable (_ id: String, _ reason: String) -> String
    public var permissionDenied: String
    public var readOnlyMedium: String
    public var diskFull: String
    public var fileGone: String
    public var fileReplaced: String
    public var rollbackNeeded: String
    public var changedOutside: String
    public var busy: String
    public var inputOutput: @Sendable (_ code: String) -> String
    public var database: @Sendable (_ code: String) -> String
    public var system: @Sendable (_ words: String) -> String
    public var unwritable: String
    public var attachmentMissing: String
    public var attachmentTooBig: @Sendable (_ megabytes: Int) -> String
    public var closed: String
    public var lockedBySomebody: String
    /// By whom, since when, on which machine, in which process; nil and empty where that is not known.
    public var locked:
      @Sendable (_ who: String, _ since: String?, _ place: String, _ process: String) -> String
    public var asked: String
    public var filePermission: String
    public var folderPermission: String
    public var copyElsewhere: String
    public var lockUnavailable: @Sendable (_ words: String) -> String
    public var unknownEvents: @Sendable (_ count: Int) -> String
    public var numbersUsedUp: String
  }
}

extension Phrases.Storing {
  static let english = Phrases.Storing(
    missing: "there is no such file: check the path, or make it with assay new",
    folderMissing: "there is no such folder: make it first, or check the path",
    alreadyExists: "there is something of that name already: choose another name",
    notAFile: "this is no file: name an assessment, such as name.assay",
    emptyFile: "the file is empty: restore it from a backup",
    notADatabase: "this is no assessment, or its beginning is lost: restore it from a backup",
    foreignDatabase: "this is a database of another program: name an assessment",
    newerFormat: {
      "it is of format \($0), this Assay knows up to \($1): open it with a newer Assay"
    },
    truncated: { "it is cut short, \($1) of \($0) bytes are left: restore it from a backup" },
    damaged: {
      "it is damaged (\($0)\($1 > 0 ? " and \($1) more" : "")): see assay verify, and restore it"
        + " from a backup"
    },
    noProtocol: "it names no protocol: restore it from a backup",
    protocolUnreadable: { "its protocol cannot be read: \($1)" },
    permissionDenied: "you may not use it: change its permissions or its folder's",
    readOnlyMedium: "the medium is read-only: copy it to another place",
    diskFull: "the disk is full: make room and try again",
    fileGone: "the file was moved or removed meanwhile: put it back and open it again",
    fileReplaced: "another file took its place meanwhile: open it again",
    rollbackNeeded: "a crash left a change half written: open it once from where you may write",
    changedOutside: "something else wrote to it meanwhile: open it again",
    busy: "another program holds it just now: try again",
    inputOutput: { "the medium failed (SQLite \($0)): copy what you can elsewhere" },
    database: { "the database failed (SQLite \($0)): run assay verify on it" },
    system: { "the system refused it (\($0))" },
    unwritable: "the change could not be put into words that read back, so it was not kept",
    attachmentMissing: "the attached file is gone from memory: attach it again",
    attachmentTooBig: {
      "the file is too big: \($0) MB is the most that is kept with a document"
    },
    closed: "it is closed: open it again",
    lockedBySomebody: "somebody has it open for writing: close it there first",
    locked: { who, since, place, process in
      "\(who.isEmpty ? "somebody" : who) has it open\(since.map { " since \($0)" } ?? "")"
        + " (\(place), process \(process)): close it there first"
    },
    asked: "it was opened for reading",
    filePermission: "you may not write to the file: change its permissions",
    folderPermission: "you may not write to its folder: change the folder's permissions",
    copyElsewhere: "it lies on a read-only medium: copy it to another place",
    lockUnavailable: { "its file system cannot lock (\($0)): copy it to a local folder" },
    unknownEvents: {
      $0 == 1
        ? "it holds an event of a newer Assay: write to it with that one"
        : "it holds \($0) events of a newer Assay: write to it with that one"
    },
    numbersUsedUp: "its events have used up all numbers: nothing can follow them")

  static let norwegian = Phrases.Storing(
    missing: "filen finnes ikke: sjekk stien, eller lag den med assay new",
    folderMissing: "mappen finnes ikke: lag den først, eller sjekk stien",
    alreadyExists: "det finnes allerede noe med det navnet: velg et annet",
    notAFile: "dette er ingen fil: oppgi en vurdering, for eksempel navn.assay",
    emptyFile: "filen er tom: hent den fra en sikkerhetskopi",
    notADatabase:
      "dette er ingen vurdering, eller begynnelsen er borte: hent den fra en sikkerhetskopi",
    foreignDatabase: "dette er databasen til et annet program: oppgi en vurdering",
    newerFormat: {
      "den har format \($0), og denne utgaven av Assay kjenner til og med \($1): åpne den med en nyere"
    },
    truncated: {
      "den er avkortet, \($1) av \($0) byte er igjen: hent den fra en sikkerhetskopi"
    },
    damaged: { _, more in
      "den er skadet\(more > 0 ? " på \(more + 1) steder" : ""): assay verify viser hvor; hent den fra"
        + " en sikkerhetskopi"
    },
    noProtocol: "den nevner ingen protokoll: hent den fra en sikkerhetskopi",
    protocolUnreadable: { id, _ in
      "protokollen \(id) i den kan ikke leses: assay show viser hvorfor"
    },
    permissionDenied: "du har ikke tilgang: endre rettighetene til filen eller mappen",
    readOnlyMedium: "lagringsmediet kan bare leses: kopier filen til et annet sted",
    diskFull: "disken er full: frigjør plass og prøv igjen",
    fileGone: "filen er flyttet eller fjernet i mellomtiden: legg den tilbake og åpne den på nytt",
    fileReplaced: "en annen fil har tatt plassen i mellomtiden: åpne den på nytt",
    rollbackNeeded:
      "et krasj etterlot en halvskrevet endring: åpne den én gang der du har skrivetilgang",
    changedOutside: "noe annet har skrevet i den i mellomtiden: åpne den på nytt",
    busy: "et annet program bruker den akkurat nå: prøv igjen",
    inputOutput: { "lagringsmediet sviktet (SQLite \($0)): kopier det du kan til et annet sted" },
    database: { "databasen sviktet (SQLite \($0)): kjør assay verify på den" },
    system: { "systemet avviste det (\($0))" },
    unwritable: "endringen lot seg ikke skrive slik at den kan leses igjen, og ble ikke lagret",
    attachmentMissing: "vedlegget er ikke lenger i minnet: legg det ved på nytt",
    attachmentTooBig: {
      "filen er for stor: \($0) MB er det meste som lagres sammen med et dokument"
    },
    closed: "den er lukket: åpne den på nytt",
    lockedBySomebody: "noen har den åpen for skriving: lukk den der først",
    locked: { who, since, place, process in
      "\(who.isEmpty ? "noen" : who) har den åpen\(since.map { " siden \($0)" } ?? "")"
        + " (\(place), prosess \(process)): lukk den der først"
    },
    asked: "den ble åpnet for lesing",
    filePermission: "du har ikke lov til å skrive i filen: endre rettighetene",
    folderPermission: "du har ikke lov til å skrive i mappen: endre rettighetene til mappen",
    copyElsewhere: "den ligger på et medium som bare kan leses: kopier den til et annet sted",
    lockUnavailable: { "filsystemet kan ikke låse den (\($0)): kopier den til en lokal mappe" },
    unknownEvents: {
      $0 == 1
        ? "den inneholder en hendelse fra en nyere utgave av Assay: skriv i den med den utgaven"
        : "den inneholder \($0) hendelser fra en nyere utgave av Assay: skriv i den med den utgaven"
    },
    numbersUsedUp: "hendelsene har brukt opp alle numre: ingen kan følge etter dem")
}
