import Agenda
import FoundationEssentials

@testable import MeetingTUI

/// The way of a text that someone wrote in every field there is: saved, replayed, shown.
///
/// Every string of a played meeting's file that may be another is one.
enum TextsWay {
  static func findings(in bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    let all = [Self.small, council, sample]
    let fields = all[text.utf8.count % all.count]
    guard let history = fields.filled(with: text) else { return ["not replayed: \(text)"] }
    return Shown.findings(of: history, part: Shown.part(for: bytes)) + names(of: text)
  }

  static let small = Fields(of: Base.small.history)
  private static let council = Fields(of: Base.council.history)
  static let sample = Fields(of: Base.sample.history)

  /// What the program makes of a text where it needs a name.
  private static func names(of text: String) -> [String] {
    let file = Files.name(of: text).map(Shown.flaws(ofName:)) ?? []
    let principal = Shown.steering(Principal(text).name)
    let quoted = VerbLine.quoted(text, isPerson: true)
    let tokens = try? Token.all(in: quoted.unicodeScalars[...])
    let isKept = tokens?.map(\.text) == [text]
    return file + principal + Shown.steering(escaped(text)) + (isKept ? [] : ["quoted: \(text)"])
  }
}

/// The entries of a meeting with a gap for each text that may be another.
struct Fields {
  /// The bytes between the gaps, an entry's after another's.
  private let entries: [[[UInt8]]]

  init(of history: History) {
    let bytes =
      [try? JSON.bytes(of: history.opening)] + history.entries.map { try? JSON.bytes(of: $0) }
    entries = bytes.enumerated().map { Self.parts(of: $1 ?? [], isOpening: $0 == 0) }
  }

  /// The entries with a text in every gap.
  func lines(with text: String) -> [[UInt8]] {
    guard let quoted = try? JSON.bytes(of: [text]) else { return [] }
    let word = Array(quoted.dropFirst(2).dropLast(2))
    return entries.map { Array($0.joined(separator: word)) }
  }

  /// The meeting with a text in every gap.
  func filled(with text: String) -> History? {
    let lines = lines(with: text)
    guard let first = lines.first, let opening = try? JSON.value(Opening.self, from: first) else {
      return nil
    }
    var history = History(opening: opening)
    for bytes in lines.dropFirst() {
      guard let entry = try? JSON.value(Entry.self, from: bytes) else { return nil }
      history.apply(entry)
    }
    return history
  }

  /// Divides an entry at the texts that it can do with others.
  ///
  /// Every third text is put before what stood there, every third behind it, and every third in
  /// its place.
  private static func parts(of entry: [UInt8], isOpening: Bool) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var start = 0
    for (number, text) in texts(of: entry).enumerated() {
      let gap = Array(entry[..<text.lowerBound]) + Array("¤".utf8) + entry[text.upperBound...]
      let isFree =
        isOpening
        ? (try? JSON.value(Opening.self, from: gap)) != nil
        : (try? JSON.value(Entry.self, from: gap)) != nil
      guard isFree else { continue }
      let end = number % 3 == 1 ? text.upperBound : text.lowerBound
      parts.append(Array(entry[start..<end]))
      start = number % 3 == 0 ? text.lowerBound : text.upperBound
    }
    return parts + [Array(entry[start...])]
  }

  /// Where the texts of an entry lie, without their quotes; keys are none.
  private static func texts(of entry: [UInt8]) -> [Range<Int>] {
    var texts: [Range<Int>] = []
    var at = 0
    while let open = entry[at...].firstIndex(of: 0x22) {
      var close = open + 1
      while entry[close] != 0x22 { close += entry[close] == 0x5C ? 2 : 1 }
      if entry[close + 1] != 0x3A { texts.append(open + 1..<close) }
      at = close + 1
    }
    return texts
  }
}
