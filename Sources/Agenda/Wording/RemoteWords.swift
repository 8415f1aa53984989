extension Meeting {
  /// That a person took part by sound and picture, "på distans", with the §§ where not in all of
  /// those the person took part in; nothing where never.
  /// - Law: KL 5 kap. 16 §, 6 kap. 24 §.
  public func remoteWords(of person: PersonID) -> String? {
    var there: [Int] = []
    var remote: [Int] = []
    for point in attendancePoints {
      guard let stretch = presence.stretch(of: person, at: point.tick) else { continue }
      there.append(point.paragraph)
      if stretch.isRemote { remote.append(point.paragraph) }
    }
    guard !remote.isEmpty else { return nil }
    return remote == there ? "på distans" : "på distans \(paragraphList(remote))"
  }
}
