import Agenda
import Minutes
import Screen

/// What is asked before a paper is saved: the format, the name, and whether to replace a file.
struct Saving: Hashable, Sendable {
  /// What is saved.
  enum Subject: Hashable, Sendable {
    case paper(Paper)
    /// Every extract to everyone.
    case extracts
  }

  /// What is asked now.
  enum Step: Hashable, Sendable {
    case format(Menu)
    case name(TextField)
    /// Whether to put it in the place of the file of a name.
    case replace(String)
  }

  /// What is saved.
  let subject: Subject
  /// What is asked now.
  private(set) var step: Step
  private var format = Paper.Format.text

  /// The most bytes of a name.
  static let nameLimit = 255

  /// Begins with the format.
  init(_ subject: Subject) {
    self.subject = subject
    let formats =
      switch subject {
      case .paper(let paper): paper.formats
      case .extracts: Paper.formats(of: .extract)
      }
    let likely =
      switch subject {
      case .paper(let paper): formats.firstIndex(of: paper.format) ?? 0
      case .extracts: 0
      }
    step = .format(
      Menu(MenuLine.counted(formats.map { ($0.rawValue, $0.name) }), at: likely))
  }

  /// Whether a name is being written.
  var takesText: Bool {
    guard case .name = step else { return false }
    return true
  }

  /// Takes the format, and suggests a name.
  mutating func choose(_ format: Paper.Format, in meeting: Meeting) {
    self.format = format
    let name: String
    switch subject {
    case .paper(var paper):
      paper.format = format
      name = paper.nameAlone(of: meeting)
    case .extracts:
      let paper = Paper(kind: .extract, format: format)
      name = paper.nameAlone(of: meeting).split(separator: ".").first.map(String.init) ?? ""
    }
    step = .name(TextField(name, limit: Self.nameLimit))
  }

  /// The cursor is at another format.
  mutating func point(_ formats: Menu) { step = .format(formats) }

  /// The name is being written.
  mutating func write(_ field: TextField) { step = .name(field) }

  /// A file of the name is there: whether to replace it.
  mutating func askToReplace(_ name: String) { step = .replace(name) }

  /// The name is asked for again.
  mutating func askAgain(_ name: String) {
    step = .name(TextField(name, limit: Self.nameLimit))
  }

  /// What is done with the name.
  func deed(as name: String, isReplacing: Bool) -> PaperJob.Deed {
    switch subject {
    case .paper(var paper):
      paper.format = format
      return .save(paper, as: name, isReplacing: isReplacing)
    case .extracts: return .saveExtracts(format, in: name)
    }
  }

  /// Why a name cannot be that of a paper in the working folder, whatever lies there.
  static func refusal(of name: String) -> Phrase? {
    if name.isEmpty { return Phrase(sv: "Skriv ett namn.", en: "Write a name.") }
    if name.contains("/") {
      return Phrase(
        sv: "Papperet läggs i arbetsmappen: ett namn utan snedstreck.",
        en: "The paper is put in the working folder: a name without a slash.")
    }
    if name.hasPrefix(".") {
      return Phrase(
        sv: "Ett namn som börjar med punkt syns inte; skriv ett annat.",
        en: "A name that begins with a dot is not seen; write another.")
    }
    if name.lowercased().hasSuffix(".meeting") {
      return Phrase(
        sv: "Så heter ett sammanträdes fil; skriv ett annat namn.",
        en: "That is the name of a meeting's file; write another.")
    }
    if name.unicodeScalars.contains(where: \.isHarmful) {
      return Phrase(
        sv: "Namnet har tecken som inte syns; skriv ett annat.",
        en: "The name has signs that cannot be seen; write another.")
    }
    return nil
  }
}
