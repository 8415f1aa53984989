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

/// A post in the plural, for several elected to it: "ledamot i valnämnden" as "ledamöter i
/// valnämnden", "revisor och ersättare för revisor" as "revisorer och ersättare för revisor".
///
/// Only the words before the first preposition change, and only those for the common posts; one
/// that is in the plural already, or is not known, stands.
/// - Complexity: O(*n*).
func plural(_ post: String) -> String {
  let endings = [
    ("ledamot", "ledamöter"), ("revisor", "revisorer"), ("nämndeman", "nämndemän"),
    ("suppleant", "suppleanter"), ("representant", "representanter"),
  ]
  var isOver = false
  return post.split(separator: " ", omittingEmptySubsequences: false).map { word in
    isOver = isOver || ["i", "för", "till", "av", "vid", "hos", "på", "från"].contains(word)
    let (end, small) = (word.hasSuffix(",") ? "," : "", word.lowercased())
    let stem = end.isEmpty ? small : String(small.dropLast())
    guard !isOver, let ending = endings.first(where: { stem.hasSuffix($0.0) }) else {
      return String(word)
    }
    let whole = stem.dropLast(ending.0.count) + ending.1 + end
    return word.first?.isUppercase == true ? sentenceStart(whole) : whole
  }.joined(separator: " ")
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

/// Whole numbers as a sentence lists them: "1", "1 och 2", "1–3 och 5".
/// - Precondition: the numbers rise.
func numberList(_ numbers: [Int]) -> String {
  swedishList(
    runs(of: numbers).flatMap { run -> [String] in
      switch run.count {
      case 1: ["\(run.lowerBound)"]
      case 2: ["\(run.lowerBound)", "\(run.upperBound)"]
      default: ["\(run.lowerBound)–\(run.upperBound)"]
      }
    })
}

/// The §§ as the front page refers to them: "§ 25", "§§ 25–27, 29".
/// - Precondition: the numbers rise.
public func paragraphList(_ numbers: [Int]) -> String {
  (numbers.count == 1 ? "§ " : "§§ ") + paragraphRanges(numbers)
}

/// The numbers of §§ without the sign: "25–27, 29".
/// - Precondition: the numbers rise.
public func paragraphRanges(_ numbers: [Int]) -> String {
  runs(of: numbers).map { run in
    run.count == 1 ? "\(run.lowerBound)" : "\(run.lowerBound)–\(run.upperBound)"
  }.joined(separator: ", ")
}

/// Rising numbers as runs that follow on each other.
private func runs(of numbers: [Int]) -> [ClosedRange<Int>] {
  var runs: [ClosedRange<Int>] = []
  for number in numbers {
    if let last = runs.last, last.upperBound + 1 == number {
      runs[runs.count - 1] = last.lowerBound...number
    } else {
      runs.append(number...number)
    }
  }
  return runs
}
