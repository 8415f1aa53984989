import Agenda
import Screen

/// A desk's whole screen, drawn from its session and from nothing else.
struct DeskView: View {
  /// The least size at which a desk is drawn.
  static let least = Size(columns: 60, rows: 16)

  let session: Session

  func draw(on canvas: inout Canvas) {
    let size = canvas.bounds.size
    guard size.columns >= Self.least.columns, size.rows >= Self.least.rows else {
      canvas.write(tooSmall, row: 0)
      return
    }
    let layout = session.layout
    guard session.desk != .hall else { return drawHall(on: &canvas, layout) }
    canvas.draw(HeaderBar(session: session), in: layout.header)
    drawMain(on: &canvas, layout)
    canvas.draw(MessageBar(session: session), in: layout.message)
    canvas.draw(FooterBar(session: session), in: layout.footer)
    for layer in session.layers { draw(layer, on: &canvas, layout) }
    drawWhole(MessageBar(session: session), on: &canvas, layout)
  }

  /// Draws what was said anew where it needs more rows than there are for it.
  private func drawWhole(_ bar: MessageBar, on canvas: inout Canvas, _ layout: DeskLayout) {
    let rows = bar.rows(columns: layout.message.size.columns)
    let more = rows - layout.message.size.rows
    guard more > 0 else { return }
    let area = Rect(
      row: layout.message.origin.row - more, column: layout.message.origin.column,
      columns: layout.message.size.columns, rows: rows)
    canvas.fill(area)
    canvas.draw(bar, in: area)
  }

  private var tooSmall: String {
    Phrase(
      sv: "Fönstret är för litet: minst 60 × 16.", en: "The window is too small: at least 60 × 16.")(
        session.language)
  }

  /// The room's screen, and over it only whether to leave: no message is for the room.
  private func drawHall(on canvas: inout Canvas, _ layout: DeskLayout) {
    canvas.draw(HallView(session: session), in: canvas.bounds)
    guard !session.layers.isEmpty else { return }
    for layer in session.layers { draw(layer, on: &canvas, layout) }
    for bar in [layout.message, layout.footer] { canvas.fill(bar) }
    canvas.draw(FooterBar(session: session), in: layout.footer)
  }

  private func drawMain(on canvas: inout Canvas, _ layout: DeskLayout) {
    switch session.place {
    case .item where session.pane == .words: drawWords(on: &canvas, layout)
    case .item: drawItem(on: &canvas, layout)
    case .rollCall(let sheet):
      guard let call = RollCall(session.meeting) else { return }
      canvas.draw(RollCallView(session: session, sheet: sheet, call: call), in: layout.main)
    case .ballot(let sheet):
      guard let box = BallotBox(session.meeting, at: session.selected) else { return }
      canvas.draw(BallotView(session: session, sheet: sheet, box: box), in: layout.main)
    case .presence(let sheet):
      canvas.draw(PresenceView(session: session, sheet: sheet), in: layout.main)
    case .missing(let sheet):
      canvas.draw(MissingView(session: session, sheet: sheet), in: layout.main)
    case .speakers(let sheet):
      canvas.draw(SpeakersView(session: session, sheet: sheet), in: layout.main)
    case .papers: canvas.draw(PapersView(session: session), in: layout.main)
    case .page(let page):
      canvas.draw(PageView(page: page, language: session.language), in: layout.main)
    }
  }

  private func drawWords(on canvas: inout Canvas, _ layout: DeskLayout) {
    canvas.draw(ChairView(session: session), in: layout.words)
    guard let beside = layout.besideWords else { return }
    let (line, item) = beside.columns(left: 1)
    canvas.fill(line, with: "│", style: .dimmed)
    canvas.draw(ItemPane(session: session), in: item)
  }

  private func drawItem(on canvas: inout Canvas, _ layout: DeskLayout) {
    let agenda = AgendaPane(session: session)
    let item = ItemPane(session: session)
    guard layout.isWide else {
      if session.pane == .agenda {
        canvas.draw(agenda, in: layout.main)
      } else {
        canvas.draw(item, in: layout.main)
      }
      return
    }
    canvas.draw(agenda, in: layout.agenda)
    let line = Rect(
      row: layout.main.origin.row, column: layout.agenda.endColumn, columns: 1,
      rows: layout.main.size.rows)
    canvas.fill(line, with: "│", style: .dimmed)
    canvas.draw(item, in: layout.item)
    if let side = layout.side { canvas.draw(SidePane(session: session), in: side) }
  }

  private func draw(_ layer: Session.Layer, on canvas: inout Canvas, _ layout: DeskLayout) {
    let main = layout.main
    switch layer {
    case .asking(let asking):
      canvas.draw(AskingView(session: session, asking: asking), in: main)
    case .line(let entry):
      canvas.draw(CommandView(session: session, entry: entry), in: main)
    case .search(let entry):
      canvas.draw(SearchView(entry: entry, language: session.language), in: main)
    case .confirm(let confirmation):
      canvas.draw(
        ConfirmationView(confirmation: confirmation, language: session.language), in: main)
    case .drafts(let choice):
      let title = Phrase(sv: "Utkast", en: "Drafts")(session.language)
      canvas.draw(MenuView(title: title, choice: choice), in: main)
    case .saving(let saving):
      canvas.draw(SavingView(saving: saving, language: session.language), in: main)
    case .printers(let printers):
      let title = Phrase(sv: "Skrivare", en: "Printers")(session.language)
      canvas.draw(MenuView(title: title, choice: printers), in: main)
    case .quit: canvas.draw(QuitView(session: session), in: main)
    }
  }
}
