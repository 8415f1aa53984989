import Agenda
import Journal

/// `new`: makes a meeting's file from an agenda and the profile of a body.
struct NewMeeting {
  private let shell: Shell
  private let agendaPath: String
  private let bodyPath: String
  private let output: String?
  private let firstParagraph: Int?
  private let date: Day?
  private let time: String?
  private let place: String?

  /// Makes the command of its arguments.
  init(_ arguments: Arguments, in shell: Shell) throws(UsageError) {
    self.shell = shell
    agendaPath = arguments.operands[0]
    guard let body = arguments[.body] else { throw .missingOption(.new, .body) }
    bodyPath = body
    output = arguments[.output]
    firstParagraph = try arguments.number(.firstParagraph)
    date = arguments[.date].flatMap { Day($0) }
    if let text = arguments[.date], date == nil { throw .badValue(.date, text) }
    time = arguments[.time].flatMap { Moment.second(ofClock: $0) }.map(Self.clock)
    if let text = arguments[.time], time == nil { throw .badValue(.time, text) }
    place = arguments[.place]
  }

  private static func clock(_ second: Int) -> String {
    let parts = [second / 3600, second / 60 % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return parts.joined(separator: ":")
  }

  /// Makes the file and prints its path.
  func run() throws(UsageError) -> Int32 {
    do throws(InputError) {
      let body = try Files.body(at: bodyPath, shell.language)
      let agenda = try Files.agenda(at: agendaPath, shell.language)
      for warning in agenda.warnings {
        shell.warn(warning.message, file: agendaPath, line: warning.line)
      }
      for concern in body.concerns { shell.warn(concern(shell.language), file: bodyPath) }
      warnOfBodies(agenda: agenda, body: body)
      guard let day = date ?? agenda.date else {
        throw InputError(
          file: agendaPath,
          Phrase(
            sv: "Sammanträdets dag står inte i föredragningslistan; ge den med --date 2026-03-25.",
            en: "The agenda does not say the day of the meeting; give it with --date 2026-03-25."),
          shell.language)
      }
      let opening = Opening(
        time: shell.clock(), body: body, date: day, summoned: time ?? agenda.time,
        place: place ?? agenda.place,
        firstParagraph: firstParagraph ?? agenda.firstParagraph ?? 1, agenda: agenda.items)
      let path = output ?? Self.fileName(body.name, day)
      do throws(RecordError) {
        try MeetingRecord.create(at: path, opening)
      } catch {
        throw InputError(file: path, line: nil, sentence: error.sentence(shell.language))
      }
      tellLastDays(of: body, meeting: day)
      shell.out.line(path)
      return Status.done
    } catch {
      shell.complain(error.sentence, file: error.file, line: error.line)
      return Status.refused
    }
  }

  /// Warns where agenda and profile name different bodies; blanks and capitals make no difference.
  private func warnOfBodies(agenda: AgendaText, body: Body) {
    let plain = { (name: String) in name.lowercased().filter { !$0.isWhitespace } }
    guard let summoned = agenda.body, plain(summoned) != plain(body.name) else { return }
    let differ = Phrase(
      sv: "Listan gäller \(summoned), men profilen är \(body.name); sammanträdet görs för "
        + "\(body.name).",
      en: "The agenda is for \(summoned), but the profile is \(body.name); the meeting is made for "
        + "\(body.name).")
    shell.warn(differ(shell.language), file: agendaPath)
  }

  /// Tells by when to announce the meeting and to summon to it, on standard error.
  ///
  /// It is a warning once one of the days has gone by; on the day of the meeting and after it there
  /// is nothing to tell.
  private func tellLastDays(of body: Body, meeting day: Day) {
    let today = shell.clock().day
    let days = LastDays(of: body, meeting: day)
    guard today < day, let sentence = days.sentence?(shell.language) else { return }
    if [days.notice, days.summons].compactMap({ $0 }).contains(where: { $0 < today }) {
      shell.warn(sentence, file: agendaPath)
    } else {
      shell.complain(sentence, file: agendaPath)
    }
  }

  /// `BODY-DATE.meeting`, without what a file's name cannot have.
  static func fileName(_ body: String, _ day: Day) -> String {
    "\(Files.name(of: body) ?? "möte")-\(day).meeting"
  }
}

/// Why a file that was named is of no use.
struct InputError: Error {
  let file: String
  let line: Int?
  let sentence: String

  /// Makes an error of a reason.
  init(file: String, line: Int?, sentence: String) {
    self.file = file
    self.line = line
    self.sentence = sentence
  }

  /// Makes an error that concerns the whole file, in the language of the command.
  init(file: String, _ phrase: Phrase, _ language: Language) {
    self.init(file: file, line: nil, sentence: phrase(language))
  }
}
