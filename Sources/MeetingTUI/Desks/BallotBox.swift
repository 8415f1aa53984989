import Agenda
import Voting

/// An election by ballot (val med slutna sedlar) as the desks show it, until the gavel.
struct BallotBox: Hashable, Sendable {
  /// The item that it is held on.
  let item: ItemID
  /// The election, open or counted.
  let election: Election
  /// How many may vote.
  let entitled: Int
  /// Those who are equal, between whom a lot is to be drawn.
  let tied: [String]
  /// What is missing before the next step: the state machine's own words.
  let obstacle: Refusal?

  /// The box of the item that is worked with, where a ballot is held there.
  init?(_ meeting: Meeting, at selected: ItemID? = nil) {
    guard let item = meeting.openItem(at: selected), let election = item.election else {
      return nil
    }
    self.item = item.id
    self.election = election
    entitled = election.entitled ?? meeting.servingCount
    let isOpen = election.stage == .open
    let given = Given(at: Moment(day: meeting.day, second: 0), item: item.id, because: "?")
    obstacle = isOpen ? meeting.refusal(of: .endVote, given: given) : nil
    tied = Self.tied(in: item)
  }

  /// Whether lists are counted, and not names.
  var isProportional: Bool { election.manner == .proportional }
  /// Whether ballots are still counted.
  var isCounting: Bool { election.stage == .open }

  /// How many ballots have been counted; nothing where a ballot bears several names.
  var counted: Int? {
    guard isProportional || election.seats == 1 else { return nil }
    return election.valid + election.blank + election.invalid
  }

  /// How many ballots are missing, as the count stands; below zero where there are too many.
  var missing: Int? {
    guard let counted, let voters = election.voters else { return nil }
    return voters - counted
  }

  /// Whether more ballots are counted than there are people who may vote.
  var isOverfull: Bool {
    let names = election.candidates.map(\.ballots) + election.lists.map(\.ballots)
    return max(names.max() ?? 0, counted ?? 0, election.voters ?? 0) > entitled
  }

  /// Those between whom a lot is to be drawn.
  static func tied(in item: Item) -> [String] {
    guard let election = item.election, election.stage == .counted else { return [] }
    return election.tied.map(\.label)
  }

  /// The names that ballots may bear: the nominated, then others that have been counted.
  static func names(in item: Item) -> [String] {
    var names: [String] = []
    let counted = item.election?.candidates.map(\.name) ?? []
    for name in item.nominations.map(\.name) + counted where !names.contains(name) {
      names.append(name)
    }
    return names
  }
}

extension Item {
  /// Whether a vote that is demanded now is a closed one (sluten omröstning).
  /// - Law: KL 5 kap. 54 §.
  var takesBallots: Bool {
    progress == .debate && question == nil && choosesPersons
  }
}
