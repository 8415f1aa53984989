import Agenda
import Glibc

/// Checksums of files, made by `sha256sum`.
enum Checksums {
  /// Why there are none.
  static let missing = Phrase(
    sv: "sha256sum finns inte här; installera coreutils.",
    en: "There is no sha256sum here; install coreutils.")

  /// How many files go to the program at once.
  private static let batch = 200
  /// How many digits a checksum has.
  private static let digits = 64

  /// The checksums of files, in hexadecimal digits, in their order.
  /// - Throws: `FileError`: `ENOSYS` where there is no such program, `EIO` where it failed.
  static func sha256(of paths: [String]) throws(FileError) -> [String] {
    guard let program = Child("sha256sum") else { throw FileError(ENOSYS) }
    var sums: [String] = []
    var rest = paths[...]
    while !rest.isEmpty {
      let some = rest.prefix(batch)
      rest = rest.dropFirst(batch)
      let outcome = try program.run(["--"] + some)
      // A name with a backslash or a line break makes the line begin with a backslash.
      let lines = outcome.out.split(separator: 0x0A).map { line in
        String(decoding: line.drop { $0 == UInt8(ascii: "\\") }.prefix(digits), as: UTF8.self)
      }
      guard outcome.status == 0, lines.count == some.count else { throw FileError(EIO) }
      sums += lines
    }
    return sums
  }

  /// The list as `sha256sum -c` reads it, by name.
  static func list(_ sums: [(name: String, sum: String)]) -> String {
    sums.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      .map { "\($0.sum)  \($0.name)\n" }.joined()
  }
}
