import Agenda
import Voting

/// What the `:` line can be completed with where its cursor stands, from the verb table.
struct Completion {
  /// One way on.
  struct Candidate: Hashable, Sendable {
    /// What replaces the word being written, quoted where it needs to be.
    var text: String
    /// What it is, in a few words.
    var hint: String
  }

  let meeting: Meeting
  let language: Language
  let desk: Desk
  private let head: String
  private let tail: String
  private let before: [Token]
  private let isLong: Bool

  /// The most bytes of a line that is looked at for each key pressed.
  static let limit = 4 << 10

  /// Looks at a line up to the cursor; one past the bound has nothing to be completed with.
  init(_ line: String?, meeting: Meeting, language: Language, desk: Desk) {
    self.meeting = meeting
    self.language = language
    self.desk = desk
    isLong = line == nil
    let line = line ?? ""
    let cut = Self.lastWord(of: line)
    head = String(line[..<cut])
    tail = String(line[cut...])
    before = (try? Token.all(in: Substring(head).unicodeScalars)) ?? []
  }

  /// The ways on, in the order of the table, the roster or the agenda; at most forty.
  var candidates: [Candidate] {
    Array(all.prefix(40))
  }

  /// The line with the word being written replaced.
  func completed(with candidate: Candidate) -> String {
    head + candidate.text + (candidate.text.hasSuffix("=") ? "" : " ")
  }

  /// The verb that the line begins with.
  var verb: Verb? { before.first.flatMap { Verb(named: $0.text) } }

  private var all: [Candidate] {
    if isLong { return [] }
    guard let verb else { return verbs }
    if let sign = tail.firstIndex(of: "=") {
      return values(of: String(tail[..<sign]), in: verb, typed: tail[tail.index(after: sign)...])
    }
    let index = before.dropFirst().count { $0.key == nil }
    let words = verb.meaning(ofWord: index).map { self.words(for: $0, typed: tail[...]) } ?? []
    return words + keys(of: verb)
  }

  private var verbs: [Candidate] {
    let sought = folded(tail)
    return Verb.allCases.filter { $0.isAllowed(at: desk) }
      .filter { verb in
        folded(verb.name(language)).hasPrefix(sought)
          || (!sought.isEmpty && verb.names.contains { folded($0).hasPrefix(sought) })
      }
      .map { Candidate(text: $0.name(language), hint: $0.row.help(language)) }
  }

  private func keys(of verb: Verb) -> [Candidate] {
    let used = before.compactMap(\.key)
    let sought = folded(tail)
    return verb.parameters
      .filter { parameter in !used.contains { parameter.key.matches($0) } }
      .map { $0.key(language) }
      .filter { folded($0).hasPrefix(sought) }
      .map { Candidate(text: $0 + "=", hint: "") }
  }

  private func values(of key: String, in verb: Verb, typed: Substring) -> [Candidate] {
    guard let parameter = verb.parameter(named: key) else { return [] }
    return words(for: parameter.meaning, typed: typed).map {
      Candidate(text: "\(key)=\($0.text)", hint: $0.hint)
    }
  }

  private func words(for meaning: Meaning, typed: Substring) -> [Candidate] {
    let sought = folded(typed.filter { $0 != "\"" })
    let found: [Candidate] =
      switch meaning {
      case .person(let circle): people(circle)
      case .item, .items: items
      case .itemList: items
      case .signer: named(meeting.signers.map(meeting.name(of:)))
      case .motion, .cause: motions
      case .side: sides
      case .candidate: named(meeting.item.map(BallotBox.names) ?? [])
      case .tied: named(meeting.item.map(BallotBox.tied) ?? [])
      case .names: named(others)
      case .oneOf, .word, .field, .day:
        meaning.terms.map { Candidate(text: $0(language), hint: "") }
      case .number, .numbers, .moment, .text, .file: []
      }
    guard !sought.isEmpty else { return found }
    return found.filter { candidate in
      let text = folded(candidate.text.filter { $0 != "\"" })
      return text.hasPrefix(sought)
        || text.split(separator: " ").contains { $0.hasPrefix(sought) }
        || (meaning == .item || meaning == .items) && folded(candidate.hint).contains(sought)
    }
  }

  private func named(_ names: [String]) -> [Candidate] {
    names.map { Candidate(text: VerbLine.quoted($0, isPerson: true), hint: "") }
  }

  /// Names outside the roster: of a list the nominated, else those who attend.
  private var others: [String] {
    guard verb != .list else { return meeting.item?.nominations.map(\.name) ?? [] }
    return meeting.attendees.map(\.name)
  }

  private func people(_ circle: Circle) -> [Candidate] {
    let item = meeting.item
    let motion = before.dropFirst().first.flatMap { MotionID(letter: $0.text) }
    let used = before.dropFirst().map(\.text)
    let people = circle.people(in: meeting, item: item, motion: motion).canMean
      .compactMap { meeting.body[$0] }
    return people.filter { !used.contains($0.name) }.map { person in
      let isShared = people.contains { $0.name == person.name && $0.id != person.id }
      return Candidate(
        text: isShared ? "#\(person.id.place)" : "\"\(person.name)\"", hint: person.nameAndParty)
    }
  }

  private var items: [Candidate] {
    meeting.agenda.filter { $0.kind != .divider }.map {
      Candidate(text: ItemSearch(meeting).word(for: $0.id), hint: $0.title)
    }
  }

  private var motions: [Candidate] {
    guard let item = meeting.item else { return [] }
    let motions = item.motions.filter { verb == .overrule ? $0.isRuledOut : $0.stands }
    return motions.map {
      Candidate(text: $0.id.letter, hint: meeting.label(of: $0, in: item))
    }
  }

  private var sides: [Candidate] {
    guard let item = meeting.item, let question = item.question else { return [] }
    return zip(question.contest.remaining, item.words(for: question)).map { side, word in
      Candidate(
        text: Meaning.side.form(of: word, in: language),
        hint: meeting.label(of: side, of: question, in: item))
    }
  }

  /// Where the word being written begins: after the last blank outside quotes.
  private static func lastWord(of line: String) -> String.Index {
    var start = line.startIndex
    var (isQuoted, isEscaped) = (false, false)
    for index in line.indices {
      let character = line[index]
      if isEscaped {
        isEscaped = false
      } else if character == "\\" && isQuoted {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
      } else if character == " ", !isQuoted {
        start = line.index(after: index)
      }
    }
    return start
  }
}
