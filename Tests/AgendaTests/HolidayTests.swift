import Agenda
import Testing

@Suite struct HolidayTests {
  @Test(arguments: [
    ("1818-03-22", 1818), ("1943-04-25", 1943), ("1954-04-18", 1954), ("1961-04-02", 1961),
    ("1981-04-19", 1981), ("1999-04-04", 1999), ("2000-04-23", 2000), ("2008-03-23", 2008),
    ("2024-03-31", 2024), ("2026-04-05", 2026), ("2038-04-25", 2038), ("2049-04-18", 2049),
    ("2076-04-19", 2076), ("2285-03-22", 2285),
  ])
  func `Easter falls where the almanac has it`(_ day: String, _ year: Int) {
    #expect(Day.easter(in: year) == Day(day))
  }

  @Test func `Easter is there in every year and agrees with the anonymous rule of 1876`() throws {
    for year in 1...9999 {
      let easter = try #require(Day.easter(in: year))
      let (month, day) = Self.anonymousRule(year)
      #expect(easter == Day(year: year, month: month, day: day))
      #expect(easter.weekday == 7)
    }
    #expect(Day.easter(in: 0) == nil && Day.easter(in: 10_000) == nil)
  }

  /// The rule that "Nature" printed without a name, letter by letter as it is usually given.
  private static func anonymousRule(_ year: Int) -> (month: Int, day: Int) {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let (d, e, f) = (b / 4, b % 4, (b + 8) / 25)
    let h = (19 * a + b - d - (b - f + 1) / 3 + 15) % 30
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7
    let n = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114
    return (n / 31, n % 31 + 1)
  }

  @Test func `the public holidays of a year are those of the law and its Sundays`() throws {
    let named = [
      2026: "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-20 10-31 12-25 12-26",
      2027: "01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-26 11-06 12-25 12-26",
      2008: "01-01 01-06 03-21 03-23 03-24 05-01 05-01 05-11 06-06 06-21 11-01 12-25 12-26",
    ]
    let eves = [2026: "06-19 12-24 12-31", 2027: "06-25 12-24 12-31", 2008: "06-20 12-24 12-31"]
    for (year, days) in named {
      let holidays = try days.split(separator: " ").map { try #require(Day("\(year)-\($0)")) }
      let isEve = try #require(eves[year]).split(separator: " ")
        .map { try #require(Day("\(year)-\($0)")) }
      var day = try #require(Day(year: year, month: 1, day: 1))
      while day.year == year {
        #expect(day.isPublicHoliday == (day.weekday == 7 || holidays.contains(day)), "\(day)")
        let rests = day.weekday >= 6 || holidays.contains(day) || isEve.contains(day)
        #expect(day.isWorkingDay == !rests, "\(day)")
        day = day.adding(days: 1)
      }
    }
  }

  @Test(arguments: [
    // One day on either side of what the law says: the Saturdays of June and of November.
    ("2025-06-20", false), ("2025-06-21", true), ("2026-06-20", true), ("2026-06-27", false),
    ("2027-06-26", true), ("2026-10-24", false), ("2026-10-31", true), ("2026-11-07", false),
    ("2027-10-30", false), ("2027-11-06", true), ("2026-11-02", false),
    // Ordinary days that many take for holidays.
    ("2026-04-02", false), ("2026-01-05", false), ("2026-05-25", false), ("2026-06-19", false),
    ("2026-12-24", false), ("2026-12-31", false), ("2026-05-15", false),
  ])
  func `a holiday begins and ends with its day`(_ day: String, _ isHoliday: Bool) throws {
    #expect(try #require(Day(day)).isPublicHoliday == isHoliday)
  }

  @Test func `the first and the last days there are have an answer`() throws {
    let first = try #require(Day("0001-01-01"))
    let last = try #require(Day("9999-12-31"))
    #expect(last.movedToWorkingDay == last && !last.isWorkingDay)
    #expect(first.workingDayBefore == first && first.adding(days: 1).workingDayBefore == first)
    #expect(first.adding(days: 2).workingDayBefore == first.adding(days: 1))
    #expect(Deadline.appeal(afterAnnouncement: last) == last)
    #expect(Deadline.notice(before: first) == first)
  }

  @Test func `no more than five days lie between two working days in any year`() throws {
    var day = try #require(Day("0001-01-02"))
    var (rest, longest) = (0, 0)
    while day.year < 9999 {
      rest = day.isWorkingDay ? 0 : rest + 1
      longest = max(longest, rest)
      day = Day(number: day.number + 1)
    }
    #expect(longest == 5)
  }
}
