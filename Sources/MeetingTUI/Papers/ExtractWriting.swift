import Agenda
import Minutes

/// `extract --all`: writes every extract that is to be sent, a folder for each recipient.
///
/// A clerk sends a folder to the one it is named after. The folders are all new: drafts never lie
/// among what was verified, and nothing that was there is written over.
struct ExtractWriting {
  private let shell: Shell
  private let arguments: Arguments
  private let meeting: String
  private let folder: String
  private let paper: Paper

  /// The most files that one command writes.
  static let limit = 10_000

  /// Makes the command of its arguments.
  init(_ arguments: Arguments, in shell: Shell) throws(UsageError) {
    self.shell = shell
    self.arguments = arguments
    guard !arguments.has(.paragraph) else { throw .notTogether(.all, .paragraph) }
    guard !arguments.has(.print) else { throw .notTogether(.all, .print) }
    guard let folder = arguments[.outputOrFolder] else {
      throw .missingOption(.extract, .outputOrFolder)
    }
    self.folder = Folder.plain(folder)
    meeting = arguments.operands[0]
    paper = try PaperWriting(.extract, arguments, in: shell).paper
  }

  /// Writes the extracts.
  func run() -> Int32 {
    var status = Status.done
    let read = Program.reading(arguments, in: shell) { record, shell in
      var paper = paper
      paper.remark = record.damage?.line.map(PaperWriting.remark)
      if !write(paper, of: record.meeting) { status = Status.refused }
    }
    return max(status, read)
  }

  /// One extract to one recipient.
  private struct Sending {
    let paragraph: Int
    let recipient: String
    let folder: String
    let name: String

    /// Where it lies below the folder of all.
    var path: String { Folder.path(name, in: folder) }
  }

  private func write(_ paper: Paper, of meeting: Meeting) -> Bool {
    let sendings = sendings(of: meeting)
    guard !sendings.isEmpty else {
      say(Phrase(sv: "Ingen paragraf har någon mottagare.", en: "No § has a recipient."))
      return false
    }
    guard sendings.count <= Self.limit else {
      say(
        Phrase(
          sv: "Det blir \(sendings.count) utdrag; \(Self.limit) är gränsen.",
          en: "That makes \(sendings.count) extracts; \(Self.limit) is the bound."))
      return false
    }
    do throws(PaperError) {
      var bytes: [Int: [UInt8]] = [:]
      for sending in sendings where bytes[sending.paragraph] == nil {
        var paper = paper
        paper.paragraph = sending.paragraph
        bytes[sending.paragraph] = try paper.bytes(of: meeting)
      }
      guard put(sendings, bytes) else { return false }
    } catch {
      say(error.phrase)
      return false
    }
    sayWhatLacks(in: meeting, sendings)
    return true
  }

  /// The extracts to send, by recipient in the order each is first named, then by §.
  private func sendings(of meeting: Meeting) -> [Sending] {
    var folders = UniqueNames()
    var found: [(recipient: String, folder: String, sendings: [Sending])] = []
    var places: [String: Int] = [:]
    for (paragraph, recipients) in meeting.recipients {
      var paper = paper
      paper.paragraph = paragraph
      let name = paper.nameAlone(of: meeting)
      for recipient in recipients {
        let key = recipient.lowercased()
        let place = places[key] ?? found.count
        if place == found.count {
          places[key] = place
          let folder = folders.taking(Files.name(of: recipient) ?? "mottagare")
          found.append((recipient, folder, []))
        }
        found[place].sendings.append(
          Sending(
            paragraph: paragraph, recipient: found[place].recipient, folder: found[place].folder,
            name: name))
      }
    }
    return found.flatMap(\.sendings)
  }

  private func put(_ sendings: [Sending], _ bytes: [Int: [UInt8]]) -> Bool {
    do throws(FileError) {
      let root = try NewFolder(for: folder)
      var last: String?
      for sending in sendings {
        if sending.folder != last { try root.makeFolder(sending.folder) }
        last = sending.folder
        try root.write(bytes[sending.paragraph] ?? [], as: sending.path)
      }
      try root.move()
    } catch {
      shell.complain(error.phrase(shell.language), file: folder)
      return false
    }
    for sending in sendings {
      let path = Folder.path(sending.path, in: folder)
      shell.out.line("§ \(sending.paragraph) \(sending.recipient): \(path)")
    }
    return true
  }

  /// Says which §§ go to nobody, and which extracts are drafts.
  private func sayWhatLacks(in meeting: Meeting, _ sendings: [Sending]) {
    let sent = meeting.paragraphs.filter { item in
      sendings.contains { $0.paragraph == item.paragraph }
    }
    let unsent = meeting.paragraphs.compactMap(\.paragraph).filter { number in
      !sent.contains { $0.paragraph == number }
    }
    if !unsent.isEmpty {
      let list = paragraphList(unsent)
      say(Phrase(sv: "\(list) har ingen mottagare.", en: "\(list): no recipient."))
    }
    let drafts = sent.filter { !meeting.standing(of: $0).isVerified }.compactMap(\.paragraph)
    if !drafts.isEmpty {
      let list = paragraphList(drafts)
      say(
        Phrase(
          sv: "\(list): ej justerat, utdragen är märkta UTKAST.",
          en: "\(list): not verified, the extracts are marked UTKAST."))
    }
  }

  private func say(_ phrase: Phrase) { shell.complain(phrase(shell.language), file: meeting) }
}
