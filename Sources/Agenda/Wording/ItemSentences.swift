extension Meeting {
  /// How an item that was not announced came to be handled: who asked for it, its own notice, that
  /// all agreed.
  /// - Law: KL 5 kap. 14 and 52 §§.
  public func additionPassages(of item: Item) -> [Sentences] {
    var sentences: [String] = []
    if let person = item.addition?.by {
      sentences.append("Ärendet tas upp på begäran av \(name(person)).")
    }
    if body.kind == .council, let day = item.summons?.announced {
      sentences.append("Ärendet är brådskande och kungjordes den \(day.inWords).")
    }
    if body.kind == .council, item.marks["consent"] == "all" {
      sentences.append(
        "\(sentenceStart(body.organ)) beslutar enhälligt att ärendet ska avgöras trots att det "
          + "inte har kungjorts (5 kap. 52 § KL).")
    }
    return sentences.isEmpty ? [] : [Sentences(sentences)]
  }

  /// When the item was tabled or remitted before, where that was marked.
  public func earlierSentence(of item: Item) -> String? {
    item.marks["tabled"].map { words in
      let minority = item.marks["minority-used"] == nil ? "" : " på begäran av en minoritet"
      let said = words.trimmed
      let isRemit = said.lowercased().hasPrefix("återremi")
      let place = isRemit ? said.split(separator: " ").dropFirst().joined(separator: " ") : said
      let verb = isRemit ? "Återremitterat" : "Bordlagt"
      return "\(verb)\(minority) \(dated(place))".withStop
    }
  }

  /// "2026-02-11 § 12" as "den 11 februari 2026, § 12"; other words as they are.
  private func dated(_ words: String) -> String {
    let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = parts.first, let day = Day(first) else { return words }
    return "den \(day.inWords)" + (parts.count > 1 ? ", \(parts[1])" : "")
  }

  /// Who asks and who answers, in an interpellation or a question.
  /// - Law: KL 5 kap. 59–64 §§.
  public func inquiryPassages(of item: Item) -> [Sentences] {
    let noun = item.isInterpellation ? "interpellationen" : "frågan"
    let askers = item.inquiry.askers.map(name)
    var sentences: [String] = []
    if !askers.isEmpty { sentences.append("\(swedishList(askers)) ställer \(noun).") }
    if !item.inquiry.answerers.isEmpty {
      // "Torsten Bruvik, ordförande i tekniska nämnden, besvarar frågan."
      let isTitled = item.inquiry.answerers.last?.contains(", ") == true
      let answerers = swedishList(item.inquiry.answerers) + (isTitled ? "," : "")
      sentences.append("\(answerers) besvarar \(noun).")
    }
    return sentences.isEmpty ? [] : [Sentences(sentences)]
  }

  /// The interpellations and questions put at the meeting, a line each with its § and who asks.
  /// - Law: KL 5 kap. 68 §.
  public var inquiryLines: [String] {
    guard body.kind == .council else { return [] }
    return paragraphs.filter(\.isInquiry).map { item in
      // Nearly every title names who asks.
      let unnamed = item.inquiry.askers.filter { !item.title.contains(plainName($0)) }
      let askers = swedishList(unnamed.map(name))
      return "§ \(item.paragraph ?? 0) \(item.title)" + (askers.isEmpty ? "" : ", \(askers)")
    }
  }

  /// That the meeting was adjourned while it handled an item, with the clock.
  public func recessSentence(of item: Item) -> String? {
    guard let taken = item.taken else { return nil }
    let breaks = sittings.indices.compactMap { index -> String? in
      guard let to = sittings[index].to, let ended = sittings[index].ended, to > taken,
        to < item.decided ?? .max
      else { return nil }
      guard sittings.indices.contains(index + 1) else { return nil }
      let began = sittings[index + 1].began
      if began.day == ended.day { return "kl. \(ended.clock)–\(began.clock)" }
      return "från den \(ended.day.day) \(ended.day.monthName) kl. \(ended.clock) till den "
        + "\(began.day.day) \(began.day.monthName) kl. \(began.clock)"
    }
    guard !breaks.isEmpty else { return nil }
    return "Sammanträdet ajourneras \(swedishList(breaks)) under paragrafen."
  }

  /// Who was sent out, and why.
  /// - Law: KL 5 kap. 43 §.
  public func expulsionSentences(_ expulsions: [Expulsion]) -> [String] {
    expulsions.map { expulsion in
      let who = expulsion.person.map(name) ?? expulsion.name.articleInSentence
      let why = expulsion.reason.trimmed
      let words = "Ordföranden visar ut \(who)"
      return why.isEmpty ? words + "." : "\(words): \(why.withStop)"
    }
  }
}
