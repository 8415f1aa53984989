/// How a text reads on the web: some words masked because someone said so, and what has the shape of
/// a private person's number or address.
public struct Masking: Hashable, Sendable {
  private let masks: [(words: [Character], shown: String)]

  /// Makes the masking of a § or of what stands outside them.
  public init(_ masks: [Mask]) {
    self.masks = masks.map { (Self.words($0.text), $0.shown) }.filter { !$0.words.isEmpty }
      // A longer one first, so that a name does not hide the rest of a longer name.
      .sorted { $0.words.count > $1.words.count }
  }

  /// Whether two maskings mask alike.
  public static func == (left: Masking, right: Masking) -> Bool {
    left.masks.elementsEqual(right.masks) { $0 == $1 }
  }

  /// Feeds what is masked into a hasher.
  public func hash(into hasher: inout Hasher) {
    for mask in masks { hasher.combine(mask.shown) }
  }

  /// The text as it reads on the web.
  public func callAsFunction(_ text: String) -> String { masked(text).text }

  /// The text as it reads on the web, with what was masked in it, in order.
  /// - Complexity: O(*n* · *m*) in the length of the text and the number of masks.
  public func masked(_ text: String) -> (text: String, found: [String]) {
    let marks = Array(text)
    let matter = PrivateMatter.all(in: marks)
    guard !masks.isEmpty || !matter.isEmpty else { return (text, []) }
    var result = ""
    var found: [String] = []
    var next = matter[...]
    var index = 0
    while index < marks.count {
      if let hit = hit(in: marks, at: index) {
        result += hit.shown
        found.append(String(marks[index..<hit.end]))
        index = hit.end
      } else if let first = next.first, first.place.lowerBound <= index {
        if first.place.lowerBound == index {
          result += first.kind.mask
          found.append(String(marks[first.place]))
          index = first.place.upperBound
        }
        next = next.dropFirst()
      } else {
        result.append(marks[index])
        index += 1
      }
    }
    return (result, found)
  }

  /// What masks begin at a place: the words may be divided by other blanks and have other case.
  private func hit(in marks: [Character], at index: Int) -> (end: Int, shown: String)? {
    for mask in masks {
      var cursor = index
      let fits = mask.words.allSatisfy { word in
        guard cursor < marks.count else { return false }
        if word == " " {
          guard marks[cursor].isWhitespace else { return false }
          while cursor < marks.count, marks[cursor].isWhitespace { cursor += 1 }
          return true
        }
        defer { cursor += 1 }
        return marks[cursor] == word || Self.folded(marks[cursor]) == word
      }
      if fits, isWhole(marks, index..<cursor) { return (cursor, mask.shown) }
    }
    return nil
  }

  /// Whether words begin and end there: a genitive's s may follow.
  private func isWhole(_ marks: [Character], _ place: Range<Int>) -> Bool {
    let isPart = { (index: Int) in
      marks.indices.contains(index) && (marks[index].isLetter || marks[index].isNumber)
    }
    let (first, last) = (place.lowerBound, place.upperBound)
    guard !isPart(first) || !isPart(first - 1) else { return false }
    guard isPart(last - 1), isPart(last) else { return true }
    return Self.folded(marks[last]) == "s" && !isPart(last + 1)
  }

  /// The words in small letters, with single blanks between them.
  private static func words(_ text: String) -> [Character] {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ").map(folded)
  }

  /// The small letter, where that is one character.
  private static func folded(_ mark: Character) -> Character {
    guard mark.isUppercase else { return mark }
    let small = mark.lowercased()
    return small.count == 1 ? small.first ?? mark : mark
  }
}

extension Meeting {
  /// The masking of the § of an item, or of what stands outside the §§.
  public func masking(of item: ItemID?) -> Masking {
    Masking(verification.masks.filter { $0.item == nil || $0.item == item })
  }

  /// Whether someone has confirmed the masks of the § of an item.
  public func isReviewed(_ item: ItemID) -> Bool {
    verification.reviews.contains { $0.items.contains(item) }
  }
}
