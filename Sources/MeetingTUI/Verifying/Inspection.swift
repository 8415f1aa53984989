import Agenda
import Journal
import Minutes

/// A meeting that is checked: what was read of it, and the bytes it was read from.
///
/// What was signed is compared with the bytes that the file keeps, never with papers made anew; a
/// later version of the program may word them otherwise, and that is told as no more than it is.
struct Inspection {
  /// Where the meeting's file lies, as it was given.
  let path: String
  /// The meeting with the entries that could be read.
  let history: History
  /// The bytes of the file.
  let file: SignedFile
  /// The list of allowed signers, where one was given or is at hand.
  let signers: String?

  /// The meeting as it stands.
  var meeting: Meeting { history.meeting }

  /// The number of the last entry.
  var last: Int { history.entries.count }
}

extension Inspection {
  /// What was found of the fixed texts: which §§ are verified, and where this program would word
  /// otherwise what was signed.
  var texts: [Finding] {
    let groups = Dictionary(grouping: meeting.paragraphs) { Self.stage(meeting.standing(of: $0)) }
    let stages = Stage.allCases.compactMap { stage -> Finding? in
      guard let numbers = groups[stage]?.compactMap(\.paragraph), !numbers.isEmpty else {
        return nil
      }
      let list = paragraphList(numbers)
      return .holds(sv: "\(stage.phrase.sv): \(list).", en: "\(stage.phrase.en): \(list).")
    }
    return stages + barred + reworded
  }

  /// Entries that would have changed what was signed before them.
  private var barred: [Finding] {
    let count = meeting.verification.barred
    guard count > 0 else { return [] }
    return [
      .wrong(
        sv:
          "\(count) händelser efter underskrifterna ändrar det som är undertecknat; de räknas inte,"
          + " och programmet gör inga sådana.",
        en: "\(count) events after the signatures change what is signed; they do not count, and the"
          + " program makes none such.")
    ]
  }

  private enum Stage: CaseIterable {
    case verified, signing, sent, draft

    var phrase: Phrase {
      switch self {
      case .verified: Phrase(sv: "Justerade", en: "Verified")
      case .signing: Phrase(sv: "Undertecknade av några", en: "Signed by some")
      case .sent: Phrase(sv: "Skickade till justerarna", en: "Sent to the verifiers")
      case .draft: Phrase(sv: "Utkast", en: "Drafts")
      }
    }
  }

  private static func stage(_ standing: Standing) -> Stage {
    switch standing {
    case .draft: .draft
    case .sent: .sent
    case .signing: .signing
    case .verified: .verified
    }
  }

  /// Signed texts that this program would word otherwise.
  private var reworded: [Finding] {
    let document = Protocol(of: meeting)
    let signed = ([document.front?.kept] + document.paragraphs.map(\.kept)).compactMap { $0 }
    guard !signed.isEmpty else { return [] }
    let today = document.fixedTexts
    return signed.compactMap { text in
      let current = today.first { $0.paragraph == text.paragraph }
      let whole = (text.text + text.lists).utf8
      let other = (current.map { $0.text + $0.lists } ?? "").utf8
      guard let difference = Difference(of: whole, from: other) else { return nil }
      let line = whole.split(separator: 0x0A, omittingEmptySubsequences: false)
        .dropFirst(difference.line - 1).first.map { String(decoding: $0, as: UTF8.self) }
      let shown = (line ?? "").trimmed
      let part = Self.name(ofPart: text.paragraph)
      return .note(
        sv: "\(part.sv) ordas annorlunda av denna version från textens rad \(difference.line)"
          + " (»\(shown)»); den undertecknade texten gäller.",
        en: "\(part.en) would be worded otherwise by this version from line \(difference.line) of"
          + " the text (»\(shown)»); the signed text holds.")
    }
  }

  /// A part of the minutes: a §, or the front page.
  static func name(ofPart paragraph: Int?) -> Phrase {
    guard let paragraph else { return Phrase(sv: "Försättsbladet", en: "The front page") }
    return Phrase(sv: "§ \(paragraph)", en: "§ \(paragraph)")
  }
}
