import Agenda

/// What a word or a value of a verb line stands for.
enum Meaning: Hashable, Sendable {
  /// A person, or several where more are asked for, sought first in a circle.
  case person(Circle)
  /// An item of the agenda.
  case item
  /// An item, a range of them, or `next`.
  case items
  /// Items and ranges of them, divided by commas.
  case itemList
  /// Someone who signs the minutes.
  case signer
  /// A motion's letter.
  case motion
  /// A side of a question.
  case side
  /// One of some words.
  case oneOf([Term])
  /// A word where some have a Swedish form.
  case word([Term])
  /// What a dissent is for: a motion's letter or `main`.
  case cause
  /// A whole number, at least 0.
  case number
  /// Points of the proposal, `2` or `2,3`.
  case numbers
  /// A text that `edit` changes.
  case field
  /// A clock or a moment.
  case moment
  /// A day, or one of some words instead.
  case day(else: [Term])
  /// A name on a ballot.
  case candidate
  /// One of those who were equal.
  case tied
  /// Names divided by `;`.
  case names
  /// Words.
  case text
  /// The name of a file.
  case file
}

/// Those among whom a person is sought, and whom `(M)` and `all` stand for.
enum Circle: Hashable, Sendable {
  /// Everyone in the roster.
  case everyone
  /// Those who are not there; `all` stands for the members.
  case away
  /// Those who are there.
  case present
  /// Those who serve.
  case serving
  /// Substitutes who do not serve.
  case substitutes
  /// Members whose seats are empty.
  case emptySeats
  /// Those who serve and neither moved nor support the motion.
  case supporters
  /// Those who moved or support the motion.
  case movers
  /// Those who wait for the floor.
  case waiting
  /// Those in the register of the vote; those without a vote first.
  case voters
  /// Those who took part in the decision.
  case participants
}

/// A place among the words of a verb line.
struct Place: Hashable, Sendable {
  /// How many words fit in it.
  enum Count: Hashable, Sendable { case one, optional, many, any }

  let meaning: Meaning
  let count: Count

  /// Exactly one word.
  static func one(_ meaning: Meaning) -> Place { Place(meaning: meaning, count: .one) }
  /// One word or none.
  static func optional(_ meaning: Meaning) -> Place { Place(meaning: meaning, count: .optional) }
  /// One word or more.
  static func many(_ meaning: Meaning) -> Place { Place(meaning: meaning, count: .many) }
  /// Any number of words.
  static func any(_ meaning: Meaning) -> Place { Place(meaning: meaning, count: .any) }

  /// Whether further words fit in the same place.
  var repeats: Bool { count == .many || count == .any }
}

/// A `key=value` that a verb takes.
struct Parameter: Hashable, Sendable {
  let key: Term
  let meaning: Meaning
  let isRequired: Bool

  /// Makes a parameter.
  init(_ key: Term, _ meaning: Meaning = .text, required: Bool = false) {
    self.key = key
    self.meaning = meaning
    isRequired = required
  }

  /// The parameters that go with every verb.
  static let common: [Parameter] = [
    Parameter(.item, .item), Parameter(.at, .moment), Parameter(.because),
  ]
}

extension Verb {
  /// What a word at a place of the line stands for; nothing where no more words fit.
  func meaning(ofWord index: Int) -> Meaning? {
    let places = row.words
    if index < places.count { return places[index].meaning }
    guard let last = places.last, last.repeats else { return nil }
    return last.meaning
  }

  /// Every parameter: the verb's own, and those that go with every verb.
  ///
  /// A key of the verb's own stands in for the common one of the same name.
  var parameters: [Parameter] {
    let own = row.keys
    return own + Parameter.common.filter { common in !own.contains { $0.key == common.key } }
  }

  /// The parameter of a key in any of its forms.
  func parameter(named name: String) -> Parameter? {
    parameters.first { $0.key.matches(name) }
  }
}
