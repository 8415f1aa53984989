import CNcursesw
import Screen

/// How a meaning looks, in a terminal's attributes and colours.
enum Look {
  private enum Colour: UInt32 {
    case red = 1, green, yellow, blue, magenta, cyan
  }

  /// The look of `style`; without its colour it still differs from running text where it matters.
  static func bits(_ style: Style) -> UInt32 {
    if style == .plain { return 0 }
    var bits: UInt32 = 0
    for (meaning, look) in looks where style.contains(meaning) {
      // The first meaning that has a colour gives it.
      bits |= bits & CNC_COLOUR == 0 ? look : look & ~CNC_COLOUR
    }
    return bits
  }

  /// In order of precedence.
  private static let looks: [(Style, UInt32)] = [
    (.refusal, CNC_BOLD | CNC_REVERSE | colour(.red)),
    (.warning, CNC_BOLD | colour(.yellow)),
    (.title, CNC_REVERSE),
    (.selected, CNC_REVERSE),
    (.emphasis, CNC_BOLD),
    (.heading, CNC_BOLD),
    (.key, CNC_BOLD | colour(.cyan)),
    (.match, CNC_UNDERLINE),
    (.draft, CNC_UNDERLINE | colour(.yellow)),
    (.saved, colour(.green)),
    (.yes, CNC_BOLD | colour(.green)),
    (.no, CNC_BOLD | colour(.magenta)),
    (.struck, CNC_DIM),
    (.dimmed, CNC_DIM),
  ]

  private static func colour(_ colour: Colour) -> UInt32 { colour.rawValue << 8 }
}
