internal import Agenda
internal import Voting

/// The words of the ontology that the document refers to: concepts and roles, with their ids and how
/// they are shown in Swedish.
enum AkomaNtosoTerms {
  /// A word with its id.
  typealias Term = (id: String, shown: String)

  /// The concepts, all of them in every document, so that a reader need not look for one that is not
  /// there.
  static let concepts: [Term] = {
    var terms: [Term] = [
      ("section_paragraph", "paragraf"), ("deciding", "tog del i beslutet"),
      ("sitting", "sammanträde"), VotingList.struckTerm, VotingList.openTerm,
    ]
    terms += Section.Kind.allCases.map { ($0.eID, $0.shown) }
    terms += Choice.allCases.map { ($0.eID, $0.heading) }
    terms += VotingList.Kind.allCases.map { ($0.eID, $0.shown) }
    terms += Right.allCases.map { ($0.eID, $0.shown) }
    terms += Decision.Outcome.allCases.map { ($0.eID, $0.shown) }
    terms += Milestone.Kind.allCases.map { ($0.eID, $0.shown) }
    return terms + Standing.terms
  }()

  /// The roles.
  static let roles: [Term] = [
    ("chair", "ordförande"), ("member", "ledamot"), ("substitute", "tjänstgörande ersättare"),
    ("verifier", "justerare"), ("signer", "undertecknare"), ("mover", "den som yrkar"),
    ("supporter", "den som instämmer"),
    ("dissenter", "reservant"), ("author", "protokollförande organ"),
    ("editor", "program som skrev filen"),
  ]
}

extension Section.Kind {
  var eID: String { "section_\(rawValue)" }

  /// The element of the standard that holds such a section, and its abbreviation in ids; the general
  /// one has a name.
  var element: (name: String, abbreviation: String, isNamed: Bool) {
    switch self {
    case .decision: ("resolutions", "resolutions", false)
    case .motions: ("noticesOfMotion", "noticesOfMotion", false)
    case .inquiry: ("questions", "questions", false)
    case .reservation: ("declarationOfVote", "declarationOfVote", false)
    case .statement: ("writtenStatements", "writtenStatements", false)
    case .basis: ("papers", "papers", false)
    case .recess: ("adjournment", "adjournment", false)
    case .order: ("pointOfOrder", "pointOfOrder", false)
    case .summary, .other, .earlier, .proposal, .addition, .proposition, .vote, .election, .note,
      .recusal, .presiding, .doors, .dispatch:
      ("debateSection", "dbsect", true)
    }
  }

  fileprivate var shown: String {
    switch self {
    case .summary: "sammanfattning"
    case .other: "avsnitt"
    case .earlier: "tidigare behandling"
    case .proposal: "förslag till beslut"
    case .addition: "tillkommande ärende"
    case .inquiry: "interpellation eller fråga"
    case .motions: "yrkanden"
    case .proposition: "proposition"
    case .vote: "omröstning"
    case .election: "val"
    case .decision: "beslut"
    case .reservation: "reservation"
    case .note: "protokollsanteckning"
    case .statement: "särskilt yttrande"
    case .recusal: "jäv"
    case .presiding: "tjänstgörande ordförande"
    case .doors: "offentlighet"
    case .recess: "ajournering"
    case .order: "ordningen vid sammanträdet"
    case .dispatch: "expediering"
    case .basis: "beslutsunderlag"
    }
  }
}

extension Choice {
  var eID: String { "choice_\(rawValue)" }
}

extension VotingList {
  /// A vote that was struck, and another held in its place.
  static let struckTerm: AkomaNtosoTerms.Term = ("vote_struck", "omröstningen görs om")
  /// A vote whose result is open.
  static let openTerm: AkomaNtosoTerms.Term = ("vote_open", "omröstningen är inte avslutad")
}

extension VotingList.Kind {
  static var allCases: [Self] { [.main, .counter, .remit, .table, .order] }

  var eID: String { "vote_\(rawValue)" }

  fileprivate var shown: String {
    switch self {
    case .main: "huvudvotering"
    case .counter: "motförslagsvotering"
    case .remit: "votering om återremiss"
    case .table: "votering om bordläggning"
    case .order: "votering i en ordningsfråga"
    }
  }
}

extension Right {
  static var allCases: [Self] { [.majority, .casting, .minority, .twoThirds, .shortOfTwoThirds] }

  var eID: String { "right_\(rawValue)" }

  fileprivate var shown: String {
    switch self {
    case .majority: "fler röster"
    case .casting: "ordförandens utslagsröst"
    case .minority: "en tredjedel av de närvarande"
    case .twoThirds: "två tredjedelar"
    case .shortOfTwoThirds: "två tredjedelar nåddes inte"
    }
  }
}

extension Decision.Outcome {
  static var allCases: [Self] { [.decided, .noted, .tabled, .remitted] }

  var eID: String { "outcome_\(rawValue)" }

  fileprivate var shown: String {
    switch self {
    case .decided: "beslutat"
    case .noted: "antecknat"
    case .tabled: "bordlagt"
    case .remitted: "återremitterat"
    }
  }
}

extension Milestone.Kind {
  var eID: String { "milestone_\(rawValue)" }

  fileprivate var shown: String {
    switch self {
    case .sent: "sänt för justering"
    case .signed: "undertecknat"
    case .refused: "vägrar underteckna"
    case .hindered: "har förhinder"
    case .verified: "justerat"
    case .corrected: "rättat"
    case .announced: "anslaget"
    case .takenDown: "anslaget taget ned"
    }
  }
}

extension Standing {
  static let terms: [AkomaNtosoTerms.Term] = [
    ("standing_draft", "utkast"), ("standing_sent", "sänd för justering"),
    ("standing_signing", "under justering"), ("standing_verified", "justerad"),
  ]

  var eID: String {
    switch self {
    case .draft: "standing_draft"
    case .sent: "standing_sent"
    case .signing: "standing_signing"
    case .verified: "standing_verified"
    }
  }
}

extension VotingList {
  /// What refers to its outcome: the side that carried it, or that it is struck or open.
  var outcomeID: String {
    if isStruck { return Self.struckTerm.id }
    guard let outcome else { return Self.openTerm.id }
    return outcome.side?.eID ?? outcome.right.eID
  }
}
