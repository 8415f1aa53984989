import Agenda

/// What the questions of an election by ballot are answered with, and what they open with.
struct BallotFields {
  let verb: Verb
  let meeting: Meeting
  let item: Item?
  let language: Language

  /// The post that the nominated are up for.
  var post: String {
    guard verb == .demandVote || verb == .proportional else { return "" }
    return item?.nominations.first?.post ?? ""
  }

  /// The names that ballots may bear, those not counted yet first; then another name, and the rest.
  var candidates: [MenuLine] {
    guard let item else { return [] }
    let counted = item.election?.candidates ?? []
    let names = BallotBox.names(in: item)
    let waiting = names.filter { name in !counted.contains { $0.name == name } }
    let done = counted.map { (word: $0.name, label: "\($0.name): \($0.ballots)") }
    let other = MenuLine(
      key: "-", word: "", label: Phrase(sv: "ett annat namn", en: "another name")(language))
    let rest = MenuLine(
      key: "0", word: "=",
      label: Phrase(sv: "blanka, ogiltiga, röstande", en: "blank, invalid, voters")(language))
    return MenuLine.counted(waiting.map { (word: $0, label: $0) } + done) + [other, rest]
  }

  /// Those who are equal; then that the program draws the lot.
  var winners: [MenuLine] {
    guard let item else { return [] }
    let tied = BallotBox.tied(in: item)
    guard !tied.isEmpty else { return [] }
    let draw = MenuLine(
      key: "0", word: "",
      label: Phrase(sv: "programmet drar lotten", en: "the program draws the lot")(language))
    return MenuLine.counted(tied.map { (word: $0, label: $0) }) + [draw]
  }

  /// How many are mostly elected: one by majority, as many as are nominated in proportion.
  var seats: String {
    guard verb == .proportional else { return "1" }
    return String(max(item?.nominations.filter { $0.post == post }.count ?? 1, 1))
  }
}
