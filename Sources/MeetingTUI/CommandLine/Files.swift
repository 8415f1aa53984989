import Agenda
import Glibc

/// Files that a command reads or makes.
enum Files {
  /// The most bytes of an agenda, a profile or a report.
  static let limit = 4 << 20
  /// The most bytes of a paper.
  static let paperLimit = 256 << 20

  /// Reads a whole file, of text where no other bound is given.
  /// - Throws: Why not, in both languages.
  static func read(
    _ path: String, atMost limit: Int = Files.limit
  ) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(errno) }
    defer { _ = close(descriptor) }
    var bytes: [UInt8] = []
    while let chunk = try next(from: descriptor) {
      bytes += chunk
      guard bytes.count <= limit else { throw FileError(EFBIG) }
    }
    return bytes
  }

  /// Reads some bytes; nothing at the end.
  static func next(from descriptor: Int32) throws(FileError) -> [UInt8]? {
    let size = 64 << 10
    var failure: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      var got = Glibc.read(descriptor, buffer.baseAddress, size)
      while got < 0, errno == EINTR { got = Glibc.read(descriptor, buffer.baseAddress, size) }
      if got < 0 { failure = errno }
      count = max(got, 0)
    }
    guard failure == 0 else { throw FileError(failure) }
    return chunk.isEmpty ? nil : chunk
  }

  /// Writes a whole file.
  ///
  /// A new or an ordinary file is written beside its place first and then put in its place, so that
  /// it is never half there. A link is followed, and a device or a pipe is written to.
  /// - Throws: `EEXIST` where something lies there that is not to be replaced.
  static func write(
    _ bytes: [UInt8], to path: String, replacing mayReplace: Bool = true
  ) throws(FileError) {
    var found = stat()
    let exists = lstat(path, &found) == 0
    guard mayReplace || !exists else { throw FileError(EEXIST) }
    guard !exists || found.st_mode & S_IFMT == S_IFREG else {
      return try write(bytes, to: path, flags: O_CREAT | O_TRUNC, mode: 0o666)
    }
    let beside = "\(path).\(getpid())"
    let mode = exists ? found.st_mode & 0o777 : 0o666
    do throws(FileError) {
      try write(bytes, to: beside, flags: O_CREAT | O_EXCL, mode: mode)
    } catch {
      if error.number != EEXIST { unlink(beside) }
      throw error
    }
    // A second name refuses one that is taken; where there are no second names, nobody else may
    // have taken it since it was looked at.
    if !mayReplace, link(beside, path) == 0 {
      unlink(beside)
      return
    }
    let failure = mayReplace ? 0 : errno
    guard failure != EEXIST, rename(beside, path) == 0 else {
      let failure = failure == EEXIST ? failure : errno
      unlink(beside)
      throw FileError(failure)
    }
  }

  private static func write(
    _ bytes: [UInt8], to path: String, flags: Int32, mode: mode_t
  ) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | flags, mode)
    guard descriptor >= 0 else { throw FileError(errno) }
    let output = Output(descriptor: descriptor)
    output.bytes(bytes)
    output.flush()
    let closed = close(descriptor) == 0 ? nil : errno
    if let failure = output.failure ?? closed { throw FileError(failure) }
  }

  /// Whether a path leads to an ordinary file: to read a pipe would wait for a writer.
  static func isOrdinary(_ path: String) -> Bool {
    var found = stat()
    return stat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFREG
  }

  /// Whether two paths lead to the same file.
  static func areSame(_ one: String, _ other: String) -> Bool {
    var first = stat()
    var second = stat()
    guard stat(one, &first) == 0, stat(other, &second) == 0 else { return one == other }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }
}

/// Why a file was not read or written, as the system's number.
struct FileError: Error, Hashable, Sendable {
  let number: Int32

  /// Makes an error of the system's number.
  init(_ number: Int32) { self.number = number }

  /// The reason in both languages.
  var phrase: Phrase {
    switch number {
    case ENOENT: Phrase(sv: "Filen finns inte.", en: "There is no such file.")
    case EACCES, EPERM: Phrase(sv: "Filen får inte läsas eller skrivas.", en: "Not permitted.")
    case ENOTDIR: Phrase(sv: "Det är ingen mapp.", en: "That is no folder.")
    case EEXIST:
      Phrase(
        sv: "Där ligger något redan, och det skrivs inte över; ge ett annat namn.",
        en: "Something lies there already and is not overwritten; give another name.")
    case ENOTEMPTY:
      Phrase(
        sv: "Mappen är inte tom; ge namnet på en ny eller en tom mapp.",
        en: "The folder is not empty; name a new or an empty one.")
    case EISDIR: Phrase(sv: "Det är en mapp.", en: "That is a folder.")
    case EFBIG:
      Phrase(
        sv: "Det är mer än klubba läser av en sådan fil.",
        en: "It is more than klubba reads of such a file.")
    case ENOSPC, EDQUOT: Phrase(sv: "Disken är full.", en: "The disk is full.")
    default:
      Phrase(
        sv: "Systemet vägrade (\(String(cString: strerror(number)))).",
        en: "The system refused (\(String(cString: strerror(number)))).")
    }
  }
}
