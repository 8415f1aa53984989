import Agenda
import Journal

extension MeetingRecord {
  /// What of the file cannot be read, where that is so.
  var damage: RecordError? {
    if let flaw { return flaw }
    if case .damaged(let damage) = state { return .journal(.damaged(damage)) }
    return nil
  }
}

extension Phrase {
  /// That an entry has an earlier time than the one before it.
  static func clockTurnedBack(entry: Int, from before: Moment, to time: Moment) -> Phrase {
    Phrase(
      sv: "Klockan gick tillbaka vid post \(entry): från \(before) till \(time).",
      en: "The clock went back at entry \(entry): from \(before) to \(time).")
  }
}

extension Program {
  /// Writes who did what and when, one line an entry.
  static func writeLog(_ history: History, _ arguments: Arguments, in shell: Shell) {
    if arguments.has(.json) {
      if let text = try? JSON.text(of: history.opening) { shell.out.json(text) }
      for entry in history.entries {
        if let text = try? JSON.text(of: entry) { shell.out.json(text) }
      }
      return
    }
    let opening = history.opening
    shell.out.line("0 \(opening.time) \(opening.desk.rawValue) \(opening.verb)")
    for entry in history.entries {
      let line = (try? VerbLine(parsing: entry.verb))?.text(shell.language) ?? entry.verb
      shell.out.line("\(entry.n) \(entry.time) \(entry.desk.rawValue) \(line)")
      if let before = history.clockTurnedBack(at: entry) {
        let told = Phrase.clockTurnedBack(entry: entry.n, from: before, to: entry.time)
        shell.out.line("  " + told(shell.language))
      }
    }
  }

  /// Explains the commands, a verb, or the profile of a body.
  static func help(_ arguments: Arguments, in shell: Shell) throws(UsageError) -> Int32 {
    let help = Help(language: shell.language)
    guard let topic = arguments.operands.first else {
      help.write(to: shell.out)
      return Status.done
    }
    if topic == "organ" {
      help.writeBody(to: shell.out)
    } else if topic == "man" {
      help.writeManual(to: shell.out)
    } else if let verb = Verb(named: topic) {
      help.write(verb, to: shell.out)
    } else if let command = Subcommand(rawValue: topic) {
      help.write(command, to: shell.out)
    } else {
      throw .unknownTopic(topic)
    }
    return Status.done
  }
}
