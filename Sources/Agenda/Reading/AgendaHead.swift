/// Reads what stands before the first item: the body, the day, the time and the place.
struct AgendaHead {
  private(set) var body: String?
  private(set) var date: Day?
  private(set) var time: String?
  private(set) var place: String?
  private(set) var firstParagraph: Int?
  /// Lines that say something that was not read.
  private(set) var unread: [Line] = []
  private var dateWeight = -1

  /// Reads the lines before the first item.
  init(_ lines: some Collection<Line>) {
    let lines = lines.filter { !$0.isBlank }
    var index = 0
    while index < lines.count {
      var line = lines[index]
      index += 1
      let rest = line.text.unmarked.withKeyColon(
        before: index < lines.count ? lines[index].text : "")
      if rest != line.text { line = Line(number: line.number, text: rest) }
      if rest.hasSuffix(":"), index < lines.count, Self.key(of: rest.withoutColon) != nil,
        !lines[index].text.contains(":") || lines[index].text.hasDigit
      {
        line = Line(number: line.number, text: rest + " " + lines[index].text)
        index += 1
      }
      if rest.endsInMidSentence, !rest.contains(":"), index < lines.count,
        rest.words.contains(where: { String($0).namesBody })
      {
        line = Line(number: line.number, text: rest + " " + lines[index].text)
        index += 1
      }
      if !take(line) { unread.append(line) }
    }
    if body == nil { body = lines.lazy.compactMap { $0.text.bodyInSentence }.first }
  }

  enum Key { case body, date, time, place, timeAndPlace, first, other }

  static func key(of words: String) -> Key? {
    switch words.folded.singleBlanks {
    case "organ", "nämnd", "nämnd/styrelse", "styrelse", "beslutande organ", "instans",
      "organisation":
      .body
    case "datum", "sammanträdesdatum", "mötesdatum", "dag", "möte", "sammanträde",
      "datum för sammanträde",
      "datum och tid", "datum/tid", "dag och tid", "tid och datum":
      .date
    case "tid", "klockan", "mötestid", "kl", "starttid", "sammanträdestid", "tidpunkt",
      "tidpunkt för sammanträdet":
      .time
    case "plats", "lokal", "mötesplats", "sammanträdesplats", "rum", "plats för sammanträdet",
      "adress":
      .place
    case "tid och plats", "plats och tid", "tid & plats", "plats & tid", "tid/plats", "plats/tid",
      "tid, plats",
      "datum, tid och plats", "när och var", "datum och plats", "tidpunkt och plats",
      "sammanträdestid och plats":
      .timeAndPlace
    case "första paragraf", "första §", "första paragrafen": .first
    case "ordförande", "sekreterare", "justerare", "kallade", "ledamöter", "ersättare",
      "diarienummer", "dnr",
      "gruppmöte", "gruppmöten", "kontakt", "telefon", "e-post", "justering", "utskriftsdatum":
      .other
    default: nil
    }
  }

  private mutating func take(_ line: Line) -> Bool {
    if ColumnHeads.matches(line.text) { return true }
    if let (key, value) = keyed(line.text) {
      switch key {
      case .body:
        body = value.singleBlanks
      case .first:
        firstParagraph = Int(value.filter { $0.isNumber })
        return firstParagraph != nil
      case .date:
        let found = takeDate(value, weight: 9)
        time = time ?? Clock.first(in: value)
        return found
      case .time:
        let found = takeDate(value, weight: 8)
        time = Clock.first(in: value) ?? time
        takePlace(value, afterWords: true)
        return found || time != nil
      case .place:
        takePlace(value, afterWords: false)
      case .timeAndPlace:
        takeDate(value, weight: 8)
        time = Clock.first(in: value) ?? time
        takePlace(value, afterWords: false)
      case .other: return false
      }
      return true
    }
    return takeLoose(line.text)
  }

  private func keyed(_ text: String) -> (Key, String)? {
    if let colon = text.firstIndex(of: ":"), let key = Self.key(of: text[..<colon].trimmed.unmarked)
    {
      let value = text[text.index(after: colon)...].trimmed.unmarked
      if !value.isEmpty { return (key, value) }
    }
    let columns = text.columns(gap: 2)
    guard columns.count > 1, let key = Self.key(of: columns[0]) else { return nil }
    return (key, columns.dropFirst().joined(separator: ", "))
  }

  // MARK: - Lines without a key

  private mutating func takeLoose(_ text: String) -> Bool {
    let lower = text.folded
    var found = false
    let isAboutNotice = [
      "utskick", "kungör", "justering", "senast", "anslag", "utfärdad", "tillkänna",
    ]
    .contains(where: lower.holds)
    if !isAboutNotice {
      let names =
        lower.holds("sammanträd") || lower.holds("möte") || lower.hasPrefix("kallelse")
      let clock = Clock.first(in: text)
      let weekday = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
        .contains(where: lower.holds)
      let weight = (names ? 3 : 0) + (clock != nil ? 2 : 0) + (weekday ? 2 : 0)
      found = takeDate(text, weight: weight)
      if let clock, time == nil, found || lower.holds("kl") || text.words.count <= 3 {
        time = clock
        found = true
        if names || weekday { takePlace(text, afterWords: true) }
      }
    }
    if takeBody(text) { return true }
    return found || Self.isTitle(lower) || ColumnHeads.matches(text) || PageFurniture.isPlain(text)
      || text.isDigits || text.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic }
  }

  private mutating func takeBody(_ text: String) -> Bool {
    guard text.utf8.count < 120, !text.hasSuffix(".") else { return false }
    var words = text.columns(gap: 3).first?.words.map(String.init) ?? []
    let openings = [
      "kallelse", "kungörelse", "underrättelse", "till", "föredragningslista", "för", "sammanträde",
      "med", "extra", "dagordning",
      "ärendelista", "i", "möte", "sammanträdeskallelse", "ks", "kf", "ledamöter", "och",
      "ersättare", "bolagsstämma", "årsstämma", "stämma", "styrelsemöte", "ordinarie",
    ]
    while words.count > 1, openings.contains(words[0].folded.withoutColon) {
      words.removeFirst()
    }
    if body == nil, words.joined(separator: " ").isCompany {
      body = words.joined(separator: " ")
      return true
    }
    guard let end = words.lastIndex(where: { $0.withoutComma.namesBody }), words.count <= 12,
      end <= 6
    else {
      return false
    }
    let isWhole =
      end == words.count - 1 || words[(end + 1)...].allSatisfy { $0.hasDigit || $0.count < 4 }
      || words[end + 1].hasDigit || words[end + 1].hasPrefix("(")
      || ["i", "på", "vid"].contains(words[end + 1])
      || (words[end + 1].folded == "för" && end + 2 < words.count)
      || (!text.hasDigit && words[(end + 1)...].allSatisfy { $0.isNameOfBody })
    guard body == nil || isWhole else { return false }
    if body == nil {
      let isNamedFor = end + 2 < words.count && words[end + 1].folded == "för"
      let isNamed = !text.hasDigit && words[(end + 1)...].allSatisfy { $0.isNameOfBody }
      let upTo =
        isNamedFor ? words.lastIndex { !$0.hasDigit } ?? end : isNamed ? words.count - 1 : end
      let name = words[...upTo].joined(
        separator: " "
      ).withoutComma
      body =
        name.isInCapitals ? name.prefix(1) + name.dropFirst().folded : name.capitalizedFirst
    }
    return isWhole
  }

  /// Whether a line is the title of the paper, `Kallelse till sammanträde`, and says no more.
  static func isTitle(_ text: String) -> Bool {
    let words = text.plainWords.filter { !$0.isDigits }
    return !words.isEmpty && words.allSatisfy { known.contains($0) }
  }

  static let known: Set<String> = [
    "kallelse", "kungörelse", "föredragningslista", "dagordning", "ärendelista", "ärenden",
    "ärende",
    "preliminär", "till", "sammanträde", "för", "extra", "innehåll", "innehållsförteckning",
    "ärendeförteckning", "med", "slutlig", "föredragande", "sammanträdeskallelse", "och", "sida",
    "lista", "möte", "protokoll", "kallelse/föredragningslista", "förslag", "sida",
    "underrättelse", "tillkännagivande", "att", "behandla", "program", "offentligt", "tid",
    "plats", "datum", "följande", "ärendena", "av", "dnr", "nr", "handlingar", "mötet", "agenda",
    "nämnd", "ordinarie", "digitalt",
  ]

  // MARK: - Day and place

  @discardableResult
  private mutating func takeDate(_ text: String, weight: Int) -> Bool {
    guard let day = Day(in: text) else { return false }
    if weight > dateWeight {
      date = day
      dateWeight = weight
    }
    return true
  }

  /// Takes the place out of a line that may also give day and time.
  private mutating func takePlace(_ text: String, afterWords: Bool) {
    guard place == nil else { return }
    if afterWords, let inside = text.placeAfterClock {
      place = inside
      return
    }
    var kept: [String] = []
    for piece in text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      let piece = piece.trimmed
      if piece.begins(with: "för att ") { break }
      let lower = piece.folded
      let isTime =
        Day(in: piece) != nil || Clock.first(in: piece) != nil
        || ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "kl", "klockan"]
          .contains(where: lower.begins)
      if isTime || piece.isEmpty { continue }
      if afterWords,
        lower.holds("sammanträd") || lower.holds("kallelse") || piece.namesBodyAtEnd
      {
        continue
      }
      kept.append(piece)
    }
    let found = kept.joined(separator: ", ").singleBlanks
    if !found.isEmpty { place = found }
  }
}
