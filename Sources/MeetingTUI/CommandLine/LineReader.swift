/// The lines of a script or a conversation, each as soon as it is there.
struct LineReader {
  private let descriptor: Int32
  private var bytes: [UInt8] = []
  private var start = 0
  /// How far the line end was sought in vain.
  private var searched = 0
  private var isSkipping = false
  /// Whether nothing more comes.
  private(set) var isAtEnd = false
  /// The number of the line that was last read, from 1.
  private(set) var number = 0
  /// How many bytes that line had, without its line end.
  private(set) var length = 0

  /// Makes a reader of a descriptor.
  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without its line end; nothing at the end.
  mutating func next() throws(PlayError) -> String? {
    while true {
      if let line = try buffered() { return line }
      guard !isAtEnd else { return nil }
      try fill()
    }
  }

  /// The next line of what has been read already; nothing where more has to be read.
  /// - Throws: `line`, `notText`; the line is passed over.
  mutating func buffered() throws(PlayError) -> String? {
    while let end = bytes[max(searched, start)...].firstIndex(of: 0x0A) {
      let line = bytes[start..<end]
      start = end + 1
      searched = start
      guard !isSkipping else {
        isSkipping = false
        continue
      }
      return try text(of: line)
    }
    searched = bytes.count
    if isAtEnd { return try last() }
    guard bytes.count - start > VerbLine.textLimit else { return nil }
    drop()
    guard !isSkipping else { return nil }
    isSkipping = true
    number += 1
    throw .line(.tooLong(limit: VerbLine.textLimit))
  }

  /// Reads some more, and waits for it.
  mutating func fill() throws(PlayError) {
    bytes.removeFirst(start)
    searched -= start
    start = 0
    do throws(FileError) {
      if let more = try Files.next(from: descriptor) { bytes += more } else { isAtEnd = true }
    } catch {
      throw .file(error)
    }
  }

  /// Forgets what was read of a line that has not ended.
  mutating func drop() {
    start = bytes.count
    searched = start
  }

  private mutating func last() throws(PlayError) -> String? {
    guard start < bytes.count, !isSkipping else { return nil }
    let line = bytes[start...]
    drop()
    return try text(of: line)
  }

  private mutating func text(of line: ArraySlice<UInt8>) throws(PlayError) -> String {
    number += 1
    length = line.count
    var line = line
    if line.last == 0x0D { line = line.dropLast() }
    if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    guard line.count <= VerbLine.textLimit else {
      throw .line(.tooLong(limit: VerbLine.textLimit))
    }
    guard let text = String(validating: line, as: UTF8.self) else { throw .notText }
    return text
  }
}
