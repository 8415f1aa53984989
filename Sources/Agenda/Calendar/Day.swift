/// A calendar day, proleptic Gregorian, without a time zone.
public struct Day: Hashable, Comparable, Sendable {
  /// The year, 1…9999.
  public let year: Int
  /// The month, 1…12.
  public let month: Int
  /// The day of the month, 1…31.
  public let day: Int

  /// Makes a day, or nothing when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Self.length(ofMonth: month, in: year) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2026-03-25`.
  public init?(_ text: some StringProtocol) {
    self.init(digits: Array(text.utf8)[...])
  }

  /// Reads the ten bytes of `2026-03-25`.
  init?(digits bytes: ArraySlice<UInt8>) {
    guard bytes.count == 10 else { return nil }
    var numbers = [0, 0, 0]
    for (place, byte) in bytes.enumerated() {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard (0x30...0x39).contains(byte) else { return nil }
        let part = place < 4 ? 0 : place < 7 ? 1 : 2
        numbers[part] = numbers[part] * 10 + Int(byte - 0x30)
      }
    }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// The day `days` later, or earlier where negative; clamped to the years 1…9999.
  public func adding(days: Int) -> Day { Day(number: number + days) }

  /// Days since 1970-01-01.
  public var number: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day that lies `number` days after 1970-01-01; clamped to the years 1…9999.
  public init(number: Int) {
    let shifted = min(max(number, -719_162), 2_932_896) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let moved = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * moved + 2) / 5 + 1
    month = moved < 10 ? moved + 3 : moved - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// The weekday, 1 for Monday … 7 for Sunday.
  public var weekday: Int { ((number % 7) + 10) % 7 + 1 }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether one day comes before another.
  public static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension Day: CustomStringConvertible, Codable {
  /// The day as `2026-03-25`.
  public var description: String {
    "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// Reads the day from its text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = Day(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such day")
    }
    self = day
  }

  /// Writes the day as its text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A whole number with zeroes before it.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
