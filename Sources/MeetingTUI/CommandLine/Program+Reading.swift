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
  /// That an entry has an earlier time than the one before it; within a day the clocks are enough.
  static func clockTurnedBack(entry: Int, from before: Moment, to time: Moment) -> Phrase {
    let isSameDay = before.day == time.day && before.offset == time.offset
    let (from, to) =
      isSameDay
      ? (before.exactClock, time.exactClock) : (before.description, time.description)
    return Phrase(
      sv: "Klockan gick tillbaka vid post \(entry): från \(from) till \(to).",
      en: "The clock went back at entry \(entry): from \(from) to \(to).")
  }

  /// That no word comes of what other desks record, so that the file is looked at now and then.
  static func followsLate(isRemote: Bool) -> Phrase {
    guard isRemote else {
      return Phrase(
        sv: "Systemet säger inte till om ändringar: andra bords poster syns inom 3 s.",
        en: "The system brings no word of changes: other desks' entries show within 3 s.")
    }
    return Phrase(
      sv: "Filen ligger på en nätverksdisk: andra bords poster syns inom 3 s.",
      en: "The file lies on a network disk: other desks' entries show within 3 s.")
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
