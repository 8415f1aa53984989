/// A text as names are compared: without case, accents and outer blanks, and with single blanks.
func folded(_ text: String) -> String {
  var result = ""
  for scalar in text.lowercased().unicodeScalars where !scalar.properties.isMark {
    result.unicodeScalars.append(baseLetters[scalar] ?? scalar)
  }
  return result.split { $0.isWhitespace }.joined(separator: " ")
}

/// The letters without accents of the letters that have them, in the scripts of the roster.
private let baseLetters: [Unicode.Scalar: Unicode.Scalar] = {
  let rows: [(Unicode.Scalar, String)] = [
    ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
    ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņň"),
    ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"),
    ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
  ]
  var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
  for (base, accented) in rows {
    for scalar in accented.unicodeScalars { letters[scalar] = base }
  }
  return letters
}()
