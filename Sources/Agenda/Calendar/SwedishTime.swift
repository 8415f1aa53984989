extension Moment {
  /// The moment in Stockholm, so many seconds after 1970-01-01T00:00Z; the machine's zone is not asked.
  ///
  /// Summer time lasts from the last Sunday of March to that of October, 01.00 UTC.
  /// - Law: SFS 2001:127; directive 2000/84/EC.
  public init(unixSeconds: Int) {
    let bounded = min(max(unixSeconds, -62_135_596_800), 253_402_200_000)
    let offset = Self.isSummerTime(bounded) ? 120 : 60
    let local = bounded + offset * 60
    let number = Self.wholeDays(local)
    self.init(day: Day(number: number), second: local - number * Self.secondsOfDay, offset: offset)
  }

  /// Seconds after 1970-01-01T00:00Z.
  public var unixSeconds: Int { day.number * Self.secondsOfDay + second - offset * 60 }

  /// Makes the moment of a clock in Stockholm; the hour that comes twice in October is the first.
  public init(stockholm day: Day, second: Int) {
    let bounded = min(max(second, 0), Self.secondsOfDay - 1)
    let winter = day.number * Self.secondsOfDay + bounded - 3600
    let summer = winter - 3600
    self.init(day: day, second: bounded, offset: Self.isSummerTime(summer) ? 120 : 60)
  }

  private static let secondsOfDay = 86_400

  private static func wholeDays(_ seconds: Int) -> Int {
    let days = seconds / secondsOfDay
    return seconds % secondsOfDay < 0 ? days - 1 : days
  }

  private static func isSummerTime(_ unixSeconds: Int) -> Bool {
    let year = Day(number: wholeDays(unixSeconds)).year
    guard let begins = lastSunday(ofMonth: 3, in: year),
      let ends = lastSunday(ofMonth: 10, in: year)
    else { return false }
    let hour = 3600
    return (begins.number * secondsOfDay + hour..<ends.number * secondsOfDay + hour)
      .contains(unixSeconds)
  }

  /// March and October both have 31 days.
  private static func lastSunday(ofMonth month: Int, in year: Int) -> Day? {
    guard let last = Day(year: year, month: month, day: 31) else { return nil }
    return last.adding(days: -(last.weekday % 7))
  }
}

extension Day {
  /// The name of the weekday, "onsdag".
  public var weekdayName: String {
    ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"][weekday - 1]
  }

  /// The name of the month, "mars".
  public var monthName: String {
    [
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
      "oktober", "november", "december",
    ][month - 1]
  }

  /// The day in words, "25 mars 2026".
  public var inWords: String { "\(day) \(monthName) \(year)" }
}

extension String {
  /// A time as the papers write it, where it stands as `2026-04-08` or `2026-04-08T13:00`; other
  /// words stay as they are.
  public var spokenTime: String {
    if let day = Day(self) { return "\(day.weekdayName) \(day.inWords)" }
    guard let moment = Moment(self) else { return self }
    return "\(moment.day.weekdayName) \(moment.day.inWords) kl. \(moment.clock)"
  }
}
