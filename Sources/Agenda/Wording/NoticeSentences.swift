extension Meeting {
  /// What a notice says before its dates: that the minutes are verified, or what lacks for that, and
  /// what became of notices that came down early.
  /// - Law: KL 8 kap. 12 §, 13 kap. 5 §.
  public func noticeSentences(of announcement: Announcement) -> [String] {
    switch announcement.stage {
    case .unverified:
      return [
        "UTKAST: \(subject(of: announcement, isVerified: false)), "
          + "och anslaget får inte sättas upp än.",
        unsignedSentence(announcement.items),
      ]
    case .verified:
      return [verifiedSentence(announcement), "Justeringen tillkännages genom detta anslag."]
    case .posted(let notice):
      let words =
        notice.removal == nil
        ? "Justeringen tillkännages genom detta anslag."
        : "Justeringen har tillkännagivits genom anslag."
      return [verifiedSentence(announcement), words]
        + announcement.earlier.compactMap(Self.replacedSentence)
        + [Self.earlySentence(notice)].compactMap { $0 }
    }
  }

  /// How one appeals against what is announced (laglighetsprövning): who, where, and in what time.
  /// - Law: KL 13 kap. 1–5 §§.
  public func appealSentences(of announcement: Announcement) -> [String] {
    let municipality = body.principal ?? "kommunen eller regionen"
    var time =
      "inom tre veckor från den dag då justeringen av protokollet tillkännagavs på anslagstavlan"
    if let notice = announcement.notice, !notice.cameDownEarly {
      time += ", det vill säga senast den \(notice.lastAppeal.inWords)"
    }
    let preparatory =
      "Beslut av rent förberedande eller rent verkställande art kan inte överklagas på detta sätt."
    return [
      "Varje medlem av \(municipality) har rätt att få lagligheten av besluten prövad genom att "
        + "överklaga dem till förvaltningsrätten (laglighetsprövning, 13 kap. kommunallagen).",
      "Överklagandet ska vara skriftligt och ha kommit in till förvaltningsrätten \(time).",
    ] + (body.kind == .council ? [] : [preparatory])
      + ["Detta gäller inte beslut som enligt särskilda föreskrifter överklagas på annat sätt."]
  }

  private func verifiedSentence(_ announcement: Announcement) -> String {
    sentenceStart(subject(of: announcement, isVerified: true)) + "."
  }

  /// "protokollet är justerat", "§ 26 är omedelbart justerad", "§§ 26–27 är inte justerade".
  private func subject(of announcement: Announcement, isVerified: Bool) -> String {
    let numbers = paragraphNumbers(of: announcement.items)
    let manner = isVerified ? announcement.isImmediate ? "omedelbart " : "" : "inte "
    guard numbers.count < paragraphs.count else { return "protokollet är \(manner)justerat" }
    let verified = numbers.count == 1 ? "justerad" : "justerade"
    return "\(paragraphList(numbers)) är \(manner)\(verified)"
  }

  /// Who has not signed, with the §§ where not for all.
  private func unsignedSentence(_ items: [ItemID]) -> String {
    let waiting = unsigned(items.compactMap { self[$0] })
    guard !waiting.isEmpty else {
      return items.isEmpty
        ? "Protokollet har inga paragrafer."
        : "Någon behöver utses att justera i stället för den som vägrar eller har förhinder."
    }
    let names = waiting.map { entry in
      let limits =
        entry.items.count < items.count
        ? ", \(paragraphList(paragraphNumbers(of: entry.items)))" : ""
      return "\(entry.role.title) \(name(of: entry.signer))\(limits)"
    }
    return "Underskrift saknas av " + names.joined(separator: "; ") + "."
  }

  /// That a notice came down too early, so that the time to appeal goes on.
  private static func earlySentence(_ notice: Notice) -> String? {
    guard notice.cameDownEarly, let removal = notice.removal else { return nil }
    return "Anslaget togs ned den \(removal.on.inWords), före den \(notice.firstRemoval.inWords). "
      + "Tiden för överklagande har därför inte löpt ut: anslaget ska sättas upp på nytt, och tiden "
      + "räknas från den dagen."
  }

  /// That a notice came down too early and this one is in its place.
  private static func replacedSentence(_ notice: Notice) -> String? {
    guard let removal = notice.removal else { return nil }
    return "Ett tidigare anslag sattes upp den \(notice.on.inWords) och togs ned i förtid den "
      + "\(removal.on.inWords). Tiden för överklagande räknas från detta anslag."
  }
}

extension Announcement {
  /// The day the notice was posted, and the last day for it.
  public var postingWords: String {
    guard let last = lastPosting else { return "senast andra dagen efter justeringen" }
    return notice.map { "\($0.on)" } ?? "senast \(last)"
  }

  /// The day the notice was taken down, and the first day for it.
  public var removalWords: String {
    guard let notice else { return "tidigast dagen efter sista dag för överklagande" }
    let first = notice.firstRemoval
    guard let removal = notice.removal else { return "tidigast \(first)" }
    return "\(removal.on) (\(notice.cameDownEarly ? "i förtid, " : "")tidigast \(first))"
  }

  /// The last day to appeal.
  public var appealWords: String {
    guard let notice else { return "tre veckor efter att anslaget sätts upp" }
    return notice.cameDownEarly ? "tiden har inte löpt ut" : "\(notice.lastAppeal)"
  }
}

extension SigningRole {
  /// The one who signs in this capacity, before the name.
  fileprivate var title: String {
    switch self {
    case .secretary: "sekreteraren"
    case .chair: "ordföranden"
    case .verifier: "justeraren"
    }
  }
}
