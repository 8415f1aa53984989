public import Agenda

/// The minutes of a meeting (protokoll): a document of sections, without any formatting.
///
/// It is computed from the meeting as it stands, so that screen and paper cannot disagree. What is
/// not decided yet stands as such: until it is verified every protocol is a draft (utkast).
/// - Law: KL 5 kap. 65–69 §§, 6 kap. 35 §.
public struct Protocol: Hashable, Sendable {
  /// The name of the body.
  public var body: String
  /// The day of the meeting.
  public var day: Day
  /// The front page and the contents; nothing where only one § is asked for.
  public var front: FrontPage?
  /// The §§, in order.
  public var paragraphs: [Paragraph]
  /// The municipality or region that the body belongs to, where it is known.
  public var principal: String?
  /// Whether all that is in it is verified; until then it is a draft (utkast).
  public var isVerified: Bool
  /// Who attended, for formats that name persons once.
  public var people: [Participant]
  /// The times the meeting sat.
  public var sittings: [Sitting]
  /// Where it was held.
  public var place: String?
  /// Who attended which §§.
  public var attendance: Attendance
  /// How many must be there for the body to decide.
  public var quorum: Int
  /// What became of the minutes, in order of the days.
  public var milestones: [Milestone]

  /// Makes the whole protocol of a meeting.
  public init(of meeting: Meeting) {
    body = meeting.body.name
    day = meeting.day
    front = FrontPage(of: meeting)
    paragraphs = meeting.paragraphs.map { Paragraph(of: $0, in: meeting) }
    principal = meeting.body.principal
    isVerified = meeting.isVerified
    people = Participant.all(in: meeting)
    sittings = meeting.sittings.map { Sitting(began: $0.began, ended: $0.ended) }
    place = meeting.place
    attendance = Attendance(of: meeting)
    quorum = meeting.body.quorum
    milestones = Milestone.all(of: meeting, paragraphs)
  }

  /// Makes the part of the protocol that is one §, or nothing where the meeting has no such §.
  public init?(of meeting: Meeting, paragraph: Int) {
    guard let item = meeting.paragraphs.first(where: { $0.paragraph == paragraph }) else {
      return nil
    }
    body = meeting.body.name
    day = meeting.day
    front = nil
    paragraphs = [Paragraph(of: item, in: meeting)]
    principal = meeting.body.principal
    isVerified = meeting.standing(of: item).isVerified
    people = Participant.all(in: meeting)
    sittings = meeting.sittings.map { Sitting(began: $0.began, ended: $0.ended) }
    place = meeting.place
    attendance = Attendance(of: meeting)
    quorum = meeting.body.quorum
    milestones = Milestone.all(of: meeting, paragraphs)
  }
}

extension Protocol {
  /// The part of the minutes that is one §, or nothing where there is no such §.
  public func only(_ number: Int) -> Protocol? {
    guard let paragraph = paragraphs.first(where: { $0.number == number }) else { return nil }
    var part = self
    part.front = nil
    part.paragraphs = [paragraph]
    part.isVerified = paragraph.standing.isVerified
    return part
  }
}

/// A paragraph (§) of the minutes.
public struct Paragraph: Hashable, Sendable {
  /// Its number.
  public var number: Int
  /// The number with its sign, as the body prints it: "§25".
  public var heading: String
  /// The title with the case number.
  public var title: String
  /// Its sections, in the order of the minutes.
  public var sections: [Section]
  /// The title alone.
  public var subject: String
  /// The case number alone.
  public var reference: String?
  /// Sentences that end the §, such as that it was verified at once.
  public var ending: [String]
  /// How far it has come on its way to being verified.
  public var standing: Standing
  /// What stands under it once it is verified: that it is, and every correction since.
  public var closing: [String]
  /// Its text as it was signed, where this program would word it otherwise; it goes before all else.
  public var kept: FixedText?
  /// The lists of its votes.
  public var votes: VotingLists.Paragraph?
  /// What it holds beside its words.
  public var facts: Facts
}

/// A section of a §: a heading and what stands under it.
public struct Section: Hashable, Sendable {
  /// What stands in it, whatever the body calls it.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The account of the matter.
    case summary
    /// A section of the agenda's own.
    case other
    /// How the item was handled before.
    case earlier
    /// The proposal of the agenda.
    case proposal
    /// How the item came to the agenda.
    case addition
    /// An interpellation or a question.
    case inquiry
    /// Motions.
    case motions
    /// The order in which they were put.
    case proposition
    /// Votes and their results.
    case vote
    /// Elections.
    case election
    case decision
    case reservation
    case note
    case statement
    case recusal
    /// That another presided.
    case presiding
    case doors
    case recess
    /// Order in the room.
    case order
    case dispatch
    case basis
  }

  /// What stands in it.
  public var kind: Kind
  /// The heading.
  public var heading: String
  /// What stands under it.
  public var blocks: [Block]
  /// The line that divides the printed proposal from what happened, where it comes before this.
  public var separator: String?

  /// Makes a section.
  init(_ kind: Kind, _ heading: String, _ blocks: [Block]) {
    self.kind = kind
    self.heading = heading
    self.blocks = blocks
  }
}

/// A piece of a section.
public enum Block: Hashable, Sendable {
  /// Free text: paragraphs divided by an empty line, where each line begins anew.
  case text(String)
  /// Lines of a list, without marks.
  case lines([String])
  /// Lines of a list with bullets.
  case bullets([String])
  /// Points of a proposal or a decision.
  case points([Point])
  /// Sentences with what they quote.
  case passage(Sentences)
  /// A table with its caption.
  case table(Table)
}
