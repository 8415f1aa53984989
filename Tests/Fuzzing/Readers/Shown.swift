import Agenda
import FoundationEssentials
import Journal
import Minutes
import Screen

@testable import MeetingTUI

/// Everything that is shown of a meeting: every paper in every format, and every desk.
enum Shown {
  /// What is in the papers and on the screens that must not be.
  /// - Parameters:
  ///   - history: The meeting.
  ///   - part: Which sixth of the papers and of the screens is looked at; nothing for all of them.
  /// - Returns: A sentence for each.
  static func findings(of history: History, part: Int? = nil) -> [String] {
    papers(of: history.meeting, part) + screens(of: history, part)
  }

  /// The sixth that an input has looked at, so that many inputs are read and each part by many.
  static func part(for bytes: [UInt8]) -> Int {
    bytes.reduce(bytes.count) { $0 &+ Int($1) } % parts
  }

  private static let parts = 6

  private static func chosen<Element>(_ all: [Element], _ part: Int?) -> [Element] {
    guard let part else { return all }
    return all.enumerated().filter { $0.offset % parts == part }.map(\.element)
  }

  // MARK: - Papers

  private static func papers(of meeting: Meeting, _ part: Int?) -> [String] {
    let first = meeting.paragraphs.first?.paragraph
    var papers = [
      Paper(kind: .minutes, format: .text), Paper(kind: .minutes, format: .html),
      Paper(kind: .minutes, format: .json), Paper(kind: .minutes, format: .akn),
      Paper(kind: .minutes, format: .html, isForWeb: true),
      Paper(kind: .votes, format: .text), Paper(kind: .votes, format: .html),
      Paper(kind: .votes, format: .csv), Paper(kind: .votes, format: .popolo),
      Paper(kind: .votes, format: .text, isSummary: true),
      Paper(kind: .notice, format: .text), Paper(kind: .notice, format: .html),
    ]
    if let first {
      papers += [
        Paper(kind: .extract, format: .text, paragraph: first),
        Paper(kind: .extract, format: .html, paragraph: first),
      ]
    }
    return chosen(papers, part).flatMap { paper -> [String] in
      guard let bytes = try? paper.bytes(of: meeting) else { return [] }
      return flaws(of: bytes, paper.format).map { "\(paper.inWords): \($0)" }
        + flaws(ofName: paper.fileName(of: meeting)) + flaws(ofName: paper.nameAlone(of: meeting))
    }
  }

  private static func flaws(of bytes: [UInt8], _ format: Paper.Format) -> [String] {
    guard let text = String(validating: bytes, as: UTF8.self) else { return ["not UTF-8"] }
    switch format {
    case .text: return steering(text)
    case .html, .akn: return steering(text) + [Markup.flaw(in: bytes)].compactMap { $0 }
    case .csv: return lines(ofCSV: text).flatMap(row)
    case .json, .popolo:
      let isSound = (try? JSON.value(AnyJSON.self, from: bytes)) != nil
      return steering(text) + (isSound ? [] : ["no JSON"])
    case .pdf: return []
    }
  }

  /// The signs of a text that steer a terminal or turn the direction of writing.
  static func steering(_ text: String) -> [String] {
    let scalars = text.unicodeScalars
    guard let place = scalars.firstIndex(where: isSteering) else { return [] }
    let before = String(String.UnicodeScalarView(scalars[..<place].suffix(60)))
    let after = String(String.UnicodeScalarView(scalars[place...].prefix(60)))
    return ["U+\(String(scalars[place].value, radix: 16)) in \((before + after).debugDescription)"]
  }

  /// Told anew and not asked of the program, which could be wrong about it.
  private static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func lines(ofCSV text: String) -> [String] {
    text.split(separator: "\r\n").map(String.init)
  }

  /// What is wrong with a row of CSV, which ends with `\r\n` alone.
  private static func row(_ row: String) -> [String] {
    let cells = row.unicodeScalars.split(separator: ";").map { cell in
      cell.first { $0 != "\"" && !$0.properties.isWhitespace }
    }
    // A cell in quotes may hold the sign between cells, so what follows it is no beginning.
    let isFormula = cells.contains { $0.map { "=+-@".unicodeScalars.contains($0) } ?? false }
    let hasFormula = isFormula && !row.unicodeScalars.contains("\"")
    return steering(row + (row.unicodeScalars.contains("\n") ? "\r" : ""))
      + (hasFormula ? ["formula in \(row.prefix(200))"] : [])
  }

  /// What is wrong with the name of a file that the program makes by itself.
  static func flaws(ofName name: String) -> [String] {
    let isSafe =
      !name.isEmpty && !name.utf8.contains(UInt8(ascii: "/")) && !name.hasPrefix(".")
      && !name.hasPrefix("-") && name.utf8.count < 200
    return (isSafe ? [] : ["name \(name.debugDescription)"]) + steering(name)
  }

  // MARK: - Screens

  private static let keys = ["", "1", "2", "3", "4", "5", ":", "/", "tab", "?", "r", "v"]

  private static func screens(of history: History, _ part: Int?) -> [String] {
    let sizes = [Size(columns: 80, rows: 24), Size(columns: 200, rows: 60)]
    let screens = Desk.allCases.flatMap { desk in
      sizes.flatMap { size in keys.map { (desk, size, $0) } }
    }
    // Screens are many: a sixth of a sixth.
    let some = chosen(screens, part)
    return (part == nil ? screens : chosen(some, part)).flatMap { desk, size, keys in
      screen(of: history, desk, size, keys)
    }
  }

  private static func screen(
    of history: History, _ desk: Desk, _ size: Size, _ keys: String
  ) -> [String] {
    let session = Session(history, desk: desk, language: .english, size: size, clock: noon)
    var run = DeskRun(session, on: MeetingRecord(inMemory: history), outside: .none)
    for key in Key.parse(list: keys) { _ = run.press(key, at: noon) }
    return flaws(of: run.session).map { "\(desk) \(keys): \($0)" }
  }

  /// What is on a desk's screen that must not be.
  static func flaws(of session: Session) -> [String] {
    let frame = Frame(session.size, drawing: DeskView(session: session))
    return steering(frame.text)
  }

  /// The time at which everything happens that names no other.
  static let noon = Moment("2026-02-10T12:00:00+01:00") ?? Moment(day: Day(number: 0), second: 0)
}

/// Any value of JSON, to see that it is one.
private enum AnyJSON: Decodable {
  case list([AnyJSON])
  case members([String: AnyJSON])
  case word(String)
  case number(Double)
  case truth(Bool)
  case nothing

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let list = try? container.decode([AnyJSON].self) {
      self = .list(list)
    } else if let members = try? container.decode([String: AnyJSON].self) {
      self = .members(members)
    } else if let word = try? container.decode(String.self) {
      self = .word(word)
    } else if let truth = try? container.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else {
      _ = container.decodeNil()
      self = .nothing
    }
  }
}
