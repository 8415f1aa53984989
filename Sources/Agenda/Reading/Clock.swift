/// Clocks as agendas write them: `kl. 10.12`, `13:00–13:30`, `klockan 9.00`.
enum Clock {
  /// Whether a text is a clock, or a span of two, and nothing else.
  static func isClock(_ text: String) -> Bool {
    var rest = text.unbracketed.folded
    for label in ["klockan", "kl.", "kl", "ca", "cirka"] where rest.hasPrefix(label) {
      rest = rest.dropFirst(label.count).trimmed
    }
    if let last = rest.unicodeScalars.reversed().first, !("0"..."9").contains(last) { return false }
    let parts = rest.split { $0 == "-" || $0 == "–" || $0 == " " }
    return (1...2).contains(parts.count) && parts.allSatisfy { isTime($0) }
  }

  /// The first clock in a text, as `08:30`.
  static func first(in text: String) -> String? {
    let words = text.folded.split { " -–,;()".contains($0) }
    for (index, word) in words.enumerated() {
      let before = index > 0 ? words[index - 1] : ""
      let word =
        word.hasPrefix("kl.") ? word.dropFirst(3) : word.hasSuffix(".") ? word.dropLast() : word
      let hours = before == "kl" || before == "kl." || before == "klockan"
      if let second = Moment.second(ofClock: word), word.utf8.count >= 4 { return clock(second) }
      if hours, let hour = Int(word), hour < 24 { return clock(hour * 3600) }
    }
    return nil
  }

  private static func isTime(_ text: some StringProtocol) -> Bool {
    let isShort = text.utf8.count == 4 && text.contains(".")
    guard text.utf8.count == 5 || isShort, Moment.second(ofClock: text) != nil else { return false }
    return text.split { $0 == ":" || $0 == "." }.last?.utf8.count == 2
  }

  private static func clock(_ second: Int) -> String {
    padded(second / 3600, to: 2) + ":" + padded(second / 60 % 60, to: 2)
  }
}
