extension Day {
  /// Easter Sunday (påskdagen) of a year, or nothing where the year is not one of 1…9999.
  ///
  /// The full moon is the one that the Gregorian church calendar reckons, not the one in the sky.
  /// - Law: lag (1989:253) om allmänna helgdagar 2 §: the Sunday after the full moon that falls on
  ///   or next after 21 March.
  public static func easter(in year: Int) -> Day? {
    guard let spring = Day(year: year, month: 3, day: 21) else { return nil }
    let century = year / 100
    let yearOfMoon = year % 19
    let drift = century - century / 4 - (8 * century + 13) / 25
    var wait = (19 * yearOfMoon + drift + 15) % 30
    if wait == 29 || (wait == 28 && yearOfMoon > 10) { wait -= 1 }
    let fullMoon = spring.adding(days: wait)
    return fullMoon.adding(days: 7 - fullMoon.weekday % 7)
  }

  /// Whether the day is a public holiday (allmän helgdag), every Sunday among them.
  ///
  /// Every year is reckoned by the law as it stands since 2005.
  /// - Law: lag (1989:253) om allmänna helgdagar 1–2 §§.
  public var isPublicHoliday: Bool {
    switch (month, day) {
    case (1, 1), (1, 6), (5, 1), (6, 6), (12, 25), (12, 26): true
    case (6, 20...26), (10, 31), (11, 1...6): weekday >= 6
    default: weekday == 7 || isEasterHoliday
    }
  }

  /// Whether a time limit may end on the day (vardag): not on a Saturday, a public holiday, or
  /// midsummer's, Christmas or New Year's eve.
  /// - Law: lag (1930:173) om beräkning av lagstadgad tid 2 §.
  public var isWorkingDay: Bool { weekday <= 5 && !isPublicHoliday && !isEve }

  /// The day itself, or the next working day where a time limit may not end on it.
  ///
  /// The last day of the year 9999 has none after it and stays.
  /// - Law: lag (1930:173) 2 §.
  public var movedToWorkingDay: Day {
    (0...Self.longestRest).lazy.map { adding(days: $0) }.first(where: \.isWorkingDay) ?? self
  }

  /// The last working day before the day; the first days of the year 1 have none and get the first.
  public var workingDayBefore: Day {
    (1...Self.longestRest + 1).lazy.map { adding(days: -$0) }.first(where: \.isWorkingDay)
      ?? adding(days: -Self.longestRest)
  }

  /// The most days that ever follow on each other without a working day: from Christmas eve on a
  /// Wednesday to the Sunday.
  private static let longestRest = 5

  /// Good Friday (långfredagen), Easter Monday (annandag påsk) or Ascension Day (Kristi
  /// himmelsfärdsdag); Easter and Whit Sunday are Sundays.
  private var isEasterHoliday: Bool {
    guard (3...6).contains(month), let easter = Self.easter(in: year) else { return false }
    return [-2, 1, 39].contains(number - easter.number)
  }

  /// Midsummer's eve, which is a Friday, Christmas eve or New Year's eve.
  private var isEve: Bool {
    switch (month, day) {
    case (6, 19...25): weekday == 5
    case (12, 24), (12, 31): true
    default: false
    }
  }
}
