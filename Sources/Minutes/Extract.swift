public import Agenda

/// An extract of the minutes (protokollsutdrag): one § whole, with who took part in it, to be
/// certified and sent to those whom the decision goes to.
/// - Law: KL 5 kap. 66–67 §§.
public struct Extract: Hashable, Sendable {
  /// The name of the body.
  public var body: String
  /// The day of the meeting.
  public var day: Day
  /// The municipality or region that the body belongs to, where it is known.
  public var principal: String?
  /// When the § was verified, and who took part in it.
  public var rows: [FrontPage.Row]
  /// The §, whole.
  public var paragraph: Paragraph
  /// The words above the place to certify the extract (utdragsbestyrkande).
  public var certification: String
  /// Whether the § is verified; until then the extract is a draft.
  public var isVerified: Bool

  /// Makes the extract of one §, or nothing where the meeting has no such §.
  public init?(of meeting: Meeting, paragraph number: Int) {
    guard let item = meeting.paragraphs.first(where: { $0.paragraph == number }) else { return nil }
    body = meeting.body.name
    day = meeting.day
    principal = meeting.body.principal
    paragraph = Paragraph(of: item, in: meeting)
    rows = Self.rows(of: item, in: meeting)
    certification = "Rätt utdraget intygar"
    isVerified = paragraph.standing.isVerified
  }

  /// What the head says of a § that is not verified; nothing of one that is.
  public var draftRemark: String? {
    isVerified ? nil : "EJ JUSTERAT: paragrafen är inte justerad och kan komma att ändras."
  }

  private static func rows(of item: Item, in meeting: Meeting) -> [FrontPage.Row] {
    let attendance = meeting.attendance(of: item)
    func named(_ entry: Attendance.Entry) -> String {
      let seat = entry.replaces.map { " ersätter \(meeting.name($0))" } ?? ""
      let remotely = entry.remotely.isEmpty ? "" : " (\(entry.remotely))"
      return meeting.name(entry.person) + seat + remotely
    }
    func row(_ label: String, _ entries: [Attendance.Entry]) -> FrontPage.Row {
      let names = entries.map(named).joined(separator: ", ")
      return FrontPage.Row(label: label, lines: names.isEmpty ? [] : [names])
    }
    var verified = "ej justerad"
    if case .verified(let day) = meeting.standing(of: item) {
      verified = (item.isImmediate ? "omedelbart " : "") + "justerad \(day)"
    }
    return [
      FrontPage.Row(label: "Justering", lines: [verified]),
      FrontPage.Row(label: "Ordförande", lines: chair(of: item, in: meeting)),
      FrontPage.Row(label: "Sekreterare", lines: meeting.secretaryName.map { [$0] } ?? []),
      row("Beslutande", attendance.members),
      row("Tjänstgörande ersättare", attendance.substitutes),
      row("Ej tjänstgörande ersättare", attendance.listeners),
      FrontPage.Row(label: "Övriga närvarande", lines: others(at: item, in: meeting)),
    ].filter { !$0.lines.isEmpty }
  }

  private static func chair(of item: Item, in meeting: Meeting) -> [String] {
    guard let chair = item.chair ?? meeting.chair else { return [] }
    let acting = meeting.actingChair(of: item) == chair ? ", \(Meeting.actingTitle)" : ""
    return [meeting.name(chair) + acting]
  }

  /// Attendees who were there at the §, and its presenters who were not entered as such.
  private static func others(at item: Item, in meeting: Meeting) -> [String] {
    let there = meeting.attendees.filter { attendee in
      let isSecretary = attendee.role == .secretary || attendee.name == meeting.secretaryName
      return !isSecretary && meeting.isThere(attendee, at: item)
    }
    let presenters = item.presenters.filter { presenter in
      presenter.name != meeting.secretaryName
        && !there.contains { $0.name == presenter.name }
        && !meeting.body.people.contains { $0.name == presenter.name }
    }
    return there.map { titled($0.name, $0.title) } + presenters.map { titled($0.name, $0.title) }
  }

  private static func titled(_ name: String, _ title: String) -> String {
    title.isEmpty ? name : "\(name), \(title)"
  }
}
