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

  /// Makes the whole protocol of a meeting.
  public init(of meeting: Meeting) {
    body = meeting.body.name
    day = meeting.day
    front = FrontPage(of: meeting)
    paragraphs = meeting.paragraphs.map { Paragraph(of: $0, in: meeting) }
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
  /// Sentences that end the §, such as that it was verified at once.
  public var ending: [String]
  /// The lists of its votes.
  public var votes: VotingLists.Paragraph?
}

/// A section of a §: a heading and what stands under it.
public struct Section: Hashable, Sendable {
  /// The heading.
  public var heading: String
  /// What stands under it.
  public var blocks: [Block]
  /// The line that divides the printed proposal from what happened, where it comes before this.
  public var separator: String?

  /// Makes a section.
  init(_ heading: String, _ blocks: [Block]) {
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
