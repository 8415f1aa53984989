import Agenda
import Minutes

/// What `read` can be asked for beside an item.
enum ReadingTopic: CaseIterable, Hashable, Sendable {
  case motions, question, votes, presence, speakers, minutes, missing, agenda

  /// What it is called.
  var name: Term {
    switch self {
    case .motions: Term("motions", "yrkanden")
    case .question: Term("question", "proposition")
    case .votes: Term("votes", "röster")
    case .presence: Term("presence", "närvaro")
    case .speakers: Term("speakers", "talare")
    case .minutes: Term("minutes", "protokoll")
    case .missing: Term("missing", "saknas")
    case .agenda: Term("agenda", "lista")
    }
  }

  /// The topic of a name in either language.
  init?(named name: String) {
    guard let topic = Self.allCases.first(where: { $0.name.matches(name) }) else { return nil }
    self = topic
  }

  /// The names of all topics, as a form lists them.
  static func names(_ language: Language) -> String {
    allCases.map { $0.name(language) }.joined(separator: "|")
  }
}

/// The meeting read aloud: sentences and lines without pages, columns or marks.
///
/// What is in the minutes is read in the words of the minutes, which are Swedish.
struct ReadingAloud {
  let meeting: Meeting
  let language: Language
  /// The body's clock, for the speech that lasts.
  let now: Moment

  /// The lines of a topic; `item` is the one that is open.
  func lines(of topic: ReadingTopic, in item: Item?) -> [String] {
    switch topic {
    case .motions: sections(of: item, [.motions])
    case .question: sections(of: item, [.proposition, .vote])
    case .votes: votes(in: item)
    case .presence: presence
    case .speakers: item.map(speakers) ?? []
    case .minutes: Protocol(of: meeting).paragraphs.flatMap(\.spokenLines)
    case .missing: missing
    case .agenda: agenda
    }
  }

  /// The lines of an item: as its § stands in the minutes, or as the agenda has it.
  func lines(of item: Item) -> [String] {
    if let number = item.paragraph, let part = Protocol(of: meeting, paragraph: number) {
      return part.paragraphs.flatMap(\.spokenLines)
    }
    var lines = [heading(of: item)]
    lines += item.addressee.map { [$0] } ?? []
    lines += item.proposal.flatMap(\.spokenLines)
    if !item.summary.isEmpty { lines += item.summary.spokenLines }
    return lines + item.sections.flatMap { [$0.heading] + $0.text.spokenLines }
  }

  private func heading(of item: Item) -> String {
    let name = item.paragraph.map { "§ \($0)" } ?? item.number ?? ""
    return name.isEmpty ? item.title : "\(name) \(item.title)"
  }

  private func sections(of item: Item?, _ kinds: [Section.Kind]) -> [String] {
    guard let number = item?.paragraph, let part = Protocol(of: meeting, paragraph: number) else {
      return []
    }
    return part.paragraphs.flatMap(\.sections).filter { kinds.contains($0.kind) }
      .flatMap(\.spokenLines)
  }

  /// Who voted what in the vote that is open, or the votes as the minutes have them.
  private func votes(in item: Item?) -> [String] {
    guard let call = RollCall(meeting), call.item == item?.id else {
      return sections(of: item, [.vote, .election])
    }
    let yes = Phrase(sv: "Ja: \(call.vote.yesText)", en: "Yes: \(call.vote.yesText)")
    let no = Phrase(sv: "Nej: \(call.vote.noText)", en: "No: \(call.vote.noText)")
    var lines = [yes(language), no(language)]
    for row in Ballots.rows(language) {
      let names = zip(call.voters, call.choices).filter { $1 == row.choice }
        .map { meeting.name($0.0.person) }
      guard !names.isEmpty else { continue }
      lines.append("\(row.name(language)) \(names.count): \(names.joined(separator: ", ")).")
    }
    let left = zip(call.voters, call.choices).filter { $1 == nil }
      .map { meeting.name($0.0.person) }
    guard call.isCalling, !left.isEmpty else { return lines }
    let list = left.joined(separator: ", ")
    return lines
      + [Phrase(sv: "Kvar \(left.count): \(list).", en: "Left \(left.count): \(list).")(language)]
  }

  private var presence: [String] {
    let serving = meeting.presence.serving()
    let others = meeting.presence.present().filter { id in
      !serving.contains { $0.person == id }
    }
    let away = meeting.body.members.map(\.id).filter { !meeting.presence.isPresent($0) }
    let rows = [
      (Phrase(sv: "Tjänstgör", en: "Serving"), serving.map { name(of: $0.person) }),
      (
        Phrase(sv: "Närvarande utan att tjänstgöra", en: "Present without serving"),
        others.map { name(of: $0) }
      ),
      (Phrase(sv: "Frånvarande ledamöter", en: "Members away"), away.map { name(of: $0) }),
      (
        Phrase(sv: "Övriga", en: "Others"),
        meeting.attendees.map {
          [$0.name, $0.title].filter { !$0.isEmpty }.joined(separator: ", ")
        }
      ),
    ]
    return rows.filter { !$0.1.isEmpty }.map { label, names in
      "\(label(language)) \(names.count): \(names.joined(separator: "; "))."
    }
  }

  private func name(of person: PersonID) -> String {
    let name = meeting.name(person)
    guard let seat = meeting.presence.seat(of: person), seat != person else { return name }
    let replaced = meeting.name(seat)
    return Phrase(sv: "\(name) för \(replaced)", en: "\(name) for \(replaced)")(language)
  }

  private func speakers(of item: Item) -> [String] {
    var lines: [String] = []
    if let speech = item.floor {
      let time = meeting.time(of: speech, on: item, now: now)
      let told = "\(speech.name), \(time.clock(language))"
      lines.append(Phrase(sv: "Har ordet: \(told).", en: "Has the floor: \(told).")(language))
      if time.standing == .out {
        lines.append(Phrase(sv: "Tiden är slut.", en: "The time is out.")(language))
      }
    }
    let waiting = item.waitingSpeakers.map { speech in
      speech.kind == .speech ? speech.name : "\(speech.name) (\(speech.kind.name(language)))"
    }
    if !waiting.isEmpty {
      let list = waiting.joined(separator: ", ")
      lines.append(Phrase(sv: "Väntar: \(list).", en: "Waiting: \(list).")(language))
    }
    let spoken = meeting.speakingTimes(on: item, now: now).speakers.map { speaker in
      "\(speaker.name) \(SpeechTime.minutes(speaker.seconds, language))"
    }
    if !spoken.isEmpty {
      let list = spoken.joined(separator: ", ")
      lines.append(
        Phrase(sv: "Har talat, minuter: \(list).", en: "Have spoken, minutes: \(list).")(language))
    }
    return lines
  }

  private var missing: [String] {
    meeting.missing.map { missing in
      let lack = StatusReport.Lack(missing, language)
      return (lack.paragraph.map { "§ \($0): " } ?? "") + lack.sentence
    }
  }

  private var agenda: [String] {
    meeting.agenda.map { item in
      switch item.progress {
      case .waiting, .heard: heading(of: item)
      case .debate, .questions:
        heading(of: item) + Phrase(sv: ": pågår", en: ": under way")(language)
      case .decided: heading(of: item) + Phrase(sv: ": avgjort", en: ": decided")(language)
      case .struck: heading(of: item) + Phrase(sv: ": utgår", en: ": struck")(language)
      }
    }
  }
}
