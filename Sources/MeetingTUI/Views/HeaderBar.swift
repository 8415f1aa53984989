import Agenda
import Screen

/// The bar at the top: the meeting, who is there, whether it can decide, what is saved.
struct HeaderBar: View {
  let session: Session

  func draw(on canvas: inout Canvas) {
    let columns = canvas.bounds.size.columns
    let meeting = session.meeting
    canvas.add(.title, to: canvas.bounds)
    let presence = presence(short: columns < 100)
    // The day is never cut: what was saved when goes first, then the body's name.
    let date = "\(meeting.day)" + deskName
    let room = columns - presence.columns - date.columns - 19
    let right =
      saved.first { $0.columns <= room } ?? saved.last ?? ""
    let rightColumn = columns - right.columns - 1
    let middle = max(rightColumn - presence.columns - 3, 0)
    let free = middle - 2 - date.columns - 3
    let name = free >= 4 ? meeting.body.name.truncated(columns: free) + " · " : ""
    canvas.write(name + date, row: 0, column: 1, columns: max(middle - 2, 0), style: .title)
    let quorum: Style = meeting.hasQuorum || meeting.phase == .before ? .title : [.title, .warning]
    canvas.write(presence, row: 0, column: middle, style: quorum)
    canvas.write(
      right, row: 0, column: rightColumn,
      style: session.lock == nil ? [.title, .saved] : [.title, .refusal])
  }

  private var deskName: String {
    session.desk == .secretary ? "" : " · " + session.desk.name(session.language)
  }

  private func presence(short: Bool) -> String {
    let meeting = session.meeting
    let (serving, seats) = (meeting.servingCount, meeting.body.seats)
    let count =
      short
      ? Phrase(sv: "\(serving) av \(seats)", en: "\(serving) of \(seats)")(session.language)
      : Phrase(
        sv: "Tjänstgör \(serving) av \(seats)", en: "Serving \(serving) of \(seats)")(
          session.language)
    switch meeting.phase {
    case .before:
      return count + " · " + Phrase(sv: "inte öppnat", en: "not opened")(session.language)
    case .adjourned:
      return count + " · " + Phrase(sv: "ajournerat", en: "adjourned")(session.language)
    case .closed:
      return count + " · " + Phrase(sv: "avslutat", en: "closed")(session.language)
    case .open:
      let quorum =
        meeting.hasQuorum
        ? Phrase(sv: "beslutfört", en: "quorum")
        : Phrase(sv: "INTE BESLUTFÖRT", en: "NO QUORUM")
      let doors = Phrase(sv: " · stängda dörrar", en: " · doors closed")(session.language)
      return count + " · " + quorum(session.language) + (meeting.areDoorsShut ? doors : "")
    }
  }

  /// What is on disk, what is only a draft, and the clock, the fullest form first.
  private var saved: [String] {
    let language = session.language
    let clock = "   " + session.clock.clock
    if session.lock != nil {
      return [Phrase(sv: "skrivskyddat", en: "read-only")(language) + clock]
    }
    let saved = Phrase(sv: "● sparat", en: "● saved")(language)
    let time = session.savedAt.map { " " + $0.clock } ?? ""
    let count = session.drafts.count
    guard count > 0 else { return [saved + time + clock, saved + clock] }
    let drafts = Phrase(
      sv: "✎ \(count) utkast ", en: "✎ \(count) \(count == 1 ? "draft" : "drafts") ")(language)
    return [drafts + saved + time + clock, drafts + saved + clock, "✎ \(count) " + saved + clock]
  }
}
