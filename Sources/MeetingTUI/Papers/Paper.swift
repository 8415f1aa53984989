import Agenda
import Minutes

/// A paper that is made from a meeting: what it is, of which §§, in which format.
///
/// The one way from a meeting to bytes: what commands write, desks print, the archive files and
/// `verify` compares comes from here.
struct Paper: Hashable, Sendable {
  /// What it is.
  enum Kind: String, Hashable, Sendable, CaseIterable { case minutes, votes, extract, notice }

  /// How it is written.
  enum Format: String, Hashable, Sendable, CaseIterable {
    case text, html, pdf, json, csv, akn, popolo
  }

  /// What it is.
  var kind: Kind
  /// How it is written.
  var format: Format
  /// The § that it is of; nothing for all.
  var paragraph: Int?
  /// Whether it is for the web, where some things are masked.
  var isForWeb = false
  /// Whether a text stands on pages with head and foot.
  var hasPages = true
  /// What it says of itself before it is read, such as that the meeting's file is damaged.
  var remark: String?

  /// The formats of a kind of paper, the usual one first.
  static func formats(of kind: Kind) -> [Format] {
    switch kind {
    case .minutes: [.text, .html, .pdf, .json, .akn]
    case .votes: [.text, .html, .pdf, .csv, .popolo]
    case .extract, .notice: [.text, .html, .pdf]
    }
  }
}

/// Why a paper was not made.
enum PaperError: Error, Hashable, Sendable {
  /// The minutes have no such §.
  case noParagraph(Int)
  /// The paper does not come in that format.
  case noSuchFormat(Paper.Format)

  /// The reason and what to do instead.
  var phrase: Phrase {
    switch self {
    case .noParagraph(let number):
      Phrase(
        sv: "Protokollet har ingen § \(number).", en: "The protocol has no § \(number).")
    case .noSuchFormat(let format):
      Phrase(
        sv: "Papperet finns inte som \(format.rawValue).",
        en: "The paper does not come as \(format.rawValue).")
    }
  }
}

extension Paper {
  /// The paper's bytes.
  /// - Throws: `noParagraph`, `noSuchFormat`.
  func bytes(of meeting: Meeting) throws(PaperError) -> [UInt8] {
    if let paragraph, !meeting.paragraphs.contains(where: { $0.paragraph == paragraph }) {
      throw .noParagraph(paragraph)
    }
    switch kind {
    case .minutes: return try minutes(of: meeting)
    case .votes: return try votes(of: meeting)
    case .extract: return try extract(of: meeting)
    case .notice: return try notice(of: meeting)
    }
  }

  private func minutes(of meeting: Meeting) throws(PaperError) -> [UInt8] {
    let document = try document(of: meeting)
    let remark = isForWeb ? remark ?? Self.webRemark : remark
    switch format {
    case .text: return Array(document.text(pages: hasPages, notice: remark).utf8)
    case .html: return Array(document.html(notice: remark).utf8)
    case .pdf, .json, .akn, .csv, .popolo: throw .noSuchFormat(format)
    }
  }

  /// What the web edition says of itself; papers are Swedish.
  private static let webRemark =
    "Webbversion: uppgifter om enskilda personer kan vara borttagna."

  private func document(of meeting: Meeting) throws(PaperError) -> Protocol {
    let whole = isForWeb ? WebEdition(of: meeting).minutes : nil
    guard let paragraph else { return whole ?? Protocol(of: meeting) }
    let part = whole.map { $0.only(paragraph) } ?? Protocol(of: meeting, paragraph: paragraph)
    guard let part else { throw .noParagraph(paragraph) }
    return part
  }

  private func votes(of meeting: Meeting) throws(PaperError) -> [UInt8] {
    let lists = VotingLists(of: meeting, paragraph: paragraph)
    switch format {
    case .text: return Array(lists.text(notice: remark).utf8)
    case .html: return Array(lists.html(notice: remark).utf8)
    case .pdf, .csv, .popolo, .json, .akn: throw .noSuchFormat(format)
    }
  }

  private func extract(of meeting: Meeting) throws(PaperError) -> [UInt8] {
    guard let paragraph, let extract = Extract(of: meeting, paragraph: paragraph) else {
      throw .noParagraph(paragraph ?? 0)
    }
    switch format {
    case .text: return Array(extract.text(pages: hasPages, notice: remark).utf8)
    case .html: return Array(extract.html(notice: remark).utf8)
    case .pdf, .json, .csv, .akn, .popolo: throw .noSuchFormat(format)
    }
  }

  private func notice(of meeting: Meeting) throws(PaperError) -> [UInt8] {
    let notices = NoticePapers(of: meeting, paragraph: paragraph)
    switch format {
    case .text: return Array(notices.text(pages: hasPages, notice: remark).utf8)
    case .html: return Array(notices.html(notice: remark).utf8)
    case .pdf, .json, .csv, .akn, .popolo: throw .noSuchFormat(format)
    }
  }
}
