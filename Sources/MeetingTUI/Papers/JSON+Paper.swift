import FoundationEssentials
import Minutes

extension JSON {
  /// Writes a paper: keys sorted, a member a line, and nothing in it that steers a terminal.
  ///
  /// Outside texts no such sign stands but the line break, so that each can be written as `\u009b`.
  static func paper(_ value: JSONValue) throws(PaperError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    guard let encoded = try? encoder.encode(value) else { throw .unwritable }
    var text = String.UnicodeScalarView()
    for scalar in String(decoding: encoded, as: UTF8.self).unicodeScalars {
      if scalar == "\n" || !scalar.isHarmful {
        text.append(scalar)
      } else {
        for unit in String(scalar).utf16 { text += escape(unit).unicodeScalars }
      }
    }
    return Array((String(text) + "\n").utf8)
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
