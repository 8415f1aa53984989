import Agenda
import Voting

/// One thing that a verb asks for at a desk.
enum Slot: String, Hashable, Sendable, Codable, CaseIterable {
  /// People, and one of them.
  case persons, person
  /// A motion's letter, and the motion that another adopts or rejects.
  case motion, on
  /// A side of the question, the kind of a motion, the points that it changes.
  case side, kind, point
  /// What a reservation is for.
  case cause
  /// A choice between two: Ja and Nej, open and closed.
  case choice
  /// Long texts.
  case text, reason, proposal
  /// Texts of one line.
  case name, title, post, replacing, reference, place, time, yes, no, abstain
  /// What kind of item it is, and in what capacity someone attends.
  case itemKind, role
  /// Which text is edited.
  case field
  /// The item that another is put after.
  case after
  /// A name on ballots; empty is another name, `=` the counts that no name has.
  case candidate
  /// Counts of ballots, and how many are elected.
  case ballots, blank, invalid, voters, seats
  /// The heading of a list, and its names, a line each.
  case heading, names
  /// Whom the lot fell on; empty is that the program draws it.
  case winner
  /// The ground of a conflict of interest, and to whom an item is referred back.
  case ground, addressee
  /// Who signs, and how or why not.
  case signer, outcome
  /// The §§ that a paper verb is about; empty is all.
  case items
  /// A day, and the file of a key.
  case day, keyFile
  /// Words that are masked, and what stands in their place.
  case masked, shown

  /// Whether the answer is written in a field of several lines.
  var isLong: Bool {
    switch self {
    case .text, .reason, .proposal, .names: true
    default: false
    }
  }
}

/// What has been answered so far, in the order it was asked.
struct Answers: Hashable, Sendable, Codable {
  /// One answer: persons by their places, everything else as words.
  struct Answer: Hashable, Sendable, Codable {
    var slot: Slot
    var words: [String]
  }

  private(set) var given: [Answer] = []

  /// The words given for a slot; nothing where it was not asked yet.
  subscript(slot: Slot) -> [String]? {
    get { given.first { $0.slot == slot }?.words }
    set {
      given.removeAll { $0.slot == slot }
      if let newValue { given.append(Answer(slot: slot, words: newValue)) }
    }
  }

  /// The single word given for a slot.
  func word(_ slot: Slot) -> String? { self[slot]?.first }

  /// The people given for a slot.
  func people(_ slot: Slot) -> [PersonID] {
    (self[slot] ?? []).compactMap(Int.init).map(PersonID.init)
  }

  /// The motion named for a slot.
  func motion(_ slot: Slot) -> MotionID? { word(slot).flatMap { MotionID(letter: $0) } }

  /// The kind of motion that was chosen.
  var kind: MotionKind? { word(.kind).flatMap(MotionKind.init(rawValue:)) }

  /// Takes back the last answer.
  mutating func removeLast() { _ = given.popLast() }
}
