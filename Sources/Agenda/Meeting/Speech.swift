/// A speech or a request for one.
public struct Speech: Hashable, Sendable {
  /// What kind of speech.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A speech (anförande).
    case speech
    /// A reply (replik).
    case reply
    /// A point of order (ordningsfråga).
    case order
  }

  /// The speaker's name.
  public var name: String
  /// The speaker, where in the roster.
  public var person: PersonID?
  /// What kind of speech.
  public var kind: Kind
  /// When the floor was given.
  public var began: Moment?
  /// When the speech ended.
  public var ended: Moment?
  /// Whether the request was taken back.
  public var isWithdrawn = false
  /// The place in the item's speeches of the one that a reply answers.
  public var answers: Int?

  /// Whether two speeches are by the same person.
  func isBy(_ other: Speech) -> Bool {
    guard let person, let otherPerson = other.person else { return name == other.name }
    return person == otherPerson
  }
}

extension Item {
  /// The speech that is being held; nothing where nobody has the floor.
  public var floor: Speech? { floorPlace.map { speeches[$0] } }

  /// The requests that wait (talarlistan), in the order in which they get the floor.
  ///
  /// Points of order come at once, then the replies, then the speeches; within each the one who
  /// asked first. Nobody waits in an item that is decided.
  public var waitingSpeakers: [Speech] { waitingPlaces.map { speeches[$0] } }

  /// Where in the list of speeches the one lies that is being held.
  var floorPlace: Int? {
    guard isOpen else { return nil }
    return held.last { speeches[$0].ended == nil }
  }

  /// Where in the list of speeches those lie that wait, in their order.
  public var waitingPlaces: [Int] {
    guard isOpen else { return [] }
    let waiting = speeches.indices.filter {
      speeches[$0].began == nil && !speeches[$0].isWithdrawn
    }
    return [Speech.Kind.order, .reply, .speech].flatMap { kind in
      waiting.filter { speeches[$0].kind == kind }
    }
  }

  /// Where the speech lies that a reply would answer: the one held now, or held last.
  var answerable: Int? { held.last { speeches[$0].kind == .speech } }

  mutating func request(_ speech: Speech) {
    var speech = speech
    if speech.kind == .reply { speech.answers = answerable }
    speeches.append(speech)
  }

  mutating func give(_ place: Int, at moment: Moment) {
    guard speeches.indices.contains(place) else { return }
    speeches[place].began = moment
    if !held.contains(place) { held.append(place) }
  }
}
