/// The CRC-32 of IEEE 802.3, which zip, PNG and `crc32(1)` use too.
enum Checksum {
  /// Eight tables of 256: table k holds what a byte contributes that k bytes follow.
  private static let tables: [UInt32] = {
    var tables: [UInt32] = []
    for byte in UInt32(0)..<256 {
      var sum = byte
      for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
      tables.append(sum)
    }
    for index in 256..<2048 {
      let before = tables[index - 256]
      tables.append(tables[Int(before & 0xFF)] ^ (before >> 8))
    }
    return tables
  }()

  /// The checksum of the bytes, taken eight at a time.
  static func of(_ bytes: Span<UInt8>) -> UInt32 {
    let table = tables.span
    var sum: UInt32 = 0xFFFF_FFFF
    var at = 0
    while at &+ 8 <= bytes.count {
      let low = sum ^ word(of: bytes, at: at)
      let high = word(of: bytes, at: at &+ 4)
      sum =
        table[1792 &+ Int(low & 0xFF)] ^ table[1536 &+ Int(low >> 8 & 0xFF)]
        ^ table[1280 &+ Int(low >> 16 & 0xFF)] ^ table[1024 &+ Int(low >> 24)]
      sum ^=
        table[768 &+ Int(high & 0xFF)] ^ table[512 &+ Int(high >> 8 & 0xFF)]
        ^ table[256 &+ Int(high >> 16 & 0xFF)] ^ table[Int(high >> 24)]
      at &+= 8
    }
    while at < bytes.count {
      sum = table[Int((sum ^ UInt32(bytes[at])) & 0xFF)] ^ (sum >> 8)
      at &+= 1
    }
    return ~sum
  }

  /// Four bytes as a number, the first the lowest.
  private static func word(of bytes: Span<UInt8>, at: Int) -> UInt32 {
    UInt32(bytes[at]) | UInt32(bytes[at &+ 1]) << 8 | UInt32(bytes[at &+ 2]) << 16
      | UInt32(bytes[at &+ 3]) << 24
  }
}
