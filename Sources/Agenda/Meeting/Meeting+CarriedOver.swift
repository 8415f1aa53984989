/// What the next meeting has to take up.
public struct CarriedOver: Hashable, Sendable {
  /// The item it comes from, where it comes from one.
  public var item: ItemID?
  /// The title with the case number, or the words of a reminder.
  public var title: String
  /// What the next agenda says of it, "Bordlagt den 2026-03-25, § 27"; empty for a reminder.
  public var note: String
}

extension Meeting {
  /// What the next meeting has to take up: what was tabled or not handled, and the reminders.
  ///
  /// A tabled item comes up at the next meeting; an item referred back comes when it is prepared.
  /// Among the reminders are decisions that somebody took or is to take on delegation.
  /// - Law: KL 5 kap. 51 §; 6 kap. 40 § andra stycket.
  public var carriedOver: [CarriedOver] {
    let items = agenda.filter { $0.kind != .divider }.compactMap { item -> CarriedOver? in
      let title = item.title + (item.reference.map { " (\($0))" } ?? "")
      if item.decision?.outcome == .tabled {
        let paragraph = item.paragraph.map { ", § \($0)" } ?? ""
        return CarriedOver(
          item: item.id, title: title, note: "Bordlagt den \(day)\(paragraph)")
      }
      guard phase == .closed, item.isOpen else { return nil }
      return CarriedOver(
        item: item.id, title: title, note: "Inte avgjort den \(day)")
    }
    return items
      + reminders.map { CarriedOver(item: $0.item, title: $0.text, note: "") }
  }
}
