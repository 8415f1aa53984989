import Glibc

/// A folder of files for another program, which only this one's user may read, until it goes out of
/// scope; a signal that asks the program to end waits until then.
struct TemporaryFolder: ~Copyable {
  /// Where it lies.
  let path: String
  private let signals = HeldSignals()

  /// Makes the folder.
  init() throws(FileError) {
    let base = Child.variable("TMPDIR") ?? "/tmp"
    var name = Array("\(base)/klubba-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw FileError(errno) }
    path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { Folder.remove(path) }

  /// Writes a file in it.
  /// - Returns: The path of the file.
  func holding(_ bytes: [UInt8], as name: String) throws(FileError) -> String {
    let file = Folder.path(name, in: path)
    try Files.write(bytes, to: file)
    return file
  }
}
