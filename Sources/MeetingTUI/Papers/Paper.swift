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
  /// In what order voting lists name those who voted; nothing for the order of the body.
  var order: ListOrder?
  /// Whether the votes are told in short, and not person by person.
  var isSummary = false
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

  /// The formats of the votes in short.
  static let summaryFormats: [Format] = [.text, .html, .pdf]

  /// The formats that a printer takes as they are.
  static let printedFormats: [Format] = [.text, .pdf]
}

/// Why a paper was not made.
enum PaperError: Error, Hashable, Sendable {
  /// The minutes have no such §.
  case noParagraph(Int)
  /// The paper does not come in that format.
  case noSuchFormat(Paper.Format)
  /// The paper could not be written in that format.
  case unwritable
  /// No program that makes a PDF is there; the one that was named, where one was.
  case noRenderer(String?)
  /// The program that makes a PDF did not; what it said.
  case notRendered(String, String)

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
    case .unwritable:
      Phrase(
        sv: "Papperet kunde inte skrivas i det formatet.",
        en: "The paper could not be written in that format.")
    case .noRenderer(let name?):
      Phrase(
        sv: "Programmet \(name), som KLUBBA_PDF nämner, finns inte.",
        en: "The program \(name), which KLUBBA_PDF names, is not there.")
    case .noRenderer(nil):
      Phrase(
        sv: "Inget program som gör PDF finns här: installera WeasyPrint (apt install weasyprint) "
          + "eller Chromium, eller namnge ett med KLUBBA_PDF; HTML kan skrivas ut från en "
          + "webbläsare (--format html).",
        en: "No program that makes PDF is here: install WeasyPrint (apt install weasyprint) or "
          + "Chromium, or name one with KLUBBA_PDF; HTML can be printed from a browser "
          + "(--format html).")
    case .notRendered(let program, let said):
      Phrase(
        sv: "\(program) gjorde ingen PDF: \(said)", en: "\(program) made no PDF: \(said)")
    }
  }
}

extension Paper {
  /// The paper's bytes.
  /// - Throws: `noParagraph`, `noSuchFormat`, `noRenderer`, `notRendered`.
  func bytes(of meeting: Meeting) throws(PaperError) -> [UInt8] {
    if format == .pdf {
      var page = self
      page.format = .html
      return try Renderer().pdf(of: page.bytes(of: meeting))
    }
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
    case .json: return try JSON.paper(document.json(notice: remark))
    case .akn: return Array(document.akomaNtoso(notice: remark).utf8)
    case .pdf, .csv, .popolo: throw .noSuchFormat(format)
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
    guard !isSummary else { return try summary(of: meeting) }
    let lists = VotingLists(of: meeting, paragraph: paragraph, order: order)
    switch format {
    case .text: return Array(lists.text(notice: remark).utf8)
    case .html: return Array(lists.html(notice: remark).utf8)
    case .csv: return Array(lists.csv.utf8)
    case .popolo: return try JSON.paper(document(of: meeting).popolo(notice: remark))
    case .pdf, .json, .akn: throw .noSuchFormat(format)
    }
  }

  private func summary(of meeting: Meeting) throws(PaperError) -> [UInt8] {
    let summary = VotingSummary(of: meeting, paragraph: paragraph)
    switch format {
    case .text: return Array(summary.text(pages: hasPages, notice: remark).utf8)
    case .html: return Array(summary.html(notice: remark).utf8)
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
