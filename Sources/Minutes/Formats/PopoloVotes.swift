internal import Agenda
internal import Voting

extension PopoloDocument {
  /// A vote, with what each person in its register did.
  ///
  /// Those out for a conflict of interest (excused) and those who do not take part (not voting)
  /// stand there too. A vote by raised hands has counts alone.
  func voteEvent(_ list: VotingList, in paragraph: Paragraph) -> JSONValue {
    let id = "p\(paragraph.number)-v\(list.number)"
    let votes = list.rows.isEmpty ? [] : ballots(of: list, in: paragraph)
    return event(id, "votering \(list.number)", in: paragraph, at: list.opened).with([
      "classification": .text(list.kind.name),
      "result": .text(list.outcome?.side == .yes ? "pass" : "fail"),
      "motion_id": motionID(list.yes, in: paragraph, question: list.decides).map(JSONValue.text),
      "counts": .list(counts(of: list, votes)) { option, count in
        .object(["option": .text(option), "value": .number(count)])
      },
      "votes": .list(votes) { ballot in
        .object([
          "vote_event_id": .text(id), "voter_id": .text(ballot.person.popolo),
          "option": .text(ballot.option), "weight": .number(1),
          "group_id": party(ballot.person.party).map(JSONValue.text),
          "role": .filled(ballot.role),
          "klubba:replaces_id": ballot.replaces.map { .text($0.popolo) },
        ])
      },
      "klubba:method": .text(list.method.name),
      "klubba:question": .text(list.question),
      "klubba:yes": side(list.yes, list.yesText, list, paragraph),
      "klubba:no": side(list.no, list.noText, list, paragraph),
      "klubba:right": list.outcome.map { .text($0.right.name) },
      "klubba:casting_vote": list.casting.map { .text($0.popolo) },
      "klubba:needed": list.requirement.needed.map(JSONValue.number),
    ])
  }

  private func side(
    _ side: Side, _ text: String, _ list: VotingList, _ paragraph: Paragraph
  ) -> JSONValue {
    let motion = motionID(side, in: paragraph, question: list.decides)
    return .object(["means": .text(text), "motion_id": motion.map(JSONValue.text)])
  }

  private struct Ballot {
    var person: Participant
    var option: String
    var role: String
    var replaces: Participant?
  }

  /// Everyone once: the register first.
  private func ballots(of list: VotingList, in paragraph: Paragraph) -> [Ballot] {
    var ballots = list.rows.compactMap { row in
      row.choice.map { choice in
        Ballot(
          person: row.person, option: choice.popolo,
          role: row.replaces == nil ? row.person.role : "tjänstgörande ersättare",
          replaces: row.replaces)
      }
    }
    let out =
      paragraph.facts.recused.map { ($0.person, "excused") }
      + paragraph.facts.notTakingPart.map { ($0, "not voting") }
    for (person, option) in out where !ballots.contains(where: { $0.person == person }) {
      ballots.append(Ballot(person: person, option: option, role: person.role))
    }
    return ballots
  }

  /// The counts: of the votes where each is known, else as they were told.
  private func counts(of list: VotingList, _ ballots: [Ballot]) -> [(String, Int)] {
    let told = Choice.allCases.map { ($0.popolo, list.tally.count(of: $0)) }
    let others = ["excused", "not voting"].map { option in
      (option, ballots.count { $0.option == option })
    }
    let always = [Choice.yes, .no, .abstain].map(\.popolo)
    return (told + others).filter { always.contains($0.0) || $0.1 > 0 }
  }

  /// An election by ballot: how many ballots each name or list had, and nobody's vote.
  func election(_ election: Facts.Elected, in paragraph: Paragraph) -> JSONValue {
    guard let ballots = election.ballots else { return .object([:]) }
    let id = "p\(paragraph.number)-val\(ballots.number)"
    let labels = ballots.counts.map(\.label)
    let named = ballots.counts.enumerated().map { index, count in
      let isShared = labels.count { $0 == count.label } > 1
      return (
        count.label + (isShared ? " (lista \(index + 1))" : ""), count.ballots, count.names
      )
    }
    let others: [(String, Int, [String])] = [
      ("blanka", ballots.blank, []), ("ogiltiga", ballots.invalid, []),
    ].filter { $0.1 > 0 }
    return event(id, "val \(ballots.number)", in: paragraph, at: nil).with([
      "classification": "val",
      "result": .text(election.names.count == ballots.seats ? "pass" : "fail"),
      "motion_id": .text(id + "-m"),
      "counts": .list(named + others) { option, count, names in
        .object([
          "option": .text(option), "value": .number(count),
          "klubba:names": names.isEmpty ? nil : .texts(names),
        ])
      },
      "votes": .list([]),
      "klubba:method": "slutna sedlar",
      "klubba:manner": .text(ballots.manner == .majority ? "majoritetsval" : "proportionellt val"),
      "klubba:elected": .texts(election.names),
      "klubba:seats": .number(ballots.seats),
    ])
  }
}

extension Choice {
  /// The option of Popolo.
  var popolo: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .abstain: "abstain"
    case .absent: "absent"
    case .paired: "paired"
    }
  }
}
