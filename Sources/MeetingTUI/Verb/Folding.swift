/// A text as names are compared: without case, accents and outer blanks, and with single blanks.
func folded(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  var isAfterBlank = true
  for scalar in text.unicodeScalars {
    guard scalar.value < Latin.end else { return foldedSlowly(text) }
    let base = Latin.letters[Int(scalar.value)]
    if base == " " && isAfterBlank { continue }
    isAfterBlank = base == " "
    result.append(base)
  }
  if isAfterBlank, !result.isEmpty { result.removeLast() }
  return String(result)
}

/// The same for a text with scalars beyond the Latin letters, combining accents among them.
private func foldedSlowly(_ text: String) -> String {
  var result = ""
  for scalar in text.lowercased().unicodeScalars where !scalar.properties.isMark {
    let isLatin = scalar.value < Latin.end
    result.unicodeScalars.append(isLatin ? Latin.letters[Int(scalar.value)] : scalar)
  }
  return result.split { $0.isWhitespace }.joined(separator: " ")
}

/// The Latin letters by their number, each without case and accent; every blank is a blank.
private enum Latin {
  static let end: UInt32 = 0x180

  static let letters: [Unicode.Scalar] = {
    let rows: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņň"),
      ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşš"), ("t", "ţťŧ"), ("u", "ùúûüũūŭůűų"),
      ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    var letters = (0..<end).map { Unicode.Scalar($0) ?? " " }
    for number in letters.indices {
      let scalar = letters[number]
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      if scalar.properties.isWhitespace {
        letters[number] = " "
      } else if let only = lower.first, lower.count == 1 {
        letters[number] = rows.first { $0.1.unicodeScalars.contains(only) }?.0 ?? only
      }
    }
    return letters
  }()
}
