extension Meeting {
  func ballotEvents(for command: Command, given: Given) throws(Refusal) -> [Event] {
    _ = try debated(given)
    throw .noElection
  }
}
