import Agenda
import Screen
import TestSupport

@testable import MeetingTUI

/// Meetings of many seats, and the hall's screen at them.
enum HallBench {
  /// A council of so many seats in eight parties of very different size.
  static func council(_ seats: Int, showing detail: HallDetail = .names) -> Body {
    let shares = [
      ("S", 31), ("M", 20), ("SD", 20), ("C", 7), ("V", 7), ("KD", 6), ("MP", 5), ("L", 4),
    ]
    let people = (1...seats).map { place in
      var left = (place - 1) * 100 / seats
      let party = shares.first { share in
        left -= share.1
        return left < 0
      }
      let role = place == 1 ? "ordförande" : "ledamot"
      return Person(
        id: PersonID(place), name: "Ledamot Efternamnsson \(place)", party: party?.0 ?? "",
        role: role, isMember: true)
    }
    var body = Body(
      name: "Provfullmäktige", kind: .council, seats: seats,
      mainProposal: "styrelsens förslag", people: people)
    body.rules.hall = detail
    return body
  }

  /// A vote of the whole council, up to its count.
  static let counted = [
    "present all", "open at=08:30", "mark 1-6 prepared-by=styrelsen", "take 1", "fix", "gavel",
    "take 3", ##"motion "#2" kind=reject"##, "close-debate", "put", "find main",
    ##"demand-vote "#2""##, "vote no (M) (KD) (L)", ##"vote abstain (C)"##,
    ##"vote absent "#5""##, "vote rest=yes", "end-vote",
  ]

  /// The board's own rule for its hall.
  static func board(showing detail: HallDetail) -> Body {
    var body = DeskBench.body
    body.rules.hall = detail
    return body
  }

  /// What the hall shows after some lines, as bare text.
  static func shown(
    _ lines: [String], body: Body = DeskBench.body, columns: Int = 80, rows: Int = 24
  ) throws -> String {
    try DeskBench.run(lines, desk: .hall, columns: columns, rows: rows, body: body).frame.text
  }
}
