import Agenda

/// A paper that a desk has asked to have printed or saved, and what becomes of that.
struct PaperJob: Hashable, Sendable {
  /// What is asked for.
  enum Deed: Hashable, Sendable {
    /// To print a paper, on the usual printer or on another.
    case print(Paper, on: String?)
    /// To save a paper in the working folder, perhaps in the place of a file that is there.
    case save(Paper, as: String, isReplacing: Bool)
    /// To save every extract to everyone in a new folder in the working folder.
    case saveExtracts(Paper.Format, in: String)
  }

  /// How far it has come.
  enum State: Hashable, Sendable {
    case waiting, working
    /// Done: what was answered, a sentence each.
    case done([String])
    /// Not done, and why.
    case failed([String])
    case cancelled
  }

  /// Its number at this desk, from 1.
  let number: Int
  /// What is asked for.
  let deed: Deed
  /// How far it has come.
  private(set) var state = State.waiting
  /// Since when it has come so far.
  private(set) var since: Moment
  /// The entry of the meeting that it was made at; nothing before it is.
  private(set) var entry: Int?
  /// Whether what it was made of has become other than it was.
  private(set) var isOutdated = false
  /// What the paper said when it was made.
  private var made = ""

  /// Makes a job that waits.
  init(_ number: Int, _ deed: Deed, at clock: Moment) {
    self.number = number
    self.deed = deed
    since = clock
  }

  /// The paper that it makes; for all extracts the minutes that they are parts of.
  var paper: Paper {
    switch deed {
    case .print(let paper, _), .save(let paper, _, _): paper
    case .saveExtracts(let format, _): Paper(kind: .minutes, format: format)
    }
  }

  /// Whether it prints; else it saves.
  var isPrinting: Bool {
    guard case .print = deed else { return false }
    return true
  }

  /// Where it is saved, as the program that does it names the place.
  var place: String? {
    switch deed {
    case .print: nil
    case .save(_, let name, _), .saveExtracts(_, let name): "./\(name)"
    }
  }

  /// Whether nothing more becomes of it.
  var isOver: Bool {
    switch state {
    case .waiting, .working: false
    case .done, .failed, .cancelled: true
    }
  }

  /// What it answered or why it failed.
  var answer: [String] {
    switch state {
    case .done(let words), .failed(let words): words
    case .waiting, .working, .cancelled: []
    }
  }
}

extension PaperJob {
  /// It is being made of a meeting as it is after an entry.
  mutating func begin(of meeting: Meeting, entry: Int, at clock: Moment) {
    self.entry = entry
    made = paper.text(of: meeting)
    isOutdated = false
    move(to: .working, at: clock)
  }

  /// Something became of it.
  mutating func move(to state: State, at clock: Moment) {
    self.state = state
    since = clock
  }

  /// Looks whether the paper says what it said.
  mutating func compare(with text: String) { isOutdated = text != made }

  /// The command that carries it out on the meeting in a file.
  func arguments(of file: String, _ language: Language) -> [String] {
    let words: [String] =
      switch deed {
      case .print(let paper, let printer):
        paper.command + ["--print"] + (printer.map { ["--printer", $0] } ?? [])
      case .save(let paper, let name, let isReplacing):
        paper.command + ["-o", place ?? name] + (isReplacing ? [] : ["--no-replace"])
      case .saveExtracts(let format, let folder):
        ["extract", "--all", "--format", format.rawValue, "-o", place ?? folder]
      }
    return words + ["--lang", language.rawValue, "--", file]
  }

  /// What is done, in a few words: "Voteringslistorna § 27 (PDF) till Kontoret".
  var label: Phrase {
    switch deed {
    case .print(let paper, let printer):
      let to = printer.map { Phrase(sv: " till \($0)", en: " to \($0)") }
      let name = paper.label
      let form = paper.format == .text ? "" : " (\(paper.format.name))"
      return Phrase(
        sv: "\(name.sv)\(form)\(to?.sv ?? "")", en: "\(name.en)\(form)\(to?.en ?? "")")
    case .save(_, let name, _): return Phrase(sv: name, en: name)
    case .saveExtracts(_, let folder):
      return Phrase(sv: "Alla utdrag: \(folder)", en: "All extracts: \(folder)")
    }
  }

  /// How far it has come, in a word or two.
  var stateWord: Phrase {
    switch state {
    case .waiting: Phrase(sv: "väntar", en: "waits")
    case .working where isPrinting: Phrase(sv: "skrivs ut", en: "printing")
    case .working: Phrase(sv: "sparas", en: "saving")
    case .done where isOutdated: Phrase(sv: "FÖRE ÄNDRING", en: "BEFORE A CHANGE")
    case .done where isPrinting: Phrase(sv: "utskriven", en: "printed")
    case .done: Phrase(sv: "sparad", en: "saved")
    case .failed: Phrase(sv: "MISSLYCKADES", en: "FAILED")
    case .cancelled: Phrase(sv: "avbruten", en: "cancelled")
    }
  }
}
