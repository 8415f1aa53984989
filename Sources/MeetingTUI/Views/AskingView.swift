import Agenda
import Screen

/// What a verb asks for: the answers so far, and the field for the next.
struct AskingView: View {
  let session: Session
  let asking: Asking

  func draw(on canvas: inout Canvas) {
    let available = canvas.bounds.size.rows
    let content = Content(session: session, asking: asking)
    let wanted: Int
    switch asking.field {
    case .picker(let picker)?: wanted = min(picker.matches.count + 2, max(available * 2 / 3, 8))
    case .choice(let choice)?: wanted = min(choice.options.count + 1, max(available * 2 / 3, 8))
    case .line?: wanted = 2 + max(min(asking.suggestions(in: session.meeting).count, 6), 1)
    case .text?: wanted = max(available / 2, 6)
    case nil: wanted = 2
    }
    canvas.draw(Panel(title: title, rows: wanted, content: content), in: canvas.bounds)
  }

  private var title: String {
    let language = session.language
    let item = asking.subject(in: session.meeting)
    let isOfMeeting = asking.verb.row.group == .papers && asking.verb != .correct
    let isOfItem =
      asking.verb.row.group != .presence && asking.verb != .add && !isOfMeeting
    let number =
      asking.isForRange(in: session.meeting)
      ? " " + session.meeting.openParagraphs
      : isOfItem ? item.map { $0.paragraph.map { " § \($0)" } ?? " \($0.number ?? "")" } ?? "" : ""
    let parts = asking.answers.given.compactMap(answer)
    return ([sentenceStart(asking.verb.row.hint(language)) + number] + parts)
      .joined(separator: " · ")
  }

  /// An answer in a few words.
  private func answer(_ answer: Answers.Answer) -> String? {
    switch answer.slot {
    case .persons, .person:
      let names = answer.words.compactMap(Int.init).map { session.meeting.name(PersonID($0)) }
      return names.isEmpty ? nil : names.joined(separator: ", ")
    case .kind:
      return MenuLine.kinds(session.language).first { $0.word == answer.words.first }?.label
    case .motion, .on, .point, .name, .title, .post: return answer.words.first.flatMap(filled)
    case .day: return answer.words.first
    case .signer:
      let pending = session.meeting.pendingSignatures.first {
        PaperFields.word(for: $0.signer) == answer.words.first
      }
      return pending.map { session.meeting.name(of: $0.signer) }
    case .items: return asking.verb == .attest ? nil : answer.words.first.flatMap(paragraphs)
    case .text, .reason, .proposal: return answer.words.first.flatMap(filled).map { excerpt($0) }
    default: return nil
    }
  }

  /// The §§ that a word of `item=` names, where the verb could be about them.
  private func paragraphs(_ word: String) -> String? {
    let fields = PaperFields(
      verb: asking.verb, meeting: session.meeting, item: asking.subject(in: session.meeting),
      answers: asking.answers, language: session.language)
    return fields.items.first { $0.word == word }?.label
  }

  private func filled(_ word: String) -> String? { word.isEmpty ? nil : word }

  private func excerpt(_ text: String) -> String {
    text.count > 24 ? text.prefix(24) + "…" : text
  }

  private struct Content: View {
    let session: Session
    let asking: Asking

    func draw(on canvas: inout Canvas) {
      let (top, rest, _) = canvas.bounds.rows(top: 1, bottom: 0)
      canvas.write(
        asking.prompt(session.language), row: 0, columns: top.size.columns, style: .plain)
      let typed = asking.prompt(session.language).columns + 1
      switch asking.field {
      case .picker(let picker)?: draw(picker, typed: typed, on: &canvas)
      case .choice(let choice)?:
        if choice.isNumbered {
          canvas.write(choice.typed, row: 0, column: typed, style: .match)
          canvas.placeCursor(row: 0, column: typed + choice.typed.columns)
        }
        canvas.draw(MenuLines(choice: choice), in: rest)
      case .line(let field)?:
        canvas.draw(FieldLine(field), in: rest)
        let people = asking.suggestions(in: session.meeting).prefix(max(rest.size.rows - 1, 0))
        for (row, person) in people.enumerated() {
          let title = person.title.isEmpty ? "" : ", " + person.title
          canvas.write(
            person.name + title, row: rest.origin.row + 1 + row, column: 2,
            columns: max(rest.size.columns - 2, 0), style: .dimmed)
        }
      case .text(let area)?: canvas.draw(AreaPage(area), in: rest)
      case nil: break
      }
    }

    /// Persons to choose among, how many are chosen, and what has been typed after the prompt.
    private func draw(_ picker: Picker, typed: Int, on canvas: inout Canvas) {
      let (top, rest, _) = canvas.bounds.rows(top: 1, bottom: 0)
      canvas.write(picker.typed, row: 0, column: typed, style: .match)
      if picker.allowsSeveral {
        let count = picker.picked.count
        let chosen = Phrase(
          sv: "\(count) \(count == 1 ? "vald" : "valda")", en: "\(count) chosen")(
            session.language)
        let column = top.size.columns - chosen.columns - 2
        if column > typed + picker.typed.columns + 1 {
          canvas.write(chosen, row: 0, column: column, style: .emphasis)
        }
      }
      canvas.placeCursor(row: 0, column: typed + picker.typed.columns)
      let lines = PickerLines(
        picker: picker, meeting: session.meeting, language: session.language,
        isCallIn: asking.verb == .serve)
      canvas.draw(lines, in: rest)
      if picker.matches.isEmpty {
        let nobody = Phrase(
          sv: "Ingen som kan väljas nu heter så: ändra bokstäverna, eller Esc.",
          en: "Nobody who can be chosen now has that name: change the letters, or Esc.")
        canvas.write(nobody(session.language), row: 1, column: 2, style: .warning)
      }
    }
  }
}

extension Canvas {
  /// Marks at the right edge that a list, which begins at a row, goes on above or below the lines
  /// in view.
  mutating func markMore(_ visible: Range<Int>, of count: Int, below row: Int = 0) {
    let column = bounds.size.columns - 1
    if visible.lowerBound > 0 { write("↑", row: row, column: column, style: .key) }
    if visible.upperBound < count {
      write("↓", row: row + max(visible.count - 1, 0), column: column, style: .key)
    }
  }
}

/// The options of a choice, a line each.
struct MenuLines: View {
  let choice: Menu

  func draw(on canvas: inout Canvas) {
    let size = canvas.bounds.size
    let window = ListWindow(count: choice.options.count, selected: choice.line)
    let visible = window.visible(rows: size.rows)
    canvas.markMore(visible, of: choice.options.count)
    let start = 3 + (choice.options.map(\.number.columns).max() ?? 0)
    for (row, index) in visible.enumerated() {
      let option = choice.options[index]
      if choice.isNumbered {
        let number = option.number.columns
        canvas.write(option.number, row: row, column: start - 1 - number, style: .key)
      } else {
        canvas.write(String(option.key), row: row, column: 1, style: .key)
      }
      canvas.write(
        option.label, row: row, column: start + 1, columns: max(size.columns - start - 3, 0))
      guard index == choice.line else { continue }
      canvas.write("›", row: row)
      canvas.add(.selected, to: Rect(row: row, column: 0, columns: size.columns, rows: 1))
    }
  }
}

/// The people of a picker, a line each.
struct PickerLines: View {
  let picker: Picker
  let meeting: Meeting
  let language: Language
  /// Whether substitutes are called in, so that the seat each would fill is shown.
  var isCallIn = false

  /// What stands beside a name: the role, or the seat and whether the substitute is there.
  private func beside(_ person: Person) -> String {
    guard isCallIn else { return person.role }
    let seat =
      meeting.callInSeat(for: person).map { "→ \(meeting.name($0))" }
      ?? Phrase(sv: "→ ingen plats", en: "→ no seat")(language)
    let isThere = meeting.presence.isPresent(person.id)
    let presence =
      isThere
      ? Phrase(sv: "på plats", en: "here") : Phrase(sv: "ej antecknad", en: "not recorded")
    return "\(seat), \(presence(language))"
  }

  func draw(on canvas: inout Canvas) {
    let size = canvas.bounds.size
    let matches = picker.matches
    let picked = picker.picked
    let window = ListWindow(count: matches.count, selected: picker.line)
    let visible = window.visible(rows: size.rows)
    canvas.markMore(visible, of: matches.count)
    for (row, index) in visible.enumerated() {
      let person = matches[index]
      let mark = picker.allowsSeveral ? (picked.contains(person.id) ? "[x]" : "[ ]") : "   "
      canvas.write(index == picker.line ? "›" : " ", row: row)
      canvas.write(mark, row: row, column: 2, style: .key)
      canvas.write(person.nameAndParty, row: row, column: 6, columns: max(size.columns / 2 - 6, 0))
      canvas.write(
        beside(person), row: row, column: size.columns / 2, columns: max(size.columns / 2 - 2, 0),
        style: .dimmed)
      guard index == picker.line else { continue }
      canvas.add(.selected, to: Rect(row: row, column: 0, columns: size.columns, rows: 1))
    }
  }
}
