import Agenda
import FoundationEssentials

/// One entry of a meeting's file after the first: a verb with all that it made happen.
struct Entry: Hashable, Sendable, Codable {
  /// Its number, from 1.
  var n: Int
  /// When it was entered, by the clock of the machine.
  var time: Moment
  /// Where it was entered.
  var desk: Desk
  /// The line, in its saved form.
  var verb: String
  /// What happened.
  var events: [Event]

  /// The entry that this one takes back.
  var undoes: Int? {
    for case .undone(let entry) in events { return entry }
    return nil
  }

  /// What happened at the meeting, without what happened to the file.
  var meetingEvents: [Event] {
    events.filter {
      switch $0 {
      case .tailCut, .undone: false
      default: true
      }
    }
  }

  /// What was warned of, with the reason given.
  var warnings: [(warning: Warning, reason: String?)] {
    events.compactMap {
      guard case .warned(let warning, let reason) = $0 else { return nil }
      return (warning, reason)
    }
  }
}

/// The first entry of a meeting's file: the body and the agenda as they were read.
struct Opening: Hashable, Sendable, Codable {
  /// The version of the format that this program writes.
  static let format = 4

  /// The version of the format.
  var format = Opening.format
  /// Its number, 0.
  var n = 0
  /// When the file was made.
  var time: Moment
  /// Where it was made.
  var desk = Desk.secretary
  /// What made it.
  var verb = "new"
  /// The body that meets.
  var body: Body
  /// The day of the meeting.
  var date: Day
  /// The time it is summoned to, as `08:30`.
  var summoned: String?
  /// Where it is held.
  var place: String?
  /// The number of the first § of its minutes.
  var firstParagraph: Int
  /// The agenda, dividers too.
  var agenda: [AgendaEntry]

  /// The meeting before anything has happened.
  var meeting: Meeting {
    Meeting(
      body: body, day: date, time: summoned, place: place, firstParagraph: firstParagraph,
      agenda: agenda)
  }
}

extension Opening {
  /// Reads the first entry; every type of key of its own would have to be set up at the start.
  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: FieldKey.self)
    format = try fields.decode(Int.self, forKey: "format")
    n = try fields.decode(Int.self, forKey: "n")
    time = try fields.decode(Moment.self, forKey: "time")
    desk = try fields.decode(Desk.self, forKey: "desk")
    verb = try fields.decode(String.self, forKey: "verb")
    body = try fields.decode(Body.self, forKey: "body")
    date = try fields.decode(Day.self, forKey: "date")
    summoned = try fields.decodeIfPresent(String.self, forKey: "summoned")
    place = try fields.decodeIfPresent(String.self, forKey: "place")
    firstParagraph = try fields.decode(Int.self, forKey: "firstParagraph")
    agenda = try fields.decode([AgendaEntry].self, forKey: "agenda")
  }
}

extension Entry {
  /// Reads an entry.
  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: FieldKey.self)
    n = try fields.decode(Int.self, forKey: "n")
    time = try fields.decode(Moment.self, forKey: "time")
    desk = try fields.decode(Desk.self, forKey: "desk")
    verb = try fields.decode(String.self, forKey: "verb")
    events = try fields.decode([Event].self, forKey: "events")
  }
}

/// Values as JSON on one line with sorted keys.
enum JSON {
  /// Writes a value.
  static func bytes(of value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value))
  }

  /// Writes a value as text.
  static func text(of value: some Encodable) throws -> String {
    String(decoding: try bytes(of: value), as: UTF8.self)
  }

  /// Reads a value.
  static func value<Value: Decodable>(
    _ type: Value.Type, from bytes: some Sequence<UInt8>
  ) throws -> Value {
    try JSONDecoder().decode(type, from: Data(bytes))
  }
}
