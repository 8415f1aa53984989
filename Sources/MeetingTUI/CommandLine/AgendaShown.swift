import Agenda

/// `agenda`: shows what was read in an agenda, and what was unsure.
struct AgendaShown {
  private let shell: Shell
  private let path: String
  private let isJSON: Bool

  /// Makes the command of its arguments.
  init(_ arguments: Arguments, in shell: Shell) {
    self.shell = shell
    path = arguments.operands[0]
    isJSON = arguments.has(.json)
  }

  /// Reads and shows.
  func run() -> Int32 {
    do throws(InputError) {
      let agenda = try Files.agenda(at: path, shell.language)
      if isJSON {
        guard let text = try? JSON.text(of: agenda) else { return Status.refused }
        shell.out.json(text)
      } else {
        write(agenda)
      }
      return Status.done
    } catch {
      shell.complain(error.sentence, file: error.file, line: error.line)
      return Status.refused
    }
  }

  private func write(_ agenda: AgendaText) {
    let names = Phrase(
      sv: "Organ|Datum|Tid|Plats|Första paragraf", en: "Body|Date|Time|Place|First §")
    let labels = names(shell.language).split(separator: "|")
    let values = [
      agenda.body, agenda.date?.description, agenda.time, agenda.place,
      agenda.firstParagraph.map(String.init),
    ]
    for (label, value) in zip(labels, values) {
      if let value { shell.out.line("\(label): \(value)") }
    }
    for item in agenda.items {
      shell.out.line("")
      write(item)
    }
    for warning in agenda.warnings {
      shell.warn(warning.message, file: path, line: warning.line)
    }
  }

  private func write(_ item: AgendaEntry) {
    let number = item.number.map { $0 + ". " } ?? ""
    let reference = item.reference.map { " (\($0))" } ?? ""
    if item.kind == .divider {
      shell.out.line("── \(number)\(item.title)")
      return
    }
    let kind = [Term].itemKinds.first { $0.en == item.kind.rawValue }
    shell.out.line("\(number)\(item.title)\(reference) [\(kind?(shell.language) ?? "")]")
    for section in item.sections {
      let count = section.text.utf8.split(separator: 0x0A).count
      let lines = Phrase(sv: count == 1 ? "rad" : "rader", en: count == 1 ? "line" : "lines")
      shell.out.line("   \(section.heading): \(count) \(lines(shell.language))")
    }
    if let addressee = item.addressee { shell.out.line("   → \(addressee)") }
    if !item.proposal.isEmpty { shell.out.page(Point.lines(item.proposal, indent: "   ")) }
  }
}
