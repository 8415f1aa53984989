import Agenda
import FoundationEssentials
import Glibc
@testable import Journal

@testable import MeetingTUI

/// The way of a meeting's file: opened, shown, and written on in memory.
enum MeetingWay {
  static func findings(in bytes: [UInt8]) -> [String] {
    let path = "\(folder)/a.meeting"
    guard (try? Files.write(sealed(bytes), to: path)) != nil else {
      return ["cannot write \(path)"]
    }
    var record: MeetingRecord
    do throws(RecordError) {
      record = try MeetingRecord.open(at: path, for: .reading)
    } catch {
      return Shown.steering(error.sentence(.swedish))
    }
    record.detach()
    var findings = [["status"], ["log"], ["status", "--json"], ["log", "--json"]].flatMap {
      said(by: $0 + [path])
    }
    findings += Shown.findings(of: record.history, part: Shown.part(for: bytes))
    for line in ["undo", "present all", "open", "take next", "gavel", "close", "send"] {
      findings += ScriptWay.play(line, on: &record)
    }
    return findings
  }

  /// A folder of this process alone, in memory where there is one.
  static let folder: String = {
    let shared = "/dev/shm"
    let root = access(shared, W_OK) == 0 ? shared : FileManager.default.temporaryDirectory.path
    let folder = "\(root)/klubba-fuzzing-\(getpid())"
    mkdir(folder, 0o700)
    return folder
  }()

  /// Lines that are entries get their number and their sum; others stay as they are.
  static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    let lines = bytes.split(separator: 0x0A)
    var sealed: [UInt8] = []
    for (number, line) in lines.enumerated() {
      guard line.starts(with: #"{"n":"#.utf8), !line.starts(with: #"{"entry":"#.utf8) else {
        sealed += line + [0x0A]
        continue
      }
      let rest = line.dropFirst(5).drop { (0x30...0x39).contains($0) || $0 == 0x2D }
      sealed += Line.sealing(Array(#"{"n":\#(number)"#.utf8) + rest)
    }
    return sealed
  }

  private static func said(by arguments: [String]) -> [String] {
    let (out, err) = (Output(descriptor: nil), Output(descriptor: nil))
    let shell = Shell(language: .swedish, clock: { Shown.noon }, out: out, err: err)
    _ = Program.run(arguments, in: shell)
    return Shown.steering(out.text) + Shown.steering(err.text)
  }
}
