import Agenda
import Screen

/// The list of speakers: who has the floor with the clock running, who waits, who spoke how long.
///
/// Where there is room, who spoke how long in the item stands beside the list, and on a wide screen
/// the whole meeting beside that.
struct SpeakersView: View {
  let session: Session
  let sheet: SpeakersSheet

  func draw(on canvas: inout Canvas) {
    let (head, body, _) = canvas.bounds.rows(top: 1, bottom: 0)
    canvas.fill(head, with: "─", style: .heading)
    canvas.write(
      " \(title) ", row: 0, column: 2, columns: max(head.size.columns - 4, 0), style: .heading)
    guard let item = session.debated else { return }
    let list = Waiting(session: session, sheet: sheet, item: item)
    let spoken = Spoken(
      session: session, heading: Phrase(sv: "Har talat i ärendet", en: "Spoken on the item"),
      times: session.meeting.speakingTimes(on: item, now: session.clock))
    guard body.size.columns >= 76 else {
      let parts = body.rows(top: list.rows(of: body.size), bottom: 0)
      canvas.draw(list, in: parts.top)
      canvas.draw(spoken, in: parts.middle)
      return
    }
    let isWide = body.size.columns >= 150
    let (left, rest) = body.columns(left: isWide ? body.size.columns * 2 / 5 : 40)
    canvas.draw(list, in: left)
    let (middle, right) = rest.columns(left: isWide ? rest.size.columns / 2 : rest.size.columns)
    draw(spoken, beside: middle, on: &canvas)
    guard isWide else { return }
    let whole = Spoken(
      session: session,
      heading: Phrase(sv: "Har talat på sammanträdet", en: "Spoken at the meeting"),
      times: session.meeting.speakingTimes(now: session.clock))
    draw(whole, beside: right, on: &canvas)
  }

  private func draw(_ spoken: Spoken, beside area: Rect, on canvas: inout Canvas) {
    let (line, inner) = area.columns(left: 1)
    canvas.fill(line, with: "│", style: .dimmed)
    canvas.draw(spoken, in: inner)
  }

  private var title: String {
    let name = Phrase(sv: "Talarlistan", en: "The list of speakers")(session.language)
    guard let item = session.debated else { return name }
    let number = item.paragraph.map { "§ \($0) " } ?? item.number.map { "\($0) " } ?? ""
    return "\(name) · \(number)\(item.title)"
  }
}

extension SpeakersView {
  /// Who has the floor, and who waits in what order.
  private struct Waiting: View {
    let session: Session
    let sheet: SpeakersSheet
    let item: Item

    /// How many rows it takes of a narrow screen: the longer the list, the less of the times.
    func rows(of size: Size) -> Int {
      min(floor(columns: size.columns).rows.count + 2 + max(waiting.count, 1), size.rows * 2 / 3)
    }

    private var waiting: [Speech] { item.waitingSpeakers }

    func draw(on canvas: inout Canvas) {
      let inner = canvas.bounds.columns(left: 1).rest
      let floor = floor(columns: inner.size.columns - 1)
      let (top, rest, _) = inner.rows(top: floor.rows.count + 1, bottom: 0)
      canvas.draw(TextPane(floor, from: 0), in: top)
      let (head, list, _) = rest.rows(top: 1, bottom: 0)
      let language = session.language
      guard !waiting.isEmpty else {
        canvas.write(
          Phrase(sv: "Ingen väntar på ordet.", en: "Nobody waits for the floor.")(language),
          row: head.origin.row, column: 1, style: .dimmed)
        return
      }
      canvas.write(
        Phrase(sv: "Väntar på ordet: \(waiting.count)", en: "Waiting: \(waiting.count)")(language),
        row: head.origin.row, column: 1, style: .heading)
      let visible = sheet.window.visible(rows: list.size.rows)
      for (offset, index) in visible.enumerated() {
        let row = Rect(
          row: list.origin.row + offset, column: 0, columns: canvas.bounds.size.columns, rows: 1)
        draw(waiting[index], at: index, in: row, on: &canvas)
      }
    }

    private func draw(_ speech: Speech, at index: Int, in row: Rect, on canvas: inout Canvas) {
      let isSelected = index == sheet.window.selected
      let kind = speech.kind == .speech ? "" : speech.kind.name(session.language)
      let columns = row.size.columns
      canvas.write(isSelected ? "›" : " ", row: row.origin.row)
      canvas.write(
        "\(index + 1)".padded(columns: 3), row: row.origin.row, column: 1, style: .dimmed)
      canvas.write(
        speech.name, row: row.origin.row, column: 5, columns: max(columns - 21, 0))
      canvas.write(
        kind, row: row.origin.row, column: columns - 15, columns: 14,
        style: speech.kind == .order ? .warning : .plain)
      if isSelected { canvas.add(.selected, to: row) }
    }

    /// Who has the floor, with the clock and what is left.
    private func floor(columns: Int) -> WrappedText {
      var text = WrappedText(columns: columns, limit: 8)
      let language = session.language
      guard let speech = item.floor else {
        text.add(Phrase(sv: "Ingen har ordet.", en: "Nobody has the floor.")(language))
        return text
      }
      let time = session.meeting.time(of: speech, on: item, now: session.clock)
      let kind = speech.kind == .speech ? "" : ", " + speech.kind.name(language)
      text.add(
        speech.name + kind, lead: Phrase(sv: "Ordet  ", en: "Floor  ")(language), style: .emphasis)
      let left = time.left.map { left in
        let minutes = SpeechTime.minutes(left, language)
        return Phrase(sv: " · kvar \(minutes)", en: " · left \(minutes)")(language)
      }
      let isOut = time.standing == .out
      text.add(
        time.clock(language) + (isOut ? "" : left ?? ""), style: .emphasis, indent: 7)
      if let warning = warning(of: time, language) {
        text.add(warning, lead: time.sign + " ", style: time.style, indent: 5)
      }
      if time.clockWentBack { text.add(Self.wentBack(language), style: .warning, indent: 7) }
      return text
    }

    private func warning(of time: SpeechTime, _ language: Language) -> String? {
      switch time.standing {
      case .unlimited, .inTime: return nil
      case .ending:
        return Phrase(sv: "Talartiden är snart slut.", en: "The time is nearly out.")(language)
      case .out:
        let over = SpeechTime.minutes(time.over, language)
        return Phrase(
          sv: "TALARTIDEN ÄR SLUT, \(over) över.", en: "THE TIME IS OUT, \(over) over.")(language)
      }
    }

    static func wentBack(_ language: Language) -> String {
      Phrase(
        sv: "Klockan har ställts tillbaka: hur länge är inte känt.",
        en: "The clock was set back: how long is not known.")(language)
    }
  }

  /// Who spoke how long, by party and by person.
  private struct Spoken: View {
    let session: Session
    let heading: Phrase
    let times: SpeakingTimes

    func draw(on canvas: inout Canvas) {
      let inner = canvas.bounds.columns(left: 1).rest
      canvas.draw(TextPane(text(inner.size), from: 0), in: inner)
    }

    private func text(_ size: Size) -> WrappedText {
      let language = session.language
      var text = WrappedText(columns: size.columns, limit: size.rows)
      let name = max(min(size.columns - 18, 28), 8)
      let line = { (label: String, seconds: Int, note: String) in
        let minutes = SpeechTime.minutes(seconds, language)
        let clock = String(repeating: " ", count: max(7 - minutes.columns, 0)) + minutes
        return label.truncated(columns: name).padded(columns: name) + clock
          + (note.isEmpty ? "" : "  " + note)
      }
      guard !times.speakers.isEmpty else {
        text.add(
          heading(language) + Phrase(sv: ": ingen än", en: ": nobody yet")(language), style: .dimmed
        )
        return text
      }
      text.add(line(heading(language), times.seconds, ""), style: .heading)
      for share in times.shares {
        let left = share.left.map { left in
          left == 0
            ? Phrase(sv: "■ slut", en: "■ out")
            : Phrase(
              sv: "kvar \(SpeechTime.minutes(left, .swedish))",
              en: "left \(SpeechTime.minutes(left, .english))")
        }
        text.add(
          line(share.group.name(language), share.seconds, left?(language) ?? ""),
          style: share.left == 0 ? .warning : .plain)
      }
      if size.rows > 8 { text.skip() }
      for speaker in times.speakers {
        let count =
          speaker.speeches == 1
          ? nil : Phrase(sv: "\(speaker.speeches) gånger", en: "\(speaker.speeches) times")
        text.add(line(speaker.name, speaker.seconds, count?(language) ?? ""), style: .dimmed)
      }
      if times.clockWentBack { text.add(Waiting.wentBack(language), style: .warning) }
      return text
    }
  }
}

extension SpeakingTimes.Group {
  /// What the group is called.
  func name(_ language: Language) -> String {
    switch self {
    case .party(let party): party
    case .unaffiliated: Phrase(sv: "utan parti", en: "no party")(language)
    case .outside: Phrase(sv: "utanför listan", en: "not on the roll")(language)
    }
  }
}
