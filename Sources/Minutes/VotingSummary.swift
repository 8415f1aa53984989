public import Agenda
internal import Voting

/// All votes and elections of a meeting in short (omröstningarna i sammandrag): what was voted on,
/// what carried it and by what right, how each party voted, and who was elected.
public struct VotingSummary: Hashable, Sendable {
  /// The name of the body.
  public var body: String
  /// The day of the meeting.
  public var day: Day
  /// Whether all the §§ in it are verified.
  public var isVerified: Bool
  /// The votes, the parties, the elections; each only where there is something to say.
  public var sections: [Section]

  /// Makes the summary of a meeting, or of one of its §§.
  public init(of meeting: Meeting, paragraph: Int? = nil) {
    body = meeting.body.name
    day = meeting.day
    let items = meeting.paragraphs.filter { paragraph == nil || $0.paragraph == paragraph }
    isVerified = items.allSatisfy { meeting.standing(of: $0).isVerified }
    let sign = meeting.body.rules.paragraphSign
    let votes = items.flatMap { item in
      item.votes.map { SummedVote($0, item, sign: sign, in: meeting) }
    }
    sections =
      Self.votesSection(votes) + Self.partiesSection(votes, meeting.body.parties)
      + Self.electionsSection(items, meeting)
  }

  private static func votesSection(_ votes: [SummedVote]) -> [Section] {
    let heading = "Omröstningar"
    guard !votes.isEmpty else {
      return [Section(.vote, heading, [.text(Meeting.noVotesSentence)])]
    }
    let shown = Choice.shown(in: votes.map(\.tally))
    let table = Table(
      "Flest röster avgör där inget annat sägs.",
      columns: [Table.Column("§"), Table.Column("Ärende")]
        + shown.map { Table.Column($0.shortHeading, isNumber: true) } + [Table.Column("Utfall")],
      rows: votes.map { vote in
        [vote.label, vote.account] + shown.map { "\(vote.tally.count(of: $0))" } + [vote.outcome]
      })
    let doubts = votes.flatMap { vote in vote.disagreements.map { "\(vote.label): \($0)" } }
    let below: [Block] = doubts.isEmpty ? [] : [.lines(doubts)]
    return [Section(.vote, heading, [.table(table)] + below)]
  }

  /// How each party voted in the roll calls that stand, the parties in roster order.
  private static func partiesSection(_ votes: [SummedVote], _ parties: [String]) -> [Section] {
    let called = votes.filter { !$0.isStruck && !$0.parties.isEmpty }
    let voting = parties.filter { party in called.contains { $0.parties[party] != nil } }
    guard voting.contains(where: { !$0.isEmpty }) else { return [] }
    let shown = Choice.shown(in: called.map(\.tally))
    let table = Table(
      shown.map(\.heading).joined(separator: "/"),
      columns: [Table.Column("§")]
        + voting.map { Table.Column($0.isEmpty ? "Utan parti" : $0, isNumber: true) },
      rows: called.map { vote in
        [vote.label]
          + voting.map { party in
            guard let tally = vote.parties[party] else { return "–" }
            return shown.map { "\(tally.count(of: $0))" }.joined(separator: "/")
          }
      })
    return [Section(.vote, "Röster efter parti", [.table(table)])]
  }

  private static func electionsSection(_ items: [Item], _ meeting: Meeting) -> [Section] {
    let rows = items.flatMap { item in
      meeting.filledPosts(in: item).map { filled in
        [
          meeting.body.rules.paragraphSign + "\(item.paragraph ?? 0)", sentenceStart(filled.post),
          filled.elected.isEmpty ? "–" : filled.elected.joined(separator: ", "), filled.manner,
        ]
      }
    }
    guard !rows.isEmpty else { return [] }
    let table = Table(
      "Valda, i den ordning de valdes.",
      columns: ["§", "Val av", "Valda", "Hur"].map { Table.Column($0) }, rows: rows)
    return [Section(.election, "Val", [.table(table)])]
  }
}

/// A vote as the summary has it.
private struct SummedVote {
  /// The § with its sign, and the number of the vote where the § has several: "§82:1".
  let label: String
  /// The matter, what Ja and Nej mean, and by what right it was decided.
  let account: String
  /// What carried it.
  let outcome: String
  /// The count.
  let tally: Tally
  /// The count of each party; of none where hands were raised.
  let parties: [String: Tally]
  /// Whether it was struck.
  let isStruck: Bool
  /// Where its numbers do not agree.
  let disagreements: [String]

  init(_ vote: Vote, _ item: Item, sign: String, in meeting: Meeting) {
    let number = sign + "\(item.paragraph ?? 0)"
    label = item.votes.count == 1 ? number : "\(number):\(vote.number)"
    account = meeting.summary(of: vote, in: item)
    outcome = vote.winnerWord
    var choices: [String: [Choice]] = [:]
    for voter in vote.register where vote.demand.method == .rollCall {
      guard let choice = vote.choice(of: voter.person) else { continue }
      choices[meeting.body[voter.person]?.party ?? "", default: []].append(choice)
    }
    parties = choices.mapValues { Tally(of: $0) }
    tally = vote.tally ?? Tally(of: vote.ballots.map(\.choice))
    isStruck = vote.isStruck
    disagreements = meeting.disagreements(on: vote, in: item)
  }
}
