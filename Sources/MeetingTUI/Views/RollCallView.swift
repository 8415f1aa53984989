import Agenda
import Screen
import Voting

/// The roll call: what Ja and Nej mean, the standing, who has voted, and who is called now.
struct RollCallView: View {
  let session: Session
  let sheet: RollCallSheet
  let call: RollCall

  func draw(on canvas: inout Canvas) {
    let head = RollCallHead(session: session, call: call, columns: canvas.bounds.size.columns)
    let (top, body, _) = canvas.bounds.rows(top: head.rows, bottom: 0)
    canvas.draw(head, in: top)
    let isWide = body.size.columns >= 70
    let hasRoom = body.size.columns >= 140
    let width = isWide ? min(body.size.columns / 2, 50) : 34
    let (left, right) = body.columns(left: width)
    canvas.draw(Voters(session: session, sheet: sheet, call: call), in: left)
    let (middle, side) = right.columns(left: hasRoom ? 50 : right.size.columns)
    drawLine(at: middle, on: &canvas)
    canvas.draw(
      Called(session: session, sheet: sheet, call: call), in: middle.columns(left: 2).rest)
    guard hasRoom else { return }
    drawLine(at: side, on: &canvas)
    let columns = side.columns(left: 2).rest
    let matter = RollCallMatter(session: session, call: call)
    canvas.draw(
      TextPane(matter.text(columns: columns.size.columns, rows: columns.size.rows), from: 0),
      in: columns)
  }

  private func drawLine(at area: Rect, on canvas: inout Canvas) {
    let line = Rect(
      row: area.origin.row, column: area.origin.column, columns: 1, rows: area.size.rows)
    canvas.fill(line, with: "│", style: .dimmed)
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
        let isMeant = isCalled || (sheet.isRest && choice == nil)
        canvas.write(
          isMeant ? (choice == nil ? "▶" : "←") : choice == nil ? " " : "✓", row: row, column: 1)
        canvas.write(
          name, row: row, column: 3, columns: max(size.columns - 15, 0),
          style: isMeant ? .emphasis : .plain)
        canvas.write(
          word, row: row, column: size.columns - 11,
          style: choice == .yes ? .yes : choice == .no ? .no : .plain)
        if isMeant {
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
            language), lead: "▶  ", style: [.emphasis, .warning])
        text.add(
          Phrase(sv: "nästa tangent röstar för dem alla", en: "the next key votes for all of them")(
            language), style: .warning, indent: 3)
      } else if call.isCalling, let place = sheet.called(in: call) {
        addCalled(call.voters[place], place, to: &text)
      } else if call.isCalling {
        text.add(
          Phrase(sv: "ALLA HAR RÖSTAT. Enter avslutar.", en: "ALL HAVE VOTED. Enter ends it.")(
            language), style: .emphasis)
      } else {
        addResult(to: &text)
      }
      if call.isCalling, session.mayRecord(.vote) { addKeys(to: &text) }
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
        let key = call.vote.tally == nil ? Verb.count.row.key : Verb.endVote.row.key
        let letter = key.map(String.init) ?? ":"
        sentence =
          call.vote.tally == nil
          ? Phrase(
            sv: "Handuppräckning: \(letter) skriver in talen.",
            en: "Raised hands: \(letter) enters the counts.")
          : Phrase(
            sv: "Händerna är räknade: \(letter) avslutar.",
            en: "The hands are counted: \(letter) ends the vote.")
      } else if call.vote.result == nil {
        sentence = Phrase(
          sv: "LIKA, \(tally.yes)–\(tally.no). Ordförandens utslagsröst avgör.",
          en: "A TIE, \(tally.yes)–\(tally.no). The chair's casting vote decides.")
      } else {
        let counts = "\(tally.yes)–\(tally.no)"
        switch call.vote.result?.side {
        case .yes?: sentence = Phrase(sv: "JA VINNER, \(counts).", en: "YES WINS, \(counts).")
        case .no?: sentence = Phrase(sv: "NEJ VINNER, \(counts).", en: "NO WINS, \(counts).")
        default:
          sentence = Phrase(sv: "INGET ANTAS, \(counts).", en: "NOTHING IS ADOPTED, \(counts).")
        }
      }
      text.add(sentence(language), lead: "▶  ", style: .emphasis)
      for words in [call.vote.requirement.phrase, call.vote.result.flatMap(\.right.phrase)] {
        if let words { text.add(words(language), indent: 3) }
      }
    }

    private func addKeys(to text: inout WrappedText) {
      let language = session.language
      if text.limit > 8 { text.add("") }
      for row in Ballots.rows(language) {
        text.add(row.name(language), lead: "\(row.key)  ", indent: 3)
      }
      if text.limit > 12 { text.add("") }
      text.add(
        Phrase(sv: "resten lika", en: "the rest alike")(language), lead: "r  ",
        style: .dimmed, indent: 3)
      text.add(
        Phrase(sv: "ändra föregående", en: "change the one before")(language), lead: "←  ",
        style: .dimmed, indent: 3)
      text.add(
        Phrase(sv: "avsluta när alla röstat", en: "end when all have voted")(language),
        lead: "↵  ", style: .dimmed, indent: 3)
    }
  }
}
