import Agenda

extension Conversation {
  /// Does what a word of the conversation asks for.
  mutating func carryOut(_ word: TalkWord, _ rest: String) {
    switch word {
    case .status: sayStatus()
    case .read: read(rest)
    case .say: sayChairWords()
    case .help: help(rest)
    case .log: readLog(rest)
    case .draft: takeUpDraft()
    case .back, .cancel, .discard:
      say(Phrase(sv: "Inget är frågat.", en: "Nothing is asked."))
    case .quit: leave()
    }
  }

  /// Ends the conversation; a text that was begun is kept.
  mutating func leave() {
    putAway()
    hasLeft = true
    let last = record.history.entries.count
    say(
      Phrase(
        sv: "Samtalet är slut. Allt till och med post \(last) är sparat.",
        en: "The conversation is over. All up to entry \(last) is saved."))
  }

  /// Leaves the question where there is one, as Ctrl-C does; the meeting goes on.
  mutating func interrupt() {
    if question != nil {
      putAway()
      say(Phrase(sv: "Frågan är lämnad.", en: "The question is left."))
    } else {
      say(
        Phrase(
          sv: "Raden är struken. sluta lämnar samtalet.",
          en: "The line is gone. quit leaves the conversation."))
    }
    announce()
  }

  private mutating func sayStatus() {
    var lines: [Phrase] = []
    let report = StatusReport(record.history, language, now: clock)
    report.writeState(language) { lines.append(Phrase(sv: $0, en: $1)) }
    for line in lines { say(line) }
    let left = report.items.count { $0.outcome == "waiting" || $0.outcome == "aside" }
    if left > 0 {
      say(
        Phrase(
          sv: "Kvar: \(left) \(left == 1 ? "ärende" : "ärenden"); läs lista läser upp dem.",
          en: "Left: \(left) \(left == 1 ? "item" : "items"); read agenda reads them."))
    }
    if !report.missing.isEmpty {
      let count = report.missing.count
      say(
        Phrase(
          sv: "Saknas i protokollet: \(count); läs saknas läser upp det.",
          en: "The minutes lack \(count) things; read missing reads them."))
    }
    announce(again: true)
  }

  private mutating func sayChairWords() {
    let words = meeting.chairWords.now
    for line in words {
      switch line.kind {
      case .said, .listed: say(line.text)
      case .quoted: say("”\(line.text)”")
      case .cue: say("(\(line.text))")
      }
    }
    if words.isEmpty {
      say(Phrase(sv: "Ordföranden har inget att säga nu.", en: "The chair has nothing to say now."))
    }
  }

  private mutating func read(_ what: String) {
    let reading = ReadingAloud(meeting: meeting, language: language, now: clock)
    var lines: [String] = []
    if let topic = ReadingTopic(named: what) {
      lines = reading.lines(of: topic, in: meeting.item)
    } else if what.isEmpty {
      guard let item = meeting.item else {
        return say(Phrase(sv: "Inget ärende är öppet.", en: "No item is open."))
      }
      lines = reading.lines(of: item)
    } else {
      do throws(LineError) {
        let found = try ItemSearch(meeting).items(what)
        lines = found.compactMap { meeting[$0] }.flatMap { reading.lines(of: $0) }
      } catch {
        return refuse(error.sentence(language))
      }
    }
    for line in lines { say(line) }
    if lines.isEmpty { say(Phrase(sv: "Inget att läsa där.", en: "Nothing to read there.")) }
  }

  private mutating func readLog(_ count: String) {
    guard let count = count.isEmpty ? 5 : Int(count), count > 0 else {
      return refuse(LineError.notANumber(count).sentence(language))
    }
    for entry in record.history.entries.suffix(count) {
      let line = (try? VerbLine(parsing: entry.verb))?.text(language) ?? entry.verb
      let undone =
        record.history.undone.contains(entry.n)
        ? Phrase(sv: " (ångrad)", en: " (undone)")(language) : ""
      say("\(entry.n) \(entry.time.clock) \(entry.desk.name(language)): \(line)\(undone)")
    }
  }

  private mutating func help(_ topic: String) {
    if let verb = Verb(named: topic) { return explain(verb) }
    if let word = TalkWord(named: topic), !topic.isEmpty {
      return say("\(word.form(language)): \(word.row.help(language))")
    }
    guard topic.isEmpty || Term.all.matches(topic) || ["allt", "everything"].contains(topic) else {
      let nearest = Verb.nearest(to: topic)
      return refuse(LineError.unknownVerb(topic, nearest: nearest).sentence(language))
    }
    let probe = Probe(meeting: meeting, selected: meeting.item, clock: clock)
    for group in Verb.Group.allCases {
      let verbs = Verb.allCases.filter { verb in
        verb.row.group == group && verb.isAllowed(at: desk)
          && (!topic.isEmpty || probe.refusal(of: verb) == nil)
      }
      guard !verbs.isEmpty else { continue }
      say("\(group.heading(language)): \(verbs.map { $0.name(language) }.joined(separator: ", ")).")
    }
    for word in TalkWord.allCases { say("\(word.form(language)): \(word.row.help(language))") }
    say(
      Phrase(
        sv: "hjälp VERB förklarar ett verb; ett verb utan ord frågar efter det som behövs.",
        en: "help VERB explains a verb; a verb without words asks for what it needs."))
  }

  private mutating func explain(_ verb: Verb) {
    say(verb.form(language))
    say(verb.row.help(language))
    for parameter in verb.row.keys {
      say("\(parameter.key(language))=: \(parameter.values(language))")
    }
    let others = verb.names.filter { $0 != verb.name(language) }
    guard !others.isEmpty else { return }
    let list = listed(others, language)
    say(Phrase(sv: "Heter också \(list).", en: "Also called \(list)."))
  }
}
