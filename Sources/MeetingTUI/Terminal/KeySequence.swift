import Screen

/// The control sequences of xterm and its kin.
enum KeySequence {
  /// The key of a sequence by what stands between its introducer and its last byte, and that byte.
  static func key(parameters: ArraySlice<UInt8>, final: UInt8) -> Key? {
    if parameters.first == UInt8(ascii: "<") {
      return mouse(numbers(parameters.dropFirst()), pressed: final == UInt8(ascii: "M"))
    }
    if parameters.first == UInt8(ascii: "[") { return consoleFunction(final) }
    // An arrow key has none.
    let numbers = parameters.isEmpty ? [] : numbers(parameters)
    // The second number is 1 and a bit each for Shift, Alt and Control.
    let byWord = numbers.count > 1 && (numbers[1] - 1) & 0b110 != 0
    switch final {
    case UInt8(ascii: "A"): return .up
    case UInt8(ascii: "B"): return .down
    case UInt8(ascii: "C"): return byWord ? .wordRight : .right
    case UInt8(ascii: "D"): return byWord ? .wordLeft : .left
    case UInt8(ascii: "F"): return .end
    case UInt8(ascii: "H"): return .home
    case UInt8(ascii: "M"): return .enter
    case UInt8(ascii: "P")...UInt8(ascii: "S"): return .function(Int(final - UInt8(ascii: "O")))
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "~"): return numbers.first.flatMap(numbered)
    default: return nil
    }
  }

  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  private static func consoleFunction(_ final: UInt8) -> Key? {
    let first = UInt8(ascii: "A")
    return (first...UInt8(ascii: "E")).contains(final) ? .function(Int(final - first) + 1) : nil
  }

  /// A mouse event in the form SGR: button, column and row from 1.
  private static func mouse(_ numbers: [Int], pressed: Bool) -> Key? {
    guard numbers.count == 3, pressed else { return nil }
    let place = Position(row: max(numbers[2] - 1, 0), column: max(numbers[1] - 1, 0))
    switch numbers[0] {
    case 0: return .mouse(Mouse(.press, at: place))
    case 64: return .mouse(Mouse(.scrollUp, at: place))
    case 65: return .mouse(Mouse(.scrollDown, at: place))
    default: return nil
    }
  }

  private static func numbers(_ bytes: ArraySlice<UInt8>) -> [Int] {
    bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      Int(String(decoding: $0, as: UTF8.self)).map { min(max($0, 0), Size.limit) } ?? 0
    }
  }
}
