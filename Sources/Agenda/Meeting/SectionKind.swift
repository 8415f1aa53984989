/// Which part of an item a section is, by its heading.
public enum SectionKind: Hashable, Sendable {
  /// The account of the matter.
  case summary
  /// The proposal, which the item holds as points.
  case proposal
  /// To whom the decision goes.
  case dispatch
  /// The documents the decision rests on.
  case basis
  /// Anything else.
  case other

  /// Finds the part from a heading as bodies print it; case and a closing colon do not matter.
  public init(heading: String) {
    // Nearly every heading is one of these; to fold the case of all would cost a tenth of a start.
    switch heading {
    case "Ärendebeskrivning", "Sammanfattning": self = .summary
    case "Förslag till beslut": self = .proposal
    case "Expedieras till": self = .dispatch
    case "Beslutsunderlag": self = .basis
    default: self.init(folding: heading)
    }
  }

  private init(folding heading: String) {
    let words = heading.lowercased().drop { $0 == " " }
    let name = words.hasSuffix(":") ? String(words.dropLast()) : String(words)
    if name.isEmpty || Self.summaries.contains(name) {
      self = .summary
    } else if name.hasSuffix("förslag till beslut") || name.hasSuffix("förslag")
      || name.hasPrefix("förslag till beslut")
    {
      self = .proposal
    } else if Self.dispatches.contains(name) {
      self = .dispatch
    } else if Self.bases.contains(name) {
      self = .basis
    } else {
      self = .other
    }
  }

  private static let summaries: [String] = [
    "ärendebeskrivning", "ärendet", "bakgrund", "sammanfattning", "sammanfattning av ärendet",
    "beskrivning", "beskrivning av ärendet", "sammanfattning av ärende",
  ]
  private static let dispatches: [String] = [
    "expedieras till", "beslutet skickas till", "protokollsutdrag skickas till", "utdrag till",
    "skickas till", "expediering", "beslutet expedieras till", "beslut skickas till",
    "beslutet ska skickas till", "sändlista", "kopia till",
  ]
  private static let bases: [String] = [
    "beslutsunderlag", "handlingar", "underlag", "handling", "underlag för beslut", "bilagor",
    "handlingar i ärendet",
  ]

  /// Sorts sections into the texts of an item; summaries are joined in their order.
  static func sorted(
    _ sections: [AgendaSection]
  ) -> (summary: String, dispatch: String, basis: String, other: [AgendaSection]) {
    var summary: [String] = []
    var dispatch: [String] = []
    var basis: [String] = []
    var other: [AgendaSection] = []
    for section in sections {
      switch SectionKind(heading: section.heading) {
      case .summary: summary.append(section.text)
      case .dispatch: dispatch.append(section.text)
      case .basis: basis.append(section.text)
      case .proposal: break
      case .other: other.append(section)
      }
    }
    return (
      summary.joined(separator: "\n\n"), dispatch.joined(separator: "\n"),
      basis.joined(separator: "\n"), other
    )
  }
}
