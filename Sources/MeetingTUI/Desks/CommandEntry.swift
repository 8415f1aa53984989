import Agenda
import Screen

/// The `:` line: a verb with its words, completed from the table.
struct CommandEntry: Hashable, Sendable {
  private(set) var field = TextField(limit: VerbLine.textLimit)
  /// The line of the cursor among the candidates; nothing until an arrow or Tab goes there.
  private(set) var line: Int?
  /// Whether the line was sent to the record and waits for the outcome.
  var isSent = false

  init() {}

  /// Opens the line with a verb that asks for more than a few keys can say.
  init(_ verb: Verb, item: ItemID?, in meeting: Meeting, _ language: Language) {
    let word = item.map { ItemSearch(meeting).word(for: $0) + " " } ?? ""
    field = TextField("\(verb.name(language)) \(word)", limit: VerbLine.textLimit)
  }

  /// Takes a key that edits the line or chooses a candidate.
  mutating func handle(_ key: Key, _ completion: Completion) -> Outcome {
    let candidates = completion.candidates
    switch key {
    case .tab, .backTab:
      guard !candidates.isEmpty else { return .editing }
      let count = candidates.count
      if count == 1 {
        complete(candidates[0], completion)
      } else {
        line = key == .tab ? ((line ?? -1) + 1) % count : ((line ?? count) + count - 1) % count
      }
      return .editing
    case .scalar(" ") where line.map(candidates.indices.contains) == true:
      if let line { complete(candidates[line], completion) }
      return .editing
    case .down:
      line = candidates.isEmpty ? nil : min((line ?? -1) + 1, candidates.count - 1)
      return .editing
    case .up:
      line = line.flatMap { $0 > 0 ? $0 - 1 : nil }
      return .editing
    case .enter:
      if let line, candidates.indices.contains(line) {
        complete(candidates[line], completion)
        return .editing
      }
      return field.handle(key)
    default:
      line = nil
      return field.handle(key)
    }
  }

  private mutating func complete(_ candidate: Completion.Candidate, _ completion: Completion) {
    field = TextField(completion.completed(with: candidate), limit: VerbLine.textLimit)
    line = nil
  }
}

extension Session {
  /// What the `:` line can be completed with.
  func completion(of entry: CommandEntry) -> Completion {
    let line = entry.field.bytes > Completion.limit ? nil : entry.field.text
    return Completion(line, meeting: meeting, language: language, desk: desk)
  }

  /// Keys on the `:` line.
  mutating func handle(_ key: Key, in entry: CommandEntry) -> [Effect] {
    var entry = entry
    let outcome = entry.handle(key, completion(of: entry))
    layers[layers.count - 1] = .line(entry)
    switch outcome {
    case .editing, .ignored: return []
    case .full:
      message = .full(limit: VerbLine.textLimit, language)
      return []
    case .cancelled:
      layers.removeLast()
      return []
    case .submitted: return send(entry)
    }
  }

  private mutating func send(_ entry: CommandEntry) -> [Effect] {
    do {
      guard let line = try VerbLine(parsing: entry.field.text) else {
        layers.removeLast()
        return []
      }
      guard line.verb.isAllowed(at: desk) else {
        layers.removeLast()
        return choose(line.verb)
      }
      if let lock {
        message = .refused(lock(language))
        return []
      }
      var sent = entry
      sent.isSent = true
      layers[layers.count - 1] = .line(sent)
      return [.record(Request(line: line, shown: Given.Shown(meeting)))]
    } catch {
      message = .refused(error.sentence(language))
      return []
    }
  }
}
