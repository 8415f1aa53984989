/// How the kind of an item is told from its words.
extension ItemKind {
  /// The kind of an item.
  /// - Parameters:
  ///   - entry: The item as read so far.
  ///   - group: The kind that the divider above it announces.
  /// - Returns: What the title says, else what the sections say.
  static func infer(_ entry: AgendaEntry, group: ItemKind?) -> ItemKind {
    let title = entry.title.folded
    if let told = marked(title) { return told }
    if let told = ofTitle(title) { return told }
    if !entry.proposal.isEmpty {
      return entry.onlyNotes && group == .information ? .information : .decision
    }
    if let group, group != .decision || !Self.talk.contains(title) { return group }
    if Self.talk.contains(title) || title.begins(with: "nästa möte")
      || title.begins(with: "nästa sammanträde")
    {
      return .information
    }
    let tells = entry.sections.contains { section in
      !section.text.isEmpty && SectionHeading.read(section.heading)?.role != .presentation
    }
    return tells ? .information : .decision
  }

  private static let talk: Set<String> = [
    "övriga frågor", "övrigt", "rapporter", "rapport", "nästa möte", "nästa sammanträde", "ekonomi",
    "kommande möten", "kommande sammanträden",
    "förvaltningen informerar", "ordföranden informerar", "diskussion", "dialog",
  ]

  /// Whether a title is one that stands on every agenda, so that its line is an item.
  static func isFamiliar(_ title: String) -> Bool {
    guard title.utf8.count < 200 else { return false }
    return ofTitle(title.folded) != nil || Divider.isKnown(title)
  }

  /// The kind written after the title: "(information)", "(beslut)".
  private static func marked(_ title: String) -> ItemKind? {
    guard title.hasSuffix(")"), let open = title.lastIndex(of: "(") else { return nil }
    switch title[title.index(after: open)...].dropLast() {
    case "information", "info", "informationsärende", "i": return .information
    case "beslut", "beslutsärende", "b": return .decision
    case "anmälan", "anmälningsärende": return .report
    case let words where words.hasSuffix(" information"): return .information
    default: return nil
    }
  }

  private static func ofTitle(_ title: String) -> ItemKind? {
    if isFormal(title) { return .formal }
    let words = title.plainWords
    guard let first = words.first else { return nil }
    if words.contains(where: { $0.hasPrefix("interpellation") }) { return .question }
    if isQuestion(title, words) { return .question }
    if words.contains(where: {
      $0.hasPrefix("initiativ") && !$0.hasPrefix("initiativtag") || $0.hasSuffix("initiativ")
        || $0.hasSuffix("initiativet") || $0.hasSuffix("initiativärende")
    }), words.count <= 30, !title.holds("medborgarinitiativ") {
      return .initiative
    }
    if isMotion(words) { return .motion }
    if Self.elections.contains(where: title.begins) || first == "val"
      || words.contains("valärenden")
    {
      return .election
    }
    if isReport(title, words) { return .report }
    if first.hasPrefix("information") || first.hasPrefix("aktuell") || first == "lägesrapport"
      || words.last == "information" || words.last == "informerar"
      || title.begins(with: "rapport från") || title.begins(with: "rapporter från")
      || title.holds("direktörens rapport") || title.holds("chefens rapport")
      || title.hasSuffix("ordförandens rapport")
      || title.hasSuffix("lägesrapport") || title.begins(with: "vd-rapport")
      || title.hasSuffix("informerar")
    {
      return .information
    }
    return nil
  }

  private static let elections = [
    "val av", "val till", "nyval", "fyllnadsval", "kompletteringsval", "avsägelse",
    "entledigande", "valärende", "begäran om entledigande", "avsägelser", "val och avsägelse",
    "nominering", "omval", "val ", "ny ledamot", "ny ersättare",
  ]

  private static func isFormal(_ title: String) -> Bool {
    if title.holds("justera") || title.holds("justering"),
      title.begins(with: "val ") || title.begins(with: "utse")
    {
      return true
    }
    return Self.formalBeginnings.contains { title.begins(with: $0) }
      || title.holds("val av justera")
      || title.begins(with: "val av") && title.holds("att justera protokoll")
  }

  private static let formalBeginnings = [
    "upprop", "justering", "val av justera", "val av protokollsjustera",
    "val av protokolljustera", "val av protokollförare", "val av ordförande för mötet",
    "val av sekreterare", "val av mötes", "utseende av justera", "utse justera", "öppnande",
    "mötets öppnande", "sammanträdets öppnande", "mötet öppnas", "sammanträdet öppnas",
    "mötesöppnande", "avslutande", "avslutning", "mötet avslutas", "mötets avslutande",
    "sammanträdets avslutande", "sammanträdet avslutas", "anmälan av jäv", "anmälan om jäv",
    "jäv", "närvaro", "fastställande av föredragning", "fastställande av dagordning",
    "fastställande av ärendelista", "godkännande av föredragning", "godkännande av dagordning",
    "godkännande av ärendelista", "fastställelse av dagordning", "fastställelse av föredragning",
    "fastställande av röstlängd", "godkännande av kallelse", "kallelsens",
    "föregående protokoll", "föregående mötes", "föregående sammanträdes",
    "genomgång av föregående protokoll", "tid och plats för justering", "dagordning",
    "föredragningslista", "utseende av protokoll", "val av två justera", "val av en justera",
    "justerare", "tillkommande ärenden", "protokollsjustering", "protokolljustering",
    "sammanträdet förklaras", "prövning av kallelse", "beslutsförhet", "mötets utlysande",
    "fråga om mötet", "frågan om mötet", "fastställande av dagordningen", "anmälan av justera",
    "ändringar i föredragningslistan", "inledning och upprop",
    "stämman öppnas", "stämmans öppnande", "stämman avslutas", "stämmans avslutande",
    "val av ordförande vid stämman", "val av ordförande för stämman",
    "upprättande och godkännande av röstlängd", "godkännande av röstlängd", "protokollsjusterare",
    "protokolljusterare", "föregående minnesanteckningar",
    "val av ordförande och sekreterare", "ärendelista", "fastställande av dagens",
  ]

  private static func isQuestion(_ title: String, _ words: [String]) -> Bool {
    [
      "enkel fråga", "enkla frågor", "fråga från", "fråga till", "svar på fråga", "frågor från",
      "frågor till",
    ]
    .contains { title.begins(with: $0) } || title.holds("frågestund")
      || title.holds("enkel fråga")
      || title == "frågor"
  }

  private static func isMotion(_ words: [String]) -> Bool {
    guard
      let place = words.firstIndex(where: {
        ["motion", "motionen", "motioner", "motionssvar", "motionsbesvarande"].contains($0)
      })
    else { return false }
    if place == 0 || words.count <= 3 { return true }
    let before = ["på", "av", "över", "ny", "nya", "inkommen", "inkomna", "obesvarade", "angående"]
    let after = [
      "från", "om", "av", "gällande", "angående", "avseende", "väckt", "nr", "med", "att",
    ]
    return before.contains(words[place - 1])
      || (place + 1 < words.count && after.contains(words[place + 1]))
  }

  private static func isReport(_ title: String, _ words: [String]) -> Bool {
    Self.reportBeginnings.contains { title.begins(with: $0) }
      || words.contains { $0.hasPrefix("delegationsbeslut") || $0.hasPrefix("delegeringsbeslut") }
  }

  private static let reportBeginnings = [
    "anmälan av", "anmälningar", "anmälningsärende", "anmälda", "meddelande", "delgivning",
    "delegationsbeslut", "redovisning av delegation", "redovisning av delegerade",
    "delegationsärende", "inkomna handlingar", "inkomna skrivelser", "anmälan om delegation",
    "anmälan delegation", "skrivelser och meddelanden", "delegeringsbeslut",
    "redovisning av delegerings", "anmälan", "för kännedom", "redovisning av meddelanden",
    "rapportering av delegation", "anmäls", "redovisade delegation", "delegerade beslut",
    "redovisning av anmäl", "delegationslist", "ordförandebeslut", "inkomna skrivelser",
  ]
}

extension AgendaEntry {
  /// Whether the proposal does no more than note what was told.
  var onlyNotes: Bool {
    guard proposal.count == 1, let text = proposal.first?.text.folded else { return false }
    return text.holds("noteras till protokollet") || text.holds("till handlingarna")
      || text.holds("tar del av information") || text.holds("tagit del av")
  }
}

/// The headings between items, which are never handled (mellanrubriker).
enum Divider {
  /// Whether a line is one of the headings that agendas group their items under.
  static func isKnown(_ text: String) -> Bool {
    guard text.utf8.count < 90, text.startsUppercase || text.startsWithDigit else { return false }
    return kind(of: text) != nil || isPause(text) || isGroup(text.folded.withoutColon)
  }

  /// The kind of items that a heading announces, where it announces one.
  static func kind(of text: String) -> ItemKind? {
    var words = text.plainWords
    if words.count > 1, words[0].count == 1 { words.removeFirst() }
    if words == ["ärenden", "för", "information"] { return .information }
    guard let only = words.first, words.count == 1 else { return nil }
    switch only {
    case "informationsärenden", "informationer", "informationsärende", "information",
      "informationspunkter", "rapporter", "diskussionspunkter":
      return .information
    case "anmälningsärenden", "meddelanden", "delgivningar", "anmälan", "delegationsärenden",
      "anmälningar":
      return .report
    case "valärenden": return .election
    case "motioner": return .motion
    case "interpellationer", "frågor": return .question
    case "beslutsärenden", "remissärenden", "sekretessärenden", "beslutspunkter": return .decision
    default: return nil
    }
  }

  /// Whether a line is a pause: `Paus`, `10.00–10.15 Fika`, `Lunch kl 12.00`.
  static func isPause(_ text: String) -> Bool {
    let words = text.plainWords.filter {
      !$0.isDigits && !["kl", "klockan", "ca", "c:a", "min", "minuter"].contains($0)
    }
    guard let only = words.first, words.count <= 3 else { return false }
    let pauses: Set<String> = [
      "paus", "lunch", "fika", "kaffe", "rast", "ajournering", "lunchpaus", "kaffepaus",
      "fikapaus", "gruppmöten", "bensträckare", "eftermiddagskaffe", "förmiddagskaffe", "middag",
      "lunchuppehåll", "partigrupper", "gruppmöte",
    ]
    return pauses.contains(only)
      && words.dropFirst().allSatisfy { pauses.contains($0) || $0 == "och" || $0 == "inkl" }
  }

  private static func isGroup(_ text: String) -> Bool {
    if Self.groupBeginnings.contains(where: text.begins) { return text.words.count <= 9 }
    if groups.contains(text) { return true }
    return text.words.count <= 5 && text.hasSuffix("ärenden") && text != "ärenden"
  }

  private static let groupBeginnings = [
    "till fullmäktige", "till kommunfullmäktige", "till regionfullmäktige", "beslutas av",
    "till kommunstyrelsen", "till regionstyrelsen", "till landstingsfullmäktige", "ärenden till",
    "ärenden för", "ärenden som", "ärende till", "beslut i ", "ärenden från",
  ]

  private static let groups: Set<String> = [
    "beslutsärenden", "informationsärenden", "anmälningsärenden", "sekretessärenden",
    "remissärenden", "övriga ärenden", "delegationsärenden", "individärenden", "formalia",
    "inledande formalia", "valärenden", "offentliga ärenden", "öppna ärenden", "slutna ärenden",
    "ärenden med sekretess", "myndighetsärenden", "personärenden", "nämndens ärenden",
    "enskilda ärenden", "planärenden", "bygglovsärenden", "bygglov", "övrigt", "rapporter",
    "övriga frågor", "information", "beslut", "ekonomi", "öppen del", "sluten del",
    "offentlig del", "stängt sammanträde", "öppet sammanträde", "offentligt sammanträde",
    "ej offentliga ärenden", "sekretess", "inledning", "sociala ärenden", "miljöärenden",
    "byggärenden", "tillsynsärenden", "initiativärenden", "ledamotsinitiativ", "motioner",
    "interpellationer", "interpellationer och frågor", "frågor", "medborgarförslag",
    "bordlagda ärenden", "återremitterade ärenden", "uppföljning", "tillkommande ärenden",
    "extra ärenden", "allmänna ärenden", "inledande ärenden", "avslutande ärenden",
    "beredningsärenden", "informationspunkter", "beslutspunkter", "diskussionsärenden",
    "dialogärenden", "överläggningsärenden", "öppna sammanträdet",
  ]
}
