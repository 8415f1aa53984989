public import Voting

extension Warning {
  /// One sentence that says what is unusual.
  public func sentence(_ language: Language) -> String { phrase(language) }

  private var phrase: Phrase {
    switch self {
    case .itemsNotHandled(let count):
      Phrase(
        sv: count == 1 ? "Ett ärende är inte behandlat." : "\(count) ärenden är inte behandlade.",
        en: count == 1 ? "One item has not been handled." : "\(count) items have not been handled.")
    case .itemsUndecided(let count):
      Phrase(
        sv: count == 1
          ? "Ett upptaget ärende är inte avgjort." : "\(count) upptagna ärenden är inte avgjorda.",
        en: count == 1
          ? "One item that was taken is not decided."
          : "\(count) items that were taken are not decided.")
    case .callInOrder(let first):
      Phrase(
        sv: "\(first) står före i inkallelseordningen.",
        en: "\(first) comes before in the call-in order.")
    case .notInCallInOrder(let name, let party):
      Phrase(
        sv: "\(name) står inte i inkallelseordningen för \(party).",
        en: "\(name) is not in the call-in order for \(party).")
    case .reservedThoughAbstained(let name):
      Phrase(
        sv: "\(name) avstod i omröstningen men reserverar sig.",
        en: "\(name) abstained in the vote but dissents.")
    case .reservedThoughWon(let name):
      Phrase(
        sv: "\(name) röstade med majoriteten men reserverar sig.",
        en: "\(name) voted with the majority but dissents.")
    case .changedAfterGavel:
      Phrase(
        sv: "Texten var klubbad och ändras.", en: "The text was gavelled and is changed.")
    case .lateNonParticipation(let name):
      Phrase(
        sv: "\(name) säger sig inte delta först sedan propositionen ställts.",
        en: "\(name) says not to take part only after the question was put.")
    case .kindLooksLike(let kind, let suggested):
      Phrase(
        sv: "Ordalydelsen ser ut som \(suggested.swedish), inte \(kind.swedish).",
        en: "The wording looks like \(suggested.rawValue), not \(kind.rawValue).")
    case .withoutQuorum(let serving, let needed):
      Phrase(
        sv: "Utan beslutsförhet: \(serving) tjänstgör och \(needed) behövs.",
        en: "Without a quorum: \(serving) serve and \(needed) are needed.")
    case .agendaNotFixed:
      Phrase(
        sv: "Ärendet tas upp innan föredragningslistan är fastställd.",
        en: "The item is taken before the agenda is fixed.")
    case .decisionWithoutParagraph:
      Phrase(
        sv: "Ärendet har ingen paragraf: beslutet kommer inte med i protokollet.",
        en: "The item has no paragraph: the decision will not stand in the minutes.")
    case .handsMissing(let counted, let entitled):
      Phrase(
        sv: "\(counted) röster räknades bland \(entitled) röstberättigade.",
        en: "\(counted) votes were counted among \(entitled) entitled.")
    case .lockedMotionChanged(let letter):
      Phrase(
        sv: "Yrkande \(letter) ändras fast överläggningen är avslutad.",
        en: "Motion \(letter) is changed although the debate is closed.")
    default: Phrase(sv: "\(self)", en: "\(self)")
    }
  }
}

extension MotionKind {
  /// The Swedish word for the kind, as a desk types it.
  public var swedish: String {
    switch self {
    case .adopt: "bifall"
    case .reject: "avslag"
    case .amend: "ändring"
    case .counter: "motförslag"
    case .add: "tillägg"
    case .remit: "återremiss"
    case .table: "bordläggning"
    case .recess: "ajournering"
    case .order: "ordningsfråga"
    }
  }
}
