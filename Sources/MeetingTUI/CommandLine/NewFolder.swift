import Glibc

/// A folder that was made, or found empty, to be filled with files in folders.
///
/// Everything is made below the folder's descriptor and must not exist before, so that no link in it
/// can lead a file out of it.
struct NewFolder: ~Copyable {
  private let descriptor: Int32

  /// Makes the folder at a path, or takes one that is empty.
  /// - Throws: `ENOTEMPTY`, `ENOTDIR`, or what the system says.
  init(at path: String) throws(FileError) {
    if mkdir(path, 0o777) != 0, errno != EEXIST { throw FileError(errno) }
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(errno) }
    guard Self.isEmpty(descriptor) else {
      _ = close(descriptor)
      throw FileError(ENOTEMPTY)
    }
    self.descriptor = descriptor
  }

  deinit { _ = close(descriptor) }

  /// Makes a folder in it.
  func makeFolder(_ name: String) throws(FileError) {
    guard mkdirat(descriptor, name, 0o777) == 0 else { throw FileError(errno) }
  }

  /// Writes a new file in one of its folders.
  func write(_ bytes: [UInt8], to name: String, in folder: String) throws(FileError) {
    let inner = openat(descriptor, folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard inner >= 0 else { throw FileError(errno) }
    defer { _ = close(inner) }
    let file = openat(inner, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw FileError(errno) }
    let output = Output(descriptor: file)
    output.bytes(bytes)
    output.flush()
    let closed = close(file) == 0 ? nil : errno
    if let failure = output.failure ?? closed { throw FileError(failure) }
  }

  private static func isEmpty(_ descriptor: Int32) -> Bool {
    let copy = dup(descriptor)
    guard copy >= 0, let listing = fdopendir(copy) else { return false }
    defer { _ = closedir(listing) }
    var count = 0
    // "." and ".." are always there.
    while readdir(listing) != nil { count += 1 }
    return count <= 2
  }
}
