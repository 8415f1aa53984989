import Agenda
import Screen
import Voting

/// What the person at the desk is doing in the roll call; the votes themselves are the meeting's.
struct RollCallSheet: Hashable, Sendable {
  /// The place of someone called again, to change a vote; nothing calls the next who has not voted.
  var again: Int?
  /// Whether the next vote is everyone's who is left.
  var isRest = false

  /// The place of the person called now, in the register; nothing once all have voted.
  func called(in call: RollCall) -> Int? {
    if let again, call.voters.indices.contains(again) { return again }
    return call.next
  }
}

/// The keys of the roll call: one a vote.
enum Ballots {
  /// A key, the vote it gives and its name.
  struct Row: Hashable, Sendable {
    let key: Character
    let choice: Voting.Choice
    let name: Phrase
  }

  /// The votes by their keys, in the order shown.
  static func rows(_ language: Language) -> [Row] {
    [
      Row(
        key: language == .swedish ? "j" : "y", choice: .yes, name: Phrase(sv: "Ja", en: "Yes")),
      Row(key: "n", choice: .no, name: Phrase(sv: "Nej", en: "No")),
      Row(key: "a", choice: .abstain, name: Phrase(sv: "Avstår", en: "Abstain")),
      Row(key: "f", choice: .absent, name: Phrase(sv: "Frånvarande", en: "Absent")),
      Row(key: "k", choice: .paired, name: Phrase(sv: "Kvittad", en: "Paired")),
    ]
  }

  /// The name of a vote.
  static func name(_ choice: Voting.Choice, _ language: Language) -> String {
    rows(language).first { $0.choice == choice }?.name(language) ?? ""
  }
}

extension Session {
  /// Keys in the roll call.
  mutating func handle(_ key: Key, in sheet: RollCallSheet) -> [Effect] {
    guard let call = RollCall(meeting) else {
      place = .item
      return []
    }
    switch key {
    case .escape:
      if sheet.isRest || sheet.again != nil {
        place = .rollCall(RollCallSheet())
      } else {
        place = .item
      }
      return []
    case .left, .up, .backspace:
      let at = sheet.called(in: call) ?? call.voters.count
      place = .rollCall(RollCallSheet(again: max(at - 1, 0)))
      return []
    case .right, .down:
      let at = sheet.called(in: call).map { $0 + 1 }
      let isPast = at == call.next || at == call.voters.count
      place = .rollCall(RollCallSheet(again: isPast ? nil : at))
      return []
    case .enter: return endVote(call)
    case .scalar(let scalar): return ballot(Character(scalar), sheet, call)
    default: return []
    }
  }

  private mutating func endVote(_ call: RollCall) -> [Effect] {
    selected = call.item
    switch call.vote.stage {
    case .open where call.vote.demand.method == .hands && call.vote.tally == nil:
      return choose(.count)
    case .open: return choose(.endVote)
    default: return choose(call.vote.result == nil ? .casting : .gavel)
    }
  }

  private mutating func ballot(
    _ key: Character, _ sheet: RollCallSheet, _ call: RollCall
  ) -> [Effect] {
    guard call.isCalling, mayRecord(.vote) else {
      return handleDeskKey(Key(name: String(key)) ?? .escape)
    }
    let row = Ballots.rows(language).first { $0.key == Character(key.lowercased()) }
    let isYes = row == nil && (key == "j" || key == "J")
    guard let choice = row?.choice ?? (isYes ? .yes : nil) else {
      return besideTheRoll(key, sheet)
    }
    var line = VerbLine(.vote)
    if sheet.isRest {
      line["rest"] = choice.rawValue
    } else {
      guard let place = sheet.called(in: call) else {
        message = .said(
          Phrase(
            sv: "Alla har röstat. Enter avslutar, ← ändrar föregående.",
            en: "All have voted. Enter ends the vote, ← changes the one before.")(language))
        return []
      }
      line.words = [choice.rawValue, "#\(call.voters[place].person.place)"]
    }
    if meeting.current.count > 1 { line["item"] = ItemSearch(meeting).word(for: call.item) }
    place = .rollCall(RollCallSheet())
    return [.record(Request(line: line, shown: Given.Shown(meeting)))]
  }

  /// Keys that are no votes: the rest, what records nothing, undoing; others wait for the roll.
  private mutating func besideTheRoll(_ key: Character, _ sheet: RollCallSheet) -> [Effect] {
    if key == "r" {
      place = .rollCall(RollCallSheet(isRest: !sheet.isRest))
      return []
    }
    let pressed = Key(name: String(key)) ?? .escape
    let verb = Verb.with(key: key)
    if verb == .undo || verb == .endVote || DeskKey(pressed) != nil {
      return handleDeskKey(pressed)
    }
    message = .said(
      Phrase(
        sv: "Uppropet pågår; här gäller bara dess tangenter. Esc visar ärendet.",
        en: "The roll is being called; only its keys count here. Esc shows the item.")(language))
    return []
  }
}
