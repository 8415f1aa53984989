import Agenda
import Minutes

/// `minutes` and `votes`: writes papers made from a meeting.
struct Papers {
  private let shell: Shell
  private let arguments: Arguments
  private let meeting: String
  private let paragraph: Int?

  /// Makes the command of its arguments.
  init(_ arguments: Arguments, in shell: Shell) throws(UsageError) {
    self.shell = shell
    self.arguments = arguments
    meeting = arguments.operands[0]
    paragraph = try arguments.number(.paragraph)
    if let format = arguments[.format], format != "text" { throw .otherFormat(format) }
  }

  /// Writes the protocol.
  func minutes() -> Int32 {
    let pages = !arguments.has(.noPages)
    return write { meeting, notice in
      guard let paragraph else {
        return Protocol(of: meeting).text(pages: pages, notice: notice)
      }
      return Protocol(of: meeting, paragraph: paragraph)?.text(pages: pages, notice: notice)
    }
  }

  /// Writes the voting lists.
  func votes() -> Int32 {
    write { meeting, notice in
      if let paragraph, !meeting.paragraphs.contains(where: { $0.paragraph == paragraph }) {
        return nil
      }
      return VotingLists(of: meeting, paragraph: paragraph).text(notice: notice)
    }
  }

  private func write(_ text: (Meeting, _ notice: String?) -> String?) -> Int32 {
    var status = Status.done
    let read = Program.reading(arguments, in: shell) { record, shell in
      let notice = record.damage?.line.map(Self.notice)
      guard let text = text(record.meeting, notice) else {
        let missing = Phrase(
          sv: "Protokollet har ingen § \(paragraph ?? 0).",
          en: "The protocol has no § \(paragraph ?? 0).")
        shell.complain(missing(shell.language), file: meeting)
        status = Status.refused
        return
      }
      if !put(text) { status = Status.refused }
    }
    return max(status, read)
  }

  /// What a paper says of itself where the meeting's file is damaged; papers are Swedish.
  private static func notice(damagedAt line: Int) -> String {
    "OFULLSTÄNDIGT: sammanträdets fil är skadad på rad \(line), och det som kom därefter saknas här."
  }

  private func put(_ text: String) -> Bool {
    guard let path = arguments[.output] else {
      shell.out.page(text)
      return true
    }
    guard !Files.areSame(path, meeting) else {
      let same = Phrase(
        sv: "Det är sammanträdets egen fil; ge ett annat namn med -o.",
        en: "That is the meeting's own file; give another name with -o.")
      shell.complain(same(shell.language), file: path)
      return false
    }
    do throws(FileError) {
      try Files.write(Array(text.utf8), to: path)
      return true
    } catch {
      shell.complain(error.phrase(shell.language), file: path)
      return false
    }
  }
}
