import Agenda

@testable import MeetingTUI

/// The way of an agenda or a report: read, written plain, read again, made a meeting.
enum AgendaWay {
  static func findings(in bytes: [UInt8]) -> [String] {
    if let report = try? OfficersReport.read(bytes) { _ = report.officersText }
    guard let agenda = try? AgendaReader.read(bytes) else { return [] }
    _ = try? AgendaReader.read(Array(agenda.plain.utf8), language: .english)
    guard agenda.items.count <= AgendaReader.mostItems else { return ["too many items"] }
    guard bytes.count < 20_000 else { return [] }
    let opening = Opening(
      time: Shown.noon, body: Base.small.opening.body, date: agenda.date ?? Shown.noon.day,
      summoned: agenda.time, place: agenda.place, firstParagraph: agenda.firstParagraph ?? 1,
      agenda: agenda.items)
    return Shown.findings(of: History(opening: opening), part: Shown.part(for: bytes))
  }
}

/// The way of a profile: read, made a meeting, saved, read again.
enum BodyWay {
  static func findings(in bytes: [UInt8]) -> [String] {
    guard let body = try? BodyReader.read(bytes) else { return [] }
    _ = body.concerns.map { $0(.swedish) }
    var opening = Base.small.opening
    opening.body = body
    let saved = try? JSON.value(Opening.self, from: JSON.bytes(of: opening))
    let name = NewMeeting.fileName(body.name, opening.date)
    return (saved == opening ? [] : ["not saved as read"]) + Shown.flaws(ofName: name)
      + Shown.findings(of: History(opening: opening), part: Shown.part(for: bytes))
  }
}

/// The way of a script: its lines one by one at a meeting, and what is shown of it then.
///
/// A comment on the first line that names the council plays it there, else at the small board.
enum ScriptWay {
  static func findings(in bytes: [UInt8]) -> [String] {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let isCouncil = lines.first?.hasPrefix("# kf") ?? false
    let base = isCouncil ? Base.council : Base.small
    var record = MeetingRecord(inMemory: History(opening: base.opening))
    var said: [String] = []
    for text in lines.prefix(400) {
      said += play(String(text), on: &record)
    }
    return said + Shown.findings(of: record.history, part: Shown.part(for: bytes))
  }

  /// Plays a line, and tells what was said of it that must not be, or if it is saved otherwise.
  static func play(_ text: String, on record: inout MeetingRecord) -> [String] {
    let parsed: VerbLine?
    do throws(LineError) {
      parsed = try VerbLine(parsing: text)
    } catch {
      _ = [Language.swedish, .english].map { error.sentence($0) }
      return []
    }
    guard let line = parsed else { return [] }
    var findings: [String] = []
    if (try? VerbLine(parsing: line.text(.swedish))) != line { findings.append("line: \(text)") }
    do throws(PerformError) {
      let entry = try record.perform(
        line, at: .secretary, clock: Shown.noon, outside: Base.outside)
      _ = record.history.sentence(of: entry, .swedish)
      let saved = try? JSON.value(Entry.self, from: JSON.bytes(of: entry))
      if saved != entry { findings.append("not saved as decided: \(text)") }
    } catch {
      _ = [Language.swedish, .english].map { error.sentence($0) }
    }
    return findings
  }
}
