public import Agenda

/// Something that became of the minutes once they were written, on a day.
/// - Law: KL 5 kap. 69 §, 6 kap. 35 §, 8 kap. 12 §.
public struct Milestone: Hashable, Sendable {
  /// What happened.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The text was fixed and sent to the verifiers.
    case sent
    case signed, refused, hindered
    /// The last signature was given (justerat).
    case verified
    /// What was verified was corrected (rättelse).
    case corrected
    /// The notice was posted (anslag).
    case announced
    /// The notice was taken down.
    case takenDown = "taken-down"
  }

  /// What happened.
  public var kind: Kind
  /// The day.
  public var day: Day
  /// The §§ it holds for.
  public var paragraphs: [Int]
  /// Whose doing it was, by name with party; empty where it was nobody's alone.
  public var by: String

  /// Everything that became of a meeting's minutes, in order of the days.
  /// - Parameters:
  ///   - meeting: The meeting.
  ///   - paragraphs: The §§ as the minutes have them.
  /// - Returns: What concerns those §§.
  static func all(of meeting: Meeting, _ paragraphs: [Paragraph]) -> [Milestone] {
    let numbers = paragraphs.map(\.number)
    let verification = meeting.verification
    let place = Dictionary(numbers.enumerated().map { ($1, $0) }, uniquingKeysWith: { $1 })
    func ours(_ items: [ItemID]) -> [Int] {
      items.compactMap { meeting[$0]?.paragraph }.filter { place[$0] != nil }.sorted()
    }
    var all: [Milestone] = []
    if let sent = verification.sent {
      let fixed = verification.texts.compactMap(\.paragraph).filter { place[$0] != nil }
      all.append(Milestone(kind: .sent, day: sent.day, paragraphs: fixed, by: ""))
    }
    all += verification.attestations.map {
      Milestone(
        kind: Kind(of: $0.outcome), day: $0.on, paragraphs: ours($0.items),
        by: meeting.name(of: $0.signer))
    }
    all += verified(paragraphs)
    all += verification.corrections.map {
      Milestone(kind: .corrected, day: $0.on, paragraphs: ours([$0.item]), by: $0.by)
    }
    for notice in verification.notices {
      let announced = ours(notice.items)
      all.append(
        Milestone(kind: .announced, day: notice.on, paragraphs: announced, by: notice.by))
      if let removal = notice.removal {
        all.append(
          Milestone(kind: .takenDown, day: removal.on, paragraphs: announced, by: removal.by))
      }
    }
    let concerned = all.filter { !$0.paragraphs.isEmpty }.enumerated()
    return concerned.sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }

  /// The days on which §§ were verified.
  private static func verified(_ paragraphs: [Paragraph]) -> [Milestone] {
    var numbers: [Day: [Int]] = [:]
    for paragraph in paragraphs {
      if case .verified(let day) = paragraph.standing {
        numbers[day, default: []].append(paragraph.number)
      }
    }
    return numbers.keys.sorted().map { day in
      Milestone(kind: .verified, day: day, paragraphs: numbers[day] ?? [], by: "")
    }
  }
}

extension Milestone.Kind {
  /// How a signature ended, as it became of the minutes.
  fileprivate init(of outcome: Attestation.Outcome) {
    switch outcome {
    case .signed: self = .signed
    case .refused: self = .refused
    case .hindered: self = .hindered
    }
  }
}
