extension Files {
  /// The most bytes of a name that is made of a text.
  private static let nameLimit = 100

  /// A text as the name of one file or folder, without its ending.
  ///
  /// Letters, numbers, `_` and `§` stay; all else, such as slashes, dots, blanks and controls,
  /// becomes a hyphen, never two together and none at the ends. A device's name on Windows gets a
  /// `_` after it.
  /// - Returns: At most a hundred bytes, or nothing where no letter and no number is left.
  static func name(of text: String) -> String? {
    var name = ""
    var isGap = false
    for scalar in text.unicodeScalars {
      guard scalar.isPlainInNames else {
        isGap = !name.isEmpty
        continue
      }
      let piece = (isGap ? "-" : "") + String(scalar)
      guard name.utf8.count + piece.utf8.count <= nameLimit else { break }
      name += piece
      isGap = false
    }
    guard name.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    return isDevice(name) ? name + "_" : name
  }

  private static func isDevice(_ name: String) -> Bool {
    let small = name.lowercased()
    let isNumbered = ["com", "lpt"].contains(small.prefix(3)) && small.count == 4
    return ["con", "prn", "aux", "nul"].contains(small)
      || isNumbered && small.last?.isNumber == true
  }
}

/// Names in one folder, none twice whatever the case of its letters.
struct UniqueNames {
  private var taken: [String] = []

  /// The name, with a number after it where it is taken.
  mutating func taking(_ name: String) -> String {
    var unique = name
    var number = 2
    while taken.contains(unique.lowercased()) {
      unique = "\(name)-\(number)"
      number += 1
    }
    taken.append(unique.lowercased())
    return unique
  }
}

extension Unicode.Scalar {
  /// Whether it stays in a file's name: a letter with its marks, a number, `_` or `§`.
  fileprivate var isPlainInNames: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      !properties.isDefaultIgnorableCodePoint
    default: self == "_" || self == "§"
    }
  }
}
