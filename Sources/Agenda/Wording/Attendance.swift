/// Who took part in a meeting and in which §§, as the front page lists them.
///
/// It follows from the presence at each decision and is never typed twice.
/// - Law: KL 5 kap. 66 § and 67 § 5.
public struct Attendance: Hashable, Sendable {
  /// A person in one of the lists.
  public struct Entry: Hashable, Sendable {
    /// Who.
    public var person: PersonID
    /// The member whose seat a substitute held.
    public var replaces: PersonID?
    /// The §§ that it holds for, "§§ 25–27, 29" or "ej § 28"; empty where for all.
    public var limits: String
    /// What is said of taking part by sound and picture, "deltar på distans §§ 26–27"; empty where
    /// the person was in the room all the time.
    public var remotely = ""
  }

  /// Members who served (beslutande).
  public var members: [Entry] = []
  /// Substitutes who served, and for whom (tjänstgörande ersättare).
  public var substitutes: [Entry] = []
  /// Substitutes who were there without serving (ej tjänstgörande ersättare).
  public var listeners: [Entry] = []
}

extension Meeting {
  /// Who took part, in roster order, with the §§ each took part in.
  /// - Complexity: O(*p* · *s*) in §§ and stretches of presence.
  public var attendance: Attendance { attendance(at: attendancePoints) }

  /// Who took part in one §, in roster order; once it is decided without those who served and took
  /// no part in the decision.
  /// - Law: KL 5 kap. 67 § 5.
  public func attendance(of item: Item) -> Attendance {
    var attendance = attendance(at: attendancePoints.filter { $0.paragraph == item.paragraph })
    guard item.decided != nil else { return attendance }
    let decided = participants(in: item).map(\.person)
    attendance.members.removeAll { !decided.contains($0.person) }
    attendance.substitutes.removeAll { !decided.contains($0.person) }
    return attendance
  }

  private func attendance(at points: [(paragraph: Int, tick: Tick?)]) -> Attendance {
    let all = points.map(\.paragraph)
    var served: [PersonID: [(seat: PersonID, paragraphs: [Int])]] = [:]
    var listened: [PersonID: [Int]] = [:]
    for point in points {
      for stretch in presence.stretches where stretch.covers(point.tick) {
        guard let seat = stretch.seat else {
          listened[stretch.person, default: []].append(point.paragraph)
          continue
        }
        var seats = served[stretch.person] ?? []
        if let index = seats.firstIndex(where: { $0.seat == seat }) {
          if seats[index].paragraphs.last != point.paragraph {
            seats[index].paragraphs.append(point.paragraph)
          }
        } else {
          seats.append((seat, [point.paragraph]))
        }
        served[stretch.person] = seats
      }
    }
    var attendance = Attendance()
    for person in body.people {
      let seats = (served[person.id] ?? []).map { entry in
        Attendance.Entry(
          person: person.id, replaces: entry.seat == person.id ? nil : entry.seat,
          limits: limits(of: person.id, in: entry.paragraphs, of: all),
          remotely: remotely(person.id, seat: entry.seat, in: entry.paragraphs, at: points))
      }
      if person.isMember {
        attendance.members += seats
      } else {
        attendance.substitutes += seats
        attendance.listeners += (listened[person.id].map { [$0] } ?? []).map { paragraphs in
          Attendance.Entry(
            person: person.id, limits: limits(of: person.id, in: paragraphs, of: all),
            remotely: remotely(person.id, seat: nil, in: paragraphs, at: points))
        }
      }
    }
    return attendance
  }

  /// In which §§ someone took part by sound and picture, in a seat or in none.
  /// - Law: KL 5 kap. 16 §, 6 kap. 24 §.
  private func remotely(
    _ person: PersonID, seat: PersonID?, in paragraphs: [Int],
    at points: [(paragraph: Int, tick: Tick?)]
  ) -> String {
    let remote = points.filter { point in
      presence.stretches.contains { stretch in
        stretch.person == person && stretch.seat == seat && stretch.isRemote
          && stretch.covers(point.tick)
      }
    }.map(\.paragraph)
    guard !remote.isEmpty else { return "" }
    return "deltar på distans" + (remote == paragraphs ? "" : " " + paragraphList(remote))
  }

  /// Who presided over which §§, in the order they first presided.
  public var chairs: [(person: PersonID, paragraphs: [Int])] {
    var chairs: [(person: PersonID, paragraphs: [Int])] = []
    for place in paragraphPlaces {
      guard let person = items[place].chair ?? chair, let paragraph = items[place].paragraph
      else { continue }
      if let index = chairs.firstIndex(where: { $0.person == person }) {
        chairs[index].paragraphs.append(paragraph)
      } else {
        chairs.append((person, [paragraph]))
      }
    }
    if chairs.isEmpty, let chair { chairs.append((chair, [])) }
    return chairs
  }

  /// The §§ of an attendee's stay: empty where from start to end, or where none is numbered.
  public func limits(of attendee: Attendee) -> String {
    guard attendee.from != nil || attendee.to != nil else { return "" }
    let numbers = paragraphs.filter { isThere(attendee, at: $0) }.compactMap(\.paragraph)
    return numbers.isEmpty ? "" : paragraphList(numbers)
  }

  /// Whether an attendee's stay covers the § of an item.
  public func isThere(_ attendee: Attendee, at item: Item) -> Bool {
    guard let number = item.paragraph else { return false }
    let from = attendee.from.flatMap { self[$0]?.paragraph } ?? 0
    let to = attendee.to.flatMap { self[$0]?.paragraph } ?? .max
    return number >= from && number <= to
  }

  /// Each § with the point in the order of events at which it was decided, or where it is now.
  public var attendancePoints: [(paragraph: Int, tick: Tick?)] {
    let points = paragraphPlaces.compactMap { place -> (paragraph: Int, tick: Tick?)? in
      guard let paragraph = items[place].paragraph else { return nil }
      let isOpen = current.contains(items[place].id)
      return (paragraph, items[place].decided ?? (isOpen ? nil : items[place].taken))
    }
    return points.isEmpty ? [(firstParagraph, nil)] : points
  }

  private func limits(of person: PersonID, in paragraphs: [Int], of all: [Int]) -> String {
    guard paragraphs != all else { return "" }
    let missing = all.filter { !paragraphs.contains($0) }
    let recused = items.indices.filter { items[$0].recusals.contains { $0.person == person } }
      .compactMap { items[$0].paragraph }
    return missing.allSatisfy(recused.contains)
      ? "ej " + paragraphList(missing) : paragraphList(paragraphs)
  }
}
