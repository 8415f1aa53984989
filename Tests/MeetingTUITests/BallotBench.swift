import Agenda
import Voting

@testable import MeetingTUI

/// Elections by ballot, and a vote that a third decides, told by what happened.
enum BallotBench {
  static let item = ItemID(7)

  /// The ordinary meeting up to an election with two nominated.
  static let start =
    DeskBench.start + [
      "gavel", "take 6", #"nominate name="Ann Gran (S)" post="ersättare i miljönämnden""#,
      #"nominate name="Per Hägg (M)" post="ersättare i miljönämnden""#,
    ]

  private static func told(_ events: [BallotEvent]) -> [Event] {
    events.map { .ballot(item: item, election: 1, $0) }
  }

  private static func opened(_ manner: Election.Manner, seats: Int) -> BallotEvent {
    .opened(
      Election(
        number: 1, manner: manner, post: "ersättare i miljönämnden", seats: seats,
        demandedBy: [PersonID(3)], present: 13))
  }

  /// A ballot on one seat, one ballot short.
  static let names = told([
    opened(.majority, seats: 1), .counted(name: "Ann Gran (S)", ballots: 6),
    .counted(name: "Per Hägg (M)", ballots: 5),
    .totalled(blank: 1, invalid: 0, voters: 13),
  ])

  /// Three groups of ballots, two of them with the same heading.
  static let lists = told([
    opened(.proportional, seats: 4),
    .listed(
      BallotList(
        heading: "Samling", names: ["Ann Gran", "Siv Ås", "Kaj Norr", "Mia Dal"], ballots: 6)),
    .listed(BallotList(heading: "Alliansen", names: ["Per Hägg", "Pia Öst"], ballots: 4)),
    .listed(BallotList(heading: "Alliansen", names: ["Pia Öst", "Per Hägg"], ballots: 3)),
    .totalled(blank: 0, invalid: 0, voters: 13),
  ])

  /// A ballot that came out even.
  static let tied = told([
    opened(.majority, seats: 1), .counted(name: "Ann Gran (S)", ballots: 6),
    .counted(name: "Per Hägg (M)", ballots: 6), .totalled(blank: 0, invalid: 1, voters: 13),
    .ended(entitled: 13),
  ])
  /// Then a lot that the program drew.
  static let drawn = tied + told([.lot(Election.Lot(winner: 2, isDrawnByProgram: true))])

  /// A vote on a referral back.
  static let remit =
    DeskBench.start + [
      #"motion "Rut Hall" kind=remit to=nämnden reason="Underlaget är för tunt.""#, "close-debate",
      "put", "find today", #"demand-vote "Rut Hall""#,
      #"vote no "Rut Hall" "Jon Lind" "Bo Ek" "Tor Vik" "Pia Öst""#, "vote rest=yes",
    ]

  /// Five of thirteen are a third, and have it referred back.
  static let third: [Event] = [
    .voteCounted(
      item: ItemID(3), vote: 1, tally: Tally(yes: 8, no: 5),
      requirement: .third(side: .no, present: 13))
  ]
}
