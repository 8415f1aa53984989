import Agenda
import Screen

extension Session {
  /// Takes a key at a moment of the body's clock.
  ///
  /// The layer on top gets it first, then the main part of the screen.
  /// - Returns: What the program around is to do, in order.
  mutating func handle(_ key: Key, at clock: Moment) -> [Effect] {
    tick(clock)
    if size.columns < DeskView.least.columns || size.rows < DeskView.least.rows {
      // Nothing can be seen: nothing may happen unseen.
      return key == .control("z") ? [.suspend] : key == .control("l") ? [.repaint] : []
    }
    switch key {
    case .control("c") where layers.last != .quit:
      message = nil
      layers.append(.quit)
      return []
    case .control("z"): return [.suspend]
    case .control("l"): return [.repaint]
    case .paste where !takesText: return []
    default: break
    }
    message = nil
    guard let layer = layers.last else { return handleInPlace(key) }
    switch layer {
    case .asking(let asking): return handle(key, in: asking)
    case .line(let entry): return handle(key, in: entry)
    case .search(let entry): return handle(key, in: entry)
    case .confirm(let confirmation): return handle(key, in: confirmation)
    case .drafts(let choice): return handle(key, in: choice)
    case .saving(let saving): return handle(key, in: saving)
    case .printers(let printers): return handle(key, choosing: printers)
    case .quit: return handleQuitting(key)
    }
  }

  /// Whether pasted text has somewhere to go.
  private var takesText: Bool {
    switch layers.last {
    case .asking(let asking):
      switch asking.field {
      case .line, .text, .picker: true
      case .choice, nil: false
      }
    case .line, .search: true
    case .confirm(let confirmation): confirmation.reason != nil
    case .saving(let saving): saving.takesText
    case .drafts, .printers, .quit, nil: false
    }
  }

  private mutating func handleInPlace(_ key: Key) -> [Effect] {
    guard desk != .hall else {
      // The room's screen shows one thing and does nothing: it can only be left.
      if DeskKey(key) == .quit { layers.append(.quit) }
      return []
    }
    switch place {
    case .item: return handleAtItem(key)
    case .rollCall(let sheet): return handle(key, in: sheet)
    case .ballot(let sheet): return handle(key, in: sheet)
    case .presence(let sheet): return handle(key, in: sheet)
    case .missing(let sheet): return handle(key, in: sheet)
    case .speakers(let sheet): return handle(key, in: sheet)
    case .papers: return handleAtPapers(key)
    case .page(var page):
      if let papersKey = page.papersKey(key) { return press(papersKey) }
      if page.handle(key, rows: layout.main.size.rows - 1) {
        place = .page(page)
        return []
      }
      if let deskKey = DeskKey(key) {
        press(deskKey)
      } else if key == .escape || key == .enter {
        place = natural
      } else if case .scalar = key {
        // Nothing is recorded while the item cannot be seen.
        message = .said(
          Phrase(sv: "Esc går tillbaka till ärendet.", en: "Esc goes back to the item.")(language))
      }
      return []
    }
  }

  private mutating func handleAtItem(_ key: Key) -> [Effect] {
    switch key {
    case .enter where pane == .words: return takeNextStep()
    case .scalar(" ") where pane == .words: move(by: 1)
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: move(by: -layout.page)
    case .pageDown: move(by: layout.page)
    case .home: move(by: -Bounds.items * 1_000)
    case .end: move(by: Bounds.items * 1_000)
    case .tab: focus(pane(after: pane, by: 1))
    case .backTab: focus(pane(after: pane, by: -1))
    case .left: focus(.agenda)
    case .right: focus(.item)
    case .mouse(let mouse): handle(mouse)
    case .enter:
      if pane != .agenda || !canTake(selected) {
        focus(pane == .agenda ? .item : .agenda)
      } else {
        askToTake(selected)
      }
    case .escape where desk.hasPapers: place = natural
    case .escape: selectOpenItem()
    default: return handleDeskKey(key)
    }
    return []
  }

  /// The keys of the desk and of the verbs, wherever no layer is open.
  mutating func handleDeskKey(_ key: Key) -> [Effect] {
    if let deskKey = DeskKey(key) {
      press(deskKey)
      return []
    }
    guard case .scalar(let scalar) = key, let verb = Verb.with(key: Character(scalar)) else {
      return []
    }
    return choose(verb)
  }

  mutating func press(_ key: DeskKey) {
    switch key {
    case .line where !desk.records: message = .refused(Self.recordsNothing(language))
    case .line: layers.append(.line(CommandEntry()))
    case .search: layers.append(.search(SearchEntry(meeting)))
    case .draft: openDrafts()
    case .item: place = desk.hasPapers ? .item : natural
    case .papers where desk.hasPapers: place = .papers
    case .papers:
      message = .said(
        Phrase(
          sv: "Papperen finns vid handläggarens bord.", en: "The papers are at the clerk's desk.")(
            language))
    case .presence: place = .presence(PresenceSheet(meeting))
    case .help: place = .page(Page(.help, in: self))
    case .minutes: place = .page(Page(.minutes, in: self))
    case .missing: place = .missing(MissingSheet(self))
    case .log: place = .page(Page(.log, in: self))
    case .speakers: place = .speakers(SpeakersSheet(self))
    case .quit: layers.append(.quit)
    }
  }

  /// Only yes leaves and only no stays: a key pressed twice does neither.
  private mutating func handleQuitting(_ key: Key) -> [Effect] {
    let yes: [Key] =
      language == .swedish ? [.scalar("j"), .scalar("J")] : [.scalar("y"), .scalar("Y")]
    switch key {
    case _ where yes.contains(key):
      layers.removeLast()
      putAwayAll()
      return [.saveDrafts, .quit]
    case .escape, .scalar("n"), .scalar("N"): layers.removeLast()
    default:
      message = .said(
        Phrase(sv: "j lämnar bordet, Esc stannar.", en: "y leaves the desk, Esc stays.")(language))
    }
    return []
  }
}

// MARK: - The agenda and the item
extension Session {
  /// Moves the cursor of the agenda, the item's text, or the words by screens.
  mutating func move(by lines: Int) {
    if pane == .words {
      let screens = abs(lines) > layout.page ? lines : lines.signum()
      scroll = min(max(scroll + screens, 0), ChairView.lastScreen(of: self))
      return
    }
    guard pane == .agenda else {
      scroll = min(max(scroll + lines, 0), lastScroll(after: max(scroll + lines, 0)))
      return
    }
    let order = meeting.order
    guard !order.isEmpty else { return }
    let at = order.firstIndex(of: selected) ?? 0
    select(order[min(max(at + lines, 0), order.count - 1)])
  }

  mutating func select(_ id: ItemID) {
    guard id != selected else { return }
    selected = id
    scroll = 0
  }

  /// Puts the cursor on the open item, or the next.
  private mutating func selectOpenItem() {
    guard let id = meeting.current.first ?? meeting.nextItem else { return }
    select(id)
    focus(panes[0])
  }

  private func pane(after pane: Pane, by steps: Int) -> Pane {
    let at = panes.firstIndex(of: pane) ?? 0
    return panes[(at + steps + panes.count) % panes.count]
  }

  /// Gives the arrows to the agenda, or to a text; a text is left at its top.
  private mutating func focus(_ pane: Pane) {
    guard pane != self.pane else { return }
    self.pane = pane
    scroll = 0
    guard pane == .item else { return }
    let back =
      desk.hasWords ? Phrase(sv: "orden", en: "words") : Phrase(sv: "listan", en: "agenda")
    message = .said(
      Phrase(
        sv: "↑↓ bläddrar i ärendet; Tab går tillbaka till \(back.sv).",
        en: "↑↓ scroll the item; Tab goes back to the \(back.en).")(language))
  }

  /// The largest first row that still fills the pane, when `wanted` is asked for.
  private func lastScroll(after wanted: Int) -> Int {
    guard let item else { return 0 }
    let rect = layout.item
    let text = ItemText(
      item, of: meeting, now: clock, language: language, columns: rect.size.columns - 2,
      rows: rect.size.rows, scroll: min(wanted, 1_000_000))
    return max(text.text.rows.count - rect.size.rows, 0)
  }

  private mutating func handle(_ mouse: Mouse) {
    let isAgenda = pane != .words && layout.agenda.contains(mouse.position)
    if pane != .words, isAgenda != (pane == .agenda), layout.isWide {
      focus(isAgenda ? .agenda : .item)
    }
    switch mouse.action {
    case .scrollUp: move(by: -3)
    case .scrollDown: move(by: 3)
    case .press:
      guard isAgenda else { return }
      let rows = AgendaPane.visible(
        in: meeting, selected: selected, rows: layout.agenda.size.rows - 1)
      let line = rows.lowerBound + mouse.position.row - layout.agenda.origin.row - 1
      if rows.contains(line) { select(meeting.order[line]) }
    }
  }

  /// Whether an item could be taken now, as the state machine says.
  func canTake(_ id: ItemID) -> Bool {
    let given = Given(at: clock, because: "?")
    return mayRecord(.take)
      && meeting.refusal(of: .take([id], numbered: true), given: given) == nil
  }

  /// Asks before an item is taken by Enter, and always before an undecided one is laid aside.
  mutating func askToTake(_ id: ItemID) {
    guard let item = meeting[id] else { return }
    let line = VerbLine(.take, words: [ItemSearch(meeting).word(for: id)])
    let title = [item.number, item.title].compactMap { $0 }.joined(separator: " ")
    var sentences = [Phrase(sv: "Ta upp \(title)?", en: "Take up \(title)?")(language)]
    if let open = meeting.item, open.isOpen, open.progress != .heard {
      let aside = open.paragraph.map { "§ \($0)" } ?? open.title
      sentences.insert(
        Phrase(
          sv: "\(aside) är inte beslutad och läggs åt sidan.",
          en: "\(aside) is not decided and is laid aside.")(language), at: 0)
    }
    let request = Request(line: line, shown: Given.Shown(meeting))
    layers.append(.confirm(Confirmation(request, sentences: sentences, needsReason: nil)))
  }
}

extension Verb {
  /// The verb of a key of the table.
  static func with(key: Character) -> Verb? { byKey[key] }

  private static let byKey: [Character: Verb] = {
    var verbs: [Character: Verb] = [:]
    for verb in allCases {
      if let key = verb.row.key { verbs[key] = verb }
    }
    return verbs
  }()
}
