import Agenda
import Voting

extension Conversation {
  /// Tells where the meeting stands, without what was told before.
  /// - Parameter again: Whether all of it is told.
  mutating func announce(again: Bool = false) {
    let standing = standing
    for sentence in standing where again || !told.contains(sentence) { say(sentence) }
    told = standing
  }

  /// What stands at the beginning of the line where one answers.
  var prompt: String {
    switch question {
    // A text goes on line by line, with nothing between them.
    case .verb? where !text.isEmpty: return ""
    case .verb?, .item?: return "? "
    case nil: break
    }
    if let calling, let called = calling.called {
      return meeting.name(calling.call.voters[called].person) + "? "
    }
    return place(Stage(meeting)) + "> "
  }

  /// The item and the stage: "§ 27 debatt".
  private func place(_ stage: Stage) -> String {
    guard meeting.phase == .open, let item = meeting.item, meeting.current.contains(item.id),
      stage != .betweenItems
    else { return stage.name(language) }
    let alone = item.paragraph.map { "§ \($0)" } ?? item.number ?? ""
    let name = meeting.current.count > 1 ? meeting.openParagraphs : alone
    return "\(name) \(stage.name(language))"
  }

  /// Where the meeting stands and what comes next, a sentence each.
  private var standing: [String] {
    if let (call, called) = calling { return sentences(of: call, called) }
    let stage = Stage(meeting)
    var sentences = [stage.sentence(language)]
    if let seat = meeting.seatEmptiedNow {
      let name = meeting.name(seat)
      sentences.append(Phrase(sv: "Tom plats: \(name).", en: "An empty seat: \(name).")(language))
    }
    let verbs = stage.verbs.filter { $0.isAllowed(at: desk) }.prefix(Self.nextVerbs)
    guard !verbs.isEmpty else { return sentences }
    let list = listed(verbs.map { $0.name(language) }, language, isChoice: true)
    sentences.append(Phrase(sv: "Härnäst: \(list).", en: "Next: \(list).")(language))
    return sentences
  }

  /// How many of the verbs that come next are told.
  private static var nextVerbs: Int { 3 }

  /// The roll call whose votes this desk takes, and the place of whoever is called.
  var calling: (call: RollCall, called: Int?)? {
    guard Verb.vote.isAllowed(at: desk), let call = RollCall(meeting), call.isCalling else {
      return nil
    }
    return (call, rollCall.called(in: call))
  }

  /// Who is called to vote.
  var whoIsCalled: PersonID? {
    calling.flatMap { call, called in called.map { call.voters[$0].person } }
  }

  private func sentences(of call: RollCall, _ called: Int?) -> [String] {
    let choices = listed(
      Ballots.rows(language).map { $0.name(language).lowercased() }, language, isChoice: true)
    var sentences = [
      Phrase(
        sv: "Upprop. Ja: \(call.vote.yesText). Nej: \(call.vote.noText).",
        en: "The roll is called. Yes: \(call.vote.yesText). No: \(call.vote.noText).")(language),
      Phrase(
        sv: "Svara \(choices) för den som ropas upp; tillbaka ändrar den före.",
        en: "Answer \(choices) for whoever is called; back changes the one before.")(language),
    ]
    if let called {
      // At a terminal the name is what one answers after.
      guard !isAtTerminal else { return sentences }
      sentences.append(meeting.name(call.voters[called].person) + "?")
    } else {
      let standing = call.standing
      sentences.append(
        Phrase(
          sv: "Alla har röstat: ja \(standing.yes), nej \(standing.no), avstår "
            + "\(standing.abstain). \(Verb.endVote.name(.swedish)) räknar.",
          en: "All have voted: yes \(standing.yes), no \(standing.no), abstaining "
            + "\(standing.abstain). \(Verb.endVote.name(.english)) counts.")(language))
    }
    return sentences
  }

  /// Takes a line as the vote of whoever is called; whether it was that.
  mutating func takeVote(_ text: String) -> Bool {
    guard let (call, called) = calling else {
      rollCall = RollCallSheet()
      return false
    }
    if TalkWord.back.row.name.matches(text) {
      rollCall.again = max((called ?? call.voters.count) - 1, 0)
      announce()
      return true
    }
    guard let term = [Term].choices.first(where: { $0.matches(text) }) else { return false }
    guard let called else {
      refuse(
        Phrase(
          sv: "alla har röstat; ingen röst är antecknad.",
          en: "everybody has voted; no vote is recorded.")(language))
      return true
    }
    guard !isCalledAnew else {
      isCalledAnew = false
      let name = meeting.name(call.voters[called].person)
      refuse(
        Phrase(
          sv: "ändrat under tiden: nu ropas \(name) upp. Svara igen.",
          en: "changed meanwhile: \(name) is called now. Answer again.")(language))
      return true
    }
    var line = VerbLine(.vote, words: [term.en, "#\(call.voters[called].person.place)"])
    if meeting.current.count > 1 { line["item"] = ItemSearch(meeting).word(for: call.item) }
    rollCall = RollCallSheet()
    attempt(line)
    return true
  }
}
