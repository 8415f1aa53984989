import Agenda

/// One line of the agenda as a desk shows it.
struct AgendaRow: Hashable, Sendable {
  /// Where an item stands, as one mark before its number.
  enum Mark: String, Hashable, Sendable {
    /// Not handled.
    case waiting = " "
    /// Open now.
    case open = "▶"
    /// Begun and laid aside.
    case aside = "◦"
    /// Decided or noted.
    case done = "✓"
    /// Struck from the agenda.
    case struck = "×"
    /// A heading between items.
    case divider = "─"
  }

  var id: ItemID
  var mark: Mark
  /// The § once the item has one, else the number on the agenda.
  var number: String
  var title: String
  var reference: String
  /// Whether a text of the item waits as a draft.
  var hasDraft: Bool
  /// Whether it was taken and no other has been since.
  var isCurrent: Bool

  init(_ item: Item, current: [ItemID], drafts: [ItemID]) {
    id = item.id
    isCurrent = current.contains(item.id)
    mark = Self.mark(of: item, isCurrent: isCurrent)
    number = item.paragraph.map { "§\($0)" } ?? item.number ?? ""
    title = item.title
    reference = item.reference ?? ""
    hasDraft = drafts.contains(item.id)
  }

  private static func mark(of item: Item, isCurrent: Bool) -> Mark {
    if item.kind == .divider { return .divider }
    switch item.progress {
    case .heard, .debate, .questions, .waiting: if isCurrent { return .open }
    case .decided, .struck: break
    }
    switch item.progress {
    case .waiting: return .waiting
    case .heard, .debate, .questions: return .aside
    case .decided: return .done
    case .struck: return .struck
    }
  }
}

extension Meeting {
  /// The agenda in its order, as the desks list it.
  /// - Complexity: O(*n*) in the number of items.
  func agendaRows(drafts: [ItemID] = []) -> [AgendaRow] {
    agenda.map { AgendaRow($0, current: current, drafts: drafts) }
  }
}
