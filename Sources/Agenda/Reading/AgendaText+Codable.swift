// The JSON of an agenda: keys without a value are left out, the lists of an agenda and of its
// items are always there, and a point's own points only where it has some.

extension Point {
  /// Reads a point; points below it may be left out.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: FieldKey.self)
    label = try container.decodeIfPresent(String.self, forKey: "label")
    text = try container.decode(String.self, forKey: "text")
    points = try container.decodeIfPresent([Point].self, forKey: "points") ?? []
  }

  /// Writes the point, leaving out what it has not.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: FieldKey.self)
    try container.encodeIfPresent(label, forKey: "label")
    try container.encode(text, forKey: "text")
    if !points.isEmpty { try container.encode(points, forKey: "points") }
  }
}

extension AgendaEntry {
  /// Reads an entry; sections and proposal may be left out.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: FieldKey.self)
    number = try container.decodeIfPresent(String.self, forKey: "number")
    title = try container.decode(String.self, forKey: "title")
    reference = try container.decodeIfPresent(String.self, forKey: "reference")
    kind = try container.decode(ItemKind.self, forKey: "kind")
    sections = try container.decodeIfPresent([AgendaSection].self, forKey: "sections") ?? []
    addressee = try container.decodeIfPresent(String.self, forKey: "addressee")
    proposal = try container.decodeIfPresent([Point].self, forKey: "proposal") ?? []
  }
}

extension AgendaText {
  /// Reads an agenda; the warnings may be left out.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: FieldKey.self)
    body = try container.decodeIfPresent(String.self, forKey: "body")
    date = try container.decodeIfPresent(Day.self, forKey: "date")
    time = try container.decodeIfPresent(String.self, forKey: "time")
    place = try container.decodeIfPresent(String.self, forKey: "place")
    firstParagraph = try container.decodeIfPresent(Int.self, forKey: "firstParagraph")
    items = try container.decode([AgendaEntry].self, forKey: "items")
    warnings = try container.decodeIfPresent([AgendaWarning].self, forKey: "warnings") ?? []
  }
}

extension AgendaSection {
  /// Reads a section.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: FieldKey.self)
    heading = try container.decode(String.self, forKey: "heading")
    text = try container.decode(String.self, forKey: "text")
  }
}
