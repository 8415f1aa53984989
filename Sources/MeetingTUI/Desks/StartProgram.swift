import Agenda
import Glibc
import Journal
import Screen

extension Program {
  /// What happens without arguments: the start screen.
  static func start(in shell: Shell) -> Int32 {
    guard shell.isTerminal else {
      let sentence = Phrase(
        sv: "klubba leder ett sammanträde till ett protokoll; startskärmen behöver en terminal, "
          + "och klubba help räknar upp kommandona.",
        en: "klubba runs a meeting to its minutes; the start screen needs a terminal, "
          + "and klubba help lists the commands.")
      shell.complain(sentence(shell.language))
      return Status.misused
    }
    let (language, clock) = (shell.language, shell.clock)
    // The program has one thread, and begins on it.
    let chosen: Result<String?, TerminalRefusal> = MainActor.assumeIsolated {
      do throws(TerminalRefusal) {
        return .success(try StartLoop.choose(language, clock: clock))
      } catch {
        return .failure(error)
      }
    }
    switch chosen {
    case .success(nil): return Status.done
    case .success(let path?): return open(path, desk: .secretary, in: shell)
    case .failure(let refusal):
      shell.complain(refusal.sentence(language))
      return Status.refused
    }
  }
}

/// The start screen on a terminal.
@MainActor
enum StartLoop {
  /// Shows the meetings of this folder until one is chosen or made.
  /// - Returns: The path of its file; nothing where the program is left.
  static func choose(
    _ language: Language, clock: @Sendable () -> Moment
  ) throws(TerminalRefusal) -> String? {
    var terminal = try Terminal.open()
    let names = Folder.names(".")
    var screen = StartScreen(
      meetings: names.filter { $0.hasSuffix(".meeting") }.prefix(30).map {
        meeting(at: $0, language)
      },
      agendas: Array(names.filter { $0.hasSuffix(".agenda") }.prefix(35)),
      bodies: Array(names.filter { $0.hasSuffix(".organ") }.prefix(35)), language: language)
    while true {
      terminal.show(Frame(terminal.size, drawing: StartView(screen: screen)))
      switch terminal.next(within: nil) {
      case .key(.control("z")): terminal.suspend()
      case .key(let key):
        switch screen.handle(key) {
        case .open(let path)?: return path
        case .quit?: return nil
        case .make(let agenda, let body)?:
          switch make(agenda, body: body, language, clock()) {
          case .success(let path): return path
          case .failure(let error): screen.message = "\(error.file): \(error.sentence)"
          }
        case nil: break
        }
      case .ended: return nil
      case .resized, .changed, .idle: break
      }
    }
  }

  private static func meeting(at path: String, _ language: Language) -> StartScreen.MeetingFile {
    do throws(RecordError) {
      let meeting = try MeetingRecord.open(at: path, for: .reading).meeting
      let state =
        switch meeting.phase {
        case .before: Phrase(sv: "inte öppnat", en: "not opened")
        case .open: Phrase(sv: "pågår", en: "under way")
        case .adjourned: Phrase(sv: "ajournerat", en: "adjourned")
        case .closed: Phrase(sv: "avslutat", en: "closed")
        }
      return StartScreen.MeetingFile(
        path: path, title: "\(meeting.day)  \(meeting.body.name)",
        state: "\(state(language)), §§ \(meeting.paragraphs.count)  \(path)")
    } catch {
      return StartScreen.MeetingFile(path: path, title: path, state: error.sentence(language))
    }
  }

  /// Makes a meeting's file of an agenda and a profile, as `new` does without options.
  private static func make(
    _ agendaPath: String, body bodyPath: String, _ language: Language, _ clock: Moment
  ) -> Result<String, InputError> {
    do throws(InputError) {
      let body = try Files.body(at: bodyPath, language)
      let agenda = try Files.agenda(at: agendaPath, language)
      guard let day = agenda.date else {
        throw InputError(
          file: agendaPath,
          Phrase(
            sv: "Dagen står inte i listan; gör sammanträdet med klubba new och --date.",
            en: "The agenda does not say the day; make the meeting with klubba new and --date."),
          language)
      }
      let opening = Opening(
        time: clock, body: body, date: day, summoned: agenda.time, place: agenda.place,
        firstParagraph: agenda.firstParagraph ?? 1, agenda: agenda.items)
      let path = NewMeeting.fileName(body.name, day)
      try wrapping({ InputError(file: path, line: nil, sentence: $0.sentence(language)) }) {
        () throws(RecordError) in
        try MeetingRecord.create(at: path, opening)
      }
      return .success(path)
    } catch {
      return .failure(error)
    }
  }
}
