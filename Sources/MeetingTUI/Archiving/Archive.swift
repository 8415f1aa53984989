import Agenda
import Minutes

/// What is filed of a meeting: every paper in every format, the meeting's file, the signatures.
///
/// The same meeting gives the same bytes: nothing in it says when, where or by whom it was written.
struct Archive {
  /// A file of the set.
  struct File: Hashable {
    /// Its name.
    let name: String
    /// What it is, in Swedish as papers are.
    let what: String
    /// Its bytes.
    let bytes: [UInt8]
  }

  /// What would be in the set and is not.
  struct Gap: Hashable {
    /// The name it would have.
    let name: String
    /// Why it is not there, as a sentence.
    let why: Phrase
  }

  /// The files, without the one that explains them and the list of checksums.
  private(set) var files: [File] = []
  /// What is missing.
  private(set) var gaps: [Gap] = []
  /// The meeting's file.
  let meetingName: String

  /// The meeting as it stands.
  let meeting: Meeting
  /// The number of the last entry.
  let last: Int
  /// Whose signatures lie in the set, in the order entered.
  private(set) var signatures: [SignatureFile] = []

  /// A signature as it lies in the set.
  struct SignatureFile: Hashable {
    /// The name of its file.
    let name: String
    /// Who signed, as in the list of allowed signers.
    let principal: Principal
    /// The last entry that it covers.
    let through: Int
  }

  /// The name of the list of allowed signers.
  static let allowedSigners = "allowed_signers"
  /// The name of the file that explains the others.
  static let readme = "LÄSMIG.txt"
  /// The name of the list of checksums.
  static let checksums = "SHA256SUMS"

  /// Makes the set.
  /// - Parameters:
  ///   - history: The meeting with its entries.
  ///   - file: The bytes of its file.
  ///   - signers: The list of allowed signers, where one is at hand.
  ///   - hasPDF: Whether papers are in it that another program makes, not always the same.
  init(of history: History, _ file: SignedFile, signers: [UInt8]?, hasPDF: Bool = true) {
    meeting = history.meeting
    last = history.entries.count
    meetingName = NewMeeting.fileName(meeting.body.name, meeting.day)
    files.append(
      File(
        name: meetingName,
        what: "sammanträdets fil med varje post, från den första till post \(last)",
        bytes: file.bytes(through: last) ?? file.bytes))
    for paper in Self.papers(of: meeting) where hasPDF || paper.format != .pdf { add(paper) }
    addWebEdition()
    for entry in history.standing { addSignatures(of: entry) }
    if let signers {
      files.append(
        File(name: Self.allowedSigners, what: "vilka nycklar som är vems", bytes: signers))
    }
  }

  /// The papers that are filed, in the order in which they are explained.
  private static func papers(of meeting: Meeting) -> [Paper] {
    func all(_ kind: Paper.Kind) -> [Paper] {
      Paper.formats(of: kind).map { Paper(kind: kind, format: $0) }
    }
    var papers = all(.minutes)
    var unpaged = Paper(kind: .minutes, format: .text)
    unpaged.hasPages = false
    papers.insert(unpaged, at: 1)
    if !VotingLists(of: meeting).paragraphs.isEmpty {
      papers += all(.votes)
      papers += Paper.summaryFormats.map { Paper(kind: .votes, format: $0, isSummary: true) }
    }
    papers += meeting.paragraphs.map {
      Paper(kind: .extract, format: .text, paragraph: $0.paragraph)
    }
    let isAnnounced = meeting.paragraphs.contains { meeting.standing(of: $0).isVerified }
    return isAnnounced ? papers + all(.notice) : papers
  }

  private mutating func add(_ paper: Paper) {
    let name = paper.fileName(of: meeting)
    do throws(PaperError) {
      files.append(File(name: name, what: paper.inWords, bytes: try paper.bytes(of: meeting)))
    } catch {
      gaps.append(Gap(name: name, why: error.phrase))
    }
  }

  /// Adds the minutes as they are published, once it is confirmed in every § what is masked.
  private mutating func addWebEdition() {
    let paper = Paper(kind: .minutes, format: .html, isForWeb: true)
    let withheld = WebEdition(of: meeting).withheld
    let unconfirmed = meeting.paragraphs.compactMap(\.paragraph).filter {
      withheld[$0] == .unconfirmed
    }
    guard !unconfirmed.isEmpty else { return add(paper) }
    let list = paragraphList(unconfirmed)
    gaps.append(
      Gap(
        name: paper.fileName(of: meeting),
        why: Phrase(
          sv: "Ingen har bekräftat vad som maskeras i \(list); det görs med maskera.",
          en: "Nobody has confirmed what is masked in \(list); that is done with mask.")))
  }

  private mutating func addSignatures(of entry: Entry) {
    for case .paper(.attested(let attestation)) in entry.events {
      guard let signature = attestation.signature else { continue }
      let signer = meeting.name(of: attestation.signer)
      let principal = Principal(of: attestation.signer, in: meeting)
      let name = "underskrift-\(entry.n)-\(Files.name(of: principal.name) ?? "namn").sig"
      signatures.append(
        SignatureFile(name: name, principal: principal, through: signature.through))
      files.append(
        File(
          name: name, what: "underskrift av \(signer) över post 0–\(signature.through)",
          bytes: Array(signature.armour.utf8)))
    }
  }
}
