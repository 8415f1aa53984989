/// Where a journal stands in its file.
struct Place: Hashable, Sendable {
  /// Behind the last entry, and its line end if it has one.
  var offset = 0
  /// How many entries lie before it.
  var count = 0
  /// Whether the last entry lacks its line end, which the next writer adds.
  var lacksLineEnd = false
}

/// What the bytes behind a place turn out to be.
struct Reading: Sendable {
  /// The whole and valid lines, up to the first that is not.
  private(set) var lines: [Line] = []
  /// Where the last of them ends.
  private(set) var place: Place
  /// How the file looks from there on.
  private(set) var state = Journal.State.whole
  /// The bytes at the end, without a line end, that are not a whole entry.
  private(set) var torn: ArraySlice<UInt8> = []

  /// Has read nothing, as what lies before the place is damaged.
  init(_ damage: Damage, from place: Place) {
    self.place = place
    state = .damaged(damage)
  }

  /// Reads the bytes that lie from a place to the end of the file.
  init(of bytes: ArraySlice<UInt8>, from place: Place) {
    self.place = place
    var rest = bytes
    if place.lacksLineEnd, let first = rest.first {
      guard first == Byte.lineEnd else {
        state = .damaged(Damage(line: place.count, offset: place.offset, flaw: .notALine))
        return
      }
      passLineEnd()
      rest.removeFirst()
    }
    while let end = endOfLine(in: rest) {
      guard take(rest[..<end]) else { return }
      passLineEnd()
      rest = rest[(end + 1)...]
    }
    if !rest.isEmpty { takeTail(rest) }
  }

  private mutating func passLineEnd() {
    place.offset += 1
    place.lacksLineEnd = false
  }

  /// Takes a line that has its line end, unless it does not check.
  private mutating func take(_ bytes: ArraySlice<UInt8>) -> Bool {
    switch Line.read(bytes, number: place.count, at: place.offset) {
    case .success(let line):
      lines.append(line)
      place = Place(offset: line.bytes.upperBound, count: place.count + 1, lacksLineEnd: true)
      return true
    case .failure(let flaw):
      state = .damaged(Damage(line: place.count + 1, offset: place.offset, flaw: flaw))
      return false
    }
  }

  /// Takes the bytes behind the last line end: an entry that only lacks its own, or a torn one.
  ///
  /// An entry whose checksum is right, and one past the bound, is not the work of a crash: cutting
  /// it could destroy a record, so it is damage. So is a whole entry with another byte in the place
  /// of its line end.
  private mutating func takeTail(_ bytes: ArraySlice<UInt8>) {
    guard !take(bytes), case .damaged(let damage) = state else { return }
    switch damage.flaw {
    case .notALine, .wrongSum:
      let line = Line.read(bytes.dropLast(), number: place.count, at: place.offset)
      if case .success = line { return }
      state = .torn(bytes: bytes.count)
      torn = bytes
    case .notAnObject, .wrongNumber, .tooLong:
      break
    }
  }
}

extension Journal {
  /// The whole and valid lines that a file of these bytes holds, up to the first that is not, and
  /// how the file looks from there on.
  public static func lines(in bytes: [UInt8]) -> (lines: [Line], state: State) {
    let reading = Reading(of: bytes[...], from: Place())
    return (reading.lines, reading.state)
  }
}
