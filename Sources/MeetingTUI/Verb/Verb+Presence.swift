import Agenda

// The sitting and who is there.
extension Verb.Row {
  static let summon = Self(
    names: ["kalla"], group: .sitting,
    hint: Phrase(sv: "kalla", en: "summon"),
    help: Phrase(
      sv: "Antecknar när mötet anslogs och kallelsen sändes; ärende= gäller ett brådskande ärende.",
      en: "Records when the notice was posted and the summons sent; item= is an urgent item."),
    keys: [
      Parameter(.announced, .day(else: [])), Parameter(.sent, .day(else: [])), Parameter(.extra),
    ])
  static let open = Self(
    names: ["öppna"], key: "O", group: .sitting,
    hint: Phrase(sv: "öppna", en: "open"),
    help: Phrase(
      sv: "Öppnar sammanträdet.", en: "Opens the meeting."))
  static let close = Self(
    names: ["avsluta"], key: "Z", group: .sitting,
    hint: Phrase(sv: "avsluta", en: "close"),
    help: Phrase(
      sv: "Avslutar sammanträdet; varnar för ärenden som inte har behandlats.",
      en: "Closes the meeting; warns of items that were not handled."))
  static let adjourn = Self(
    names: ["ajournera"], key: "J", group: .sitting,
    hint: Phrase(sv: "ajournera", en: "adjourn"),
    help: Phrase(
      sv: "Ajournerar sammanträdet; det återupptas med återuppta.",
      en: "Adjourns the meeting; resume takes it up again."),
    isChairs: true)
  static let resume = Self(
    names: ["återuppta"], key: "H", group: .sitting,
    hint: Phrase(sv: "återuppta", en: "resume"),
    help: Phrase(
      sv: "Återupptar sammanträdet efter en ajournering.",
      en: "Resumes the meeting after it was adjourned."),
    isChairs: true)
  static let present = Self(
    names: ["närvarande"], key: "N", group: .presence,
    hint: Phrase(sv: "närvarande", en: "present"),
    help: Phrase(
      sv: "Antecknar närvarande; alla är ledamöterna, från= gäller från ett tidigare ärende.",
      en: "Records who is there; all means the members, from= counts from an earlier item."),
    words: [.many(.person(.away))],
    keys: [Parameter(.from, .item), Parameter(.remote, .oneOf(.yesOrNo))])
  static let absent = Self(
    names: ["frånvarande"], key: "B", group: .presence,
    hint: Phrase(sv: "frånvarande", en: "absent"),
    help: Phrase(
      sv: "Antecknar att någon inte är där, eller inte var det från ett tidigare ärende.",
      en: "Records that someone is not there, or was not from an earlier item on."),
    words: [.many(.person(.present))], keys: [Parameter(.from, .item)])
  static let serve = Self(
    names: ["tjänstgör"], key: "S", group: .presence,
    hint: Phrase(sv: "tjänstgör", en: "serve"),
    help: Phrase(
      sv: "Låter en ersättare tjänstgöra; utan för= på den plats som inkallelseordningen ger.",
      en: "Lets a substitute serve; without for= in the seat that the call-in order gives."),
    words: [.one(.person(.substitutes))],
    keys: [Parameter(.for, .person(.emptySeats)), Parameter(.from, .item)])
  static let arrive = Self(
    names: ["anländer"], key: "i", group: .presence,
    hint: Phrase(sv: "anländer", en: "arrive"),
    help: Phrase(
      sv: "Antecknar att någon kommer under sammanträdet.",
      en: "Records that someone comes during the meeting."),
    words: [.one(.person(.away))], keys: [Parameter(.remote, .oneOf(.yesOrNo))])
  static let leave = Self(
    names: ["lämnar"], key: "l", group: .presence,
    hint: Phrase(sv: "lämnar", en: "leave"),
    help: Phrase(
      sv: "Antecknar att någon går under sammanträdet.",
      en: "Records that someone goes during the meeting."),
    words: [.one(.person(.present))])
  static let recuse = Self(
    names: ["jäv"], key: "j", group: .presence,
    hint: Phrase(sv: "jäv", en: "recuse"),
    help: Phrase(
      sv: "Antecknar jäv: personen är tillbaka i nästa ärende; avgjort= är vad organet beslutade.",
      en: "Records a conflict of interest: back in the next item; ruling= is what the body ruled."),
    words: [.many(.person(.present))],
    keys: [
      Parameter(.reason), Parameter(.ground, .oneOf(.grounds)),
      Parameter(.ruling, .oneOf(.yesOrNo)),
    ])
  static let preside = Self(
    names: ["leder"], key: "L", group: .presence,
    hint: Phrase(sv: "leder", en: "preside"),
    help: Phrase(
      sv: "Låter en annan än ordföranden leda sammanträdet från och med nu.",
      en: "Lets someone other than the chair preside from now on."),
    words: [.one(.person(.serving))])
  static let attend = Self(
    names: ["deltar"], key: "D", group: .presence,
    hint: Phrase(sv: "deltar", en: "attend"),
    help: Phrase(
      sv: "Antecknar någon utanför organet som deltar, med titel och mellan vilka ärenden.",
      en: "Records someone from outside the body who attends, with title and for which items."),
    keys: [
      Parameter(.name, required: true), Parameter(.title), Parameter(.role, .oneOf(.roles)),
      Parameter(.from, .item), Parameter(.to, .item),
    ])
  static let verifiers = Self(
    names: ["justerare"], key: "V", group: .presence,
    hint: Phrase(sv: "justerare", en: "verifiers"),
    help: Phrase(
      sv: "Utser justerare; vid= och plats= säger när och var protokollet justeras.",
      en: "Chooses who verifies the minutes; at= and place= say when and where."),
    words: [.many(.person(.present))], keys: [Parameter(.at), Parameter(.place)])
  static let doors = Self(
    names: ["dörrar"], key: "|", group: .presence,
    hint: Phrase(sv: "dörrar", en: "doors"),
    help: Phrase(
      sv: "Antecknar att dörrarna öppnas eller stängs för allmänheten.",
      en: "Records that the doors are opened or closed to the public."),
    words: [.one(.oneOf(.openOrClosed))], keys: [Parameter(.reason)], isChairs: true)
  static let expel = Self(
    names: ["utvisa"], group: .presence,
    hint: Phrase(sv: "utvisa", en: "expel"),
    help: Phrase(
      sv: "Antecknar att ordföranden utvisar någon som stör ordningen.",
      en: "Records that the chair sends out someone who disturbs the order."),
    words: [.optional(.person(.present))],
    keys: [Parameter(.name), Parameter(.reason, required: true)])
}
