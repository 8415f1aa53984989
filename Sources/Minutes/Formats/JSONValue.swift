/// A value of JSON; what writes it sorts the keys.
public indirect enum JSONValue: Hashable, Sendable {
  /// A string.
  case text(String)
  /// A whole number: nothing here is measured.
  case number(Int)
  /// True or false.
  case truth(Bool)
  /// An array.
  case list([JSONValue])
  /// An object.
  case members([String: JSONValue])

  /// An object of the members that have a value.
  static func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    var values: [String: JSONValue] = [:]
    for (key, value) in members { values[key] = value }
    return .members(values)
  }

  /// An object with the members of another too; its own stand where both have one.
  func with(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    guard case .members(var values) = self else { return self }
    for (key, value) in members { values[key] = value ?? values[key] }
    return .members(values)
  }

  /// A list of what is made of each element.
  static func list<Element>(
    _ elements: [Element], _ value: (Element) -> JSONValue
  ) -> JSONValue {
    .list(elements.map(value))
  }

  /// A text, or nothing where it is empty.
  static func filled(_ text: String?) -> JSONValue? {
    guard let text, !text.isEmpty else { return nil }
    return .text(text)
  }

  /// The same with another text in the place of each; keys stay as they are.
  public func mappingTexts(_ change: (String) -> String) -> JSONValue {
    switch self {
    case .text(let text): .text(change(text))
    case .number, .truth: self
    case .list(let values): .list(values.map { $0.mappingTexts(change) })
    case .members(let values): .members(values.mapValues { $0.mappingTexts(change) })
    }
  }
}

extension JSONValue: Encodable {
  /// Writes the value.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    case .number(let number):
      var container = encoder.singleValueContainer()
      try container.encode(number)
    case .truth(let truth):
      var container = encoder.singleValueContainer()
      try container.encode(truth)
    case .list(let values):
      var container = encoder.unkeyedContainer()
      for value in values { try container.encode(value) }
    case .members(let values):
      var container = encoder.container(keyedBy: Key.self)
      for (key, value) in values { try container.encode(value, forKey: Key(stringValue: key)) }
    }
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  /// Makes a string.
  public init(stringLiteral text: String) { self = .text(text) }
}
