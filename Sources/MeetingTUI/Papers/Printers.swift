/// The printers that `lpstat` of CUPS names.
struct Printers: Hashable, Sendable {
  /// The usual one; nothing where none is.
  var usual: String?
  /// All of them, the usual one first.
  var names: [String] = []

  /// Whether the print service runs.
  var isRunning = true

  /// The most printers that are listed.
  static let limit = 500
  /// What `lpstat` is asked: whether the service runs, the usual printer, and then every name.
  static let question = ["-r", "-d", "-e"]

  /// Reads what `lpstat -r -d -e` answered, in English.
  init(answer: String) {
    let lines = answer.split(whereSeparator: \.isNewline).map(String.init)
    var listed: [String] = []
    for line in lines.prefix(Self.limit) {
      if line.hasPrefix("scheduler is") {
        isRunning = !line.contains("not running")
      } else if line.contains(" default destination") {
        usual = line.split(separator: ": ", maxSplits: 1).dropFirst().first.map(String.init)
      } else if !line.contains(" "), !listed.contains(line) {
        listed.append(line)
      }
    }
    names = (usual.map { [$0] } ?? []) + listed.filter { $0 != usual }
  }
}
