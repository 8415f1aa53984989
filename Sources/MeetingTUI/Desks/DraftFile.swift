import Agenda
import Glibc

/// The file beside the meeting that holds a desk's unfinished texts.
struct DraftFile {
  let path: String

  /// The file of a desk at a meeting's file: `.NAME.meeting.DESK.draft` in the same folder.
  init(besideMeeting meeting: String, desk: Desk) {
    let slash = meeting.lastIndex(of: "/").map { meeting.index(after: $0) } ?? meeting.startIndex
    path = "\(meeting[..<slash]).\(meeting[slash...]).\(desk.rawValue).draft"
  }

  /// The drafts that lie there; none where there is no such file or it is no such text.
  func read() -> [Draft] {
    guard let bytes = try? Files.read(path) else { return [] }
    return (try? JSON.value([Draft].self, from: bytes)) ?? []
  }

  /// Writes the drafts, or takes the file away where there is none left.
  /// - Throws: Why it could not be written.
  func write(_ drafts: [Draft]) throws(FileError) {
    guard !drafts.isEmpty else {
      guard unlink(path) != 0, errno != ENOENT else { return }
      throw FileError(errno)
    }
    guard let bytes = try? JSON.bytes(of: drafts) else { return }
    try Files.write(bytes, to: path)
  }
}
