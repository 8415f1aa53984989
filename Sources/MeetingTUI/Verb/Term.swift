import Agenda

/// A word of the vocabulary: the English form, which the file keeps, and the Swedish ones.
struct Term: Hashable, Sendable {
  /// The English form.
  let en: String
  /// The Swedish forms, the usual one first.
  let sv: [String]

  /// Makes a word.
  init(_ en: String, _ sv: String...) {
    self.en = en
    self.sv = sv
  }

  /// The usual form in one language.
  func callAsFunction(_ language: Language) -> String {
    switch language {
    case .swedish: sv.first ?? en
    case .english: en
    }
  }

  /// Every form.
  var forms: [String] { [en] + sv }

  /// Whether a text is one of the forms, whatever its case.
  func matches(_ text: String) -> Bool { forms.contains(text.lowercased()) }
}

extension Term {
  // Keys that go with every verb.
  static let at = Term("at", "vid")
  static let item = Term("item", "ärende")
  static let because = Term("because", "trots")
  // Keys of several verbs.
  static let text = Term("text", "text")
  static let reason = Term("reason", "skäl")
  static let kind = Term("kind", "slag")
  static let name = Term("name", "namn")
  static let title = Term("title", "titel", "rubrik")
  static let from = Term("from", "från")
  static let to = Term("to", "till")
  static let `for` = Term("for", "för")
  static let on = Term("on", "på")
  static let after = Term("after", "efter")
  static let place = Term("place", "plats")
  static let by = Term("by", "av")
  static let point = Term("point", "punkt")
  static let role = Term("role", "roll")
  static let reference = Term("ref", "dnr")
  static let summary = Term("summary", "sammanfattning")
  static let proposal = Term("proposal", "förslag")
  static let paragraph = Term("paragraph", "paragraf")
  static let method = Term("method", "metod")
  static let yesText = Term("yes-text", "ja-text")
  static let noText = Term("no-text", "nej-text")
  static let rest = Term("rest", "resten")
  static let against = Term("against", "mot")
  static let post = Term("post", "uppdrag")
  static let term = Term("term", "mandattid")
  static let remote = Term("remote", "distans")
  static let ground = Term("ground", "grund")
  static let ruling = Term("ruling", "avgjort")
  // Keys of what becomes of the papers.
  static let outcome = Term("outcome", "utfall")
  static let `as` = Term("as", "som")
  static let key = Term("key", "nyckel")
  static let found = Term("found", "funnet")
  static let signature = Term("signature", "underskrift")
  // Keys of how the meeting was called.
  static let announced = Term("announced", "anslagen")
  static let sent = Term("sent", "sänd")
  static let extra = Term("extra", "extra")
  // Keys of elections by ballot.
  static let seats = Term("seats", "platser")
  static let ballots = Term("ballots", "sedlar")
  static let blank = Term("blank", "blanka")
  static let invalid = Term("invalid", "ogiltiga")
  static let voters = Term("voters", "röstande")
  static let heading = Term("heading", "gruppbeteckning")
  static let names = Term("names", "namn")
  static let winner = Term("winner", "vinnare")
  static let seed = Term("seed", "slumptal")

  // Words that stand for persons and items.
  static let all = Term("all", "alla")
  static let next = Term("next", "nästa")

  // What is voted, found and decided.
  static let yes = Term("yes", "ja")
  static let no = Term("no", "nej")
  static let abstain = Term("abstain", "avstår")
  static let absent = Term("absent", "frånvarande")
  static let paired = Term("paired", "kvittad")
  static let main = Term("main", "huvudförslag", "huvudförslaget")
  static let adopted = Term("adopted", "antas")
  static let rejected = Term("rejected", "avslås")
  static let today = Term("today", "idag")
  static let decision = Term("decision", "beslut", "beslutet")
  static let open = Term("open", "öppna", "öppnas")
  static let closed = Term("closed", "stängda", "stängs")
  static let secret = Term("closed", "sluten")
  static let draw = Term("draw", "dra")
}

extension [Term] {
  static let choices: [Term] = [.yes, .no, .abstain, .absent, .paired]
  static let sides: [Term] = [.main, .adopted, .rejected, .today]
  static let yesOrNo: [Term] = [.yes, .no]
  static let openOrClosed: [Term] = [.open, .closed]
  static let motionKinds: [Term] = [
    Term("adopt", "bifall"), Term("reject", "avslag"), Term("amend", "ändring"),
    Term("counter", "motförslag"), Term("add", "tillägg"), Term("remit", "återremiss"),
    Term("table", "bordläggning"), Term("recess", "ajournering"),
    Term("order", "ordningsfråga"),
  ]
  static let speechKinds: [Term] = [
    Term("speech", "anförande"), Term("reply", "replik"), Term("order", "ordningsfråga"),
  ]
  static let itemKinds: [Term] = [
    Term("decision", "beslut"), Term("information", "information"), Term("election", "val"),
    Term("report", "anmälan"), Term("motion", "motion"), Term("question", "fråga"),
    Term("initiative", "initiativ"), Term("formal", "formalia"), Term("divider", "rubrik"),
  ]
  static let roles: [Term] = [
    Term("secretary", "sekreterare"), Term("officer", "tjänsteperson"),
    Term("observer", "observatör"), Term("staff", "personal"), Term("auditor", "revisor"),
  ]
  static let methods: [Term] = [
    Term("roll-call", "upprop"), Term("hands", "handuppräckning"), .secret,
  ]
  static let grounds: [Term] = [
    Term("party", "part"), Term("agent", "ombud"), Term("supervision", "tillsyn"),
    Term("accountable", "ansvar"), Term("other", "annat"),
  ]
  static let outcomes: [Term] = [
    Term("signed", "undertecknat"), Term("refused", "vägrar"), Term("hindered", "förhindrad"),
  ]
  static let signingMethods: [Term] = [
    Term("paper", "papper"), Term("ssh"), Term("digital", "digitalt"),
  ]
  static let marks: [Term] = [
    Term("urgent", "brådskande"), Term("secret", "sekretess"),
    Term("authority", "myndighetsutövning"), Term("withheld", "undantas"),
    Term("prepared-by", "beredd-av"), Term("tabled", "bordlagt"),
    Term("minority-used", "minoritetsskydd-använt"), Term("majority", "majoritet"),
    Term("consent", "samtycke"), Term("employment", "anställning"), Term("raised", "väckt"),
  ]
  static let fields: [Term] = [
    Term("title", "titel", "rubrik"), Term("ref", "dnr"), .summary, .proposal, .decision,
    .yes, .no, Term("basis", "underlag"), Term("dispatch", "expediering"),
  ]
  static let fieldParts: [Term] = [
    .text, .reason, Term("movers", "yrkande"), Term("supporters", "biträdande"),
    Term("note", "anteckning"), Term("statement", "yttrande"), Term("reservation", "reservation"),
  ]
}

extension Term {
  /// What the value of a mark of an item may be.
  var markMeaning: Meaning {
    switch en {
    case "prepared-by", "tabled": .word([.no])
    case "raised": .day(else: [.no])
    case "majority": .oneOf([Term("two-thirds", "två-tredjedelar"), .no])
    case "consent": .oneOf([.all, .no])
    default: .oneOf(.yesOrNo)
    }
  }
}
