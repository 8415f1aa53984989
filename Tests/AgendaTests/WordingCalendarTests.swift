import Agenda
import Testing

@Suite struct SwedishTime {
  @Test(arguments: [
    (0, "1970-01-01T01:00:00+01:00"),
    (1_774_427_400, "2026-03-25T09:30:00+01:00"),
    (1_774_745_999, "2026-03-29T01:59:59+01:00"),
    (1_774_746_000, "2026-03-29T03:00:00+02:00"),
    (1_792_889_999, "2026-10-25T02:59:59+02:00"),
    (1_792_890_000, "2026-10-25T02:00:00+01:00"),
    (-1, "1970-01-01T00:59:59+01:00"),
  ]) func `tells the clock in Stockholm whatever the machine's zone`(_ row: (Int, String)) {
    let moment = Moment(unixSeconds: row.0)
    #expect(moment.description == row.1)
    #expect(moment.unixSeconds == row.0)
  }

  @Test(arguments: [
    ("2026-03-25", "onsdag 25 mars 2026", 60), ("2026-07-05", "söndag 5 juli 2026", 120),
    ("1969-12-31", "onsdag 31 december 1969", 60), ("2024-02-29", "torsdag 29 februari 2024", 60),
    ("2026-03-29", "söndag 29 mars 2026", 120), ("2026-10-25", "söndag 25 oktober 2026", 60),
  ]) func `names days, and knows the offset at noon`(_ row: (String, String, Int)) throws {
    let day = try #require(Day(row.0))
    #expect("\(day.weekdayName) \(day.inWords)" == row.1)
    #expect(Moment(stockholm: day, second: 43_200).offset == row.2)
  }
}
