/// An agenda (föredragningslista, kallelse) as it was read from a text.
public struct AgendaText: Hashable, Sendable, Codable {
  /// The name of the body, where the text gives it.
  public var body: String?
  /// The day of the meeting, where the text gives it.
  public var date: Day?
  /// The time of the meeting as `08:30`, where the text gives it.
  public var time: String?
  /// The place of the meeting, where the text gives it.
  public var place: String?
  /// The number of the first § of the minutes, where the text gives it.
  public var firstParagraph: Int?
  /// The items and dividers, in the order of the text.
  public var items: [AgendaEntry]
  /// What the reader was unsure of.
  public var warnings: [AgendaWarning]

  /// Makes an agenda from its parts.
  public init(
    body: String? = nil, date: Day? = nil, time: String? = nil, place: String? = nil,
    firstParagraph: Int? = nil, items: [AgendaEntry] = [], warnings: [AgendaWarning] = []
  ) {
    self.body = body
    self.date = date
    self.time = time
    self.place = place
    self.firstParagraph = firstParagraph
    self.items = items
    self.warnings = warnings
  }
}

/// What kind of business an item (ärende) is.
public enum ItemKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// An item with a proposal to decide on.
  case decision
  /// Information, to be noted.
  case information
  /// An election (valärende), resignation or by-election.
  case election
  /// A report of delegated decisions or received documents (anmälan).
  case report
  /// A member's motion (motion) in a council.
  case motion
  /// An interpellation or question.
  case question
  /// An item raised by a member (initiativärende).
  case initiative
  /// Opening, roll call, verifiers, the agenda itself: the form of the meeting.
  case formal
  /// A heading between items; never handled.
  case divider
}

/// One item or divider of an agenda as read.
public struct AgendaEntry: Hashable, Sendable, Codable {
  /// The number as printed, `"7"` or `"6 a"`; a divider may lack one.
  public var number: String?
  /// The title on one line, without the reference.
  public var title: String
  /// The case number (diarienummer), without parentheses.
  public var reference: String?
  /// What kind of business it is.
  public var kind: ItemKind
  /// Every section with its heading, the proposal's too.
  public var sections: [AgendaSection]
  /// The line that says to whom the points are proposed ("Regionstyrelsen föreslår …").
  public var addressee: String?
  /// The points proposed for decision.
  public var proposal: [Point]

  /// Makes an item from its parts.
  public init(
    number: String? = nil, title: String, reference: String? = nil, kind: ItemKind,
    sections: [AgendaSection] = [], addressee: String? = nil, proposal: [Point] = []
  ) {
    self.number = number
    self.title = title
    self.reference = reference
    self.kind = kind
    self.sections = sections
    self.addressee = addressee
    self.proposal = proposal
  }
}

/// A section of an item: a heading and the text under it.
public struct AgendaSection: Hashable, Sendable, Codable {
  /// The heading as printed, such as "Ärendebeskrivning"; empty where the text has none.
  public var heading: String
  /// The text: wrapped lines joined, paragraphs divided by an empty line.
  public var text: String

  /// Makes a section.
  public init(heading: String, text: String) {
    self.heading = heading
    self.text = text
  }
}

/// A point (punkt) of a proposal or a decision.
public struct Point: Hashable, Sendable, Codable {
  /// The label as printed, `"1."`, `"a."` or `"-"`; nothing where the point stands alone.
  public var label: String?
  /// The words of the point.
  public var text: String
  /// The points below this one.
  public var points: [Point]

  /// Makes a point.
  public init(label: String? = nil, text: String, points: [Point] = []) {
    self.label = label
    self.text = text
    self.points = points
  }
}

/// Something the reader was unsure of.
public struct AgendaWarning: Hashable, Sendable, Codable {
  /// The line, counted from 1.
  public var line: Int
  /// What was unsure, as a sentence.
  public var message: String

  /// Makes a warning.
  public init(line: Int, message: String) {
    self.line = line
    self.message = message
  }
}

/// Why a text could not be read at all.
public struct ReadingError: Error, Hashable, Sendable {
  /// The line, counted from 1; nothing where the whole file is at fault.
  public var line: Int?
  /// What is wrong and what to do, in both languages.
  public var message: Phrase

  /// Makes an error.
  public init(line: Int?, message: Phrase) {
    self.line = line
    self.message = message
  }
}
