import Agenda
import Screen

/// The keys that would be accepted now, the most likely first; what would be refused stands in
/// parentheses after them, where there is room.
struct FooterBar: View {
  let session: Session

  /// One key of the footer.
  struct Hint: Hashable, Sendable {
    var key: String
    var hint: String
    var isPossible = true

    var columns: Int { key.columns + 1 + hint.columns + (isPossible ? 0 : 2) }
  }

  func draw(on canvas: inout Canvas) {
    let columns = canvas.bounds.size.columns
    let fixed = last
    let reserved = fixed.reduce(0) { $0 + $1.columns + 2 }
    var column = 1
    for hint in hints where column + hint.columns <= columns - reserved {
      column = draw(hint, at: column, on: &canvas) + 2
    }
    for hint in fixed where column + hint.columns <= columns {
      column = draw(hint, at: column, on: &canvas) + 2
    }
  }

  private func draw(_ hint: Hint, at column: Int, on canvas: inout Canvas) -> Int {
    if hint.isPossible {
      let next = canvas.write(hint.key, row: 0, column: column, style: .key)
      return canvas.write(" " + hint.hint, row: 0, column: next)
    }
    return canvas.write("(\(hint.key) \(hint.hint))", row: 0, column: column, style: .dimmed)
  }

  /// The keys that always stand last.
  private var last: [Hint] {
    guard session.layers.isEmpty else { return [] }
    let undo = Hint(key: "u", hint: Verb.undo.row.hint(session.language))
    return (canUndo ? [undo] : []) + [hint(.help)]
  }

  /// Whether this desk has recorded something that stands, and there is room to say so.
  private var canUndo: Bool {
    guard session.mayRecord(.undo) else { return false }
    switch session.place {
    case .item, .ballot, .missing, .speakers: break
    case .rollCall:
      let isCalling = RollCall(session.meeting)?.isCalling ?? false
      if isCalling, session.size.columns < 76 { return false }
    case .presence, .papers, .page: return false
    }
    let history = session.history
    return history.entries.contains { entry in
      entry.desk == session.desk && entry.undoes == nil && !history.undone.contains(entry.n)
    }
  }

  private var hints: [Hint] {
    if let layer = session.layers.last { return LayerHints(session: session).hints(for: layer) }
    switch session.place {
    case .item: return atItem
    case .rollCall(let sheet): return LayerHints(session: session).hints(for: sheet)
    case .ballot: return LayerHints(session: session).ballot
    case .presence: return LayerHints(session: session).presence
    case .missing: return LayerHints(session: session).missing
    case .speakers: return LayerHints(session: session).speakers
    case .papers: return LayerHints(session: session).papers
    case .page(let page): return LayerHints(session: session).hints(for: page)
    }
  }

  private var atItem: [Hint] {
    var hints: [Hint] = []
    if session.desk.records, session.lock == nil {
      let probed = Self.verbs(of: session)
      hints += probed.filter(\.isPossible).map { hint($0.verb, isPossible: true) }
      if !session.drafts.isEmpty { hints.insert(hint(.draft), at: min(1, hints.count)) }
      let refused = probed.filter { !$0.isPossible }.map { hint($0.verb, isPossible: false) }
      // Where the words say what comes, what cannot be done yet is seen beside what can.
      let isLed = session.desk.hasWords && session.meeting.phase == .open
      if isLed { hints += refused }
      hints.append(hint(.line))
      let isClosed = session.meeting.phase == .closed
      hints +=
        isClosed ? [hint(DeskKey.missing), hint(.minutes)] : [hint(.minutes), hint(.missing)]
      hints += [DeskKey.presence, .speakers, .search, .quit].map(hint)
      if !isLed { hints += refused }
    } else {
      let papers: [DeskKey] = session.desk.hasPapers ? [.papers] : []
      hints += (papers + [.minutes, .missing, .presence, .speakers, .log, .search, .quit])
        .map(hint)
    }
    return hints
  }

  private func hint(_ key: DeskKey) -> Hint {
    Hint(key: String(key.key), hint: key.hint(session.language))
  }

  private func hint(_ verb: Verb, isPossible: Bool) -> Hint {
    Hint(
      key: verb.row.key.map(String.init) ?? ":\(verb.name(session.language))",
      hint: verb.row.hint(session.language), isPossible: isPossible)
  }

  /// The verbs of the stage with what the state machine says of each, in the natural order.
  static func verbs(of session: Session) -> [(verb: Verb, isPossible: Bool)] {
    let probe = Probe(meeting: session.meeting, selected: session.item, clock: session.clock)
    let stage = Stage(session.meeting, at: session.selected)
    // Whatever the stage does not name may still be possible, in another item for instance.
    let usual: [Verb] = [.reserve, .note, .edit]
    let others = usual.filter { !stage.verbs.contains($0) }
    var verbs = stage.verbs + others
    if session.meeting.hasEmptySeat, !verbs.contains(.serve) {
      verbs.insert(.serve, at: min(1, verbs.count))
    }
    verbs += session.desk.fewVerbs.filter { !verbs.contains($0) }
    if let next = session.nextVerb, session.desk.hasWords {
      verbs = [next] + verbs.filter { $0 != next }
    }
    return verbs.filter { $0.isAllowed(at: session.desk) }
      .map { ($0, probe.refusal(of: $0) == nil) }
  }
}

extension Desk {
  /// The verbs of a desk that has so few that the footer names them all, whatever the stage.
  fileprivate var fewVerbs: [Verb] {
    let own = Verb.allCases.filter { $0 != .undo && $0.isAllowed(at: self) }
    let natural: [Verb] = [.put, .find, .gavel, .casting]
    return own.count > 12 ? [] : natural.filter(own.contains) + own.filter { !natural.contains($0) }
  }
}
