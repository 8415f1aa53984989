import Agenda
import Glibc

extension Inspection {
  /// What was found of papers that are named: each is compared, byte for byte, with every paper that
  /// this program writes of the meeting.
  func papers(_ paths: [String]) -> [Finding] {
    guard !paths.isEmpty else { return [] }
    var unmatched: [Candidate] = []
    var findings: [Finding] = []
    for path in paths {
      // A file that is not there is told by reading it.
      guard Files.isOrdinary(path) || access(path, F_OK) != 0 else {
        findings.append(
          .wrong(sv: "Det är ingen vanlig fil.", en: "That is no ordinary file.", file: path))
        continue
      }
      do throws(FileError) {
        let bytes = try Files.read(path, atMost: Files.paperLimit)
        unmatched.append(Candidate(path: path, bytes: bytes))
      } catch {
        findings.append(.wrong(sv: error.phrase.sv, en: error.phrase.en, file: path))
      }
    }
    for paper in Paper.all(of: meeting) where unmatched.contains(where: { $0.match == nil }) {
      guard let written = try? paper.bytes(of: meeting) else { continue }
      for index in unmatched.indices where unmatched[index].match == nil {
        unmatched[index].compare(paper, written)
      }
    }
    return findings + unmatched.map(told)
  }

  /// A paper that is sought among those that the program writes.
  private struct Candidate {
    let path: String
    let bytes: [UInt8]
    /// The paper that it is.
    var match: Paper?
    /// The paper that it is most like, and where it differs from that.
    var nearest: (paper: Paper, difference: Difference, expected: [UInt8])?

    mutating func compare(_ paper: Paper, _ written: [UInt8]) {
      guard let difference = Difference(of: bytes, from: written) else {
        match = paper
        return
      }
      if difference.common > nearest?.difference.common ?? -1 {
        nearest = (paper, difference, written)
      }
    }
  }

  private func told(_ candidate: Candidate) -> Finding {
    let name = candidate.path
    if let paper = candidate.match {
      let draft = paper.isDraft(of: meeting) ? " (utkast)" : ""
      return .holds(
        sv: "\(name): \(paper.inWords)\(draft), byte för byte.",
        en: "\(name): byte for byte what is written of the meeting: \(paper.inWords)\(draft).")
    }
    guard !candidate.bytes.starts(with: Array("%PDF-".utf8)) else {
      return .wrong(
        sv: "En PDF kan inte prövas för sig: den prövas mot kontrollsumman i mappen som"
          + " klubba archive skriver.",
        en: "A PDF cannot be checked by itself: it is checked against its checksum in the folder"
          + " that archive writes.", file: name)
    }
    guard let (paper, difference, expected) = candidate.nearest else {
      return .wrong(
        sv: "Papperet är inget som denna version skriver av sammanträdet.",
        en: "The paper is none that this version writes of the meeting.", file: name)
    }
    let place = Self.place(difference, candidate.bytes, expected)
    return .wrong(
      sv:
        "Papperet är inte \(paper.inWords): \(place.sv). En annan version av klubba kan skriva det"
        + " annorlunda; det som är justerat ligger i sammanträdets fil.",
      en: "The paper is not \(paper.inWords): \(place.en). Another version of klubba may write it"
        + " otherwise; what is verified lies in the meeting's file.",
      file: name, line: difference.line)
  }

  /// Where bytes differ, and how.
  static func place(
    _ difference: Difference, _ bytes: [UInt8], _ expected: [UInt8]
  ) -> Phrase {
    func shown(_ bytes: [UInt8]) -> String? {
      bytes.indices.contains(difference.offset) ? hexadecimal(bytes[difference.offset]) : nil
    }
    let at = difference.offset
    switch (shown(bytes), shown(expected)) {
    case (let found?, let wanted?):
      return Phrase(
        sv: "byte \(at) på rad \(difference.line) är \(found) och skulle vara \(wanted)",
        en: "byte \(at) on line \(difference.line) is \(found) and should be \(wanted)")
    case (_, nil):
      return Phrase(
        sv: "från byte \(at) på rad \(difference.line) står det mer än det skulle",
        en: "from byte \(at) on line \(difference.line) there is more than there should be")
    case (nil, _):
      return Phrase(
        sv: "det slutar vid byte \(at) på rad \(difference.line), för tidigt",
        en: "it ends at byte \(at) on line \(difference.line), too early")
    }
  }

  /// A byte as two digits, with the letter where it is a plain one.
  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    let letter = (0x21...0x7E).contains(byte) ? " (\(Character(Unicode.Scalar(byte))))" : ""
    return "0x" + (digits.count == 1 ? "0" : "") + digits + letter
  }
}
