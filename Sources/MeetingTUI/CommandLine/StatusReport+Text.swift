import Agenda

extension StatusReport {
  /// Writes the report, as JSON or as lines.
  func write(_ arguments: Arguments, in shell: Shell) {
    guard !arguments.has(.json) else {
      if let text = try? JSON.text(of: self) { shell.out.json(text) }
      return
    }
    let say = { (sv: String, en: String) in
      shell.out.line(Phrase(sv: sv, en: en)(shell.language))
    }
    writeState(shell.language, say)
    writeLists(say)
  }

  /// Writes where the meeting is: who is there, the item, the question and the vote.
  func writeState(_ language: Language, _ say: (String, String) -> Void) {
    let phases = [
      "before": "inte öppnat", "open": "öppet", "adjourned": "ajournerat", "closed": "avslutat",
    ]
    say(
      "Sammanträdet är \(phases[phase] ?? phase), \(entries) \(entries == 1 ? "post" : "poster").",
      "The meeting: \(phase), \(entries) \(entries == 1 ? "entry" : "entries").")
    say(
      "Närvarande \(present), tjänstgörande \(serving) av \(seats); \(quorum) behövs för beslut.",
      "Present \(present), serving \(serving) of \(seats); \(quorum) are needed to decide.")
    if doors != nil { say("Dörrarna är stängda.", "The doors are closed.") }
    say(dates.line.sv, dates.line.en)
    if let item {
      let name = item.paragraph.map { "§ \($0)" } ?? item.number ?? ""
      say("Nu: \(name) \(item.title)", "Now: \(name) \(item.title)")
      if let floor = item.floor {
        let (speaker, clock) = (floor.name, floor.began.clock)
        say("Ordet: \(speaker) sedan \(clock)", "Floor: \(speaker) since \(clock)")
      }
    }
    if let question {
      let words = question.sides.map { Meaning.side.form(of: $0, in: language) }
      let sides = listed(words, language, isChoice: true)
      say("Fråga \(question.number): \(sides)", "Question \(question.number): \(sides)")
    }
    if let vote {
      say(
        "Omröstning \(vote.number): ja \(vote.yes), nej \(vote.no), avstår \(vote.abstain), "
          + "kvar \(vote.left)",
        "Vote \(vote.number): yes \(vote.yes), no \(vote.no), abstaining \(vote.abstain), "
          + "left \(vote.left)")
    }
  }

  private func writeLists(_ say: (String, String) -> Void) {
    let waiting = items.filter { $0.outcome == "waiting" || $0.outcome == "aside" }
    if !waiting.isEmpty {
      say(
        "Kvar: \(waiting.count) \(waiting.count == 1 ? "ärende" : "ärenden")",
        "Left: \(waiting.count) \(waiting.count == 1 ? "item" : "items")")
      for item in waiting {
        let line = "  \(item.number ?? "–") \(item.title)"
        say(line, line)
      }
    }
    if let speakers {
      say("Har talat, minuter:", "Have spoken, minutes:")
      for speaker in speakers {
        let minutes = { SpeechTime.minutes(speaker.seconds, $0) }
        say("  \(speaker.name) \(minutes(.swedish))", "  \(speaker.name) \(minutes(.english))")
      }
    }
    if let next {
      say("Till nästa sammanträde:", "For the next meeting:")
      for carried in next {
        let line = "  " + carried.title + (carried.note.isEmpty ? "" : ": \(carried.note)")
        say(line, line)
      }
    }
    say(
      missing.isEmpty ? "Inget saknas i protokollet." : "Saknas i protokollet:",
      missing.isEmpty ? "The protocol lacks nothing." : "The protocol lacks:")
    for lack in missing {
      let line = "  " + (lack.paragraph.map { "§ \($0): " } ?? "") + lack.sentence
      say(line, line)
    }
    verification?.write(say)
    for turned in clockTurnedBack ?? [] {
      let phrase = Phrase.clockTurnedBack(entry: turned.entry, from: turned.from, to: turned.to)
      say(phrase.sv, phrase.en)
    }
    for warned in warnings {
      say(
        "Varning i post \(warned.entry): \(warned.text) \(warned.reason ?? "Inget skäl gavs.")",
        "Warning in entry \(warned.entry): \(warned.text) \(warned.reason ?? "No reason was given.")"
      )
    }
  }
}

extension StatusReport.Dates {
  /// Every day with what it is the last day for, in one line.
  fileprivate var line: Phrase {
    let days = [
      (notice, Phrase(sv: "tillkännagivande", en: "announcement")),
      (summons, Phrase(sv: "kallelse", en: "summons")),
      (urgent, Phrase(sv: "brådskande ärende", en: "urgent item")),
      (verify, Phrase(sv: "justering", en: "verification")),
    ]
    let list = { (language: Language) in
      days.compactMap { day, name in day.map { "\(name(language)) \($0)" } }
        .joined(separator: ", ")
    }
    return Phrase(sv: "Sista dag: \(list(.swedish)).", en: "Last day: \(list(.english)).")
  }
}
