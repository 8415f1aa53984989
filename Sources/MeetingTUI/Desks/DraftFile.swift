import Agenda
import Glibc
import Journal

/// The file beside the meeting that holds a desk's unfinished texts.
///
/// It is `.NAME.meeting.DESK.draft` in the same folder, and while another desk of the same kind has
/// that one, `.NAME.meeting.DESK.2.draft` and so on: no desk writes over another's texts. What a
/// desk left that is no longer there is taken up by the next that opens.
struct DraftFile: ~Copyable {
  private let paths: [String]
  private var held: HeldFile?
  /// The files of no other desk that hold something else than drafts, or too much; they stay there.
  private(set) var unread: [String] = []

  /// The most desks of one kind that keep texts at one meeting.
  private static let limit = 8

  /// The file of a desk at a meeting's file.
  init(besideMeeting meeting: String, desk: Desk) {
    let slash = meeting.lastIndex(of: "/").map { meeting.index(after: $0) } ?? meeting.startIndex
    let name = "\(meeting[..<slash]).\(meeting[slash...]).\(desk.rawValue)"
    paths = ["\(name).draft"] + (2...Self.limit).map { "\(name).\($0).draft" }
  }

  /// The drafts that lie there, whoever has them, for one look at them.
  func read() -> [Draft] {
    paths.flatMap { path in (try? Files.read(path)).map(Self.drafts) ?? [] }
  }

  /// Takes up all drafts that no other desk has; from now on they lie in this desk's file.
  mutating func takeUp() -> [Draft] {
    var drafts: [Draft] = []
    for path in paths {
      guard let found = try? HeldFile.take(path) else { continue }
      let bytes = try? found.read()
      let more = bytes.map(Self.drafts) ?? []
      guard !more.isEmpty else {
        if bytes?.isEmpty == true { found.discard() } else { unread.append(path) }
        continue
      }
      drafts += more
      if held == nil {
        held = consume found
      } else if (try? write(drafts)) != nil {
        found.discard()
      }
    }
    return drafts
  }

  /// Writes the drafts, or takes the file away where there is none left.
  /// - Throws: Why they could not be written; what was there before is there still.
  mutating func write(_ drafts: [Draft]) throws(JournalError) {
    var own = held.take()
    guard !drafts.isEmpty else {
      own?.discard()
      return
    }
    if own == nil { own = try freeFile() }
    guard var file = own.take() else { throw .locked(by: nil) }
    do throws(JournalError) {
      guard let bytes = try? JSON.bytes(of: drafts) else { throw .unfit(.notAnObject) }
      try file.replace(with: bytes)
      held = consume file
    } catch {
      held = consume file
      throw error
    }
  }

  /// Makes the first file that no one has.
  private func freeFile() throws(JournalError) -> HeldFile? {
    for path in paths {
      if let free = try HeldFile.create(path) { return free }
    }
    return nil
  }

  private static func drafts(in bytes: [UInt8]) -> [Draft] {
    (try? JSON.value([Draft].self, from: bytes)) ?? []
  }
}
