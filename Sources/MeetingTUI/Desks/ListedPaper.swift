import Agenda
import Screen
import Voting

/// A line of the clerk's list: a paper of the meeting, and why it stands there.
struct ListedPaper: Hashable, Sendable {
  /// What the line is about, by which it is known again as the meeting goes on.
  enum Subject: Hashable, Sendable {
    /// A vote, by its number within the item.
    case vote(ItemID, Int)
    /// An election by ballot, by its number within the item.
    case election(ItemID, Int)
    /// The § of an item.
    case extract(ItemID)
    case lists, summary, minutes, web
    /// A notice, by the first item that it announces.
    case notice(ItemID)
  }

  /// What the line is about.
  let subject: Subject
  /// The paper.
  let paper: Paper
  /// What the line says: of a vote how it fell out.
  let label: Phrase
  /// The item of a vote, where there is room to say it.
  var title = ""
  /// How far the paper has come: a draft, verified, posted.
  let standing: Phrase
  /// Whether it says that something is struck.
  var isStruck = false

  /// Whether it is a vote or an election.
  var isVote: Bool {
    switch subject {
    case .vote, .election: true
    case .extract, .lists, .summary, .minutes, .web, .notice: false
    }
  }

  /// The one item that it is about.
  var item: ItemID? {
    switch subject {
    case .vote(let item, _), .election(let item, _), .extract(let item): item
    case .lists, .summary, .minutes, .web, .notice: nil
    }
  }

  /// The heading that it stands under.
  var heading: Phrase {
    switch subject {
    case .vote, .election: Phrase(sv: "Omröstningar och val", en: "Votes and elections")
    case .lists, .summary, .minutes, .web, .notice:
      Phrase(sv: "Hela sammanträdet", en: "The whole meeting")
    case .extract: Phrase(sv: "Protokollsutdrag", en: "Extracts")
    }
  }
}

extension ListedPaper {
  /// All papers of a meeting: the votes, newest first; those of the whole; the §§, newest first.
  static func all(of meeting: Meeting) -> [ListedPaper] {
    let items = meeting.paragraphs.reversed()
    return items.flatMap { votes(in: $0, meeting) } + whole(meeting)
      + items.filter(\.isDecided).compactMap { extract(of: $0, meeting) }
  }

  private static func votes(in item: Item, _ meeting: Meeting) -> [ListedPaper] {
    guard let paragraph = item.paragraph else { return [] }
    let paper = Paper(kind: .votes, format: .text, paragraph: paragraph)
    let standing = meeting.standing(of: item).words
    let votes = item.votes.filter { $0.stage != .open }.map { vote in
      ListedPaper(
        subject: .vote(item.id, vote.number), paper: paper, label: vote.label(of: paragraph),
        title: item.title,
        standing: vote.isStruck ? struck : vote.stage == .counted ? counted : standing,
        isStruck: vote.isStruck)
    }
    let elections = item.elections.filter { $0.stage != .open }.map { election in
      let name = Phrase(
        sv: "§ \(paragraph) val \(election.number): \(election.post)",
        en: "§ \(paragraph) election \(election.number): \(election.post)")
      return ListedPaper(
        subject: .election(item.id, election.number), paper: paper, label: name,
        title: item.title,
        standing: election.isStruck ? struck : election.stage == .counted ? counted : standing,
        isStruck: election.isStruck)
    }
    return votes.reversed() + elections.reversed()
  }

  private static let struck = Phrase(sv: "STRUKEN", en: "STRUCK")
  private static let counted = Phrase(sv: "inte klubbad", en: "not gavelled")

  private static func whole(_ meeting: Meeting) -> [ListedPaper] {
    let draft = Standing.draft.words
    let verified = Phrase(sv: "justerat", en: "verified")
    func row(_ subject: Subject, _ paper: Paper) -> ListedPaper {
      ListedPaper(
        subject: subject, paper: paper, label: paper.label,
        standing: paper.isDraft(of: meeting) ? draft : verified)
    }
    return [
      row(.lists, Paper(kind: .votes, format: .text)),
      row(.summary, Paper(kind: .votes, format: .text, isSummary: true)),
      row(.minutes, Paper(kind: .minutes, format: .text)),
      row(.web, Paper(kind: .minutes, format: .html, isForWeb: true)),
    ] + notices(of: meeting)
  }

  private static func notices(of meeting: Meeting) -> [ListedPaper] {
    meeting.announcements.compactMap { announcement in
      let paragraphs = announcement.items.compactMap { meeting[$0]?.paragraph }
      guard let item = announcement.items.first, let first = paragraphs.first else { return nil }
      let numbers = Paragraphs(paragraphs).text
      return ListedPaper(
        subject: .notice(item), paper: Paper(kind: .notice, format: .text, paragraph: first),
        label: Phrase(sv: "Anslaget för \(numbers)", en: "The notice of \(numbers)"),
        standing: announcement.stage.words)
    }
  }

  private static func extract(of item: Item, _ meeting: Meeting) -> ListedPaper? {
    guard let paragraph = item.paragraph else { return nil }
    let label = "§ \(paragraph) \(item.title)"
    return ListedPaper(
      subject: .extract(item.id),
      paper: Paper(kind: .extract, format: .text, paragraph: paragraph),
      label: Phrase(sv: label, en: label), standing: meeting.standing(of: item).words)
  }
}

extension Vote {
  /// How it fell out: "§ 27 omröstning 1: Ja 7, Nej 6".
  fileprivate func label(of paragraph: Int) -> Phrase {
    let tally = tally ?? Tally(of: ballots.map(\.choice))
    let abstained = tally.abstain
    let more =
      abstained == 0
      ? Phrase(sv: "", en: "") : Phrase(sv: ", Avstår \(abstained)", en: ", Abstain \(abstained)")
    let tie =
      result == nil && !isStruck ? Phrase(sv: ", lika", en: ", a tie") : Phrase(sv: "", en: "")
    return Phrase(
      sv:
        "§ \(paragraph) omröstning \(number): Ja \(tally.yes), Nej \(tally.no)\(more.sv)\(tie.sv)",
      en: "§ \(paragraph) vote \(number): Yes \(tally.yes), No \(tally.no)\(more.en)\(tie.en)")
  }
}

extension Standing {
  /// How far a § has come, in a word or two.
  var words: Phrase {
    switch self {
    case .draft: Phrase(sv: "UTKAST", en: "DRAFT")
    case .sent: Phrase(sv: "hos justerarna", en: "with the verifiers")
    case .signing: Phrase(sv: "underskrivs", en: "being signed")
    case .verified(let day): Phrase(sv: "justerad \(day)", en: "verified \(day)")
    }
  }
}

extension Announcement.Stage {
  /// How far a notice has come, in a few words.
  fileprivate var words: Phrase {
    switch self {
    case .unverified: Phrase(sv: "inte justerat", en: "not verified")
    case .verified: Phrase(sv: "ska anslås", en: "to be posted")
    case .posted(let notice):
      Phrase(sv: "anslaget \(notice.on)", en: "posted \(notice.on)")
    }
  }
}
