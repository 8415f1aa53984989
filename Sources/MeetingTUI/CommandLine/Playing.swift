import Agenda
import Glibc
import Journal

/// `do`: plays verbs, one a line, from a script or from standard input.
struct Playing {
  private let shell: Shell
  private let meeting: String
  private let script: String
  private let desk: Desk
  private let firstLine: Int
  private let isDry: Bool

  /// Makes the command of its arguments.
  init(_ arguments: Arguments, in shell: Shell) throws(UsageError) {
    self.shell = shell
    meeting = arguments.operands[0]
    script = arguments.operands.count > 1 ? arguments.operands[1] : "-"
    desk = try arguments.desk()
    firstLine = try arguments.number(.from) ?? 1
    isDry = arguments.has(.dryRun)
  }

  /// Plays until the script ends or a line is refused.
  func run() -> Int32 {
    var record: MeetingRecord
    do throws(RecordError) {
      record = try MeetingRecord.open(at: meeting, for: isDry ? .reading : .writing)
    } catch {
      shell.complain(error.sentence(shell.language), file: meeting, line: error.line)
      return Status.refused
    }
    if let damage = record.damage {
      shell.complain(damage.sentence(shell.language), file: meeting, line: damage.line)
      return Status.refused
    }
    if isDry { record.detach() }
    let input = script == "-" ? shell.input : Glibc.open(script, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else {
      shell.complain(FileError(errno).phrase(shell.language), file: script)
      return Status.refused
    }
    defer { if script != "-" { _ = close(input) } }
    return play(input, on: &record)
  }

  private func play(_ input: Int32, on record: inout MeetingRecord) -> Int32 {
    var lines = LineReader(input)
    while true {
      do throws(PlayError) {
        guard let text = try lines.next() else { return ended(after: lines.number) }
        guard lines.number >= firstLine else { continue }
        try play(text, at: lines.number, on: &record)
      } catch {
        shell.complain(error.sentence(shell.language), file: script, line: max(lines.number, 1))
        return Status.refused
      }
    }
  }

  /// How playing ended with so many lines read: done, unless the first line to play never came.
  private func ended(after count: Int) -> Int32 {
    guard firstLine > max(count, 1) else { return Status.done }
    let short = Phrase(
      sv: "--from \(firstLine) ligger efter skriptets slut; det har \(count) rader.",
      en: "--from \(firstLine) lies beyond the end of the script, which has \(count) lines.")
    shell.complain(short(shell.language), file: script)
    return Status.misused
  }

  private func play(
    _ text: String, at number: Int, on record: inout MeetingRecord
  ) throws(PlayError) {
    let line = try wrapping(PlayError.line) { () throws(LineError) in
      try VerbLine(parsing: text)
    }
    guard let line else { return }
    let entry: Entry
    do throws(PerformError) {
      entry = try record.perform(
        line, at: desk, clock: shell.clock(), outside: Files.outside(meeting, shell.language))
    } catch {
      throw .perform(error)
    }
    for (warning, _) in entry.warnings {
      shell.warn(warning.sentence(shell.language), file: script, line: number)
    }
    if let before = record.history.clockTurnedBack(at: entry) {
      let told = Phrase.clockTurnedBack(entry: entry.n, from: before, to: entry.time)
      shell.warn(told(shell.language), file: script, line: number)
    }
    shell.out.line("\(entry.n) \(record.history.sentence(of: entry, shell.language))")
    shell.out.flush()
  }
}

/// Why a script stops.
enum PlayError: Error {
  case line(LineError)
  case perform(PerformError)
  case file(FileError)
  case notText

  /// The reason and what to do instead, as a sentence.
  func sentence(_ language: Language) -> String {
    switch self {
    case .line(let error): error.sentence(language)
    case .perform(let error): error.sentence(language)
    case .file(let error): error.phrase(language)
    case .notText:
      Phrase(
        sv: "Raden är inte text i UTF-8; spara skriptet som UTF-8.",
        en: "The line is not text in UTF-8; save the script as UTF-8.")(language)
    }
  }
}
