internal import Agenda
internal import Voting

extension Protocol {
  /// The votes and the elections by ballot as Popolo has them (popoloproject.com), one document.
  ///
  /// Votes that were struck or are not decided are left out. What Popolo has no word for stands
  /// under keys that begin with `klubba:`. The names of things hold within the document.
  /// - Parameter notice: What is to be known of the paper before it is read.
  /// - Returns: The document.
  public func popolo(notice: String? = nil) -> JSONValue {
    let parties = people.map(\.party).filter { !$0.isEmpty }.reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let document = PopoloDocument(protocol: self, parties: parties)
    return .object([
      "organizations": .list(document.organizations),
      "persons": .list(people) { .object(["id": .text($0.popolo), "name": .text($0.name)]) },
      "memberships": .list(people, document.membership),
      "events": .list([document.session]),
      "motions": .list(paragraphs.flatMap(document.motions)),
      "vote_events": .list(
        paragraphs.flatMap(document.voteEvents).enumerated().map { index, event in
          event.with(["klubba:sequence": .number(index + 1)])
        }),
      "klubba:draft": .truth(!isVerified),
      "klubba:remark": notice.map(JSONValue.text),
    ])
  }
}

/// The names of things within one Popolo document, and the parts that hang on them.
struct PopoloDocument {
  var `protocol`: Protocol
  /// The parties, in the order of the roster.
  var parties: [String]

  static let body = "organ"
  var sessionID: String { "sammantrade-\(`protocol`.day)" }

  func party(_ party: String) -> String? {
    parties.firstIndex(of: party).map { "parti-\($0 + 1)" }
  }

  var organizations: [JSONValue] {
    let principal = `protocol`.principal.map { name in
      JSONValue.object(["id": "huvudman", "name": .text(name), "classification": "huvudman"])
    }
    let body = JSONValue.object([
      "id": .text(Self.body), "name": .text(`protocol`.body),
      "classification": .text(`protocol`.kind.rawValue),
      "parent_id": principal.map { _ in "huvudman" },
    ])
    return [principal, body].compactMap { $0 }
      + parties.map { name in
        .object([
          "id": party(name).map(JSONValue.text), "name": .text(name), "classification": "parti",
        ])
      }
  }

  /// The meeting, as the legislative session in which everything happened.
  var session: JSONValue {
    let day = `protocol`.day
    return .object([
      "id": .text(sessionID), "name": .text("\(`protocol`.body) \(day)"),
      "classification": "sammanträde", "organization_id": .text(Self.body),
      "start_date": .text(`protocol`.sittings.first?.began.description ?? day.description),
      "end_date": `protocol`.sittings.last?.ended.map(JSONValue.moment),
      "location": `protocol`.place.map(JSONValue.text),
    ])
  }

  func membership(of person: Participant) -> JSONValue {
    .object([
      "id": .text("uppdrag-\(person.place)"), "person_id": .text(person.popolo),
      "organization_id": .text(Self.body), "role": .filled(person.role),
      "on_behalf_of_id": party(person.party).map(JSONValue.text),
    ])
  }

  /// The votes of a § that were decided, then its elections by ballot.
  func voteEvents(of paragraph: Paragraph) -> [JSONValue] {
    decidedVotes(of: paragraph).map { voteEvent($0, in: paragraph) }
      + paragraph.facts.elections.filter { $0.ballots != nil }.map {
        election($0, in: paragraph)
      }
  }

  func decidedVotes(of paragraph: Paragraph) -> [VotingList] {
    (paragraph.votes?.lists ?? []).filter { !$0.isStruck && $0.outcome != nil }
  }

  /// What every vote event has.
  func event(
    _ id: String, _ name: String, in paragraph: Paragraph, at moment: Moment?
  ) -> JSONValue {
    let start = moment ?? paragraph.facts.decided ?? `protocol`.sittings.first?.began
    return .object([
      "id": .text(id), "identifier": .text("§ \(paragraph.number) \(name)"),
      "organization_id": .text(Self.body), "legislative_session_id": .text(sessionID),
      "start_date": .text(start?.description ?? `protocol`.day.description),
      "klubba:paragraph": .number(paragraph.number), "klubba:title": .text(paragraph.subject),
      "klubba:reference": paragraph.reference.map(JSONValue.text),
      "klubba:verified": .truth(paragraph.standing.isVerified),
      "klubba:recusals": .list(paragraph.facts.recused) {
        .object([
          "person_id": .text($0.person.popolo), "ground": $0.ground.map { .text($0.rawValue) },
          "reason": .filled($0.reason),
        ])
      },
      "klubba:reservations": .list(paragraph.facts.reservations) {
        reservation($0, in: paragraph)
      },
    ])
  }

  private func reservation(_ dissent: Facts.Dissent, in paragraph: Paragraph) -> JSONValue {
    let (cause, side): (String, Side?) =
      switch dissent.cause {
      case .motion(let id): ("till förmån för ett yrkande", .motion(id))
      case .main: ("till förmån för huvudförslaget", .main)
      case .decision: ("mot beslutet", nil)
      }
    let motion = side.flatMap { side in
      let asked = paragraph.facts.questions.last { $0.sides.contains(side) }
      return motionID(side, in: paragraph, question: asked?.number)
    }
    return .object([
      "person_ids": .list(dissent.persons) { .text($0.popolo) }, "cause": .text(cause),
      "motion_id": motion.map(JSONValue.text), "reason": .filled(dissent.reason),
    ])
  }
}

extension Participant {
  /// The name of the person in a Popolo document.
  var popolo: String { "person-\(place)" }
}
