internal import Agenda

/// How Akoma Ntoso names the minutes of a meeting, by its naming convention: the work, the
/// expression in Swedish of a day, and the file.
struct AkomaNtosoNames {
  /// The work, `/akn/se/debate/minutes/ovanby.kommunfullmaktige/2026-03-24/protokoll`.
  let work: String
  /// The words of the work in Swedish as they stood on a day.
  var expression: String { "\(work)/swe@\(asOf)" }
  /// The file of these words.
  var manifestation: String { "\(expression).akn" }
  /// The body as part of an address.
  let actor: String
  /// The day of the words: of the meeting, or when they were last changed or verified.
  let asOf: Day

  /// Names the minutes of a meeting.
  init(of document: Protocol) {
    let parts = [document.principal, document.body].compactMap { $0 }
    actor = parts.map(\.addressed).joined(separator: ".")
    work = "/akn/se/debate/minutes/\(actor)/\(document.day)/protokoll"
    asOf = document.changed
  }

  /// The address of a class of the ontology that the standard knows.
  func ontology(_ kind: String, _ name: String) -> String { "/akn/ontology/\(kind)/se/\(name)" }
}

extension Protocol {
  /// The day on which the text got the form that it has.
  fileprivate var changed: Day {
    let days = milestones.compactMap { milestone -> Day? in
      switch milestone.kind {
      case .sent, .verified, .corrected: milestone.day
      case .signed, .refused, .hindered, .announced, .takenDown: nil
      }
    }
    return ([day] + days).max() ?? day
  }

  /// How far the text has come.
  var version: AkomaNtosoVersion {
    guard isVerified else { return .draft }
    return milestones.contains { $0.kind == .corrected } ? .corrected : .verified
  }
}

/// How far a text has come, by the words of the metadata.
enum AkomaNtosoVersion: String {
  case draft, verified, corrected

  /// What the metadata refers to for it.
  var reference: String {
    switch self {
    case .draft: "#\(Standing.draft.eID)"
    case .verified: "#\(Milestone.Kind.verified.eID)"
    case .corrected: "#\(Milestone.Kind.corrected.eID)"
    }
  }
}

extension String {
  /// The text as part of an address: small letters from a to z, digits, and one hyphen between
  /// words; "namnlos" where nothing is left.
  var addressed: String {
    var address = ""
    for scalar in lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": address.unicodeScalars.append(scalar)
      case "å", "ä", "á", "à", "æ": address += "a"
      case "ö", "ó", "ø": address += "o"
      case "é", "è", "ë": address += "e"
      case "ü", "ú": address += "u"
      case "\u{300}"..."\u{36F}": continue
      default: if !address.isEmpty, !address.hasSuffix("-") { address += "-" }
      }
      if address.utf8.count >= Self.longestAddress { break }
    }
    if address.hasSuffix("-") { address.removeLast() }
    return address.isEmpty ? "namnlos" : address
  }

  private static var longestAddress: Int { 80 }
}
