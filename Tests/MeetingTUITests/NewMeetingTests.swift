import Agenda
import Testing

@testable import MeetingTUI

/// What `new` tells on standard error of the body and of the days before the meeting.
struct NewMeetingTests {
  private static let board = """
    Organ: Hamnstyrelsen
    Slag: styrelse
    Platser: 5
    Ledamöter
      Ada Ek (S), ordförande
      Bo Ek (S)
      Cia Ek (S)
      Dan Ek (S)
      Eva Ek (S)
    Ersättare
      Finn Ek (S)
      Gia Ek (S)
      Hans Ek (S)
      Ida Ek (S)
      Jon Ek (S)
    Regler
      kallelse: 5
    """
  private static let member = "  Ledamot Ek (S)\n"
  private static let council =
    "Organ: Fullmäktige\nSlag: fullmäktige\nPlatser: 21\nLedamöter\n"
    + String(repeating: member, count: 21)

  private func make(
    _ profile: String, on day: String, _ language: Language = .swedish
  ) throws -> Trial.Outcome {
    let trial = try Trial()
    try trial.write(profile, to: "b.organ")
    try trial.write("Datum: \(day)\n\n1. Ett ärende\n", to: "a.agenda")
    return trial.run(
      "new", trial.path("a.agenda"), "--body", trial.path("b.organ"), "-o", trial.path("a.meeting"),
      language: language)
  }

  /// The clock stands on Tuesday 10 February 2026.
  @Test(arguments: [
    (board, "2026-02-16", "Kallelsen ska gå ut senast onsdag 11 februari 2026.\n"),
    (board, "2026-02-15", "Kallelsen ska gå ut senast tisdag 10 februari 2026.\n"),
    (board, "2026-02-14", "varning: Kallelsen ska gå ut senast måndag 9 februari 2026.\n"),
    (board, "2026-02-11", "varning: Kallelsen ska gå ut senast fredag 6 februari 2026.\n"),
    (
      council, "2026-02-17",
      "Sammanträdet ska tillkännages på anslagstavlan senast tisdag 10 februari 2026 och "
        + "kallelsen gå ut senast tisdag 10 februari 2026.\n"
    ),
    (
      council + "Regler\n  kallelse: 8\n", "2026-02-17",
      "varning: Sammanträdet ska tillkännages på anslagstavlan senast tisdag 10 februari 2026 och "
        + "kallelsen gå ut senast måndag 9 februari 2026.\n"
    ),
    (board, "2026-02-10", ""), (council, "2026-02-09", ""),
  ])
  func `N1 N2 tells the days before the meeting, and warns once one has gone by`(
    _ profile: String, _ day: String, _ sentence: String
  ) throws {
    let told = sentence.isEmpty ? "" : "a.agenda: \(sentence)"
    #expect(try make(profile, on: day) == .init(status: 0, out: "a.meeting\n", err: told))
    #expect(try make(profile, on: day, .english).err.contains("2026-02-") == !told.isEmpty)
  }

  @Test func `N9 warns of a roster that the law does not have in mind`() throws {
    let few = Self.board.replacing("  Jon Ek (S)\n", with: "")
      .replacing("Platser: 5", with: "Platser: 7")
    #expect(
      try make(few, on: "2026-02-10")
        == .init(
          status: 0, out: "a.meeting\n",
          err: """
            b.organ: varning: Styrelsen ska ha minst 5 ersättare; profilen har 4.
            b.organ: varning: Profilen har 5 ledamöter på 7 platser.

            """))
    let even = Self.council.replacing("21", with: "22") + Self.member
    #expect(
      try make(even, on: "2026-02-10", .english).err
        == "b.organ: warning: A council is to have an odd number of seats; the profile says 22.\n")
  }
}
