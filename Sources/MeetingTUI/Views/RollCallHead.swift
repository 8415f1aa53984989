import Agenda
import Screen
import Voting

/// The top of a roll call: the standing, and what Ja and Nej mean.
///
/// The meanings are told whole before anything else is drawn: on a narrow screen the bars go first,
/// then each takes two rows, and only what is longer than that is cut, in its middle.
struct RollCallHead: View {
  let session: Session
  let call: RollCall
  private let columns: Int
  private let yes: [String]
  private let no: [String]
  private let hasBars: Bool

  /// The column where the meanings begin.
  private static let indent = 6

  init(session: Session, call: RollCall, columns: Int) {
    self.session = session
    self.call = call
    self.columns = columns
    let language = session.language
    let end = max(Self.tie(call, language).columns, Self.deciding(call, language).columns)
    let width = columns - Self.indent - end - 3
    let bar = Self.bar(call, columns)
    let longest = max(call.vote.yesText.columns, call.vote.noText.columns)
    hasBars = longest <= width - bar - 2
    yes = Self.lines(call.vote.yesText, columns: width)
    no = Self.lines(call.vote.noText, columns: width)
  }

  /// The rows that it takes.
  var rows: Int { 1 + yes.count + no.count }

  func draw(on canvas: inout Canvas) {
    let language = session.language
    drawTitle(on: &canvas)
    let standing = call.standing
    drawSide(
      on: &canvas, row: 1, Phrase(sv: "Ja", en: "Yes")(language), yes, standing.yes, style: .yes,
      end: Self.tie(call, language))
    drawSide(
      on: &canvas, row: 1 + yes.count, Phrase(sv: "Nej", en: "No")(language), no, standing.no,
      style: .no, end: Self.deciding(call, language))
  }

  private func drawTitle(on canvas: inout Canvas) {
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
  }

  private func drawSide(
    on canvas: inout Canvas, row: Int, _ name: String, _ meaning: [String], _ votes: Int,
    style: Style, end: String
  ) {
    canvas.write(name, row: row, column: 1, style: style)
    for (offset, line) in meaning.enumerated() {
      canvas.write(line, row: row + offset, column: Self.indent, style: style)
    }
    canvas.write(end, row: row, column: columns - end.columns - 1)
    guard hasBars else { return }
    let bar = Self.bar(call, columns)
    let ends = max(
      Self.tie(call, session.language).columns, Self.deciding(call, session.language).columns)
    let start = columns - bar - ends - 3
    let filled = call.voters.isEmpty ? 0 : votes * bar / call.voters.count
    canvas.fill(Rect(row: row, column: start, columns: bar, rows: 1), with: "·", style: .dimmed)
    canvas.fill(Rect(row: row, column: start, columns: filled, rows: 1), with: "█", style: style)
  }

  private static func bar(_ call: RollCall, _ columns: Int) -> Int {
    min(call.voters.count, max((columns - 50) * 2 / 3, 8), 40)
  }

  /// That the casting vote may be needed.
  private static func tie(_ call: RollCall, _ language: Language) -> String {
    call.canTie ? Phrase(sv: "lika: utslagsröst", en: "tie: casting vote")(language) : ""
  }

  private static func deciding(_ call: RollCall, _ language: Language) -> String {
    let needed = call.requirement.needed ?? call.deciding
    switch call.requirement {
    case .majority: return Phrase(sv: "\(needed) avgör", en: "\(needed) decides")(language)
    case .third(.yes, _):
      return Phrase(sv: "Ja räcker med \(needed)", en: "Yes needs \(needed)")(language)
    case .third:
      return Phrase(sv: "Nej räcker med \(needed)", en: "No needs \(needed)")(language)
    case .twoThirds(.yes?, _):
      return Phrase(sv: "Ja behöver \(needed)", en: "Yes needs \(needed)")(language)
    case .twoThirds(.no?, _):
      return Phrase(sv: "Nej behöver \(needed)", en: "No needs \(needed)")(language)
    case .twoThirds: return Phrase(sv: "\(needed) behövs", en: "\(needed) needed")(language)
    }
  }

  /// A text as at most two lines, the second of which ends as the text ends.
  private static func lines(_ text: String, columns: Int) -> [String] {
    let width = max(columns, 12)
    let rows = text.wrapped(columns: width)
    guard rows.count > 2 else { return rows }
    var rest = Substring(text.dropFirst(rows[0].count))
    while rest.count > width - 1 || String(rest).columns > width - 1 { rest = rest.dropFirst() }
    return [rows[0], "…" + rest]
  }
}
