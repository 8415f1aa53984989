import Agenda
import Minutes

/// Reads an officer's report from a file that a line names.
typealias ReportReading = (String) throws(LineError) -> OfficersText

/// Makes or reads a signature over the meeting's file as it stands.
typealias Signing = (SignatureSource) throws(LineError) -> FileSignature

/// Where a signature comes from.
enum SignatureSource: Hashable, Sendable {
  /// A key of OpenSSH, private or in an agent, in this file.
  case key(String)
  /// A signature that was made elsewhere over this meeting's file, in this file.
  case made(String)
}

/// What a line takes from outside the meeting: files, the words of the minutes, signatures.
struct Outside {
  /// Reads the file that `report` names.
  var report: ReportReading
  /// Writes the minutes as they are fixed for the verifiers.
  var texts: (Meeting) -> [FixedText]
  /// Finds what the web edition of some items masks, all of them where none is named.
  var webMatter: (Meeting, [ItemID]) -> [String]
  /// Makes the signature that `attest` asks for.
  var signature: Signing

  /// What a program has that reaches no file.
  static var none: Outside {
    Outside(
      report: { (file) throws(LineError) in throw .unreadable(file: file, Self.unreachable) },
      texts: { Protocol(of: $0).fixedTexts },
      webMatter: { WebEdition(of: $0).matter(in: $1) },
      signature: { (_) throws(LineError) in throw .noSignature(Self.unreachable) })
  }

  private static var unreachable: Phrase {
    Phrase(sv: "Filen kan inte läsas här.", en: "The file cannot be read here.")
  }

  /// What an entry took when it was made: the files may be others by now, and the words too.
  static func recorded(in entry: Entry) -> Outside {
    var outside = Outside.none
    for event in entry.events {
      switch event {
      case .reported(_, let summary, let addressee, let proposal, let basis):
        outside.report = { (_) throws(LineError) in
          OfficersText(summary: summary, addressee: addressee, proposal: proposal, basis: basis)
        }
      case .paper(.fixed(let texts, _)): outside.texts = { _ in texts }
      case .paper(.reviewed(let review)): outside.webMatter = { _, _ in review.found }
      case .paper(.attested(let attestation)):
        guard let signature = attestation.signature else { continue }
        outside.signature = { (_) throws(LineError) in signature }
      default: break
      }
    }
    return outside
  }
}
