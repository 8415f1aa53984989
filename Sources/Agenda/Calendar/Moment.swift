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
}

extension Moment: CustomStringConvertible, Codable {
  /// The moment as `2026-03-25T10:42:11+01:00`.
  public var description: String {
    let sign = offset < 0 ? "-" : "+"
    let east = abs(offset)
    let time = [second / 3600, second / 60 % 60, second % 60].map { padded($0, to: 2) }
    return "\(day)T\(time.joined(separator: ":"))\(sign)\(padded(east / 60, to: 2)):"
      + padded(east % 60, to: 2)
  }

  /// Reads `2026-03-25T10:42:11+01:00`; seconds and offset may be left out.
  public init?(_ text: some StringProtocol) {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let day = Day(halves[0]) else { return nil }
    var clock = halves[1]
    var offset = 60
    if let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) {
      let parts = clock[clock.index(after: sign)...].split(separator: ":").map { Int($0) }
      guard parts.count == 2, let hours = parts[0], let minutes = parts[1] else { return nil }
      offset = (hours * 60 + minutes) * (clock[sign] == "-" ? -1 : 1)
      clock = clock[..<sign]
    }
    guard let second = Self.second(ofClock: clock) else { return nil }
    self.init(day: day, second: second, offset: offset)
  }

  /// Seconds since midnight of `08:30`, `08.30` or `08:30:15`, or nothing.
  public static func second(ofClock text: some StringProtocol) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard (2...3).contains(parts.count),
      parts.allSatisfy({
        (1...2).contains($0.count) && $0.utf8.allSatisfy { (48...57).contains($0) }
      })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, numbers[0] < 24, numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    return numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0)
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
