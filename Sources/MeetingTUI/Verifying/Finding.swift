import Agenda

/// One thing that was found when a meeting was checked.
struct Finding: Hashable, Sendable {
  /// What it means for the answer.
  enum Weight: Hashable, Sendable {
    /// It is as it should be.
    case holds
    /// It is worth knowing, and nothing is wrong.
    case note
    /// Something is not as it was.
    case wrong
  }

  /// What it means.
  var weight: Weight
  /// What was found, as a sentence.
  var phrase: Phrase
  /// The file it was found in, where that is another than the meeting's.
  var file: String?
  /// The line of that file, from 1.
  var line: Int?

  /// Something as it should be.
  static func holds(sv: String, en: String) -> Finding {
    Finding(weight: .holds, phrase: Phrase(sv: sv, en: en))
  }

  /// Something worth knowing.
  static func note(sv: String, en: String) -> Finding {
    Finding(weight: .note, phrase: Phrase(sv: sv, en: en))
  }

  /// Something that is not as it was.
  static func wrong(
    sv: String, en: String, file: String? = nil, line: Int? = nil
  ) -> Finding {
    Finding(weight: .wrong, phrase: Phrase(sv: sv, en: en), file: file, line: line)
  }
}

/// Where bytes first differ from what they should be.
struct Difference: Hashable, Sendable {
  /// The place, in bytes from the start.
  let offset: Int
  /// The line, from 1.
  let line: Int
  /// How many bytes the two have in common from both ends.
  let common: Int

  /// Finds the first difference; nothing where there is none.
  init?(of bytes: some Collection<UInt8>, from expected: some Collection<UInt8>) {
    var offset = 0
    var line = 1
    var left = bytes.makeIterator()
    var right = expected.makeIterator()
    while true {
      let (one, other) = (left.next(), right.next())
      if one == nil, other == nil { return nil }
      guard one == other else { break }
      offset += 1
      if one == 0x0A { line += 1 }
    }
    self.offset = offset
    self.line = line
    let rest = Swift.min(bytes.count, expected.count) - offset
    let ends = zip(bytes.suffix(rest).reversed(), expected.suffix(rest).reversed())
    common = offset + (ends.enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? rest)
  }
}
