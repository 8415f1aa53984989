import Agenda

/// What the verbs of the papers ask with: who signs and how, which §§, where.
struct PaperFields {
  let verb: Verb
  let meeting: Meeting
  /// The item under the cursor.
  let item: Item?
  let answers: Answers
  let language: Language

  /// Those whose turn it is to sign, in the order of signing.
  var signers: [MenuLine] {
    var choices: [(word: String, label: String)] = []
    let waiting = meeting.pendingSignatures
    for pending in waiting {
      let isNext = !waiting.contains { other in
        other.role < pending.role && other.items.contains(where: pending.items.contains)
      }
      guard isNext else { continue }
      let word = Self.word(for: pending.signer)
      let label =
        "\(meeting.name(of: pending.signer)), \(pending.role.name(language)): "
        + paragraphList(meeting.paragraphNumbers(of: pending.items))
      choices.append((word: word, label: label))
    }
    return MenuLine.counted(choices)
  }

  /// A day on which any of it may be done: today, or that of the last signature or notice where it
  /// is later.
  static func day(_ today: Day, in meeting: Meeting) -> Day {
    let verification = meeting.verification
    let days = verification.attestations.map(\.on) + verification.notices.map(\.on)
    return max(today, days.max() ?? meeting.day)
  }

  /// The word that the line takes for someone who signs.
  static func word(for signer: Signer) -> String {
    switch signer {
    case .secretary: "secretary"
    case .person(let id): "#\(id.place)"
    }
  }

  /// How someone signs, or why not.
  var outcomes: [MenuLine] {
    MenuLine.counted(
      SigningAnswer.allCases.map { (word: $0.rawValue, label: $0.phrase(language)) })
  }

  /// The §§ that the verb can be about, as the line takes them; empty is all.
  var items: [MenuLine] {
    switch verb {
    case .attest: return MenuLine.counted(signed)
    case .post: return MenuLine.counted(meeting.pendingNotices.map { choice($0.items) })
    case .takeDown:
      let up = meeting.verification.notices.filter { $0.removal == nil }
      return MenuLine.counted(up.map { choice($0.items) })
    default:
      let whole = Phrase(sv: "hela protokollet", en: "the whole minutes")(language)
      let one = item.flatMap { $0.paragraph == nil ? nil : [choice([$0.id])] } ?? []
      return MenuLine.counted(one + [(word: "", label: whole)])
    }
  }

  /// All that waits for someone, or §§ verified at once while the minutes are not sent.
  private var signed: [(word: String, label: String)] {
    let waiting = meeting.pendingSignatures.filter {
      Self.word(for: $0.signer) == answers.word(.signer)
    }.flatMap(\.items)
    guard meeting.verification.sent == nil else {
      return [(word: "", label: choice(waiting).label)]
    }
    let single = waiting.count > 1 ? waiting.map { choice([$0]) } : []
    return [choice(waiting)] + single
  }

  private func choice(_ items: [ItemID]) -> (word: String, label: String) {
    (Self.word(for: items, in: meeting), paragraphList(meeting.paragraphNumbers(of: items)))
  }

  /// The word that `item=` takes for items.
  static func word(for items: [ItemID], in meeting: Meeting) -> String {
    let search = ItemSearch(meeting)
    return items.map(search.word(for:)).joined(separator: ",")
  }

  /// The place that is asked for: of verifying, or where the minutes are kept.
  var place: String {
    verb == .post ? meeting.body.rules.keepingPlace : meeting.verificationPlace ?? ""
  }

  /// What stands in the place of masked words.
  var shown: String { "XXXX" }
}

/// What is answered when it is asked how someone signs: in what way, or why not.
enum SigningAnswer: String, CaseIterable {
  case paper, digital, ssh, refused, hindered

  /// Whether someone signs.
  var isSigning: Bool {
    switch self {
    case .paper, .digital, .ssh: true
    case .refused, .hindered: false
    }
  }

  /// What is chosen.
  var phrase: Phrase {
    switch self {
    case .paper: Phrase(sv: "undertecknar på papper", en: "signs on paper")
    case .digital: Phrase(sv: "undertecknar elektroniskt", en: "signs electronically")
    case .ssh: Phrase(sv: "undertecknar här med en nyckel", en: "signs here with a key")
    case .refused: Phrase(sv: "vägrar underteckna", en: "refuses to sign")
    case .hindered: Phrase(sv: "har förhinder", en: "is hindered")
    }
  }
}

extension Answers {
  /// How someone signs, or why not, once that is answered.
  var signing: SigningAnswer? { word(.outcome).flatMap(SigningAnswer.init(rawValue:)) }
}
