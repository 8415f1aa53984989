import Agenda
import Glibc

/// What the program told of a paper that it was to make: on standard output what was done, on
/// standard error why not, or what is to be known of it.
struct Told {
  private let status: Int32
  private let done: [String]
  private let complaints: [String]
  private let remarks: [String]
  private let isDamaged: Bool

  /// The most lines that are kept.
  private static let limit = 1_000

  /// Reads what it told.
  /// - Parameters:
  ///   - outcome: How it ended, and what it wrote.
  ///   - places: What may stand before a sentence: the program, the meeting's file, the paper's.
  ///   - damage: That the meeting's file is damaged, which is said of every paper and hinders none.
  init(_ outcome: Child.Outcome, places: [String], damage: String?) {
    status = outcome.status
    done = Self.lines(String(decoding: outcome.out, as: UTF8.self))
    var (complaints, remarks): ([String], [String]) = ([], [])
    for line in Self.lines(outcome.err) {
      let sentence = Self.sentence(in: line, places)
      let isWarning = ["varning: ", "warning: "].contains(where: sentence.hasPrefix)
      if isWarning || sentence == damage {
        remarks.append(sentence)
      } else {
        complaints.append(sentence)
      }
    }
    isDamaged = damage.map(remarks.contains) ?? false
    self.complaints = complaints
    self.remarks = remarks
  }

  /// What became of the job.
  func state(_ language: Language) -> PaperJob.State {
    if status == Status.done { return .done(done + complaints + remarks) }
    let isMade = status == Status.refused && isDamaged && (complaints.isEmpty || !done.isEmpty)
    if isMade { return .done(done + complaints + remarks) }
    guard complaints.isEmpty else { return .failed(complaints + remarks) }
    let signal = Int(status) - 128
    return .failed([
      Phrase(
        sv: signal > 0
          ? "Programmet avslutades utifrån (signal \(signal)); försök igen."
          : "Programmet slutade utan att säga varför (\(status)); försök igen.",
        en: signal > 0
          ? "The program was ended from outside (signal \(signal)); try again."
          : "The program ended without saying why (\(status)); try again.")(language)
    ])
  }

  private static func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).prefix(limit).map { escaped(String($0)) }
  }

  /// A line without the place, and the number of a line in it, before its sentence.
  private static func sentence(in line: String, _ places: [String]) -> String {
    for place in places.map({ escaped($0) }) where line.hasPrefix(place) {
      var rest = line.dropFirst(place.count)
      if rest.dropFirst().first?.isNumber == true {
        rest = rest.dropFirst().drop { $0.isNumber }
      }
      if rest.hasPrefix(": ") { return String(rest.dropFirst(2)) }
    }
    return line
  }
}

extension FileError {
  /// The program itself is not there.
  static let missing = FileError(ENOENT)

  /// Why a job came to nothing, in both languages.
  var phraseOfJob: Phrase {
    switch number {
    case ETIMEDOUT:
      Phrase(
        sv: "Det tog för lång tid och avbröts; försök igen.",
        en: "It took too long and was ended; try again.")
    case EAGAIN, ENOMEM, EMFILE, ENFILE:
      Phrase(
        sv: "Systemet har inte plats för fler program just nu; försök igen.",
        en: "The system has no room for more programs now; try again.")
    default: phrase
    }
  }
}
