import FoundationEssentials

/// Expected output that lies as a file in the repository.
public enum Golden {
  /// How a text differs from the golden of a test target, or nothing where they are equal.
  ///
  /// With `KLUBBA_UPDATE_GOLDENS=1` the golden is written anew, and the difference is told all the
  /// same, so that the test fails and the change is looked at.
  /// - Parameters:
  ///   - text: What was found.
  ///   - file: The golden's name with its ending.
  ///   - target: The test target whose folder `Goldens` holds it.
  /// - Returns: The first line that differs, and the text found.
  public static func difference(of text: String, from file: String, of target: String) -> String? {
    let path = "\(Repository.root)/Tests/\(target)/Goldens/\(file)"
    let golden = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    guard golden != text else { return nil }
    if ProcessInfo.processInfo.environment["KLUBBA_UPDATE_GOLDENS"] == "1" {
      try? Data(text.utf8).write(to: URL(filePath: path))
    }
    let lines = golden.split(separator: "\n", omittingEmptySubsequences: false)
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    let place = zip(lines, found).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let line = place ?? min(lines.count, found.count)
    return "\(file) differs at line \(line + 1):\n\(text)"
  }
}
