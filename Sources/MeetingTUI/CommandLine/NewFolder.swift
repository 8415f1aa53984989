import Agenda
import Glibc

/// A folder that is filled beside the place where it will lie, so that it is never half there.
///
/// Nobody else may reach into it while it is filled, so that no link in it leads a file out of it.
/// Its group may read it once it is in its place, as may be needed to send or file it, and nobody
/// else. What never came to its place is removed.
struct NewFolder: ~Copyable {
  /// Where it lies while it is filled.
  let path: String
  private let place: String
  private let time: Moment?

  /// Makes the folder for a place where nothing or an empty folder lies.
  /// - Parameters:
  ///   - place: Where it will lie.
  ///   - time: When its files say that they were written, where not now.
  /// - Throws: `ENOTEMPTY`, `ENOTDIR`, or what the system says.
  init(for place: String, time: Moment? = nil) throws(FileError) {
    let place = Folder.plain(place)
    var found = stat()
    if lstat(place, &found) == 0 {
      guard found.st_mode & S_IFMT == S_IFDIR else { throw FileError(ENOTDIR) }
      guard Folder.isEmpty(place) else { throw FileError(ENOTEMPTY) }
    }
    let start = place.lastIndex(of: "/").map { place.index(after: $0) } ?? place.startIndex
    let name = place[start...]
    guard !name.isEmpty, name != ".", name != ".." else { throw FileError(EINVAL) }
    let path = "\(place[..<start]).\(name).\(getpid())"
    guard mkdir(path, 0o700) == 0 else { throw FileError(errno) }
    self.path = path
    self.place = place
    self.time = time
  }

  deinit { Folder.remove(path) }

  /// Makes a folder in it.
  func makeFolder(_ name: String) throws(FileError) {
    guard mkdir(Folder.path(name, in: path), 0o750) == 0 else { throw FileError(errno) }
  }

  /// Writes a new file in it, or in a folder in it.
  func write(_ bytes: [UInt8], as name: String) throws(FileError) {
    let file = Folder.path(name, in: path)
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError(errno) }
    let output = Output(descriptor: descriptor)
    output.bytes(bytes)
    output.flush()
    let isKept =
      output.failure == nil && fchmod(descriptor, 0o640) == 0
      && stamp(descriptor) && fsync(descriptor) == 0
    let failure = output.failure ?? (isKept ? nil : errno)
    _ = close(descriptor)
    if let failure { throw FileError(failure) }
  }

  private func stamp(_ descriptor: Int32) -> Bool {
    guard let time else { return true }
    let stamp = timespec(tv_sec: time.unixSeconds, tv_nsec: 0)
    return futimens(descriptor, [stamp, stamp]) == 0
  }

  /// Puts it in its place.
  func move() throws(FileError) {
    guard chmod(path, 0o750) == 0, rename(path, place) == 0 else { throw FileError(errno) }
  }
}
