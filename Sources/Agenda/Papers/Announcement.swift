/// The §§ that one notice announces or is to announce, and how far it has come (anslag).
///
/// Every § stands in one: with the §§ of the same notice where one was posted, else with those
/// verified the same day, and what is verified at once apart from the rest.
/// - Law: KL 8 kap. 12 §.
public struct Announcement: Hashable, Sendable {
  /// How far it has come.
  public enum Stage: Hashable, Sendable {
    /// The §§ are not verified: nothing may be announced.
    case unverified
    /// The §§ were verified that day, and no notice is posted.
    case verified(Day)
    /// The notice is posted, and perhaps taken down.
    case posted(Notice)
  }

  /// The items whose §§ they are, in order.
  public var items: [ItemID]
  /// Whether all of them were declared verified at once (omedelbart justerade).
  public var isImmediate: Bool
  /// How far it has come.
  public var stage: Stage
  /// Notices of these §§ that came down early and were posted anew.
  public var earlier: [Notice]

  /// Makes an announcement.
  public init(items: [ItemID], isImmediate: Bool, stage: Stage, earlier: [Notice] = []) {
    self.items = items
    self.isImmediate = isImmediate
    self.stage = stage
    self.earlier = earlier
  }
}

extension Announcement {
  /// The notice, where one is posted.
  public var notice: Notice? {
    guard case .posted(let notice) = stage else { return nil }
    return notice
  }

  /// The day of the verification, where the §§ are verified.
  public var verified: Day? {
    switch stage {
    case .unverified: nil
    case .verified(let day): day
    case .posted(let notice): notice.verified
    }
  }

  /// The last day to post the notice, where the §§ are verified.
  public var lastPosting: Day? { verified.map(Deadline.announcement) }
}

extension Meeting {
  /// The notices of the minutes, posted or to be posted, in the order of their first §.
  /// - Complexity: O(*n* · *m*) in §§ and notices.
  public var announcements: [Announcement] {
    var numbers: [Int?] = []
    var found: [Announcement] = []
    for item in paragraphs {
      let number = verification.notices.lastIndex { $0.items.contains(item.id) }
      let stage = stage(of: item, notice: number)
      let together = found.indices.first { index in
        numbers[index] == number && found[index].stage == stage
          && (number != nil || found[index].isImmediate == item.isImmediate)
      }
      if let together {
        found[together].items.append(item.id)
        found[together].isImmediate = found[together].isImmediate && item.isImmediate
      } else {
        numbers.append(number)
        found.append(
          Announcement(items: [item.id], isImmediate: item.isImmediate, stage: stage))
      }
    }
    for index in found.indices {
      found[index].earlier = verification.notices[..<(numbers[index] ?? 0)].filter { notice in
        notice.cameDownEarly && notice.items.contains(where: found[index].items.contains)
      }
    }
    return found
  }

  private func stage(of item: Item, notice: Int?) -> Announcement.Stage {
    if let notice { return .posted(verification.notices[notice]) }
    guard case .verified(let day) = standing(of: item) else { return .unverified }
    return .verified(day)
  }
}
