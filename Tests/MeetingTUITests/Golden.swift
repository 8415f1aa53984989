import FoundationEssentials
import TestSupport
import Testing

/// Compares a text with the golden of its name; with `KLUBBA_UPDATE_GOLDENS=1` the golden is
/// written anew, and the test fails all the same so that the change is looked at.
func expectGolden(_ name: String, _ text: String, location: SourceLocation = #_sourceLocation) {
  let path = "\(Repository.root)/Tests/MeetingTUITests/Goldens/\(name).txt"
  let golden = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  guard golden != text else { return }
  if ProcessInfo.processInfo.environment["KLUBBA_UPDATE_GOLDENS"] == "1" {
    try? Data(text.utf8).write(to: URL(filePath: path))
  }
  let lines = golden.split(separator: "\n", omittingEmptySubsequences: false)
  let found = text.split(separator: "\n", omittingEmptySubsequences: false)
  let place = zip(lines, found).enumerated().first { $0.element.0 != $0.element.1 }?.offset
  let line = place ?? min(lines.count, found.count)
  Issue.record(
    "\(name).txt differs at line \(line + 1):\n\(text)", sourceLocation: location)
}
