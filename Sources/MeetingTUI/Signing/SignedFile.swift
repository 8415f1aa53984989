import Journal

/// The bytes of a meeting's file, with the places of its entries: what signatures are made over.
struct SignedFile {
  /// The bytes, as far as they were there when they were read.
  let bytes: [UInt8]
  /// The whole and valid lines, entry 0 first.
  let lines: [Line]

  /// Takes the bytes of a file.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = Journal.lines(in: bytes).lines
  }

  /// Reads the file at a path, whoever has its lock.
  init(at path: String) throws(FileError) {
    self.init(try Files.read(path, atMost: Journal.limit))
  }

  /// The number of the last whole entry, where there is one.
  var last: Int? { lines.last?.number }

  /// What a signature through an entry covers: every byte from the start up to and including the
  /// line end of that entry, which the last may lack on the disk.
  func bytes(through entry: Int) -> [UInt8]? {
    guard lines.indices.contains(entry) else { return nil }
    return bytes[..<lines[entry].bytes.upperBound] + [0x0A]
  }
}
