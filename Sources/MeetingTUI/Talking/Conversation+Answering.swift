import Agenda
import Screen

extension Conversation {
  /// Takes a line as the answer to what a verb asks for.
  mutating func answer(_ text: String, to asked: Asked) {
    let word = text.trimmed
    if let word = TalkWord(named: word), leaves(word) { return }
    switch asked.asking.field {
    case .text?: return take(text, of: asked)
    case .line(let field)?: return takeLine(word.isEmpty ? field.text : word, of: asked)
    case .choice?:
      let isLikely = word.isEmpty && likely(asked) != nil
      let option = isLikely ? asked.asking.likelyOption : asked.asking.option(for: word)
      if let option { return take([option.word], of: asked) }
    case .picker?:
      if takePeople(word, of: asked) { return }
    case nil: break
    }
    // It was no answer: the room may have gone on to something else.
    carryOutMeanwhile(text, asked)
  }

  private mutating func carryOutMeanwhile(_ text: String, _ asked: Asked) {
    let first = text.split(maxSplits: 1, whereSeparator: \.isWhitespace).first.map(String.init)
    guard let first else {
      if isAtTerminal || !asked.isOffered { ask(asked) }
      return
    }
    if first.hasPrefix("#") { return }
    if let word = TalkWord(named: first) {
      if word == .help, first.count == text.trimmed.count {
        sayCandidates(asked)
      } else {
        carryOut(text)
      }
      if !hasLeft, question == .verb(asked) { ask(asked) }
      return
    }
    guard Verb(named: first) != nil else {
      refuse(
        Phrase(
          sv: "\(text.trimmed) är inget svar här; ? säger vad som är det, avbryt lämnar frågan.",
          en: "\(text.trimmed) is no answer here; ? says what is, cancel leaves the question.")(
            language))
      return ask(asked, briefly: true)
    }
    guard asked.isOffered else {
      putAway()
      question = nil
      return carryOut(text)
    }
    question = nil
    let known = record.history.entries.count
    carryOut(text)
    // What was offered stays as long as nothing else was done.
    if question == nil, record.history.entries.count == known { question = .verb(asked) }
  }

  private mutating func sayCandidates(_ asked: Asked) {
    guard case .picker(let picker)? = asked.asking.field else { return }
    say(picker.people.map(\.nameAndParty).joined(separator: ", ") + ".")
  }

  /// Takes an answer, and asks for the next or records the verb.
  private mutating func take(_ words: [String], of asked: Asked) {
    var asked = asked
    text = GivenText()
    asked.isOffered = false
    asked.asking.answer(words, in: meeting, language: language)
    guard asked.asking.isComplete else { return ask(asked) }
    send(asked)
  }

  private mutating func send(_ asked: Asked) {
    var line = asked.asking.line(in: meeting)
    for value in asked.given.values where line[value.key] == nil {
      line[value.key] = value.value
    }
    question = nil
    switch perform(line, shown: isAtTerminal ? asked.asking.shown : nil) {
    case .success:
      goOn(after: line.verb)
      goOnCounting(after: asked)
    case .failure(let error):
      refuse(error.sentence(language))
      var left = asked
      if left.asking.goBack(in: meeting, language: language) {
        question = .verb(left)
        putAway()
      }
    }
  }

  /// Asks for the next name or list as soon as one was counted.
  private mutating func goOnCounting(after asked: Asked) {
    guard question == nil, let box = BallotBox(meeting), box.isCounting else { return }
    switch asked.asking.verb {
    case .count
    where asked.asking.answers[.candidate] != nil && asked.asking.answers[.blank] == nil:
      _ = begin(VerbLine(.count), lacking: .line(.nothingToCount))
    case .list: _ = begin(VerbLine(.list), lacking: .line(.missingKey(.list, .heading)))
    default: break
    }
  }

  // MARK: - People

  /// Takes names as the answer; whether they were that.
  private mutating func takePeople(_ text: String, of asked: Asked) -> Bool {
    guard case .picker(let picker)? = asked.asking.field else { return false }
    if text.isEmpty {
      let likely = likelyPeople(asked)
      guard !likely.isEmpty || picker.allowsNobody else { return false }
      take(likely.map { String($0.place) }, of: asked)
      return true
    }
    if picker.allowsNobody, ["0", "ingen", "nobody"].contains(text.lowercased()) {
      take([], of: asked)
      return true
    }
    let first = text.split(separator: " ").first.map(String.init) ?? ""
    guard Verb(named: first) == nil, TalkWord(named: first) == nil else { return false }
    do throws(LineError) {
      let people = try people(named: text, of: asked)
      guard picker.allowsSeveral || people.count == 1 else {
        throw .onePerson(asked.asking.verb)
      }
      take(people.map { String($0.place) }, of: asked)
    } catch {
      refuse(error.sentence(language))
      ask(asked)
    }
    return true
  }

  /// The people of an answer: names in quotes, or divided by commas and "och".
  private func people(named text: String, of asked: Asked) throws(LineError) -> [PersonID] {
    let asking = asked.asking
    let words: [String]
    if text.contains("\"") {
      words = try Token.all(in: text.unicodeScalars[...]).map(\.text)
    } else {
      words = text.split(separator: ",").flatMap { part in
        part.split(separator: " ").split { $0 == "och" || $0 == "and" }
          .map { $0.joined(separator: " ") }
      }
    }
    let meanings = asking.verb.row.words.indices.compactMap { asking.verb.meaning(ofWord: $0) }
    var reach = Reach(canMean: meeting.body.people.map(\.id))
    for case .person(let circle) in meanings {
      reach = circle.people(
        in: meeting, item: asking.subject(in: meeting), motion: asking.answers.motion(.motion))
    }
    let search = PersonSearch(meeting.body)
    var found: [PersonID] = []
    for word in words {
      found += try search.persons(word, among: reach).filter { !found.contains($0) }
    }
    return found
  }

  // MARK: - Texts

  private mutating func takeLine(_ text: String, of asked: Asked) {
    if let why = asked.asking.refusal(of: text) {
      let first = text.split(separator: " ").first.map(String.init) ?? ""
      if !text.isEmpty, Verb(named: first) != nil { return carryOutMeanwhile(text, asked) }
      refuse(why(language))
      return ask(asked)
    }
    take([text], of: asked)
  }

  /// Says that a line was taken as text, where it could be meant as a verb.
  private mutating func sayIfVerb(_ text: String) {
    guard isAtTerminal, (try? VerbLine(parsing: text)) ?? nil != nil else { return }
    say(
      Phrase(
        sv: "Taget som text; en punkt på egen rad avslutar den, tillbaka stryker raden.",
        en: "Taken as text; a full stop alone ends it, back strikes the line."))
  }

  /// Takes a line of a text; a full stop alone ends it, an empty first line takes what there is.
  private mutating func take(_ line: String, of asked: Asked) {
    if text.isEmpty, line.trimmed.isEmpty {
      let likely = likely(asked) ?? ""
      guard !likely.isEmpty || asked.asking.mayBeEmpty else {
        refuse(
          Phrase(
            sv: "Här behövs ord; avbryt lämnar frågan.",
            en: "Words are needed; cancel leaves the question.")(language))
        return
      }
      return take([likely], of: asked)
    }
    guard line.trimmed == "." else {
      guard text.size + line.utf8.count <= VerbLine.textLimit else {
        return refuse(LineError.tooLong(limit: VerbLine.textLimit).sentence(language))
      }
      text.append(line)
      return sayIfVerb(line)
    }
    let words = text.whole
    guard !words.trimmed.isEmpty || asked.asking.mayBeEmpty else {
      refuse(
        Phrase(
          sv: "Här behövs ord; avbryt lämnar frågan.",
          en: "Words are needed; cancel leaves the question.")(language))
      return
    }
    take([words], of: asked)
  }
}
