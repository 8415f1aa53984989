/// One entry as it lies in the file.
public struct Line: Hashable, Sendable {
  /// The entry's number, which is 0 for the first; the line in an editor is one more.
  public let number: Int
  /// Where the line lies in the file, without its line end.
  public let bytes: Range<Int>
  /// The entry, a JSON object in UTF-8, byte for byte as it was given.
  public let entry: ArraySlice<UInt8>

  /// The most bytes an entry may have.
  public static let limit = 64 << 20

  private static let head = Array(#"{"entry":"#.utf8)
  private static let middle = Array(#","sum":""#.utf8)
  private static let tail = Array(#""}"#.utf8)
  private static let sumDigits = 8

  /// Reads a line without its line end, or says what is wrong with it.
  static func read(
    _ bytes: ArraySlice<UInt8>, number: Int, at offset: Int
  ) -> Result<Line, Flaw> {
    guard bytes.count <= limit + frame else { return .failure(.tooLong(bytes: bytes.count)) }
    guard bytes.count >= frame, bytes.starts(with: head) else { return .failure(.notALine) }
    let entry = bytes.dropFirst(head.count).dropLast(frame - head.count)
    var rest = bytes[entry.endIndex...]
    guard rest.starts(with: middle) else { return .failure(.notALine) }
    rest = rest.dropFirst(middle.count)
    guard rest.dropFirst(sumDigits).elementsEqual(tail),
      let stored = checksum(rest.prefix(sumDigits))
    else { return .failure(.notALine) }
    let computed = Checksum.of(entry.span)
    guard stored == computed else {
      return .failure(.wrongSum(stored: stored, computed: computed))
    }
    if let flaw = flaw(of: entry, number: number) { return .failure(flaw) }
    return .success(Line(number: number, bytes: offset..<offset + bytes.count, entry: entry))
  }

  /// What keeps bytes from being the entry with this number, if anything.
  static func flaw(of entry: ArraySlice<UInt8>, number: Int) -> Flaw? {
    guard entry.count <= limit else { return .tooLong(bytes: entry.count) }
    switch EntryShape(of: entry.span) {
    case .notAnObject: return .notAnObject
    case .unnumbered: return .wrongNumber(found: nil, expected: number)
    case .numbered(let found):
      return found == number ? nil : .wrongNumber(found: found, expected: number)
    }
  }

  /// The line that carries an entry, with its line end.
  static func sealing(_ entry: [UInt8]) -> [UInt8] {
    let sum = String(Checksum.of(entry.span), radix: 16)
    var line: [UInt8] = []
    line.reserveCapacity(entry.count + frame + 2)
    line += head
    line += entry
    line += middle
    line += repeatElement(Byte.digits.lowerBound, count: sumDigits - sum.utf8.count)
    line += sum.utf8
    line += tail
    line.append(Byte.lineEnd)
    return line
  }

  /// How many bytes of a line are not its entry, the line end not counted.
  static let frame = head.count + middle.count + sumDigits + tail.count

  /// Eight lower-case hexadecimal digits as a number.
  private static func checksum(_ digits: ArraySlice<UInt8>) -> UInt32? {
    var sum: UInt32 = 0
    for digit in digits {
      switch digit {
      case Byte.digits: sum = sum << 4 | UInt32(digit - 0x30)
      case 0x61...0x66: sum = sum << 4 | UInt32(digit - 0x57)
      default: return nil
      }
    }
    return digits.count == sumDigits ? sum : nil
  }
}
