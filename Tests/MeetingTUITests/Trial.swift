import Agenda
import FoundationEssentials
import TestSupport

@testable import MeetingTUI

/// The program with everything around it in memory, but for a folder of its own.
struct Trial: ~Copyable {
  let folder: String

  /// Makes an empty folder to play in.
  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/klubba-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// A file in the folder.
  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Writes a file in the folder.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path(name)))
  }

  /// Reads a file of the folder.
  func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path(name))))
  }

  /// What the program said and how it ended, with the folder left out of what it said.
  struct Outcome: Hashable {
    var status: Int32
    var out: String
    var err: String
  }

  /// Runs the program at a fixed time.
  func run(_ arguments: String..., language: Language = .swedish) -> Outcome {
    run(arguments, language: language)
  }

  /// Runs the program at a fixed time.
  func run(
    _ arguments: [String], language: Language = .swedish, input: Int32 = 0
  ) -> Outcome {
    let out = Output(descriptor: nil)
    let err = Output(descriptor: nil)
    let shell = Shell(
      language: language, clock: { Trial.noon }, out: out, err: err, input: input)
    let status = Program.run(arguments, in: shell)
    let told = [out.text, err.text].map { plain($0) }
    return Outcome(status: status, out: told[0], err: told[1])
  }

  private func plain(_ text: String) -> String {
    var text = text
    for folder in ["\(folder)/", "\(Trial.transcripts)/", "\(Repository.root)/"] {
      text = text.split(separator: folder, omittingEmptySubsequences: false)
        .joined(separator: "")
    }
    return text
  }

  /// The time at which everything happens that names no other.
  static let noon = Moment("2026-02-10T12:00:00+01:00") ?? Moment(day: Day(number: 0), second: 0)

  /// The folder of scripts with their agendas and bodies.
  static let transcripts = "\(Repository.root)/Tests/MeetingTUITests/Transcripts"

  /// Makes a meeting of an agenda and a body among the transcripts.
  func begin(_ name: String = "liten", as file: String = "a.meeting") -> Outcome {
    run(
      "new", "\(Self.transcripts)/\(name).agenda", "--body", "\(Self.transcripts)/\(name).organ",
      "-o", path(file))
  }
}
