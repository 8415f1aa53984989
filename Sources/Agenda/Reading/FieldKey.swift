/// A key of a JSON object by its name.
///
/// All that a meeting's file holds is read and written with this one type of key: a type of key for
/// each value would each have to be set up at the start of the program.
public struct FieldKey: CodingKey, Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name of the key.
  public let stringValue: String
  /// Keys are names, never numbers.
  public var intValue: Int? { nil }

  /// Makes a key.
  public init(stringValue: String) { self.stringValue = stringValue }
  /// Makes a key from a literal.
  public init(stringLiteral value: String) { stringValue = value }
  /// There are no keys of numbers.
  public init?(intValue: Int) { nil }
}

/// The fields of a value while it is read.
typealias FieldReading = KeyedDecodingContainer<FieldKey>
/// The fields of a value while it is written.
typealias FieldWriting = KeyedEncodingContainer<FieldKey>

extension KeyedDecodingContainer<FieldKey> {
  /// Reads a field that must be there.
  func read<Value: Decodable>(_ key: FieldKey) throws -> Value {
    try decode(Value.self, forKey: key)
  }

  /// Reads a field that may be left out.
  func find<Value: Decodable>(_ key: FieldKey) throws -> Value? {
    try decodeIfPresent(Value.self, forKey: key)
  }

  /// Reads a whole number, within what can be reckoned with.
  func read(_ key: FieldKey) throws -> Int {
    let number = try decode(Int.self, forKey: key)
    guard Bounds.numbers.contains(number) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self, debugDescription: "no such number")
    }
    return number
  }

  /// Reads a whole number that may be left out.
  func find(_ key: FieldKey) throws -> Int? { contains(key) ? try read(key) as Int : nil }

  /// Reads a count of ballots, persons or seats, which no meeting has more of than the bound.
  func count(_ key: FieldKey) throws -> Int {
    let count: Int = try read(key)
    guard (0...Bounds.ballots).contains(count) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self, debugDescription: "no such count")
    }
    return count
  }

  /// Reads a count that may be left out.
  func findCount(_ key: FieldKey) throws -> Int? { contains(key) ? try count(key) : nil }

  /// Reads the numbers of §§, which are left out where there are none.
  func paragraphs(_ key: FieldKey, alone: Bool = false) throws -> [Int] {
    let numbers: [Int] = alone ? [try find(key)].compactMap { $0 } : try list(key)
    guard numbers.allSatisfy(Bounds.paragraphs.contains) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self, debugDescription: "no such paragraph")
    }
    return numbers
  }

  /// Reads a list that is left out where it is empty.
  func list<Value: Decodable>(_ key: FieldKey) throws -> [Value] {
    try decodeIfPresent([Value].self, forKey: key) ?? []
  }

  /// Reads a text that is left out where it is empty.
  func text(_ key: FieldKey) throws -> String {
    try decodeIfPresent(String.self, forKey: key) ?? ""
  }
}

extension KeyedEncodingContainer<FieldKey> {
  /// Writes a field.
  mutating func write(_ value: some Encodable, _ key: FieldKey) throws {
    try encode(value, forKey: key)
  }

  /// Writes a field that is left out where there is no value.
  mutating func write<Value: Encodable>(found value: Value?, _ key: FieldKey) throws {
    try encodeIfPresent(value, forKey: key)
  }

  /// Writes a list or a text that is left out where it is empty.
  mutating func write<Value: Encodable & Collection>(filled value: Value, _ key: FieldKey) throws {
    if !value.isEmpty { try encode(value, forKey: key) }
  }
}
