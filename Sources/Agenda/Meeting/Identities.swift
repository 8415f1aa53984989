/// Something named by its place in an order that never changes, and saved as that number.
public protocol Placed: Hashable, Comparable, Sendable, Codable {
  /// The place in the order, from 1.
  var place: Int { get }
  /// Makes the identity of what has a place.
  init(_ place: Int)
}

extension Placed {
  /// Reads the place.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let place = try container.decode(Int.self)
    guard Bounds.numbers.contains(place) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such place")
    }
    self.init(place)
  }

  /// Writes the place alone.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(place)
  }

  /// Whether one place comes before another.
  public static func < (left: Self, right: Self) -> Bool { left.place < right.place }
}

/// An item of the meeting, counted from 1 in the order the items came to it.
public struct ItemID: Placed {
  /// The place in the order of coming, from 1.
  public let place: Int

  /// Makes the identity of the item that came as number `place`.
  public init(_ place: Int) { self.place = place }
}

/// A motion (yrkande) of an item, lettered A…Z, AA… in the order moved; never reused.
public struct MotionID: Hashable, Comparable, Sendable, Codable {
  /// The number in the order moved, from 1.
  public let number: Int

  /// Makes the identity of the motion moved as number `number`.
  public init(_ number: Int) { self.number = max(number, 1) }

  /// Reads a letter, `A` or `ab`; nothing where the text is not one or two letters A to Z.
  public init?(letter: some StringProtocol) {
    let bytes = Array(letter.utf8).map { $0 & 0xDF }
    guard (1...2).contains(bytes.count), bytes.allSatisfy({ (65...90).contains($0) }) else {
      return nil
    }
    number = bytes.reduce(0) { $0 * 26 + Int($1) - 64 }
  }

  /// The letter, `A`, `Z`, `AA`.
  public var letter: String {
    var rest = number
    var letters: [Character] = []
    while rest > 0 {
      letters.append(Character(Unicode.Scalar(UInt8(65 + (rest - 1) % 26))))
      rest = (rest - 1) / 26
    }
    return String(letters.reversed())
  }

  /// Reads the letter.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let id = MotionID(letter: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such letter")
    }
    self = id
  }

  /// Writes the letter.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(letter)
  }

  /// Whether one motion was moved before another.
  public static func < (left: MotionID, right: MotionID) -> Bool { left.number < right.number }
}

/// A point in the order of what happened: the number of events before it.
public typealias Tick = Int
