import TestSupport
import Testing

/// Compares a text with the golden of its name.
func expectGolden(_ name: String, _ text: String, location: SourceLocation = #_sourceLocation) {
  if let difference = Golden.difference(of: text, from: "\(name).txt", of: "MinutesTests") {
    Issue.record("\(difference)", sourceLocation: location)
  }
}
