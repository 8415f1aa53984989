internal import Agenda
internal import Voting

extension Facts {
  /// The facts for programs.
  var json: JSONValue {
    .object([
      "kind": .text(kind.rawValue),
      "agendaNumber": number.map(JSONValue.text),
      "proposal": proposal.isEmpty
        ? nil
        : .object([
          "addressee": proposalAddressee.map(JSONValue.text), "points": .points(proposal),
        ]),
      "decision": outcome.map { outcome in
        .object([
          "outcome": .text(outcome.rawValue), "addressee": addressee.map(JSONValue.text),
          "points": .points(points),
        ])
      },
      "struck": struck.map(JSONValue.text),
      "decided": decided.map(JSONValue.moment),
      "chair": chair.map(JSONValue.person),
      "participants": .list(participants) {
        .object(["person": .person($0.person), "replaces": $0.replaces.map(JSONValue.person)])
      },
      "notTakingPart": .persons(notTakingPart),
      "recusals": .list(recused, \.json),
      "recusalsDenied": .list(recusalsDenied, \.json),
      "motions": .list(motions, \.json),
      "questions": .list(questions, \.json),
      "elections": .list(elections, \.json),
      "reservations": .list(reservations, \.json),
      "notes": .list(notes, \.json),
      "statements": .list(statements, \.json),
      "presenters": .list(presenters) {
        .object(["name": .text($0.name), "title": .filled($0.title)])
      },
      "askers": .persons(askers),
      "answerers": .texts(answerers),
      "dispatch": .texts(dispatch),
      "basis": .texts(basis),
      "doors": .text(doors.rawValue),
      "secrecy": .list(secrecy) { .object(["mark": .text($0.key), "value": .text($0.value)]) },
      "isImmediate": .truth(isImmediate),
      "corrections": .list(corrections) {
        .object([
          "text": .text($0.text), "on": .text($0.on.description), "by": .text($0.by),
        ])
      },
    ])
  }
}

extension Facts.Recused {
  fileprivate var json: JSONValue {
    .object([
      "person": .person(person), "ground": ground.map { .text($0.rawValue) },
      "reason": .filled(reason), "isRuled": .truth(isRuled),
    ])
  }
}

extension Facts.MovedMotion {
  fileprivate var json: JSONValue {
    .object([
      "letter": .text(id.letter), "kind": .text(kind.rawValue), "movers": .persons(movers),
      "outsiders": .texts(outsiders), "supporters": .persons(supporters), "text": .filled(text),
      "reason": .filled(reason), "on": on.map { .text($0.letter) }, "points": .numbers(points),
      "to": .filled(to), "refusal": refusal.map(JSONValue.text), "stands": .truth(stands),
      "isCarried": isCarried.map(JSONValue.truth),
    ])
  }
}

extension Facts.PutQuestion {
  fileprivate var json: JSONValue {
    .object([
      "number": .number(number), "subject": subject.json, "sides": .list(sides, \.json),
      "findings": .list(findings) {
        .object([
          "among": .list($0.among, \.json), "found": $0.found.json,
          "choosesCounter": .truth($0.choosesCounter),
        ])
      },
      "winner": winner?.json, "votes": .numbers(votes),
    ])
  }
}

extension QuestionSubject<MotionID> {
  fileprivate var json: JSONValue {
    switch self {
    case .formal(let id): .object(["about": "formal", "motion": .text(id.letter)])
    case .whole: .object(["about": "whole"])
    case .points(let numbers): .object(["about": "points", "points": .numbers(numbers)])
    case .addition(let id): .object(["about": "addition", "motion": .text(id.letter)])
    case .recess(let id): .object(["about": "recess", "motion": .text(id.letter)])
    }
  }
}

extension Alternative<MotionID> {
  fileprivate var json: JSONValue {
    switch self {
    case .main: .object(["side": "main"])
    case .motion(let id): .object(["side": "motion", "motion": .text(id.letter)])
    case .rejection: .object(["side": "rejection"])
    case .today: .object(["side": "today"])
    }
  }
}

extension Facts.Elected {
  fileprivate var json: JSONValue {
    .object([
      "post": .text(post), "names": .texts(names), "replacing": .filled(replacing),
      "term": .filled(term),
      "ballots": ballots.map { ballots in
        .object([
          "number": .number(ballots.number), "manner": .text(ballots.manner.rawValue),
          "seats": .number(ballots.seats),
          "counts": .list(ballots.counts) {
            .object([
              "label": .text($0.label), "names": .texts($0.names), "ballots": .number($0.ballots),
            ])
          },
          "blank": .number(ballots.blank), "invalid": .number(ballots.invalid),
          "voters": ballots.voters.map(JSONValue.number),
          "entitled": ballots.entitled.map(JSONValue.number),
        ])
      },
    ])
  }
}

extension Facts.Dissent {
  fileprivate var json: JSONValue {
    let cause: JSONValue =
      switch cause {
      case .motion(let id): .object(["for": "motion", "motion": .text(id.letter)])
      case .main: .object(["for": "main"])
      case .decision: .object(["against": "decision"])
      }
    return .object(["persons": .persons(persons), "cause": cause, "reason": .filled(reason)])
  }
}

extension Facts.Remark {
  fileprivate var json: JSONValue {
    .object(["persons": .persons(persons), "text": .text(text)])
  }
}

extension VotingList {
  /// The list of a vote for programs.
  var json: JSONValue {
    .object([
      "number": .number(number), "question": .number(decides), "kind": .text(kind.rawValue),
      "method": .text(method.rawValue), "heading": .text(question), "isStruck": .truth(isStruck),
      "opened": opened.map(JSONValue.moment),
      "yes": yes.json.with(["means": .text(yesText)]),
      "no": no.json.with(["means": .text(noText)]),
      "counts": .object([
        "yes": .number(tally.yes), "no": .number(tally.no), "abstain": .number(tally.abstain),
        "absent": .number(tally.absent), "paired": .number(tally.paired),
      ]),
      "needed": requirement.needed.map(JSONValue.number),
      "result": outcome.map { result in
        .object([
          "side": result.side.map { .text($0.rawValue) }, "right": .text(result.right.rawValue),
        ])
      },
      "casting": casting.map { .text($0.rawValue) },
      "rows": .list(rows) {
        .object([
          "name": .text($0.name), "person": .person($0.person),
          "replaces": $0.replaces.map(JSONValue.person),
          "choice": $0.choice.map { .text($0.rawValue) },
        ])
      },
      "remarks": .texts(remarks),
    ])
  }
}
