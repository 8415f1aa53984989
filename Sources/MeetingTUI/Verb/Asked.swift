import Agenda

/// What a line asks for, once it is known whom and what it means.
struct Asked: Hashable, Sendable {
  /// What is to be done.
  var deed: Deed
  /// When, on which item and why.
  var given: Given
  /// The line as it is saved: whole names, numbers of items, English words.
  var line: VerbLine
}

/// What a line does.
enum Deed: Hashable, Sendable {
  /// It asks the meeting.
  case command(Command)
  /// It takes back what was recorded last.
  case undo
}

extension VerbLine {
  /// Finds whom and what the line means in a meeting.
  /// - Parameters:
  ///   - meeting: The meeting as it stands.
  ///   - clock: The time, where the line does not say another.
  ///   - outside: What the line takes from outside the meeting.
  /// - Returns: The command with its surroundings, and the line in its saved form.
  /// - Throws: Who or what is not found, or is missing.
  func asked(
    in meeting: Meeting, clock: Moment, outside: Outside = .none
  ) throws(LineError) -> Asked {
    var question = Question(line: self, meeting: meeting)
    let given = try question.given(clock: clock)
    guard verb != .undo else { return Asked(deed: .undo, given: given, line: question.line) }
    let command = try question.command(outside)
    return Asked(deed: .command(command), given: given, line: question.line)
  }
}

extension VerbLine {
  /// A line on its way to a command: what has been found is written back into the line.
  struct Question {
    /// The line as far as it has been found out.
    var line: VerbLine
    /// The meeting in which it is asked.
    let meeting: Meeting
    /// The items of the meeting.
    let items: ItemSearch
    /// The roster of the meeting, made ready where the line names someone.
    lazy var people = PersonSearch(meeting.body)

    /// Makes a question of a line.
    init(line: VerbLine, meeting: Meeting) {
      self.line = line
      self.meeting = meeting
      items = ItemSearch(meeting)
    }
  }
}

extension VerbLine.Question {
  /// The verb.
  var verb: Verb { line.verb }

  /// The item that the line is about: the one named by `item=`, else the open one.
  var item: Item? { (try? line["item"].map(items.item)).map { meeting[$0] } ?? meeting.item }

  /// What surrounds the command.
  mutating func given(clock: Moment) throws(LineError) -> Given {
    var given = Given(at: clock)
    if verb.parameter(named: "at")?.meaning == .moment, let text = line["at"] {
      given.at = try moment(text)
      line["at"] = saved(given.at)
    }
    if verb.parameter(named: "item")?.meaning == .item { given.item = try item(key: "item") }
    given.because = line["because"]
    return given
  }

  /// The moment as a line keeps it: the clock alone on the meeting's day.
  private func saved(_ moment: Moment) -> String {
    let clock = String(moment.clock.map { $0 == "." ? ":" : $0 })
    return (try? self.moment(clock)) == moment ? clock : moment.description
  }

  private func moment(_ text: String) throws(LineError) -> Moment {
    if let second = Moment.second(ofClock: text) {
      return Moment(stockholm: meeting.day, second: second)
    }
    guard let moment = Moment(text) else { throw .notAMoment(text) }
    let hasOffset = text.contains("+") || text.dropFirst(10).contains("-")
    return hasOffset ? moment : Moment(stockholm: moment.day, second: moment.second)
  }
}

extension VerbLine.Question {
  /// The word at a place, or a refusal that says what is missing.
  func word(_ index: Int) throws(LineError) -> String {
    guard line.words.indices.contains(index) else {
      throw .missingWord(verb, verb.meaning(ofWord: index) ?? .text)
    }
    return line.words[index]
  }

  /// The value of a key, which the verb requires.
  func value(_ key: Term) throws(LineError) -> String {
    guard let value = line[key.en], !value.isEmpty else { throw .missingKey(verb, key) }
    return value
  }

  /// The name or the title that a key has, where it has one.
  func name(_ key: Term) throws(LineError) -> String? {
    guard let name = line[key.en] else { return nil }
    guard name.count <= BodyReader.longestName, name.utf8.count <= Bounds.name else {
      throw .nameTooLong(key, limit: BodyReader.longestName)
    }
    return name
  }

  /// The name that a key has, which the verb requires.
  func requiredName(_ key: Term) throws(LineError) -> String {
    guard let name = try name(key), !name.isEmpty else { throw .missingKey(verb, key) }
    return name
  }

  /// The names that a key has, divided by `;`, blanks around each dropped.
  func names(_ key: Term) throws(LineError) -> [String] {
    let names = (line[key.en] ?? "").split(separator: ";").map { withoutBlanks($0) }
      .filter { !$0.isEmpty }
    for name in names where name.count > BodyReader.longestName || name.utf8.count > Bounds.name {
      throw .nameTooLong(key, limit: BodyReader.longestName)
    }
    return names
  }

  /// The day that a key has.
  func day(_ key: Term) throws(LineError) -> Day? {
    guard let text = line[key.en] else { return nil }
    guard let day = Day(text) else { throw .notADay(text) }
    return day
  }

  /// Whether a key says yes or no; nothing where it is not there.
  func isYes(_ key: Term) throws(LineError) -> Bool? {
    try term(key, of: .yesOrNo).map { $0 == .yes }
  }

  /// The persons of the words from a place on; they are written out in the line.
  mutating func persons(
    from index: Int, motion: MotionID? = nil, orNone: Bool = false
  ) throws(LineError) -> [PersonID] {
    guard line.words.count > index else {
      if orNone { return [] }
      throw .missingWord(verb, verb.meaning(ofWord: index) ?? .text)
    }
    var ids: [PersonID] = []
    for word in line.words[index...] {
      let reach = reach(of: verb.meaning(ofWord: index), motion: motion)
      for id in try people.persons(word, among: reach) where !ids.contains(id) { ids.append(id) }
    }
    line.words.replaceSubrange(index..., with: ids.map(people.word))
    return ids
  }

  /// The one person of the word at a place.
  mutating func person(at index: Int) throws(LineError) -> PersonID {
    let ids = try persons(from: index)
    guard ids.count == 1, let id = ids.first else { throw .onePerson(verb) }
    return id
  }

  /// The person of the word at a place, where there is one.
  mutating func person(ifAt index: Int) throws(LineError) -> PersonID? {
    guard line.words.count > index else { return nil }
    return try person(at: index)
  }

  /// The person that a key names.
  mutating func person(key: Term) throws(LineError) -> PersonID? {
    guard let word = line[key.en] else { return nil }
    let reach = reach(of: verb.parameter(named: key.en)?.meaning, motion: nil)
    let ids = try people.persons(word, among: reach)
    guard ids.count == 1, let id = ids.first else { throw .onePerson(verb) }
    line[key.en] = people.word(for: id)
    return id
  }

  private func reach(of meaning: Meaning?, motion: MotionID?) -> Reach {
    guard case .person(let circle)? = meaning else { return Reach(canMean: []) }
    return circle.people(in: meeting, item: item, motion: motion)
  }

  /// The item of the word at a place.
  mutating func item(at index: Int) throws(LineError) -> ItemID {
    let id = try items.item(try word(index))
    line.words[index] = items.word(for: id)
    return id
  }

  /// The items of the word at a place.
  mutating func items(at index: Int) throws(LineError) -> [ItemID] {
    let written = try word(index)
    let ids = try items.items(written)
    line.words[index] = items.word(for: ids, written: written)
    return ids
  }

  /// The item that a key names.
  mutating func item(key: String) throws(LineError) -> ItemID? {
    guard let word = line[key] else { return nil }
    let id = try items.item(word)
    line[key] = items.word(for: id)
    return id
  }

  /// The motion of the word at a place.
  mutating func motion(at index: Int) throws(LineError) -> MotionID {
    let id = try motion(try word(index))
    line.words[index] = id.letter
    return id
  }

  /// The motion that a text names.
  func motion(_ text: String) throws(LineError) -> MotionID {
    guard let id = MotionID(letter: text) else { throw .notAMotion(text) }
    return id
  }

  /// The whole number that a text gives.
  func number(_ text: String) throws(LineError) -> Int {
    guard let number = Int(text), (0...Bounds.numbers.upperBound).contains(number) else {
      throw .notANumber(text)
    }
    return number
  }
}

/// A part of a value without the blanks around it.
private func withoutBlanks(_ part: Substring) -> String {
  let start = part.drop(while: \.isWhitespace)
  guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
  return String(start[...last])
}
