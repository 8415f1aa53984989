import Agenda

@testable import MeetingTUI

/// What the file has to hold, and the meeting that follows from it, entry by entry.
///
/// It reads the file in a way of its own, simpler and slower than the journal's.
struct Truth {
  /// The bytes of the file as they were last found right.
  private(set) var file: [UInt8] = []
  /// Where the last whole entry ends, without its line end where that is missing.
  private(set) var wholeEnd = 0
  /// Whether the last whole entry lacks its line end.
  private(set) var lacksLineEnd = false
  /// The meeting after each entry; the first is that of the opening.
  private(set) var replay: [History] = []

  /// How many entries there are after the opening.
  var count: Int { replay.count - 1 }
  /// The meeting after the last entry.
  var history: History { replay[count] }
  /// Bytes at the end that are no entry.
  var tail: ArraySlice<UInt8> { file[wholeEnd...] }

  init(_ bytes: [UInt8]) throws {
    let lines = bytes.split(separator: 10)
    guard lines.count == 1, bytes.last == 10, let entry = Self.entry(in: lines[0]) else {
      throw Violation(what: "the new file is not one line")
    }
    let opening = try JSON.value(Opening.self, from: entry)
    replay = [History(opening: opening)]
    file = bytes
    wholeEnd = bytes.count
  }

  /// The bytes of an entry behind the last whole one.
  func with(_ entries: some Sequence<Entry>) throws -> [UInt8] {
    var bytes = Array(file[..<wholeEnd])
    if lacksLineEnd { bytes.append(10) }
    for entry in entries { bytes += try Self.sealed(entry) }
    return bytes
  }

  /// Takes the file as it is now: the whole entries that are new, and what lies behind them.
  mutating func accept(_ bytes: [UInt8]) throws {
    file = bytes
    var rest = bytes[wholeEnd...]
    if lacksLineEnd, rest.first == 10 {
      rest.removeFirst()
      wholeEnd += 1
      lacksLineEnd = false
    }
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 10)
      let line = rest[..<(end ?? rest.endIndex)]
      guard let bytes = Self.entry(in: line) else {
        guard end == nil else { throw Violation(what: "a line in the file is no entry") }
        return
      }
      try append(JSON.value(Entry.self, from: bytes), as: bytes)
      lacksLineEnd = end == nil
      wholeEnd = end.map { $0 + 1 } ?? bytes.endIndex + Self.tailLength
      rest = rest[wholeEnd...]
    }
  }

  /// Goes back to the entries that lie in these bytes, after the disk lost some.
  mutating func lose(_ bytes: [UInt8], keeping acknowledged: Int) throws {
    var kept = 0
    var end = 0
    for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
      guard Self.entry(in: line) != nil, line.endIndex < bytes.count, kept <= count else { break }
      kept += 1
      end = line.endIndex + 1
    }
    // The last of them may lack its line end: accepting finds it again.
    guard kept > 0, bytes[..<end] == file[..<end] else {
      throw Violation(what: "what was on the disk is not there after the power came back")
    }
    replay = Array(replay[..<kept])
    wholeEnd = end
    lacksLineEnd = false
    try accept(bytes)
    guard count >= acknowledged else {
      throw Violation(
        what: "\(acknowledged) entries were acknowledged, and \(count) survived the power failure")
    }
  }

  private mutating func append(_ entry: Entry, as bytes: ArraySlice<UInt8>) throws {
    let before = history
    guard entry.n == replay.count else {
      throw Violation(what: "entry \(replay.count) has the number \(entry.n)")
    }
    guard try JSON.bytes(of: entry) == Array(bytes) else {
      throw Violation(what: "entry \(entry.n) is written otherwise than it is read")
    }
    var after = before
    after.apply(entry)
    if entry.undoes == nil {
      let events = History.events(of: entry, decidedIn: before.meeting)
      guard events == entry.meetingEvents else {
        throw Violation(
          what: "entry \(entry.n) (\(entry.verb)) is decided otherwise against the file")
      }
    } else {
      try checkStanding(in: after)
    }
    replay.append(after)
  }

  /// What undoing promises: the entries that stand, decided anew, give what they gave.
  private func checkStanding(in history: History) throws {
    var meeting = history.opening.meeting
    for entry in history.standing {
      guard History.events(of: entry, decidedIn: meeting) == entry.meetingEvents else {
        throw Violation(what: "entry \(entry.n) (\(entry.verb)) builds on what was taken back")
      }
      meeting.apply(entry.events, enteredAt: entry.time)
    }
    guard meeting == history.meeting else {
      throw Violation(what: "the meeting is not what the standing entries make it")
    }
  }
}

extension Truth {
  private static let head = Array(#"{"entry":"#.utf8)
  private static let middle = Array(#","sum":""#.utf8)
  /// How many bytes follow the entry on its line.
  private static let tailLength = middle.count + 10

  /// The entry on a line whose form and sum are right.
  static func entry(in line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard line.count > head.count + tailLength, line.starts(with: head) else { return nil }
    let entry = line.dropFirst(head.count).dropLast(tailLength)
    return line[entry.endIndex...].elementsEqual(end(of: entry)) ? entry : nil
  }

  /// The line of an entry, with its line end.
  static func sealed(_ entry: Entry) throws -> [UInt8] {
    let bytes = try JSON.bytes(of: entry)
    return head + bytes + end(of: bytes[...]) + [10]
  }

  private static func end(of entry: ArraySlice<UInt8>) -> [UInt8] {
    let sum = String(crc(entry), radix: 16)
    let zeroes = String(repeating: "0", count: 8 - sum.count)
    return middle + Array("\(zeroes)\(sum)\"}".utf8)
  }

  /// CRC-32 a bit at a time, as the standard defines it.
  private static func crc(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
    }
    return ~sum
  }
}
