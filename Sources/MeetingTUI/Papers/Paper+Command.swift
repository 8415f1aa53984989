import Agenda

extension Paper {
  /// The command that writes the paper, with its options: `votes --paragraph 27 --format pdf`.
  var command: [String] {
    var words = [kind.rawValue, "--format", format.rawValue]
    if let paragraph { words += ["--paragraph", "\(paragraph)"] }
    if let order, kind == .votes, !isSummary { words += ["--order", order.rawValue] }
    if isSummary { words.append("--summary") }
    if isForWeb { words.append("--web") }
    return words
  }

  /// The formats that the paper comes in, the usual one first.
  var formats: [Format] {
    guard kind == .votes, isSummary else { return Self.formats(of: kind) }
    return Self.summaryFormats
  }

  /// What the paper is called at a desk: "Voteringslistorna § 27".
  var label: Phrase {
    let name =
      switch kind {
      case .minutes where isForWeb: Phrase(sv: "Webbversionen", en: "The web edition")
      case .minutes: Phrase(sv: "Protokollet", en: "The minutes")
      case .votes where isSummary:
        Phrase(sv: "Omröstningarna i korthet", en: "The votes in short")
      case .votes: Phrase(sv: "Voteringslistorna", en: "The voting lists")
      case .extract: Phrase(sv: "Protokollsutdraget", en: "The extract")
      case .notice: Phrase(sv: "Anslaget", en: "The notice")
      }
    guard let paragraph else { return name }
    return Phrase(sv: "\(name.sv) § \(paragraph)", en: "\(name.en) § \(paragraph)")
  }

  /// The paper as plain lines, to be looked at; nothing where there is none.
  func lines(of meeting: Meeting) -> [String] {
    text(of: meeting).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
  }

  /// The words of the paper, by which two makings of it are compared.
  func text(of meeting: Meeting) -> String {
    var paper = self
    paper.format = .text
    paper.hasPages = false
    return String(decoding: (try? paper.bytes(of: meeting)) ?? [], as: UTF8.self)
  }
}
