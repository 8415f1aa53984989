import Agenda
import Voting

extension Meeting {
  /// The item that a verb of the debate is about; nothing where it is about all that are open.
  ///
  /// Several that were taken together are moved, put and found in as one, as long as the same has
  /// been moved and put in each; else the one under the cursor counts.
  func subject(of verb: Verb, at selected: ItemID?) -> ItemID? {
    verb.isForRange && actsAsOne ? nil : openItem(at: selected)?.id
  }

  /// Whether several items were taken together and have the same motions and questions.
  var actsAsOne: Bool {
    let open = current.compactMap { self[$0] }.filter(\.isOpen)
    guard open.count > 1, let first = open.first else { return false }
    return open.dropFirst().allSatisfy { $0.isTreated(as: first) }
  }

  /// The §§ of the items that are open now: "§§ 86–95"; their numbers where they have no §.
  var openParagraphs: String {
    let open = current.compactMap { self[$0] }.filter(\.isOpen)
    let paragraphs = open.compactMap(\.paragraph)
    guard paragraphs.count == open.count else {
      return open.compactMap(\.number).joined(separator: ", ")
    }
    return Paragraphs(paragraphs).text
  }

  /// Whether a motion was moved in all the items that are open, an item of theirs among them.
  func isShared(_ motion: Motion, in item: Item) -> Bool {
    let open = current.compactMap { self[$0] }.filter(\.isOpen)
    guard open.count > 1, open.contains(where: { $0.id == item.id }) else { return false }
    return open.allSatisfy { $0[motion: motion.id].map(motion.isSame) ?? false }
  }
}

/// Several §§ as a reader sees them.
struct Paragraphs {
  let numbers: [Int]

  init(_ numbers: [Int]) { self.numbers = numbers }

  /// "§ 86", "§§ 86–95", or each of them where they are no row.
  var text: String {
    guard let first = numbers.first, let last = numbers.last, numbers.count > 1 else {
      return numbers.first.map { "§ \($0)" } ?? ""
    }
    let isRow = numbers == Array(first...max(first, last))
    return "§§ " + (isRow ? "\(first)–\(last)" : numbers.map(String.init).joined(separator: ", "))
  }
}

extension Verb {
  /// Whether the verb is meant for every item where several were taken together.
  var isForRange: Bool {
    switch self {
    case .motion, .support, .closeDebate, .put, .find: true
    default: false
    }
  }
}

extension Item {
  fileprivate func isTreated(as other: Item) -> Bool {
    progress == other.progress && question?.contest.stage == other.question?.contest.stage
      && standing.count == other.standing.count
      && zip(standing, other.standing).allSatisfy { $0.isSame(as: $1) }
  }
}

extension Motion {
  /// Whether it is the same motion, moved in another item too.
  fileprivate func isSame(as other: Motion) -> Bool {
    id == other.id && kind == other.kind && movers == other.movers && text == other.text
  }
}
