import Agenda
import FoundationEssentials
import TestSupport

@testable import MeetingTUI

/// A meeting with bounds known, which hostile input is put into.
struct Base: Sendable {
  let opening: Opening
  let history: History

  /// A board of seven, played through with signatures and an announcement.
  static let small = Base("liten", playing: "justering")
  /// A council, with an election by ballots and a minority that postpones.
  static let council = Base("kf", playing: "kf-proportionellt-val")
  /// A board's sample meeting: votes, dissent, conflicts of interest.
  static let sample = Base("miljonamnden", playing: "miljonamnden", in: "agendas")

  /// What lines take from outside: a report as it was read once.
  static var outside: Outside {
    var outside = Outside.none
    outside.report = { (file) throws(LineError) in
      OfficersText(summary: file, addressee: file, proposal: [Point(text: file)], basis: file)
    }
    return outside
  }

  private init(
    _ name: String, playing script: String, in folder: String = "Tests/MeetingTUITests/Transcripts"
  ) {
    let root = "\(Repository.root)/\(folder)"
    func bytes(_ name: String) -> [UInt8] {
      Array((try? Data(contentsOf: URL(filePath: "\(root)/\(name)"))) ?? Data())
    }
    guard let agenda = try? AgendaReader.read(bytes("\(name).agenda")),
      let body = try? BodyReader.read(bytes("\(name).organ"))
    else { preconditionFailure("\(root)/\(name) is not there") }
    opening = Opening(
      time: Shown.noon, body: body, date: agenda.date ?? Shown.noon.day, summoned: agenda.time,
      place: agenda.place, firstParagraph: 1, agenda: agenda.items)
    var record = MeetingRecord(inMemory: History(opening: opening))
    for line in String(decoding: bytes("\(script).script"), as: UTF8.self).split(separator: "\n") {
      guard let line = (try? VerbLine(parsing: String(line))) ?? nil else { continue }
      _ = try? record.perform(line, at: .secretary, clock: Shown.noon, outside: Self.outside)
    }
    history = record.history
  }
}
