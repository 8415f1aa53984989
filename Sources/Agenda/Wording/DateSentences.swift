extension LastDays {
  /// When a meeting that lies ahead is to be announced and the summons sent, in a sentence; nothing
  /// where it has begun.
  public var sentence: Phrase? {
    guard let summons else { return nil }
    guard let notice else {
      return Phrase(
        sv: "Kallelsen ska gå ut senast \(spoken(summons)).",
        en: "The summons is to go out by \(summons).")
    }
    return Phrase(
      sv: "Sammanträdet ska tillkännages på anslagstavlan senast \(spoken(notice)) och kallelsen "
        + "gå ut senast \(spoken(summons)).",
      en: "The meeting is to be announced on the notice board by \(notice) and the summons to go "
        + "out by \(summons).")
  }

  private func spoken(_ day: Day) -> String { "\(day.weekdayName) \(day.inWords)" }
}
