import Agenda
import Minutes

/// `minutes`, `votes`, `extract` and `notice`: writes papers made from a meeting.
struct PaperWriting {
  private let shell: Shell
  private let arguments: Arguments
  private let meeting: String
  /// The paper that is asked for.
  private(set) var paper: Paper
  /// Where it is printed, where it is.
  private let queue: PrintQueue?

  /// Makes the command of its arguments.
  init(_ kind: Paper.Kind, _ arguments: Arguments, in shell: Shell) throws(UsageError) {
    self.shell = shell
    self.arguments = arguments
    meeting = arguments.operands[0]
    queue = try Self.queue(kind, arguments, in: shell)
    var formats = arguments.has(.summary) ? Paper.summaryFormats : Paper.formats(of: kind)
    if queue != nil { formats = formats.filter(Paper.printedFormats.contains) }
    let name = arguments.format ?? formats[0].rawValue
    guard let format = formats.first(where: { $0.rawValue == name }) else {
      throw .otherFormat(name, formats.map(\.rawValue))
    }
    paper = Paper(kind: kind, format: format, paragraph: try arguments.number(.paragraph))
    if kind == .extract, paper.paragraph == nil, !arguments.has(.all) {
      throw .missingOption(.extract, .paragraph)
    }
    paper.hasPages = !arguments.has(.noPages)
    paper.isForWeb = arguments.has(.web)
    paper.isSummary = arguments.has(.summary)
    if let name = arguments[.order] {
      guard !paper.isSummary else { throw .notTogether(.summary, .order) }
      guard let order = ListOrder(rawValue: name) else { throw .badValue(.order, name) }
      paper.order = order
    }
  }

  /// The queue of a printer, where the paper is to be printed.
  private static func queue(
    _ kind: Paper.Kind, _ arguments: Arguments, in shell: Shell
  ) throws(UsageError) -> PrintQueue? {
    guard arguments.has(.print) else {
      if arguments.has(.printer) { throw .alone(.printer, .print) }
      return nil
    }
    if let printer = arguments[.printer], printer.isEmpty { throw .badValue(.printer, printer) }
    return PrintQueue(printer: arguments[.printer], search: shell.search)
  }

  /// Writes the paper.
  func run() -> Int32 {
    var status = Status.done
    let read = Program.reading(arguments, in: shell) { record, shell in
      var paper = paper
      paper.remark = record.damage?.line.map(Self.remark)
      do throws(PaperError) {
        let bytes = try paper.bytes(of: record.meeting)
        let isDone =
          queue.map { print(bytes, paper.title(of: record.meeting), on: $0) } ?? put(bytes)
        if !isDone { status = Status.refused }
        if paper.isForWeb { sayWithheld(in: record.meeting) }
      } catch {
        shell.complain(error.phrase(shell.language), file: meeting)
        status = Status.refused
      }
    }
    return max(status, read)
  }

  /// Says which §§ the web edition withholds since nobody has confirmed what is masked in them.
  private func sayWithheld(in meeting: Meeting) {
    let edition = WebEdition(of: meeting)
    for item in meeting.paragraphs {
      guard let number = item.paragraph, edition.withheld[number] == .unconfirmed else { continue }
      let found = edition.matter(in: [item.id]).joined(separator: "; ")
      let withheld = Phrase(
        sv: "§ \(number) visas inte förrän någon har bekräftat det som maskeras (\(found)): "
          + "maskera ärende=§\(number) av=NAMN",
        en: "§ \(number) is not shown until someone has confirmed what is masked (\(found)): "
          + "mask item=§\(number) by=NAME")
      shell.warn(withheld(shell.language), file: self.meeting)
    }
  }

  /// What a paper says of itself where the meeting's file is damaged; papers are Swedish.
  static func remark(damagedAt line: Int) -> String {
    "OFULLSTÄNDIGT: sammanträdets fil är skadad på rad \(line), och det som kom därefter saknas här."
  }

  /// Prints the paper, and writes it to a file too where one is named.
  private func print(_ bytes: [UInt8], _ title: String, on queue: PrintQueue) -> Bool {
    if arguments.has(.output), !put(bytes) { return false }
    do throws(PrintError) {
      let answer = try queue.add(bytes, title: title)
      let words = answer.isEmpty ? "." : ": \(answer)"
      let sent = Phrase(sv: "Skickat till skrivaren\(words)", en: "Sent to the printer\(words)")
      shell.out.line(sent(shell.language))
      return true
    } catch {
      shell.complain(error.phrase(shell.language))
      return false
    }
  }

  private func put(_ bytes: [UInt8]) -> Bool {
    guard let path = arguments[.output] else {
      if paper.format == .text {
        shell.out.page(String(decoding: bytes, as: UTF8.self))
      } else {
        shell.out.bytes(bytes)
      }
      return true
    }
    guard !Files.areSame(path, meeting), !path.hasSuffix(".meeting") else {
      let same = Phrase(
        sv: "Så heter ett sammanträdes fil; ge ett annat namn med -o.",
        en: "That is the name of a meeting's file; give another with -o.")
      shell.complain(same(shell.language), file: path)
      return false
    }
    do throws(FileError) {
      try Files.write(bytes, to: path, replacing: !arguments.has(.noReplace))
      return true
    } catch {
      shell.complain(error.phrase(shell.language), file: path)
      return false
    }
  }
}
