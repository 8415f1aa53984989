import Agenda
import Journal

/// `verify`: whether a meeting's file, its signatures and its papers are what they were.
struct Verifying {
  private let shell: Shell
  private let target: String
  private let papers: [String]
  private let signers: String?

  /// Makes the command of its arguments.
  init(_ arguments: Arguments, in shell: Shell) {
    self.shell = shell
    target = arguments.operands[0]
    papers = Array(arguments.operands.dropFirst())
    signers = arguments[.signers]
  }

  /// Checks, and says what was found.
  /// - Returns: 0 only where nothing is wrong.
  func run() -> Int32 {
    if let signers, let error = Self.unreadable(signers) {
      shell.complain(error.phrase(shell.language), file: signers)
      return Status.refused
    }
    guard Folder.exists(target) else { return check(target, in: nil) }
    let meetings = Folder.names(target).filter { $0.hasSuffix(".meeting") }
    guard meetings.count == 1 else {
      let one = Phrase(
        sv: "Mappen ska ha ett sammanträde (*.meeting); den har \(meetings.count).",
        en: "The folder should have one meeting (*.meeting); it has \(meetings.count).")
      shell.complain(one(shell.language), file: target)
      return Status.refused
    }
    return check(Folder.path(meetings[0], in: target), in: target)
  }

  private func check(_ path: String, in folder: String?) -> Int32 {
    var status = Status.done
    let read = Program.reading(at: path, in: shell) { record, shell in
      let file: SignedFile
      do throws(FileError) {
        file = try SignedFile(at: path)
      } catch {
        shell.complain(error.phrase(shell.language), file: path)
        status = Status.refused
        return
      }
      let inspection = Inspection(
        path: path, history: record.history, file: file,
        signers: signers ?? Files.allowedSigners(beside: path))
      var findings = record.wholeness
      if record.damage == nil {
        findings += inspection.texts + inspection.signatures
        findings += inspection.papers(papers)
      }
      if let folder { findings += inspection.archived(in: folder, isWhole: record.damage == nil) }
      if !tell(findings, of: path) { status = Status.refused }
    }
    return max(status, read)
  }

  private static func unreadable(_ path: String) -> FileError? {
    do throws(FileError) {
      _ = try Files.read(path)
      return nil
    } catch {
      return error
    }
  }

  /// Says what was found: what is wrong on standard error, all else on standard output.
  /// - Returns: Whether nothing is wrong.
  private func tell(_ findings: [Finding], of path: String) -> Bool {
    let language = shell.language
    for finding in findings {
      let sentence = finding.phrase(language)
      switch finding.weight {
      case .holds, .note: shell.out.line(sentence)
      case .wrong: shell.complain(sentence, file: finding.file ?? path, line: finding.line)
      }
    }
    return !findings.contains { $0.weight == .wrong }
  }
}

extension MeetingRecord {
  /// What was found of the file as such: how far it is whole, and what of it is damaged.
  fileprivate var wholeness: [Finding] {
    if case .damaged(let damage) = state { return [damage.finding] }
    guard damage == nil else { return [] }
    let last = history.entries.count
    var findings = [
      Finding.holds(
        sv: "Filen är hel till och med post \(last).",
        en: "The file is whole up to and including entry \(last).")
    ]
    if case .torn(let bytes) = state {
      findings.append(
        .note(
          sv: "Efter dem ligger \(bytes) byte av en post som aldrig blev klar; den räknas inte.",
          en: "After them lie \(bytes) bytes of an entry that was never finished; "
            + "it does not count."))
    }
    return findings
  }
}

extension Damage {
  /// What is wrong with the line, and where it begins.
  fileprivate var finding: Finding {
    let flaw = flaw.phrase
    return .wrong(
      sv: "Raden börjar vid byte \(offset) i filen: \(flaw.sv).",
      en: "The line begins at byte \(offset) of the file: \(flaw.en).", line: line)
  }
}

extension Flaw {
  /// What is wrong with a line.
  fileprivate var phrase: Phrase {
    switch self {
    case .notALine:
      Phrase(
        sv: "den har inte formen av en post med kontrollsumma",
        en: "it has not the form of an entry with its checksum")
    case .wrongSum(let stored, let computed):
      Phrase(
        sv: "kontrollsumman är \(String(stored, radix: 16)), men posten ger"
          + " \(String(computed, radix: 16))",
        en: "the checksum is \(String(stored, radix: 16)), but the entry gives"
          + " \(String(computed, radix: 16))")
    case .notAnObject:
      Phrase(
        sv: "posten är inte ett JSON-objekt på en rad",
        en: "the entry is not one JSON object on one line")
    case .wrongNumber(let found, let expected):
      Phrase(
        sv: "posten har nummer \(found.map(String.init) ?? "–") och skulle ha \(expected); en rad"
          + " är borta, dubbel eller flyttad",
        en: "the entry has number \(found.map(String.init) ?? "–") and should have \(expected); a"
          + " line is lost, doubled or moved")
    case .tooLong(let bytes):
      Phrase(
        sv: "posten har \(bytes) byte, fler än \(Line.limit)",
        en: "the entry has \(bytes) bytes, more than \(Line.limit)")
    }
  }
}
