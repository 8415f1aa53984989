public import Agenda

/// The minutes as they are published on the web: private matter masked, some §§ withheld.
///
/// A § under secrecy, or taken out of publication, stands there with its heading alone. So does a §
/// in which anything is masked until someone has confirmed it.
/// - Law: lag (2018:218) 3 kap. 3 §; GDPR art. 6 and 9.
public struct WebEdition: Hashable, Sendable {
  /// Why a § is withheld.
  public enum Withholding: Hashable, Sendable {
    /// It is under secrecy (sekretess).
    case secrecy
    /// It is taken out of publication.
    case exempt
    /// Something is masked in it, and nobody has confirmed that it is enough.
    case unconfirmed

    /// What stands in the place of the §.
    var sentence: String {
      switch self {
      case .secrecy: "Paragrafen omfattas av sekretess och publiceras inte."
      case .exempt: "Paragrafen publiceras inte på webben."
      case .unconfirmed: "Paragrafen är inte granskad för publicering på webben."
      }
    }
  }

  /// The minutes, masked.
  public private(set) var minutes: Protocol
  /// The §§ that are withheld, and why.
  public private(set) var withheld: [Int: Withholding] = [:]
  private var found: [ItemID: [String]] = [:]

  /// Makes the edition of a meeting's minutes.
  public init(of meeting: Meeting) {
    minutes = Protocol(of: meeting)
    let outer = meeting.masking(of: nil)
    let items = meeting.paragraphs
    for (index, item) in items.enumerated() where minutes.paragraphs.indices.contains(index) {
      let masking = meeting.masking(of: item.id)
      var matter: [String] = []
      let masked = minutes.paragraphs[index].rewritten { text in
        let result = masking.masked(text)
        for words in result.found where !matter.contains(words) { matter.append(words) }
        return result.text
      }
      found[item.id] = matter
      minutes.paragraphs[index] = masked
      guard let why = Self.withholding(of: item, matter, in: meeting) else { continue }
      withheld[masked.number] = why
      minutes.paragraphs[index] = masked.withheld(why.sentence)
    }
    minutes.front = minutes.front?.rewritten { outer($0) }
    minutes.people = minutes.people.map { $0.rewritten { outer($0) } }
  }

  /// What is masked in the §§ of some items, each once; of all where none is named.
  public func matter(in items: [ItemID]) -> [String] {
    var all: [String] = []
    for (item, matter) in found.sorted(by: { $0.key < $1.key }) {
      guard items.isEmpty || items.contains(item) else { continue }
      for words in matter where !all.contains(words) { all.append(words) }
    }
    return all
  }

  private static func withholding(
    of item: Item, _ matter: [String], in meeting: Meeting
  ) -> Withholding? {
    if item.marks["secret"] != nil { return .secrecy }
    if item.marks["withheld"] != nil { return .exempt }
    return matter.isEmpty || meeting.isReviewed(item.id) ? nil : .unconfirmed
  }
}

extension Paragraph {
  /// The § with its heading alone, and why.
  func withheld(_ why: String) -> Paragraph {
    var paragraph = self
    paragraph.sections = []
    paragraph.ending = [why]
    paragraph.votes = nil
    paragraph.facts = facts.withheld
    paragraph.kept = nil
    paragraph.closing = paragraph.closing.isEmpty ? [] : [paragraph.closing[0]]
    return paragraph
  }
}
