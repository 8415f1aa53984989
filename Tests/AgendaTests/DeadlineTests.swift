import Agenda
import Testing

@Suite struct DeadlineTests {
  private static func body(_ kind: BodyKind, days: Int = 7) -> Body {
    var body = Body(name: "Organet", kind: kind, seats: 21, people: [])
    body.rules.summonsDays = days
    return body
  }

  /// The announcement, the last day to appeal and the first day to take the announcement down.
  static let appeals: [(announced: String, last: String, removal: String)] = [
    // A court counted this one: a Tuesday, and the Tuesday after Easter three weeks later.
    ("1999-03-16", "1999-04-06", "1999-04-07"),
    ("2026-03-12", "2026-04-02", "2026-04-03"),  // Maundy Thursday is an ordinary day
    ("2026-03-13", "2026-04-07", "2026-04-08"),  // Good Friday to the Tuesday after Easter
    ("2026-03-16", "2026-04-07", "2026-04-08"),  // Easter Monday
    ("2026-03-17", "2026-04-07", "2026-04-08"),
    ("2026-03-18", "2026-04-08", "2026-04-09"),
    ("2026-03-27", "2026-04-17", "2026-04-18"),
    ("2026-03-28", "2026-04-20", "2026-04-21"),  // a Saturday
    ("2026-04-09", "2026-04-30", "2026-05-01"),
    ("2026-04-10", "2026-05-04", "2026-05-05"),  // 1 May, a Friday
    ("2026-04-23", "2026-05-15", "2026-05-16"),  // Ascension Day
    ("2026-05-28", "2026-06-18", "2026-06-19"),
    ("2026-05-29", "2026-06-22", "2026-06-23"),  // midsummer's eve
    ("2026-10-09", "2026-10-30", "2026-10-31"),
    ("2026-10-10", "2026-11-02", "2026-11-03"),  // All Saints' Day
    ("2026-12-02", "2026-12-23", "2026-12-24"),
    ("2026-12-03", "2026-12-28", "2026-12-29"),  // Christmas eve
    ("2026-12-04", "2026-12-28", "2026-12-29"),  // Christmas Day
    ("2026-12-10", "2027-01-04", "2027-01-05"),  // New Year's eve
    ("2026-12-11", "2027-01-04", "2027-01-05"),  // New Year's Day
    ("2026-12-15", "2027-01-05", "2027-01-06"),  // Twelfth Night is an ordinary day
    ("2026-12-16", "2027-01-07", "2027-01-08"),  // Epiphany
  ]

  @Test(arguments: appeals)
  func `P9 an appeal comes in within three weeks, and the announcement stays until then`(
    _ row: (announced: String, last: String, removal: String)
  ) throws {
    let announced = try #require(Day(row.announced))
    #expect(Deadline.appeal(afterAnnouncement: announced) == Day(row.last))
    #expect(Deadline.removal(afterAnnouncement: announced) == Day(row.removal))
  }

  @Test func `P4 P8 P9 the days of a meeting follow on each other`() throws {
    let meeting = try #require(Day("2026-03-25"))
    let verified = Deadline.verification(after: meeting)
    #expect(verified == Day("2026-04-08"))
    let announced = Deadline.announcement(afterVerification: verified)
    #expect(announced == Day("2026-04-10"))
    #expect(Deadline.appeal(afterAnnouncement: announced) == Day("2026-05-04"))
  }

  @Test(arguments: [
    ("2026-03-19", "2026-04-02"), ("2026-03-20", "2026-04-07"), ("2026-03-23", "2026-04-07"),
    ("2026-03-24", "2026-04-07"), ("2026-06-04", "2026-06-18"), ("2026-06-05", "2026-06-22"),
    ("2026-12-09", "2026-12-23"), ("2026-12-10", "2026-12-28"), ("2026-12-22", "2027-01-05"),
    ("2026-12-23", "2027-01-07"),
  ])
  func `P4 the minutes are verified within 14 days, or on the next working day`(
    _ meeting: String, _ last: String
  ) throws {
    #expect(Deadline.verification(after: try #require(Day(meeting))) == Day(last))
  }

  @Test(arguments: [
    ("2026-04-08", "2026-04-10"), ("2026-04-09", "2026-04-13"), ("2026-04-10", "2026-04-13"),
    ("2026-04-11", "2026-04-13"), ("2026-04-12", "2026-04-14"), ("2026-03-31", "2026-04-02"),
    ("2026-04-01", "2026-04-07"), ("2026-06-17", "2026-06-22"),
  ])
  func `P8 the verification is announced by the second day, or the next working day`(
    _ verified: String, _ last: String
  ) throws {
    #expect(Deadline.announcement(afterVerification: try #require(Day(verified))) == Day(last))
  }

  /// The meeting, and the same weekday the week before, holiday or not.
  @Test(arguments: [
    ("2026-06-15", "2026-06-08"), ("2026-05-21", "2026-05-14"), ("2026-04-13", "2026-04-06"),
    ("2026-06-26", "2026-06-19"), ("2027-01-07", "2026-12-31"), ("2024-03-07", "2024-02-29"),
  ])
  func `N1 N2 a council is announced and summoned a week before, whatever day that is`(
    _ meeting: String, _ last: String
  ) throws {
    let day = try #require(Day(meeting))
    #expect(Deadline.notice(before: day) == Day(last))
    #expect(Deadline.notice(before: day).weekday == day.weekday)
    for days in [1, 6, 7] {
      #expect(Deadline.summons(before: day, of: Self.body(.council, days: days)) == Day(last))
    }
    let longer = Deadline.summons(before: day, of: Self.body(.council, days: 8))
    #expect(longer == Day(last)?.adding(days: -1))
  }

  @Test(arguments: [BodyKind.board, .committee, .subcommittee])
  func `N2 any other body is summoned as many days before as its own rule says`(
    _ kind: BodyKind
  ) throws {
    let day = try #require(Day("2026-04-13"))
    for days in [1, 6, 7, 8, 60] {
      let summons = Deadline.summons(before: day, of: Self.body(kind, days: days))
      #expect(summons == day.adding(days: -days))
    }
    let days = LastDays(of: Self.body(kind), meeting: day)
    #expect(days.notice == nil && days.urgentNotice == nil && days.summons == Day("2026-04-06"))
  }

  @Test(arguments: [
    ("2026-06-16", "2026-06-15"), ("2026-06-15", "2026-06-12"), ("2026-04-07", "2026-04-02"),
    ("2026-04-08", "2026-04-07"), ("2026-06-22", "2026-06-18"), ("2026-12-28", "2026-12-23"),
    ("2027-01-07", "2027-01-05"), ("2026-06-14", "2026-06-12"),
  ])
  func `N3 an urgent item is announced by the last working day before the meeting`(
    _ meeting: String, _ last: String
  ) throws {
    #expect(Deadline.urgentNotice(before: try #require(Day(meeting))) == Day(last))
  }

  @Test func `N1 N2 N3 P4 the days before a meeting go when it opens, and the last sitting counts`()
    throws
  {
    let day = try #require(Day("2026-06-15"))
    var meeting = Meeting(
      body: Self.body(.council), day: day, time: nil, place: nil, firstParagraph: 1, agenda: [])
    #expect(meeting.lastDays == LastDays(of: meeting.body, meeting: day))
    #expect(meeting.lastDays.summons == Day("2026-06-08"))
    #expect(meeting.lastDays.urgentNotice == Day("2026-06-12"))
    meeting.apply(.opened(at: Moment(stockholm: day, second: 64_800)))
    #expect(meeting.lastDays.notice == nil && meeting.lastDays.summons == nil)
    #expect(meeting.lastDays.verification == Day("2026-06-29"))
    #expect(meeting.lastDays.sentence == nil)
    meeting.apply(.closed(at: Moment(stockholm: day.adding(days: 1), second: 600)))
    #expect(meeting.lastDays.verification == Day("2026-06-30"))
  }
}

/// The whole of some years, counted on a calendar of its own that is a list of days.
@Suite struct DeadlineYearTests {
  private struct Date {
    var text: String
    var weekday: Int
    var isOpen: Bool
  }

  /// What is closed besides Saturdays and Sundays, as the almanac of each year has it.
  private static let closed: [Int: String] = [
    2023: "01-01 01-06 04-07 04-10 05-01 05-18 06-06 06-23 06-24 11-04 12-24 12-25 12-26 12-31",
    2024: "01-01 01-06 03-29 04-01 05-01 05-09 06-06 06-21 06-22 11-02 12-24 12-25 12-26 12-31",
    2025: "01-01 01-06 04-18 04-21 05-01 05-29 06-06 06-20 06-21 11-01 12-24 12-25 12-26 12-31",
    2026: "01-01 01-06 04-03 04-06 05-01 05-14 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31",
    2027: "01-01 01-06 03-26 03-29 05-01 05-06 06-06 06-25 06-26 11-06 12-24 12-25 12-26 12-31",
  ]

  /// From Sunday 1 January 2023 to the end of 2027.
  private static let calendar: [Date] = {
    var dates: [Date] = []
    for year in 2023...2027 {
      let closed = (closed[year] ?? "").split(separator: " ").map(String.init)
      let months = [31, year == 2024 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (month, length) in months.enumerated() {
        for day in 1...length {
          let text = "\(month < 9 ? "0" : "")\(month + 1)-\(day < 10 ? "0" : "")\(day)"
          let weekday = (dates.count + 6) % 7 + 1
          dates.append(
            Date(
              text: "\(year)-\(text)", weekday: weekday,
              isOpen: weekday < 6 && !closed.contains(text)))
        }
      }
    }
    return dates
  }()

  @Test func `N1 N3 P4 P8 P9 every day of four years counts as one does by hand`() throws {
    let calendar = Self.calendar
    func text(_ index: Int) -> String { calendar[index].text }
    func openFrom(_ index: Int) -> Int {
      var index = index
      while !calendar[index].isOpen { index += 1 }
      return index
    }
    func openBefore(_ index: Int) -> Int {
      var index = index - 1
      while !calendar[index].isOpen { index -= 1 }
      return index
    }
    let inside = calendar.indices.dropFirst(365).dropLast(40)
    #expect(inside.count == 1421 && text(365) == "2024-01-01")
    for index in inside {
      let day = try #require(Day(text(index)))
      #expect(day.weekday == calendar[index].weekday && day.isWorkingDay == calendar[index].isOpen)
      #expect(Deadline.notice(before: day).description == text(index - 7))
      #expect(Deadline.urgentNotice(before: day).description == text(openBefore(index)))
      #expect(Deadline.verification(after: day).description == text(openFrom(index + 14)))
      #expect(
        Deadline.announcement(afterVerification: day).description == text(openFrom(index + 2)))
      #expect(Deadline.appeal(afterAnnouncement: day).description == text(openFrom(index + 21)))
      #expect(
        Deadline.removal(afterAnnouncement: day).description == text(openFrom(index + 21) + 1))
    }
  }
}
