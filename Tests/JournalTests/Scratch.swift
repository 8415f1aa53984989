import FoundationEssentials
import Glibc

@testable import Journal

/// A folder of a test's own, removed with everything in it when the test ends.
struct Scratch: ~Copyable, Sendable {
  let folder: String
  var path: String { folder + "/spring.meeting" }

  init() throws {
    let name = "journal-" + UUID().uuidString
    folder = FileManager.default.temporaryDirectory.appending(path: name).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// What the file holds.
  var bytes: [UInt8] {
    get throws { Array(try Data(contentsOf: URL(filePath: path))) }
  }

  /// Puts a file in the place of the one that is there, or bytes into it.
  func put(_ bytes: [UInt8], atomically: Bool = false) throws {
    try Data(bytes).write(to: URL(filePath: path), options: atomically ? .atomic : [])
  }

  /// Writes one byte in its place.
  func change(_ offset: Int, to byte: UInt8) throws {
    let descriptor = open(path, O_WRONLY)
    defer { close(descriptor) }
    let written = withUnsafeBytes(of: byte) { pwrite(descriptor, $0.baseAddress, 1, offset) }
    if written != 1 { throw SystemFailure(call: "pwrite", number: errno) }
  }

  /// Opens the file and reads it to its end.
  func opened(for access: Journal.Access = .reading) throws -> Opened {
    var journal = try Journal.open(at: path, for: access)
    let lines = try journal.refresh()
    return Opened(lines: lines, state: journal.state)
  }

  struct Opened {
    var lines: [Line]
    var state: Journal.State
    var texts: [String] { lines.map { String(decoding: $0.entry, as: UTF8.self) } }
  }
}

/// An entry as a meeting writes it, keys sorted.
func entry(_ number: Int, _ verb: String = "note") -> [UInt8] {
  Array(#"{"desk":"secretary","n":\#(number),"verb":"\#(verb)"}"#.utf8)
}

/// Five entries with what tends to break: quotes, escapes, nested numbers, å ä ö, an emoji.
let fiveEntries: [[UInt8]] = [
  #"{"agenda":["Mötets öppnande","Val av justerare"],"format":1,"n":0,"verb":"create"}"#,
  #"{"events":[{"n":7,"x":[1,{"n":9}]}],"n":1,"verb":"open \"08.30\""}"#,
  #"{"n":2,"verb":"note \\\"n\\\":5, \\ och \u0007 och \"sum\":\"00000000\"}"}"#,
  #"{"n":3,"verb":"note Åsa, Örjan, a\#u{30A}, 👩‍👩‍👧 och 日本"}"#,
  #"{"desk":"secretary","events":[],"n":4,"verb":"close"}"#,
].map { Array($0.utf8) }

/// The file that holds these entries.
func file(of entries: [[UInt8]]) -> [UInt8] { entries.flatMap(Line.sealing) }

extension JournalError {
  /// What is damaged, where that is what it says.
  var damage: Damage? {
    guard case .damaged(let damage) = self else { return nil }
    return damage
  }
}

extension Journal {
  /// Appends an entry whatever others have appended, and returns its line.
  mutating func append(_ verb: String) throws -> Line? {
    try append { news in entry(news.number, verb) }.get()
  }
}
