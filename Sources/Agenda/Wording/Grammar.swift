/// The genitive of a name or a noun: an `s`, and none after s, x or z.
///
/// A party in parentheses keeps its place after the name: `Rut Halls (M)`, `Jon Max (C)`.
/// - Complexity: O(*n*).
public func genitive(_ name: String) -> String {
  if name.hasSuffix(")"), let open = name.lastIndex(of: "("), open > name.startIndex {
    let before = name.index(before: open)
    if name[before] == " " { return genitive(String(name[..<before])) + name[before...] }
  }
  guard let last = name.last, !"sxzSXZ".contains(last) else { return name }
  return name + "s"
}

/// A list as a sentence has it: "A", "A och B", "A, B och C".
public func swedishList(_ parts: [String]) -> String {
  guard let last = parts.last else { return "" }
  let before = parts.dropLast()
  return before.isEmpty ? last : before.joined(separator: ", ") + " och " + last
}

/// The text with its first letter as a capital, to begin a sentence with.
public func sentenceStart(_ text: String) -> String {
  guard let first = text.first else { return text }
  return first.uppercased() + text.dropFirst()
}

/// A count of votes with its noun: "1 ja-röst", "7 ja-röster", "0 nej-röster".
func votes(_ count: Int, _ side: String) -> String {
  "\(count) \(side)-\(count == 1 ? "röst" : "röster")"
}

/// An ordinal number in the definite form: "första", "andra" … "tolfte", "13:e", "21:a".
func ordinal(_ number: Int) -> String {
  let words = [
    "första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde",
    "tionde", "elfte", "tolfte",
  ]
  if words.indices.contains(number - 1) { return words[number - 1] }
  let endsInA = [1, 2].contains(number % 10) && ![11, 12].contains(number % 100)
  return "\(number):\(endsInA ? "a" : "e")"
}

/// Whole numbers joined where they follow on each other: "1", "1 och 2", "1–3 och 5".
/// - Precondition: the numbers rise.
public func numberRanges(_ numbers: [Int]) -> [String] {
  var ranges: [ClosedRange<Int>] = []
  for number in numbers {
    if let last = ranges.last, last.upperBound + 1 == number {
      ranges[ranges.count - 1] = last.lowerBound...number
    } else {
      ranges.append(number...number)
    }
  }
  return ranges.flatMap { range -> [String] in
    switch range.count {
    case 1: ["\(range.lowerBound)"]
    case 2: ["\(range.lowerBound)", "\(range.upperBound)"]
    default: ["\(range.lowerBound)–\(range.upperBound)"]
    }
  }
}
