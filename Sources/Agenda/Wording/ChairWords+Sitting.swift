import Voting

/// The words around the items: opening, going on, pausing and closing.
extension ChairScript {
  var sittingLines: [ChairWords.Line] {
    switch step {
    case .roll:
      [
        .said("Välkomna till \(genitive(meeting.body.name)) sammanträde."),
        .said("Vi börjar med upprop."),
        .cue("Den som är närvarande svarar ja. Ersättare kallas in för dem som är borta."),
      ]
    case .opening: openingLines
    case .adjourned: resumingLines
    case .closed: [.cue("Sammanträdet är avslutat.")]
    default: goingOnLines
    }
  }

  private var openingLines: [ChairWords.Line] {
    guard meeting.hasQuorum else {
      return [
        .said("Uppropet är klart. \(servingSentence)"),
        .said("\(startAssembly) är ännu inte \(ableToDecide), och vi väntar med att öppna."),
      ]
    }
    return [
      .said("Uppropet är klart. \(servingSentence)"),
      .said("\(startAssembly) är därmed \(ableToDecide)."),
      .said("Jag förklarar sammanträdet öppnat."), .gavel,
    ]
  }

  private var resumingLines: [ChairWords.Line] {
    let quorum: ChairWords.Line =
      meeting.hasQuorum
      ? .said("\(servingSentence) \(startAssembly) är \(ableToDecide).")
      : .said("\(servingSentence) \(startAssembly) är ännu inte \(ableToDecide).")
    return [.said("Då är vi samlade igen."), quorum]
      + (meeting.hasQuorum ? [.said("Sammanträdet återupptas."), .gavel] : [])
  }

  /// The next item is taken, or the meeting is closed after the last.
  var goingOnLines: [ChairWords.Line] {
    guard let id = meeting.nextItem, let item = meeting[id] else { return closingLines }
    return [.said("Vi går till \(name(of: item, paragraph: meeting.nextParagraph)).")]
  }

  private var closingLines: [ChairWords.Line] {
    var lines: [ChairWords.Line] = [.said("Därmed är alla ärenden behandlade.")]
    if meeting.items.contains(where: { meeting.canBeDissented($0) }) {
      lines.append(.said("Vill någon anmäla en reservation innan sammanträdet avslutas?"))
    }
    if !meeting.verifiers.isEmpty {
      let names = swedishList(meeting.verifiers.map(meeting.name))
      let meets = [meeting.verificationPlace, meeting.verificationTime.map(\.spokenTime)]
        .compactMap { $0 }.joined(separator: ", ")
      let place = meets.isEmpty ? "" : " Plats och tid: \(meets)."
      lines.append(.said("Protokollet justeras av mig och \(names).\(place)"))
    }
    return lines + [.said("Jag tackar för idag och förklarar sammanträdet avslutat."), .gavel]
  }

  /// "13 av 13 tjänstgör.", and how many it takes where that is too few.
  var servingSentence: String {
    let serving = "\(meeting.servingCount) av \(meeting.body.seats) tjänstgör"
    return meeting.hasQuorum ? serving + "." : "\(serving), och det krävs \(meeting.body.quorum)."
  }

  /// "beslutsför", agreeing with the body's word.
  var ableToDecide: String {
    switch meeting.body.kind {
    case .council, .subcommittee: "beslutsfört"
    case .board, .committee: "beslutsför"
    }
  }

  /// "§ 27, Ekonomisk rapport": the item's § or, where it has none, the one it is to get.
  func name(of item: Item, paragraph: Int?) -> String {
    guard let paragraph = item.paragraph ?? paragraph else { return item.title }
    return "§ \(paragraph), \(item.title)"
  }
}

extension Meeting {
  /// Whether an item was decided against someone, who may dissent (reservera sig).
  /// - Law: KL 4 kap. 27 §.
  func canBeDissented(_ item: Item) -> Bool { item.isDecided && isContested(item) }
}
