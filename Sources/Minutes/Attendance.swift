public import Agenda

extension Protocol {
  /// A time during which the meeting sat.
  public struct Sitting: Hashable, Sendable {
    /// When it was opened or resumed.
    public var began: Moment
    /// When it was adjourned or closed.
    public var ended: Moment?
  }

  /// Who attended, with the §§, as the front page lists them.
  /// - Law: KL 5 kap. 66 §.
  public struct Attendance: Hashable, Sendable {
    /// Members who served (beslutande).
    public var members: [Stay]
    /// Substitutes who served, an entry for each seat (tjänstgörande ersättare).
    public var substitutes: [Stay]
    /// Substitutes who were there without serving (ej tjänstgörande ersättare).
    public var listeners: [Stay]
    /// Those outside the roster, entered or presenting, the secretary first.
    public var others: [Visit]
  }

  /// The §§ of someone of the roster, in one seat or in none.
  public struct Stay: Hashable, Sendable {
    /// Who.
    public var person: Participant
    /// The member whose seat a substitute held.
    public var replaces: Participant?
    /// The §§.
    public var paragraphs: [Int]
    /// Those of them in which the person took part by sound and picture.
    public var remotely: [Int]
  }

  /// The §§ of someone outside the roster.
  public struct Visit: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The title; empty where none was given.
    public var title: String
    /// In what capacity; nothing for one who only presented.
    public var role: Attendee.Role?
    /// The §§.
    public var paragraphs: [Int]
  }
}

extension Protocol.Attendance {
  /// Takes from a meeting who attended.
  init(of meeting: Meeting) {
    func stays(_ isMember: Bool, serving: Bool) -> [Protocol.Stay] {
      meeting.body.people.filter { $0.isMember == isMember }.flatMap {
        meeting.stays(of: $0.id, serving: serving)
      }
    }
    members = stays(true, serving: true)
    substitutes = stays(false, serving: true)
    listeners = stays(false, serving: false)
    others = meeting.visits
  }
}

extension Meeting {
  /// The §§ of a person, by the seat held.
  fileprivate func stays(of person: PersonID, serving: Bool) -> [Protocol.Stay] {
    var stays: [(seat: PersonID?, stay: Protocol.Stay)] = []
    for item in paragraphs {
      guard let number = item.paragraph else { continue }
      // As the front page has it: at the decision, else now where open, else where it was taken.
      let tick = item.decided ?? (current.contains(item.id) ? nil : item.taken)
      guard let stretch = presence.stretch(of: person, at: tick), (stretch.seat != nil) == serving
      else { continue }
      var index = stays.firstIndex { $0.seat == stretch.seat }
      if index == nil {
        let seat = stretch.seat.flatMap { $0 == person ? nil : Participant($0, in: self) }
        let stay = Protocol.Stay(
          person: Participant(person, in: self), replaces: seat, paragraphs: [], remotely: [])
        stays.append((stretch.seat, stay))
        index = stays.endIndex - 1
      }
      guard let index else { continue }
      stays[index].stay.paragraphs.append(number)
      if stretch.isRemote { stays[index].stay.remotely.append(number) }
    }
    return stays.map(\.stay)
  }

  /// Those outside the roster: who was entered, the secretary of the body, and who presented.
  fileprivate var visits: [Protocol.Visit] {
    let numbers = paragraphs.compactMap(\.paragraph)
    var visits = attendees.map { attendee in
      let from = attendee.from.flatMap { self[$0]?.paragraph } ?? 0
      let to = attendee.to.flatMap { self[$0]?.paragraph } ?? .max
      return Protocol.Visit(
        name: attendee.name, title: attendee.title, role: attendee.role,
        paragraphs: numbers.filter { $0 >= from && $0 <= to })
    }
    if let secretary = body.secretary,
      !attendees.contains(where: { $0.role == .secretary || $0.name == secretary })
    {
      visits.insert(
        Protocol.Visit(name: secretary, title: "", role: .secretary, paragraphs: numbers), at: 0)
    }
    for item in paragraphs {
      for presenter in item.presenters {
        let isKnown =
          body.people.contains { $0.name == presenter.name }
          || visits.contains { $0.name == presenter.name && $0.role != nil }
        guard !isKnown, let number = item.paragraph else { continue }
        if let index = visits.firstIndex(where: { $0.name == presenter.name }) {
          if visits[index].paragraphs.last != number { visits[index].paragraphs.append(number) }
        } else {
          visits.append(
            Protocol.Visit(
              name: presenter.name, title: presenter.title, role: nil, paragraphs: [number]))
        }
      }
    }
    return visits
  }
}
