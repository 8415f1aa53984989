import Agenda

/// A printer's queue, which `lp` of CUPS reaches.
struct PrintQueue {
  /// The printer; nothing for the one that is the usual one here.
  var printer: String?
  /// Where programs are sought; nothing for the search path of the environment.
  var search: String?

  /// With which programs of CUPS speak English.
  static let setting: [(String, String?)] = [("LC_ALL", "C.UTF-8"), ("LANGUAGE", nil)]

  /// The most bytes that the title of a job may have.
  private static let titleLimit = 255

  /// Puts a paper last in the queue, as it stands.
  /// - Parameters:
  ///   - bytes: The paper: text or PDF.
  ///   - title: What the job is called in the queue.
  /// - Returns: What the queue answered, such as the number of the job.
  /// - Throws: Why nothing is printed.
  func add(_ bytes: [UInt8], title: String) throws(PrintError) -> String {
    guard let lp = Child("lp", search: search) else { throw .notInstalled }
    let destination = printer.map { ["-d", $0] } ?? []
    let arguments = ["-t", Self.bounded(escaped(title))] + destination
    let outcome = try run(lp, arguments, input: bytes)
    guard outcome.status == 0 else { throw reason(outcome.err) }
    return Self.firstLine(String(decoding: outcome.out, as: UTF8.self))
  }

  /// Why `lp` refused, from what it said of it.
  private func reason(_ words: String) -> PrintError {
    if words.contains("scheduler") || !isRunning { return .notRunning }
    if words.contains("No default destination") { return .noPrinter }
    if let printer, words.contains("does not exist") { return .unknownPrinter(printer) }
    return .refused(Self.firstLine(words))
  }

  /// Whether CUPS runs; where nobody can say, that it does.
  private var isRunning: Bool {
    guard let lpstat = Child("lpstat", search: search),
      let outcome = try? run(lpstat, ["-r"], input: [])
    else { return true }
    return !String(decoding: outcome.out, as: UTF8.self).contains("not running")
  }

  /// Runs a program of CUPS, which then speaks English.
  private func run(
    _ child: Child, _ arguments: [String], input: [UInt8]
  ) throws(PrintError) -> Child.Outcome {
    do throws(FileError) {
      return try child.run(
        arguments, input: input, setting: Self.setting, within: 60)
    } catch {
      throw .failed(error)
    }
  }

  private static func bounded(_ title: String) -> String {
    var title = title
    while title.utf8.count > titleLimit { title.removeLast() }
    return title
  }

  private static func firstLine(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    return String(line.prefix(200))
  }
}

/// Why a paper was not printed.
enum PrintError: Error, Hashable, Sendable {
  /// There is no `lp`.
  case notInstalled
  /// CUPS does not run.
  case notRunning
  /// No printer is the usual one.
  case noPrinter
  /// There are no printers at all.
  case noPrinters
  /// There is no such printer.
  case unknownPrinter(String)
  /// `lp` says why.
  case refused(String)
  /// `lp` could not be run to its end.
  case failed(FileError)

  /// The reason and what to do instead.
  var phrase: Phrase {
    switch self {
    case .notInstalled:
      Phrase(
        sv: "Inget skrivs ut: programmet lp finns inte här (paketet cups-client); "
          + "spara papperet i en fil i stället (-o).",
        en: "Nothing is printed: the program lp is not here (package cups-client); "
          + "save the paper in a file instead (-o).")
    case .notRunning:
      Phrase(
        sv: "Inget skrivs ut: utskriftstjänsten CUPS är inte igång; starta den, eller spara "
          + "papperet i en fil (-o).",
        en: "Nothing is printed: the print service CUPS is not running; start it, or save the "
          + "paper in a file (-o).")
    case .noPrinter:
      Phrase(
        sv: "Inget skrivs ut: ingen skrivare är förvald; välj en (--printer; lpstat -e räknar "
          + "upp dem).",
        en: "Nothing is printed: no printer is the usual one; choose one (--printer; lpstat -e "
          + "lists them).")
    case .noPrinters:
      Phrase(
        sv: "Inget skrivs ut: CUPS känner inte till någon skrivare.",
        en: "Nothing is printed: CUPS knows of no printer.")
    case .unknownPrinter(let name):
      Phrase(
        sv: "Inget skrivs ut: skrivaren \(name) finns inte (lpstat -e räknar upp dem som finns).",
        en: "Nothing is printed: there is no printer \(name) (lpstat -e lists those there are).")
    case .refused(let words):
      Phrase(
        sv: words.isEmpty ? "Inget skrivs ut: lp vägrade." : "Inget skrivs ut: \(words)",
        en: words.isEmpty ? "Nothing is printed: lp refused." : "Nothing is printed: \(words)")
    case .failed(let error):
      Phrase(
        sv: "Inget skrivs ut: lp kunde inte köras. \(error.phrase.sv)",
        en: "Nothing is printed: lp could not be run. \(error.phrase.en)")
    }
  }
}
