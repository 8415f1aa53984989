import Agenda
import Glibc

/// A program that makes a PDF of a paper's HTML, found when one is asked for.
///
/// WeasyPrint makes it tagged for PDF/UA; a Chromium makes it tagged. `KLUBBA_PDF` names another,
/// which is called with the name of the HTML and the name of the PDF to be.
struct Renderer {
  /// How a program is called.
  enum Manner: Hashable, Sendable {
    case weasyprint, chromium, other

    /// The manner of a program of a name.
    init(of name: String) {
      if name.hasPrefix("weasyprint") {
        self = .weasyprint
      } else if name.contains("chrom") {
        self = .chromium
      } else {
        self = .other
      }
    }
  }

  private let program: Child
  private let manner: Manner

  /// The programs that are looked for, the best first.
  static let known = [
    "weasyprint", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
  ]

  /// Finds the program that `KLUBBA_PDF` names, else the best of those known.
  /// - Throws: `noRenderer`.
  init(
    named name: String? = Child.variable("KLUBBA_PDF"), search: String? = nil
  ) throws(PaperError) {
    let names = name.map { [$0] } ?? Self.known
    let found = names.lazy.compactMap { Child($0, search: search) }.first
    guard let found else { throw .noRenderer(name) }
    program = found
    manner = Manner(of: String(found.path.split(separator: "/").last ?? ""))
  }

  /// The PDF of an HTML paper.
  /// - Throws: `notRendered`.
  func pdf(of html: [UInt8]) throws(PaperError) -> [UInt8] {
    let outcome = try wrapping({ PaperError.notRendered(program.path, $0.phrase.sv) }) {
      () throws(FileError) in
      try manner == .weasyprint ? piped(html) : written(html)
    }
    guard outcome.status == 0, outcome.out.starts(with: Array("%PDF-".utf8)) else {
      throw .notRendered(program.path, Self.lastLine(of: outcome.err))
    }
    return outcome.out
  }

  /// Reads the paper from a pipe and writes it to another: no file lies anywhere.
  private func piped(_ html: [UInt8]) throws(FileError) -> Child.Outcome {
    let arguments = ["--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", "-", "-"]
    let outcome = try program.run(arguments, input: html, setting: Self.setting)
    // A WeasyPrint before 57 knows no variants.
    guard outcome.status == 2 else { return outcome }
    return try program.run(
      ["--encoding", "utf-8", "-", "-"], input: html, setting: Self.setting)
  }

  /// Reads the paper from a file in a folder of its own, which nobody else may read.
  private func written(_ html: [UInt8]) throws(FileError) -> Child.Outcome {
    let folder = try TemporaryFolder()
    let page = try folder.holding(html, as: "papper.html")
    let paper = Folder.path("papper.pdf", in: folder.path)
    var outcome = try program.run(arguments(page, paper, folder.path), setting: Self.setting)
    outcome.out = (try? Files.read(paper, atMost: Files.paperLimit)) ?? []
    return outcome
  }

  private func arguments(_ page: String, _ paper: String, _ folder: String) -> [String] {
    guard manner == .chromium else { return [page, paper] }
    // A Chromium that runs as root has no sandbox; it is given nothing but our own page.
    return [
      "--headless", "--disable-gpu", "--user-data-dir=\(folder)/profil", "--no-pdf-header-footer",
      "--export-tagged-pdf", "--generate-pdf-document-outline", "--print-to-pdf=\(paper)",
    ] + (geteuid() == 0 ? ["--no-sandbox"] : []) + ["file://\(page)"]
  }

  /// The same paper gives the same bytes, whenever it is made.
  private static let setting: [(String, String?)] = [
    ("SOURCE_DATE_EPOCH", "0"), ("LC_ALL", "C.UTF-8"), ("TZ", "UTC"),
  ]

  private static func lastLine(of text: String) -> String {
    text.split(whereSeparator: \.isNewline).last.map(String.init) ?? ""
  }
}
