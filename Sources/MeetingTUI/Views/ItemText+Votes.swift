import Agenda
import Screen
import Voting

// The votes and the elections of an item.
extension ItemText {
  mutating func addVotes() {
    for vote in item.votes {
      guard !text.isFull else { return }
      let struck = vote.isStruck ? Phrase(sv: " (struken)", en: " (struck)")(language) : ""
      heading("Omröstning \(vote.number)\(struck)", "Vote \(vote.number)\(struck)")
      let tally = vote.tally ?? Tally(of: vote.ballots.map(\.choice))
      let (yes, no) = (
        Phrase(sv: "Ja", en: "Yes")(language), Phrase(sv: "Nej", en: "No")(language)
      )
      text.add(vote.yesText, lead: "\(yes) \(tally.yes)  ", style: .yes, indent: 1)
      text.add(vote.noText, lead: "\(no) \(tally.no)  ", style: .no, indent: 1)
      if tally.abstain + tally.absent + tally.paired > 0 {
        let others = Phrase(
          sv: "Avstår \(tally.abstain), frånvarande \(tally.absent + tally.paired)",
          en: "Abstain \(tally.abstain), absent \(tally.absent + tally.paired)")
        text.add(others(language), indent: 1)
      }
      if let casting = vote.casting {
        let side = casting == .yes ? yes : no
        text.add(
          Phrase(sv: "Utslagsröst: \(side)", en: "Casting vote: \(side)")(language), indent: 1)
      }
      let requirement =
        vote.stage == .open ? meeting.requirement(for: vote, in: item) : vote.requirement
      for words in [requirement.phrase, vote.result.flatMap(\.right.phrase)] {
        if let words { text.add(words(language), indent: 1, hanging: 2) }
      }
    }
  }

  mutating func addElections() {
    for election in item.elections {
      guard !text.isFull else { return }
      let struck = election.isStruck ? Phrase(sv: " (struket)", en: " (struck)")(language) : ""
      let isProportional = election.manner == .proportional
      heading(
        (isProportional ? "Proportionellt val " : "Val med slutna sedlar ")
          + "\(election.number)\(struck)",
        (isProportional ? "Proportional election " : "Election by ballot ")
          + "\(election.number)\(struck)")
      let seats = Phrase(
        sv: ", \(election.seats) \(election.seats == 1 ? "plats" : "platser")",
        en: ", \(election.seats) \(election.seats == 1 ? "seat" : "seats")")
      text.add(election.post + seats(language), indent: 1, hanging: 2)
      addCounts(of: election)
    }
  }

  private mutating func addCounts(of election: Election) {
    for candidate in election.candidates {
      text.add(candidate.name, lead: "\(candidate.ballots)  ", indent: 1)
    }
    for list in election.lists {
      let names = list.names.joined(separator: ", ")
      text.add("\(list.heading): \(names)", lead: "\(list.ballots)  ", indent: 1)
    }
    if let voters = election.voters {
      let entitled = election.entitled.map {
        Phrase(sv: " av \($0) röstberättigade", en: " of \($0) entitled")(language)
      }
      let counts = Phrase(
        sv: "Blanka \(election.blank), ogiltiga \(election.invalid), röstande \(voters)",
        en: "Blank \(election.blank), invalid \(election.invalid), voters \(voters)")
      text.add(counts(language) + (entitled ?? ""), indent: 1, hanging: 2)
    }
    for lot in election.lots {
      text.add(BallotView.sentence(of: lot, in: election, language), indent: 1, hanging: 2)
    }
  }
}

extension Requirement {
  /// What a side needs, where that is another thing than the majority.
  var phrase: Phrase? {
    guard let needed else { return nil }
    switch self {
    case .majority: return nil
    case .third(let side, let present):
      let (yes, no) = (Phrase(sv: "Ja", en: "Yes"), Phrase(sv: "Nej", en: "No"))
      let name = side == .yes ? yes : no
      return Phrase(
        sv: "\(name.sv) behöver \(needed) av \(present) närvarande, en tredjedel (KL 5 kap. 50 §)",
        en: "\(name.en) needs \(needed) of \(present) present, a third (KL 5:50)")
    case .twoThirds(_, let present):
      return Phrase(
        sv: "Två tredjedelar behövs: \(needed) av \(present) närvarande",
        en: "Two thirds are needed: \(needed) of \(present) present")
    }
  }
}

extension Right {
  /// By what right a vote was decided, where it was not the majority alone.
  var phrase: Phrase? {
    switch self {
    case .majority, .casting: nil
    case .minority:
      Phrase(
        sv: "Avgjort av en tredjedel av de närvarande", en: "Decided by a third of those present")
    case .twoThirds:
      Phrase(
        sv: "Avgjort med två tredjedelar av de närvarande",
        en: "Decided by two thirds of those present")
    case .shortOfTwoThirds:
      Phrase(sv: "Två tredjedelar nåddes inte", en: "Two thirds were not reached")
    }
  }
}
