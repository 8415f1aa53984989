/// A moment of the meeting: the body's local day and clock, to the second, with the offset to UTC.
public struct Moment: Hashable, Sendable {
  /// The body's local day.
  public let day: Day
  /// Seconds since local midnight, 0…86 399.
  public let second: Int
  /// Minutes east of UTC, -720…840.
  public let offset: Int

  /// Makes a moment; out-of-range seconds and offsets are clamped.
  public init(day: Day, second: Int, offset: Int = 60) {
    self.day = day
    self.second = min(max(second, 0), 86_399)
    self.offset = min(max(offset, -720), 840)
  }

  /// The clock as `08.30`, as the minutes write it.
  public var clock: String { padded(second / 3600, to: 2) + "." + padded(second / 60 % 60, to: 2) }

  /// The clock to the second, as `08:30:15`.
  public var exactClock: String {
    [second / 3600, second / 60 % 60, second % 60].map { padded($0, to: 2) }.joined(separator: ":")
  }
}

extension Moment: CustomStringConvertible, Codable {
  /// The moment as `2026-03-25T10:42:11+01:00`.
  public var description: String {
    let sign = offset < 0 ? "-" : "+"
    let east = abs(offset)
    return "\(day)T\(exactClock)\(sign)\(padded(east / 60, to: 2)):" + padded(east % 60, to: 2)
  }

  /// Reads `2026-03-25T10:42:11+01:00`; seconds and offset may be left out.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 15, bytes[10] == UInt8(ascii: "T"), bytes.count <= 25,
      let day = Day(digits: bytes[..<10])
    else { return nil }
    var clock = bytes[11...]
    var offset = 60
    if let sign = clock.lastIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }) {
      let zone = clock[(sign + 1)...]
      guard zone.count == 5, let east = Self.second(ofBytes: zone) else { return nil }
      offset = east / 60 * (clock[sign] == UInt8(ascii: "-") ? -1 : 1)
      clock = clock[..<sign]
    }
    guard let second = Self.second(ofBytes: clock) else { return nil }
    self.init(day: day, second: second, offset: offset)
  }

  /// Seconds since midnight of `08:30`, `08.30` or `08:30:15`, or nothing.
  public static func second(ofClock text: some StringProtocol) -> Int? {
    second(ofBytes: Array(text.utf8)[...])
  }

  private static func second(ofBytes bytes: ArraySlice<UInt8>) -> Int? {
    var numbers = [0, 0, 0]
    var digits = 0
    var part = 0
    for byte in bytes {
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") {
        guard digits > 0, part < 2 else { return nil }
        part += 1
        digits = 0
      } else {
        guard (0x30...0x39).contains(byte), digits < 2 else { return nil }
        numbers[part] = numbers[part] * 10 + Int(byte - 0x30)
        digits += 1
      }
    }
    guard digits > 0, part > 0, numbers[0] < 24, numbers[1] < 60, numbers[2] < 60 else {
      return nil
    }
    return numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
  }

  /// Reads the moment from its text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let moment = Moment(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such moment")
    }
    self = moment
  }

  /// Writes the moment as its text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
