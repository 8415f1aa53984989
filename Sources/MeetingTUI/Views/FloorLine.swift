import Agenda
import Screen

/// Who has the floor and for how long, and who waits, in one line for the item's view.
struct FloorLine {
  let text: String
  /// Plain while there is time.
  let style: Style

  /// Makes the line of an item; nothing where nobody has the floor and nobody waits.
  init?(_ item: Item, of meeting: Meeting, now: Moment, language: Language) {
    var parts: [String] = []
    var style: Style = .plain
    if let speech = item.floor {
      let time = meeting.time(of: speech, on: item, now: now)
      style = time.style
      let name = time.sign.isEmpty ? speech.name : "\(time.sign) \(speech.name)"
      parts.append(
        Phrase(sv: "Ordet: ", en: "Floor: ")(language) + name + " " + time.clock(language)
          + (time.standing == .out
            ? Phrase(sv: ", TIDEN ÄR SLUT", en: ", TIME IS OUT")(language) : ""))
    }
    let waiting = item.waitingSpeakers
    if !waiting.isEmpty {
      let more = waiting.count > Self.most ? " + \(waiting.count - Self.most)" : ""
      let names = waiting.prefix(Self.most).map { speech in
        speech.kind == .speech ? speech.name : "\(speech.kind.name(language)) \(speech.name)"
      }
      let label = Phrase(sv: "väntar: ", en: "waiting: ")(language)
      parts.append(
        (parts.isEmpty ? sentenceStart(label) : label) + names.joined(separator: ", ") + more)
    }
    guard !parts.isEmpty else { return nil }
    text = parts.joined(separator: " · ")
    self.style = style
  }

  /// How many of those who wait are named.
  private static let most = 5
}

extension SpeechTime {
  /// What the clock means.
  var style: Style {
    switch standing {
    case .unlimited, .inTime: .plain
    case .ending: .warning
    case .out: .refusal
    }
  }

  /// The sign of a time that is nearly out, or out.
  var sign: String {
    switch standing {
    case .unlimited, .inTime: ""
    case .ending: "▲"
    case .out: "■"
    }
  }

  /// `2.14 av 3.00`; where the party has less left than that, of the party's.
  func clock(_ language: Language) -> String {
    let spoken = Self.minutes(seconds, language)
    guard let limit else { return spoken }
    let most = Self.minutes(limit, language)
    return bound == .party
      ? Phrase(sv: "\(spoken) av partiets \(most)", en: "\(spoken) of the party's \(most)")(
        language)
      : Phrase(sv: "\(spoken) av \(most)", en: "\(spoken) of \(most)")(language)
  }
}
