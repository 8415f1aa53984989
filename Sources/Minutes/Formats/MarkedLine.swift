/// A line of free text with the mark that it begins with, where it is one of a list.
struct MarkedLine {
  /// The blanks before it.
  let inset: Int
  /// The mark: a dash, a bullet or a number with its full stop; nothing where it is no list.
  let mark: Substring?
  /// The words after the mark.
  let words: Substring

  /// Finds the mark of a line.
  init(_ line: Substring) {
    let words = line.drop { $0 == " " }
    inset = line.distance(from: line.startIndex, to: words.startIndex)
    if let blank = words.firstIndex(of: " "), Self.isMark(words[..<blank]) {
      mark = words[..<blank]
      self.words = words[blank...].drop { $0 == " " }
    } else {
      mark = nil
      self.words = words
    }
  }

  /// Whether the list is numbered.
  var isNumbered: Bool { mark?.last == "." }

  private static func isMark(_ word: Substring) -> Bool {
    if ["-", "•", "–"].contains(word) { return true }
    return (2...4).contains(word.count) && word.last == "."
      && word.dropLast().allSatisfy(\.isNumber)
  }
}
