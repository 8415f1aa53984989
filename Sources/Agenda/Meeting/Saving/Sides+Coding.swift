public import Voting

// Sides, subjects and causes lie in the file as the words a script would use for them.

extension Side: Codable {
  /// The word for the side: `main`, `rejected`, `today` or a motion's letter.
  var word: String {
    switch self {
    case .main: "main"
    case .rejection: "rejected"
    case .today: "today"
    case .motion(let id): id.letter
    }
  }

  /// Reads the word for a side.
  /// - Throws: `DecodingError`, where the word is none.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let word = try container.decode(String.self)
    switch word {
    case "main": self = .main
    case "rejected": self = .rejection
    case "today": self = .today
    default:
      guard let id = MotionID(letter: word) else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such side")
      }
      self = .motion(id)
    }
  }

  /// Writes the word for the side.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(word)
  }
}

extension Subject: Codable {
  private var words: String {
    switch self {
    case .formal(let id): "formal \(id.letter)"
    case .whole: "whole"
    case .points(let points): "points " + points.map(String.init).joined(separator: ",")
    case .addition(let id): "addition \(id.letter)"
    case .recess(let id): "recess \(id.letter)"
    }
  }

  private init?(words: String) {
    let parts = words.split(separator: " ")
    switch (parts.first, parts.count) {
    case ("whole", 1): self = .whole
    case ("points", 2):
      let numbers = parts[1].split(separator: ",").compactMap { Int($0) }
      self = .points(numbers.filter(Bounds.numbers.contains))
    case (let kind?, 2):
      guard let id = MotionID(letter: parts[1]) else { return nil }
      switch kind {
      case "formal": self = .formal(id)
      case "addition": self = .addition(id)
      case "recess": self = .recess(id)
      default: return nil
      }
    default: return nil
    }
  }

  /// Reads the subject, such as `points 1,3` or `addition A`.
  /// - Throws: `DecodingError`, where it is none.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let subject = Subject(words: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such subject")
    }
    self = subject
  }

  /// Writes the subject.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(words)
  }
}

extension Reservation.Cause: Codable {
  /// Reads what a dissent is for: `main`, `decision` or a motion's letter.
  /// - Throws: `DecodingError`, where it is none.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let word = try container.decode(String.self)
    switch word {
    case "main": self = .main
    case "decision": self = .decision
    default:
      guard let id = MotionID(letter: word) else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such cause")
      }
      self = .motion(id)
    }
  }

  /// Writes what the dissent is for.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .main: try container.encode("main")
    case .decision: try container.encode("decision")
    case .motion(let id): try container.encode(id.letter)
    }
  }
}
