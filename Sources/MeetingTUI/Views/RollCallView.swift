import Agenda
import Screen
import Voting

/// The roll call: what Ja and Nej mean, the standing, who has voted, and who is called now.
struct RollCallView: View {
  let session: Session
  let sheet: RollCallSheet
  let call: RollCall

  func draw(on canvas: inout Canvas) {
    let (top, rest, _) = canvas.bounds.rows(top: 3, bottom: 0)
    drawHead(on: &canvas, columns: top.size.columns)
    let isWide = rest.size.columns >= 70
    let (left, right) = rest.columns(left: isWide ? min(rest.size.columns / 2, 50) : 34)
    canvas.draw(Voters(session: session, sheet: sheet, call: call), in: left)
    let line = Rect(
      row: right.origin.row, column: right.origin.column, columns: 1, rows: right.size.rows)
    canvas.fill(line, with: "│", style: .dimmed)
    canvas.draw(
      Called(session: session, sheet: sheet, call: call), in: right.columns(left: 2).rest)
  }

  private func drawHead(on canvas: inout Canvas, columns: Int) {
    let language = session.language
    let item = session.meeting[call.item]
    let number = item?.paragraph.map { "§ \($0) · " } ?? ""
    let standing = call.standing
    let counts = Phrase(
      sv: "Ja \(standing.yes)  Nej \(standing.no)  Avstår \(standing.abstain)  kvar \(call.left)",
      en: "Yes \(standing.yes)  No \(standing.no)  Abstain \(standing.abstain)  left \(call.left)")(
        language)
    let title =
      number
      + Phrase(sv: "omröstning \(call.vote.number)", en: "vote \(call.vote.number)")(language)
      + (item.map { " · " + $0.title } ?? "")
    canvas.write(
      title, row: 0, column: 1, columns: max(columns - counts.columns - 4, 0), style: .heading)
    canvas.write(counts, row: 0, column: columns - counts.columns - 1, style: .emphasis)
    let bar = min(call.voters.count, max((columns - 50) * 2 / 3, 8), 40)
    drawSide(
      on: &canvas, row: 1, Phrase(sv: "Ja", en: "Yes")(language), call.vote.yesText,
      standing.yes, bar: bar, style: .yes, end: call.canTie ? tie : "")
    drawSide(
      on: &canvas, row: 2, Phrase(sv: "Nej", en: "No")(language), call.vote.noText,
      standing.no, bar: bar, style: .no,
      end: Phrase(sv: "\(call.deciding) avgör", en: "\(call.deciding) decides")(language))
  }

  /// That the casting vote may be needed.
  private var tie: String {
    Phrase(sv: "lika: utslagsröst", en: "tie: casting vote")(session.language)
  }

  private func drawSide(
    on canvas: inout Canvas, row: Int, _ name: String, _ meaning: String, _ votes: Int, bar: Int,
    style: Style, end: String
  ) {
    let columns = canvas.bounds.size.columns
    let barColumn = columns - bar - tie.columns - 3
    canvas.write(name, row: row, column: 1, style: style)
    canvas.write(meaning, row: row, column: 6, columns: max(barColumn - 7, 0), style: style)
    let filled = call.voters.isEmpty ? 0 : votes * bar / call.voters.count
    canvas.fill(
      Rect(row: row, column: barColumn, columns: bar, rows: 1), with: "·", style: .dimmed)
    canvas.fill(
      Rect(row: row, column: barColumn, columns: filled, rows: 1), with: "█", style: style)
    canvas.write(end, row: row, column: columns - end.columns - 1)
  }
}

extension RollCallView {
  /// Everyone entitled to vote, with what they voted.
  private struct Voters: View {
    let session: Session
    let sheet: RollCallSheet
    let call: RollCall

    func draw(on canvas: inout Canvas) {
      let size = canvas.bounds.size
      let count = call.voters.count
      let called = sheet.called(in: call) ?? count - 1
      let first = min(max(called - size.rows * 2 / 3, 0), max(count - size.rows, 0))
      for (row, index) in (first..<min(first + size.rows, count)).enumerated() {
        let voter = call.voters[index]
        let name = session.meeting.name(voter.person)
        let choice = call.choices[index]
        let word = choice.map { Ballots.name($0, session.language) } ?? ""
        let isCalled = index == called && call.isCalling && sheet.called(in: call) != nil
        canvas.write(choice == nil ? (isCalled ? "▶" : " ") : "✓", row: row, column: 1)
        canvas.write(
          name, row: row, column: 3, columns: max(size.columns - 15, 0),
          style: isCalled ? .emphasis : .plain)
        canvas.write(
          word, row: row, column: size.columns - 11,
          style: choice == .yes ? .yes : choice == .no ? .no : .plain)
        if isCalled {
          canvas.add(.selected, to: Rect(row: row, column: 0, columns: size.columns, rows: 1))
        }
      }
    }
  }

  /// The person called, as large as it goes, and the keys.
  private struct Called: View {
    let session: Session
    let sheet: RollCallSheet
    let call: RollCall

    func draw(on canvas: inout Canvas) {
      let size = canvas.bounds.size
      let language = session.language
      var text = WrappedText(columns: max(size.columns - 1, 8), limit: max(size.rows - 1, 1))
      if size.rows > 10 { text.add("") }
      if sheet.isRest {
        text.add(
          Phrase(sv: "ALLA SOM ÄR KVAR: \(call.left)", en: "ALL WHO ARE LEFT: \(call.left)")(
            language), lead: "▶  ", style: .emphasis)
      } else if call.isCalling, let place = sheet.called(in: call) {
        addCalled(call.voters[place], place, to: &text)
      } else if call.isCalling {
        text.add(
          Phrase(sv: "ALLA HAR RÖSTAT. Enter avslutar.", en: "ALL HAVE VOTED. Enter ends it.")(
            language), style: .emphasis)
      } else {
        addResult(to: &text)
      }
      if call.isCalling, session.desk == .secretary { addKeys(to: &text) }
      canvas.draw(TextPane(text, from: 0), in: canvas.bounds)
    }

    private func addCalled(_ voter: Voter, _ place: Int, to text: inout WrappedText) {
      let language = session.language
      text.add(
        session.meeting.name(voter.person).uppercased(), lead: "▶  ", style: .emphasis)
      if voter.person == session.meeting.chair {
        text.add(
          Phrase(sv: "leder sammanträdet, röstar sist", en: "presides, votes last")(language),
          indent: 3)
      }
      if let replaces = voter.replaces {
        let name = session.meeting.name(replaces)
        text.add(Phrase(sv: "för \(name)", en: "for \(name)")(language), indent: 3)
      }
      if let choice = call.choices[place] {
        let word = Ballots.name(choice, language)
        text.add(
          Phrase(
            sv: "har röstat \(word); ny röst ersätter", en: "voted \(word); a new vote replaces it")(
              language), style: .warning, indent: 3)
      }
    }

    private func addResult(to text: inout WrappedText) {
      let language = session.language
      let tally = call.standing
      let sentence: Phrase
      if call.vote.demand.method == .hands, call.vote.stage == .open {
        sentence = Phrase(
          sv: "Handuppräckning: C skriver in talen.", en: "Raised hands: C enters the counts.")
      } else if tally.majority == .tied, call.vote.casting == nil {
        sentence = Phrase(
          sv: "LIKA, \(tally.yes)–\(tally.no). Ordförandens utslagsröst avgör.",
          en: "A TIE, \(tally.yes)–\(tally.no). The chair's casting vote decides.")
      } else {
        let isYes = call.vote.winner == call.vote.yes
        sentence = Phrase(
          sv: "\(isYes ? "JA" : "NEJ") VINNER, \(tally.yes)–\(tally.no).",
          en: "\(isYes ? "YES" : "NO") WINS, \(tally.yes)–\(tally.no).")
      }
      text.add(sentence(language), lead: "▶  ", style: .emphasis)
    }

    private func addKeys(to text: inout WrappedText) {
      let language = session.language
      if text.limit > 8 { text.add("") }
      for row in Ballots.rows(language) {
        text.add(row.name(language), lead: "\(row.key)  ", indent: 3)
      }
      if text.limit > 12 { text.add("") }
      text.add(
        Phrase(sv: "ändra föregående", en: "change the one before")(language), lead: "←  ",
        style: .dimmed, indent: 3)
      text.add(
        Phrase(sv: "resten röstar lika", en: "the rest vote alike")(language), lead: "r  ",
        style: .dimmed, indent: 3)
      text.add(
        Phrase(sv: "avsluta när alla röstat", en: "end when all have voted")(language),
        lead: "↵  ", style: .dimmed, indent: 3)
    }
  }
}
