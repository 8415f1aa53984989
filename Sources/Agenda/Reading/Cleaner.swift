/// What was read past in a text: how often, and where first.
struct Oddities: Hashable, Sendable {
  /// One sort of thing that does not belong in a text.
  struct Sort: Hashable, Sendable {
    /// How often it stood there.
    var count = 0
    /// The line where it stood first, from 1.
    var line = 0

    mutating func add(at line: Int) {
      if count == 0 { self.line = line }
      count += 1
    }
  }

  var formFeeds = Sort()
  var hardBlanks = Sort()
  var controls = Sort()
  var apart = Sort()

  /// The warnings these give, in a language.
  func warnings(in language: Language) -> [AgendaWarning] {
    let phrases: [(Sort, Phrase)] = [
      (formFeeds, Phrase(sv: "Sidbrytningstecken lästes förbi", en: "Form feeds were read past")),
      (
        hardBlanks,
        Phrase(sv: "Hårda blanktecken lästes som blanka", en: "No-break spaces were read as blanks")
      ),
      (controls, Phrase(sv: "Styrtecken togs bort", en: "Control characters were taken out")),
      (
        apart,
        Phrase(
          sv: "Bokstäver med löst tecken sattes ihop",
          en: "Letters with a loose mark were put together")
      ),
    ]
    return phrases.filter { $0.0.count > 0 }.map { sort, phrase in
      AgendaWarning(line: sort.line, message: "\(phrase(language)) (\(sort.count)).")
    }
  }
}

/// Takes the scalars of one line and keeps what belongs in a text.
struct Cleaner {
  let line: Int
  var oddities: Oddities
  private var scalars = String.UnicodeScalarView()
  private var startsPage = false
  private var sequence = Sequence.none

  private enum Sequence { case none, escape, parameters }

  init(line: Int, oddities: Oddities) {
    self.line = line
    self.oddities = oddities
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    if endsSequence(scalar) { return }
    switch scalar.value {
    case 0x0A, 0x0D: break
    case 0x09: scalars.append(contentsOf: "    ".unicodeScalars)
    case 0x0C:
      if scalars.allSatisfy({ $0 == " " }) { startsPage = true } else { scalars.append(" ") }
      oddities.formFeeds.add(at: line)
    case 0x00..<0x20, 0x7F..<0xA0, 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF0...0xFFFB, 0xE0000...0xE0FFF:
      oddities.controls.add(at: line)
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
      scalars.append(" ")
      oddities.hardBlanks.add(at: line)
    case 0x0300...0x036F:
      oddities.apart.add(at: line)
      if let base = scalars.last, let whole = Self.whole(base, with: scalar) {
        scalars.removeLast()
        scalars.append(whole)
      } else {
        scalars.append(scalar)
      }
    default: scalars.append(scalar)
    }
  }

  /// Whether the scalar belongs to a control sequence of a terminal, `ESC [ 31 m`.
  private mutating func endsSequence(_ scalar: Unicode.Scalar) -> Bool {
    switch sequence {
    case .none:
      if scalar.value == 0x1B { sequence = .escape }
      return false
    case .escape:
      sequence = scalar == "[" ? .parameters : .none
      return scalar == "["
    case .parameters:
      if (0x40...0x7E).contains(scalar.value) { sequence = .none }
      return (0x20...0x7E).contains(scalar.value)
    }
  }

  /// The line, without the blanks around it.
  func finish() -> Line {
    let body = scalars.drop { $0 == " " }
    let tail = body.reversed().prefix { $0 == " " }.count
    let indent = scalars.count - body.count
    return Line(
      number: line, text: String(String.UnicodeScalarView(body.dropLast(tail))), indent: indent,
      trailing: tail, startsPage: startsPage || (indent == 1 && !body.isEmpty))
  }

  /// The one letter that a letter and a loose mark (NFD) make together.
  private static func whole(_ base: Unicode.Scalar, with mark: Unicode.Scalar) -> Unicode.Scalar? {
    compositions[mark.value]?[base]
  }

  private static let compositions: [UInt32: [Unicode.Scalar: Unicode.Scalar]] = [
    0x0300: pairs("aàAÀeèEÈiìIÌoòOÒuùUÙ"),
    0x0301: pairs("aáAÁeéEÉiíIÍoóOÓuúUÚyýYÝcćCĆnńNŃsśSŚzźZŹ"),
    0x0302: pairs("aâAÂeêEÊiîIÎoôOÔuûUÛ"),
    0x0303: pairs("aãAÃnñNÑoõOÕ"),
    0x0308: pairs("aäAÄeëEËiïIÏoöOÖuüUÜyÿ"),
    0x030A: pairs("aåAÅuůUŮ"),
    0x030C: pairs("cčCČsšSŠzžZŽeěEĚrřRŘ"),
    0x0327: pairs("cçCÇsşSŞ"),
  ]

  private static func pairs(_ text: String) -> [Unicode.Scalar: Unicode.Scalar] {
    let scalars = Array(text.unicodeScalars)
    var pairs: [Unicode.Scalar: Unicode.Scalar] = [:]
    for index in stride(from: 0, to: scalars.count - 1, by: 2) {
      pairs[scalars[index]] = scalars[index + 1]
    }
    return pairs
  }
}
