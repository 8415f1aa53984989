/// Reads the profile of a body (`*.organ`): who holds its seats and what it decides for itself.
///
/// Nothing is guessed: an unknown key, section, rule or value is refused with its line.
public enum BodyReader {
  /// The most seats a body may have.
  public static let mostSeats = 349
  /// The longest name, in letters.
  public static let longestName = 200
  /// The most bytes of a name, however many marks stand over its letters.
  static let mostBytesOfName = 4 * longestName

  /// Reads a profile.
  /// - Parameter bytes: The text, UTF-8.
  /// - Returns: The body.
  /// - Throws: The first line that is not understood, or what is missing.
  public static func read(_ bytes: [UInt8]) throws(ReadingError) -> Body {
    let source = try SourceText(bytes)
    var profile = Profile()
    for index in 0..<source.count {
      let line = source[index]
      guard !line.isBlank, !line.text.hasPrefix("#") else { continue }
      try profile.take(line)
    }
    return try profile.body()
  }
}

/// A profile while it is read, line by line.
private struct Profile {
  private enum Section { case head, members, substitutes, callIn, rules }

  private var section = Section.head
  private var values: [String: (value: String, line: Int)] = [:]
  private var members: [Person] = []
  private var substitutes: [Person] = []
  private var callIn: [CallIn] = []
  private var rules = Rules()
  private var seenRules: [String] = []
  /// The line of the heading of the members, else the last line read.
  private var membersLine: (number: Int, isHeading: Bool) = (1, false)

  private static let keys = ["Organ", "Slag", "Huvudman", "Platser", "Huvudförslag", "Sekreterare"]
  private static let sections: [(String, Section)] = [
    ("Ledamöter", .members), ("Ersättare", .substitutes), ("Inkallelseordning", .callIn),
    ("Regler", .rules),
  ]

  mutating func take(_ line: Line) throws(ReadingError) {
    if !membersLine.isHeading { membersLine.number = line.number }
    guard line.indent > 0 else { return try takeHead(line) }
    switch section {
    case .head: try takeHead(line)
    case .members: members.append(try person(line, isMember: true))
    case .substitutes: substitutes.append(try person(line, isMember: false))
    case .callIn: try takeCallIn(line)
    case .rules: try takeRule(line)
    }
  }

  // MARK: - Keys

  private mutating func takeHead(_ line: Line) throws(ReadingError) {
    if let found = Self.sections.first(where: { $0.0 == line.text.withoutColon }) {
      section = found.1
      if section == .members { membersLine = (line.number, true) }
      return
    }
    guard let colon = line.text.firstIndex(of: ":") else {
      throw .profile(
        line,
        sv: "”\(line.text.shortened)” är varken nyckel eller avsnitt; en ledamots rad dras in.",
        en: "“\(line.text.shortened)” is neither key nor section; a member's line is indented.")
    }
    let key = line.text[..<colon].trimmed
    let value = line.text[line.text.index(after: colon)...].trimmed.singleBlanks
    guard Self.keys.contains(key) else {
      throw .profile(
        line,
        sv:
          "Nyckeln ”\(key.shortened)” finns inte; de som finns är \(Self.keys.joined(separator: ", ")).",
        en: "There is no key “\(key.shortened)”; there are \(Self.keys.joined(separator: ", ")).")
    }
    guard values[key] == nil else {
      throw .profile(
        line, sv: "Nyckeln \(key) står två gånger.", en: "The key \(key) stands twice.")
    }
    guard !value.isEmpty else {
      throw .profile(line, sv: "Nyckeln \(key) saknar värde.", en: "The key \(key) has no value.")
    }
    try checkLength(value, line)
    values[key] = (value, line.number)
  }

  // MARK: - Persons

  /// `Rut Hall (M), 2:e vice ordförande`: party and role may be left out.
  private func person(_ line: Line, isMember: Bool) throws(ReadingError) -> Person {
    var name = line.text.singleBlanks
    var role = isMember ? "ledamot" : "ersättare"
    if let comma = name.firstIndex(of: ",") {
      role = name[name.index(after: comma)...].trimmed
      name = name[..<comma].trimmed
      guard !role.isEmpty else {
        throw .profile(
          line, sv: "Efter kommat ska rollen stå.", en: "The role stands after the comma.")
      }
    }
    var party = ""
    if let open = name.firstIndex(of: "(") {
      guard name.hasSuffix(")") else {
        throw .profile(
          line, sv: "Partiet skrivs inom parentes, ”Rut Hall (M)”.",
          en: "The party stands in brackets, “Rut Hall (M)”.")
      }
      party = name[name.index(after: open)...].dropLast().trimmed
      name = name[..<open].trimmed
    }
    guard !name.isEmpty else {
      throw .profile(line, sv: "Raden saknar namn.", en: "The line lacks a name.")
    }
    for text in [name, party, role] { try checkLength(text, line) }
    return Person(id: PersonID(0), name: name, party: party, role: role, isMember: isMember)
  }

  private func checkLength(_ text: String, _ line: Line) throws(ReadingError) {
    guard text.utf8.count > BodyReader.mostBytesOfName || text.count > BodyReader.longestName
    else { return }
    throw .profile(
      line, sv: "Ett namn får ha högst \(BodyReader.longestName) tecken.",
      en: "A name may have at most \(BodyReader.longestName) letters.")
  }

  // MARK: - Call-in order and rules

  /// `M: M, KD, L`: for M serve first its own, then those of KD, then of L.
  private mutating func takeCallIn(_ line: Line) throws(ReadingError) {
    let (party, list) = try pair(line)
    let from = list.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmed }
    guard !party.isEmpty, !from.isEmpty, !from.contains("") else {
      throw .profile(
        line, sv: "En rad i inkallelseordningen skrivs ”M: M, KD, L”.",
        en: "A line of the call-in order is written “M: M, KD, L”.")
    }
    guard !callIn.contains(where: { $0.party == party }) else {
      throw .profile(
        line, sv: "Partiet \(party.shortened) har två rader i inkallelseordningen.",
        en: "The party \(party.shortened) has two lines in the call-in order.")
    }
    guard callIn.count < BodyReader.mostSeats, from.count <= BodyReader.mostSeats else {
      throw .profile(
        line, sv: "Inkallelseordningen får ha högst \(BodyReader.mostSeats) partier.",
        en: "The call-in order may have at most \(BodyReader.mostSeats) parties.")
    }
    for text in [party] + from { try checkLength(text, line) }
    callIn.append(CallIn(party: party, from: from))
  }

  private mutating func takeRule(_ line: Line) throws(ReadingError) {
    let (key, value) = try pair(line)
    guard let rule = Rules.all.first(where: { $0.key == key }) else {
      let known = Rules.all.map(\.key).joined(separator: ", ")
      throw .profile(
        line, sv: "Regeln ”\(key.shortened)” finns inte; de som finns är \(known).",
        en: "There is no rule “\(key.shortened)”; there are \(known).")
    }
    guard !seenRules.contains(key) else {
      throw .profile(
        line, sv: "Regeln \(key) står två gånger.", en: "The rule \(key) stands twice.")
    }
    seenRules.append(key)
    guard rule.set(&rules, value) else {
      throw .profile(
        line, sv: "Regeln \(key) kan inte vara ”\(value.shortened)”; den är \(rule.allowed.sv).",
        en: "The rule \(key) cannot be “\(value.shortened)”; it is \(rule.allowed.en).")
    }
  }

  private func pair(_ line: Line) throws(ReadingError) -> (key: String, value: String) {
    guard let colon = line.text.firstIndex(of: ":") else {
      throw .profile(
        line, sv: "Här väntas ”nyckel: värde”.", en: "Here “key: value” is expected.")
    }
    var value = line.text[line.text.index(after: colon)...].trimmed
    if value.hasPrefix("\""), value.hasSuffix("\""), value.utf8.count >= 2 {
      value = String(value.dropFirst().dropLast())
    }
    return (line.text[..<colon].trimmed, value)
  }

  // MARK: - The whole

  func body() throws(ReadingError) -> Body {
    let name = try required("Organ").value
    let kindText = try required("Slag")
    guard let kind = BodyKind(rawValue: kindText.value) else {
      let kinds = BodyKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ReadingError(
        line: kindText.line,
        message: Phrase(sv: "Slag är något av \(kinds).", en: "Slag is one of \(kinds)."))
    }
    let seats = try seats()
    guard !members.isEmpty else {
      throw ReadingError(
        line: membersLine.number,
        message: Phrase(
          sv: "Profilen har inga ledamöter; skriv dem indragna under raden Ledamöter.",
          en: "The profile has no members; write them indented below the line Ledamöter."))
    }
    var people = members + substitutes
    for index in people.indices { people[index].id = PersonID(index + 1) }
    var body = Body(
      name: name, kind: kind, principal: values["Huvudman"]?.value, seats: seats,
      secretary: values["Sekreterare"]?.value, people: people, callInOrder: callIn, rules: rules)
    if let proposal = values["Huvudförslag"] { body.mainProposal = proposal.value }
    return body
  }

  private func required(_ key: String) throws(ReadingError) -> (value: String, line: Int) {
    if let value = values[key] { return value }
    throw ReadingError(
      line: nil, message: Phrase(sv: "Nyckeln \(key) saknas.", en: "The key \(key) is missing."))
  }

  private func seats() throws(ReadingError) -> Int {
    let text = try required("Platser")
    guard text.value.isDigits, let seats = Int(text.value),
      (1...BodyReader.mostSeats).contains(seats)
    else {
      throw ReadingError(
        line: text.line,
        message: Phrase(
          sv: "Platser är ett tal från 1 till \(BodyReader.mostSeats).",
          en: "Platser is a number from 1 to \(BodyReader.mostSeats)."))
    }
    guard members.count <= seats else {
      throw ReadingError(
        line: text.line,
        message: Phrase(
          sv: "Det finns \(members.count) ledamöter men bara \(seats) platser.",
          en: "There are \(members.count) members but only \(seats) seats."))
    }
    return seats
  }
}

extension ReadingError {
  fileprivate static func profile(_ line: Line, sv: String, en: String) -> ReadingError {
    ReadingError(line: line.number, message: Phrase(sv: sv, en: en))
  }
}

extension String {
  /// The first words of a text that may be long, for a message.
  fileprivate var shortened: String { utf8.count <= 60 ? self : prefix(60) + "…" }
}
