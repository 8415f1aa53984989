// Every call to the system and every unsafe construct of this target is in this file or in
// FileStatus.swift.

import Glibc

/// An open file, closed when it goes out of scope.
struct OpenFile: ~Copyable, Sendable {
  /// A call that changes or locks the file, as a test may see and spoil it.
  enum Call: Hashable, Sendable { case write(bytes: Int), sync, truncate(to: Int), lock }
  /// What happens to a spoiled call: the system's number, after so many bytes were written.
  struct Spoiling: Sendable {
    var number: Int32
    var afterBytes = 0
  }

  private let descriptor: CInt
  /// Asked before each such call; nothing outside tests sets it.
  var spoiling: (@Sendable (Call) -> Spoiling?)?

  private init(descriptor: CInt) { self.descriptor = descriptor }
  deinit { close(descriptor) }

  /// Opens a file that is there; `open`.
  static func open(
    _ path: String, for access: Journal.Access
  ) throws(SystemFailure) -> OpenFile {
    // Without O_NONBLOCK, a pipe that lies at the path would keep the program waiting.
    let flags = access == .writing ? O_RDWR | O_APPEND : O_RDONLY
    return try open(path, flags | O_NONBLOCK | O_NOCTTY)
  }

  /// Makes a file where none is, for its owner and for the group of its folder; `open`.
  static func create(_ path: String, in folder: FileStatus) throws(SystemFailure) -> OpenFile {
    let flags = O_RDWR | O_APPEND | O_CREAT | O_EXCL
    let isShared = folder.groupReads || folder.groupWrites
    let file = try open(path, flags, mode: isShared ? 0o640 : 0o600)
    if isShared { file.share(asIn: folder) }
    return file
  }

  /// Opens the folder in which a path lies; `open`.
  static func openFolder(of path: String) throws(SystemFailure) -> OpenFile {
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = name.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    return try open(folder, O_RDONLY | O_DIRECTORY)
  }

  private static func open(
    _ path: String, _ flags: CInt, mode: mode_t = 0
  ) throws(SystemFailure) -> OpenFile {
    OpenFile(descriptor: try retrying("open") { Glibc.open(path, flags | O_CLOEXEC, mode) })
  }

  /// What the system knows of the file; `fstat`.
  func status() throws(SystemFailure) -> FileStatus {
    var found = stat()
    _ = try retrying("fstat") { fstat(descriptor, &found) }
    return FileStatus(found)
  }

  /// Reads as much as there is from an offset on, at most `count` bytes; `pread`.
  func read(from offset: Int, atMost count: Int) throws(SystemFailure) -> [UInt8] {
    var failure: SystemFailure?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { room, filled in
      do throws(SystemFailure) {
        while filled < count {
          let free = UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(room)[filled...])
          let got = try retrying("pread") {
            pread(descriptor, free.baseAddress, free.count, offset + filled)
          }
          if got == 0 { break }
          filled += got
        }
      } catch { failure = error }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes all the bytes at the file's end, or some of them before it fails; `write`.
  func write(_ bytes: [UInt8]) throws(SystemFailure) {
    let spoiled = spoiling?(.write(bytes: bytes.count))
    var rest = bytes[...].prefix(spoiled?.afterBytes ?? bytes.count)
    while !rest.isEmpty {
      let written = try retrying("write") {
        rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      }
      guard written > 0 else { throw SystemFailure(call: "write", number: EIO) }
      rest = rest.dropFirst(written)
    }
    if let spoiled { throw SystemFailure(call: "write", number: spoiled.number) }
  }

  /// Waits until the disk has what was written; `fdatasync`.
  func sync() throws(SystemFailure) {
    if let spoiled = spoiling?(.sync) {
      throw SystemFailure(call: "fdatasync", number: spoiled.number)
    }
    _ = try retrying("fdatasync") { fdatasync(descriptor) }
  }

  /// Waits until the disk has the names in a folder, where folders can be synced; `fsync`.
  func syncFolder() throws(SystemFailure) {
    do throws(SystemFailure) {
      _ = try retrying("fsync") { fsync(descriptor) }
    } catch {
      guard error.isMissingAbility else { throw error }
    }
  }

  /// Cuts the file; `ftruncate`.
  func truncate(to size: Int) throws(SystemFailure) {
    if let spoiled = spoiling?(.truncate(to: size)) {
      throw SystemFailure(call: "ftruncate", number: spoiled.number)
    }
    _ = try retrying("ftruncate") { ftruncate(descriptor, size) }
  }

  /// Gives the file to its folder's group, which may write it where it may write the folder.
  ///
  /// Where the owner may not give it to that group, no group reads it; `fchown`, `fchmod`.
  private func share(asIn folder: FileStatus) {
    do throws(SystemFailure) {
      _ = try retrying("fchown") { fchown(descriptor, uid_t.max, folder.group) }
      if folder.groupWrites { _ = try retrying("fchmod") { fchmod(descriptor, 0o660) } }
    } catch {
      fchmod(descriptor, 0o600)
    }
  }

  /// Takes the lock without waiting, and says whether it was free; `flock`.
  func lock(exclusively: Bool) throws(SystemFailure) -> Bool {
    if let spoiled = spoiling?(.lock) {
      throw SystemFailure(call: "flock", number: spoiled.number)
    }
    do throws(SystemFailure) {
      let kind = exclusively ? LOCK_EX : LOCK_SH
      _ = try retrying("flock") { flock(descriptor, kind | LOCK_NB) }
      return true
    } catch {
      guard error.number == EWOULDBLOCK else { throw error }
      return false
    }
  }

  /// Gives the lock back; `flock`.
  func unlock() { _ = flock(descriptor, LOCK_UN) }
}

/// A refusal to be suspended (SIGTSTP), which waits until `end()`; `pthread_sigmask`.
struct SuspensionHold: ~Copyable {
  private var earlier = sigset_t()

  init() {
    var suspend = sigset_t()
    sigemptyset(&suspend)
    sigaddset(&suspend, SIGTSTP)
    pthread_sigmask(SIG_BLOCK, &suspend, &earlier)
  }

  mutating func end() { pthread_sigmask(SIG_SETMASK, &earlier, nil) }
}

/// Seconds of a clock that no one sets; `clock_gettime`.
func secondsNow() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// Sleeps for a millisecond or until a signal; `nanosleep`.
func sleepAMillisecond() {
  var pause = timespec(tv_sec: 0, tv_nsec: 1_000_000)
  nanosleep(&pause, nil)
}

/// Removes the file at a path, if it can; `unlink`.
func remove(_ path: String) { _ = unlink(path) }

/// Puts a file in the place of another; `rename`.
func rename(_ path: String, to other: String) throws(SystemFailure) {
  _ = try retrying("rename") { Glibc.rename(path, other) }
}

/// The number of this process; `getpid`.
func processNumber() -> Int32 { getpid() }

/// Finds the byte that ends the first line; `memchr`.
func endOfLine(in bytes: ArraySlice<UInt8>) -> Int? {
  bytes.withUnsafeBytes { room in
    guard let start = room.baseAddress,
      let found = memchr(start, CInt(Byte.lineEnd), room.count)
    else { return nil }
    return bytes.startIndex + (UnsafeRawPointer(found) - start)
  }
}

extension Journal {
  /// Makes the process fit to write journals; to be called once, before the first is opened.
  ///
  /// A write past the allowed file size (`ulimit -f`) fails, instead of ending the process. Where the
  /// standard input or an output is closed (`>&-`), no file that is opened takes its place: what is
  /// read from it or written to it fails.
  public static func prepareProcess() {
    _ = signal(SIGXFSZ, SIG_IGN)
    for (descriptor, unfit) in [(STDIN_FILENO, O_WRONLY), (1, O_RDONLY), (2, O_RDONLY)]
    where fcntl(descriptor, F_GETFD) < 0 {
      _ = Glibc.open("/dev/null", unfit)
    }
  }
}

/// A call that the system refused.
public struct SystemFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// The C function, as `write`.
  public let call: String
  /// The system's number for the reason, as that of `ENOSPC`.
  public let number: Int32

  /// The call and the system's own words, as `write: No space left on device`.
  public var description: String {
    let words = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { room in
      guard let start = room.baseAddress, strerror_r(number, start, room.count) == 0 else {
        return String(number)
      }
      return String(cString: start)
    }
    return "\(call): \(words)"
  }

  /// Whether there is no room: the disk, the quota or the allowed file size is full.
  public var isLackOfRoom: Bool { [ENOSPC, EDQUOT, EFBIG].contains(number) }

  /// What it means to the journal when a file cannot be opened or made.
  var onOpening: JournalError {
    switch number {
    case EEXIST: .exists
    case ESTALE: .replaced
    case ENOENT, ENOTDIR: .notFound
    case EACCES, EPERM, EROFS: .notPermitted
    case EISDIR, ENXIO, ENODEV: .notAFile
    default: isLackOfRoom ? .notWritten(self) : .failed(self)
    }
  }

  /// What it means to the journal when a file that is open cannot be read.
  var onReading: JournalError { number == ESTALE ? .replaced : .failed(self) }

  /// What it means to the journal when a file cannot be locked to write in it.
  var onLocking: JournalError { isMissingAbility ? .noLocks : onReading }

  /// Whether the file system has no locks, or no way to sync a folder.
  var isMissingAbility: Bool {
    [ENOLCK, ENOSYS, EOPNOTSUPP, EINVAL].contains(number)
  }
}

/// The result of a call, repeated while a signal interrupts it.
func retrying<Result: SignedInteger>(
  _ call: String, _ body: () -> Result
) throws(SystemFailure) -> Result {
  while true {
    let result = body()
    if result >= 0 { return result }
    guard errno == EINTR else { throw SystemFailure(call: call, number: errno) }
  }
}
