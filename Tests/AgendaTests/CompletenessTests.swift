import Testing
import Voting

@testable import Agenda

/// What the minutes lack, at the boundary of each rule.
/// - Law: KL 5 kap. 65–69 §§, 8 kap. 12 §.
@Suite struct CompletenessTests {
  typealias B = SmallBoard

  private static func gaps(_ board: Chamber) -> [Gap] {
    board.meeting.missingInText.filter { $0.item == Chamber.matter }.map(\.gap)
  }

  private static func chamber(
    _ kind: BodyKind = .committee, seats: Int = 5, _ commands: [Command] = []
  ) throws -> Chamber {
    var board = try Chamber(kind, seats: seats)
    board.because = "prövat"
    try board.run(commands)
    return board
  }

  // MARK: - The meeting

  @Test("KL 5 kap. 69 §: verifiers as many as the rule, and no place or time where both lack")
  func verifiers() throws {
    for (rule, chosen, lacks) in [
      (1, 0, [Gap.noVerifiers]), (2, 1, [.tooFewVerifiers(chosen: 1, of: 2)]), (2, 2, []),
      (2, 3, []), (0, 0, [.noVerifiers]),
    ] {
      var body = B.body
      body.rules.verifiers = rule
      var board = B()
      board.meeting = Meeting(
        body: body, day: Day(number: 20_500), time: nil, place: nil, firstParagraph: 1, agenda: [])
      try board.run(.present(body.members.map(\.id), from: nil))
      let people = Array([B.hall, B.lind, B.norr].prefix(chosen))
      if chosen > 0 { try board.run(.verifiers(people, at: "kl. 10", place: nil)) }
      let said = board.meeting.missingInText.filter { $0.remedy == .verifiers }.map(\.gap)
      #expect(said == lacks, "\(chosen) of \(rule)")
    }
    for (at, place, lacks) in [
      (nil, nil, true), ("kl. 10", nil, false), (nil, "Kansliet", false), ("", "", true),
      ("kl. 10", "Kansliet", false),
    ] as [(String?, String?, Bool)] {
      var board = B()
      try board.run([
        .present(B.body.members.map(\.id), from: nil), .verifiers([B.hall], at: at, place: place),
      ])
      let said = board.meeting.missing.map(\.gap).contains(.noVerificationPlace)
      #expect(said == lacks, "\(at ?? "-") \(place ?? "-")")
    }
  }

  @Test("the meeting's own gaps go as they are mended")
  func meetingGaps() throws {
    var board = B()
    #expect(
      board.meeting.missing.map(\.gap) == [.notClosed, .noVerifiers, .noSecretary, .nobodyPresides])
    try board.run([
      .attend(Attendee(name: "Siv Lund", role: .secretary)),
      .present(B.body.members.map(\.id), from: nil),
    ])
    #expect(board.meeting.missing.map(\.gap) == [.notClosed, .noVerifiers])
    try board.run([.open, .close])
    let closed = board.meeting.missing
    #expect(closed.map(\.gap).first == .noVerifiers)
    #expect(
      closed.dropFirst().map(\.gap)
        == B.agenda.map { .notHandled(title: $0.title) })
    #expect(closed.dropFirst().allSatisfy { $0.remedy == .item && $0.gap.law == "KL 5 kap. 66 §" })
  }

  // MARK: - 67 §

  @Test("KL 5 kap. 67 § 1: a motion lacks words until it has some")
  func words() throws {
    var board = try Self.chamber(.committee, [MotionDraft.by(3, .add, "En plan tas fram.")])
    #expect(Self.gaps(board) == [.undecided])
    for (text, lacks) in [("", true), ("  \n", true), ("x", false)] {
      board.meeting.apply(
        .edited(item: Chamber.matter, field: "A.text", text: text, persons: [], reason: nil))
      let missing = board.meeting.missingInText.first { $0.remedy == .edit(.text(Chamber.a)) }
      #expect((missing != nil) == lacks)
      #expect((missing?.gap.law ?? "KL 5 kap. 67 § 1") == "KL 5 kap. 67 § 1")
    }
  }

  @Test("KL 5 kap. 67 § 3 and 5: a vote is open, tied, counted, confirmed; hands name nobody")
  func votes() throws {
    let asked: [Command] = [MotionDraft.by(3, .reject), .closeDebate, .put(nil), .find(.main)]
    var board = try Self.chamber(.committee, seats: 6, asked + [.demandVote(Demand(), yes: nil)])
    try board.run(.vote(.yes, [PersonID(2)]))
    #expect(Self.gaps(board) == [.voteOpen(number: 1), .undecided])
    try board.run([
      .vote(.yes, [3, 4].map(PersonID.init)), .vote(.no, [5, 6, 1].map(PersonID.init)),
    ])
    try board.run(.endVote)
    #expect(Self.gaps(board) == [.voteTied(number: 1), .undecided])
    try board.run(.casting(.yes))
    #expect(Self.gaps(board) == [.voteUnconfirmed(number: 1), .undecided])
    try board.run(.gavel)
    #expect(Self.gaps(board).isEmpty)
    for (yes, no, lacks) in [(5, 0, false), (4, 1, true), (3, 2, true)] {
      var board = try Self.chamber(
        .committee,
        seats: 5,
        asked + [
          .demandVote(Demand(method: .hands), yes: nil), .count(yes: yes, no: no, abstain: 0),
          .endVote, .gavel,
        ])
      #expect(Self.gaps(board) == (lacks ? [.voteWithoutNames(number: 1)] : []), "\(yes)–\(no)")
      board.because = nil
    }
  }

  @Test("KL 5 kap. 67 § 4: a decision without words, and what is mended stands")
  func decision() throws {
    var board = try Self.chamber(.committee, [.gavel])
    for (text, lacks) in [("", true), ("Budgeten antas.", false)] {
      board.meeting.apply(
        .edited(item: Chamber.matter, field: "decision", text: text, persons: [], reason: "prövat"))
      #expect(Self.gaps(board) == (lacks ? [.decisionWithoutWords] : []))
    }
  }

  @Test("KL 5 kap. 50 §: a council's referral back has reasons, a board's need none")
  func remit() throws {
    for (kind, reason, lacks) in [
      (BodyKind.council, "", true), (.council, "Mer underlag.", false), (.committee, "", false),
    ] {
      var board = try Self.chamber(
        kind,
        [
          .mark([Chamber.matter], [.init(key: "prepared-by", value: "styrelsen")]),
          MotionDraft.by(3, .remit, reason: "Mer underlag."), .closeDebate, .put(nil),
          .find(.motion(Chamber.a)), .gavel,
        ])
      board.meeting.apply(
        .edited(item: Chamber.matter, field: "A.reason", text: reason, persons: [], reason: nil))
      #expect(Self.gaps(board) == (lacks ? [.remitWithoutReason(Chamber.a)] : []), "\(kind)")
    }
  }

  @Test(
    "FL 31–32 §§: an exercise of authority says why, and who presented it while that can be said")
  func authority() throws {
    var board = try Self.chamber()
    try board.run([
      .mark([Chamber.matter], [.init(key: "authority", value: "yes")]), .gavel,
    ])
    #expect(Self.gaps(board) == [.authorityWithoutReasons, .authorityWithoutPresenter])
    board.item = Chamber.matter
    try board.run(.edit(.summary, text: "Fastigheten är förorenad.", persons: []))
    #expect(Self.gaps(board) == [.authorityWithoutPresenter])
    var presented = board
    try presented.run(.presenter(Presenter(name: "Ann Lo", title: "")))
    #expect(Self.gaps(presented).isEmpty)
    try board.run(.close)
    #expect(Self.gaps(board).isEmpty)
  }

  // MARK: - Verifying and announcing

  /// A closed meeting with one §, its chair, a secretary and a verifier.
  private static func closed() throws -> Chamber {
    try chamber(
      .committee,
      [
        .attend(Attendee(name: "Siv Lund", role: .secretary)),
        .verifiers([PersonID(2)], at: "kl. 10", place: nil), .gavel,
        .strike(ItemID(1), reason: "utgår"), .strike(ItemID(3), reason: "utgår"), .close,
      ])
  }

  private static let send = Command.paper(
    .send([FixedText(paragraph: nil, text: "f"), FixedText(paragraph: 1, text: "p")]))

  private static func attest(
    _ signer: Signer, on: Day? = nil, _ outcome: Attestation.Outcome = .signed
  ) -> Command {
    .paper(
      .attest(
        AttestationDraft(
          signers: [signer], on: on, outcome: outcome, text: outcome == .signed ? "" : "sjuk")))
  }

  @Test("KL 5 kap. 69 §: sent, signed in order by secretary, chair, verifier")
  func verifying() throws {
    var board = try Self.closed()
    let last = board.meeting.lastDays.verification
    #expect(board.meeting.missing.map(\.gap) == [.notSent(last: last)])
    try board.run(Self.send)
    let signers: [Signer] = [.secretary, .person(PersonID(1)), .person(PersonID(2))]
    #expect(
      board.meeting.missing.map(\.remedy) == signers.map { Remedy.attest($0, items: []) })
    #expect(board.meeting.missing.allSatisfy { $0.isOfVerification && $0.gap.law != nil })
    var changed = board
    changed.item = Chamber.matter
    try changed.run(.edit(.summary, text: "Mer.", persons: []))
    #expect(changed.meeting.missing.map(\.gap) == [.changedSinceSent(paragraphs: [1])])
    for signed in 1...3 {
      try board.run(Self.attest(signers[signed - 1]))
      let left = board.meeting.missing.map(\.gap)
      #expect(left.count == max(3 - signed, 1))
    }
    let day = board.meeting.day
    #expect(
      board.meeting.missing.map(\.gap)
        == [
          .notPosted(paragraphs: [1], last: Deadline.announcement(afterVerification: day))
        ])
  }

  @Test("where too few sign, someone else is to be chosen")
  func tooFew() throws {
    for (outcome, lacks) in [
      (Attestation.Outcome.hindered, true), (.refused, true), (.signed, false),
    ] {
      var board = try Self.closed()
      try board.run([
        Self.send, Self.attest(.secretary), Self.attest(.person(PersonID(1))),
        Self.attest(.person(PersonID(2)), outcome),
      ])
      let first = board.meeting.missing.first
      #expect((first?.gap == .tooFewSigned(paragraphs: [1])) == lacks, "\(outcome)")
      #expect((first?.remedy == .verifiers) == lacks)
    }
  }

  @Test("KL 8 kap. 12 §, 13 kap. 5 §: the notice comes down a day early, on the day, a day after")
  func notice() throws {
    for late in -1...1 {
      var board = try Self.closed()
      try board.run([
        Self.send, Self.attest(.secretary), Self.attest(.person(PersonID(1))),
        Self.attest(.person(PersonID(2))),
        .paper(.post([], on: board.meeting.day, place: "Kansliet", by: nil)),
      ])
      let first = Deadline.removal(afterAnnouncement: board.meeting.day)
      #expect(
        board.meeting.missing.map(\.gap)
          == [.stillPosted(paragraphs: [1], since: board.meeting.day, first: first)])
      #expect(board.meeting.missing.map(\.remedy) == [.takeDown([Chamber.matter])])
      try board.run(.paper(.takeDown([], on: first.adding(days: late), by: nil)))
      let early = first.adding(days: late)
      #expect(
        board.meeting.missing.map(\.gap)
          == (late < 0 ? [.tookDownEarly(paragraphs: [1], on: early, first: first)] : []))
    }
  }

  @Test("masks are confirmed once there are any, and again where a § changes")
  func masks() throws {
    var board = try Self.closed()
    let isWaiting = { (board: Chamber) in
      board.meeting.missing.contains { $0.gap == .masksUnconfirmed(paragraphs: [1]) }
    }
    #expect(!isWaiting(board))
    try board.run(.paper(.mask("Ann", shown: "XXXX", items: [], by: nil)))
    #expect(isWaiting(board))
    try board.run(.paper(.review([], by: nil, found: [])))
    #expect(!isWaiting(board))
    board.item = Chamber.matter
    try board.run(.edit(.summary, text: "Mer.", persons: []))
    #expect(isWaiting(board))
  }

  @Test("a § verified at once is signed before the meeting is closed")
  func immediate() throws {
    var board = try Self.chamber(
      .committee,
      [
        .attend(Attendee(name: "Siv Lund", role: .secretary)),
        .verifiers([PersonID(2)], at: "kl. 10", place: nil), .gavel,
      ])
    #expect(board.meeting.missingInVerification.isEmpty)
    try board.run(.immediate(Chamber.matter))
    let signers: [Signer] = [.secretary, .person(PersonID(1)), .person(PersonID(2))]
    #expect(
      board.meeting.missingInVerification.map(\.remedy)
        == signers.map { .attest($0, items: [Chamber.matter]) })
    let text = FixedText(paragraph: 1, text: "p")
    for signer in signers {
      try board.run(
        .paper(
          .attest(AttestationDraft(signers: [signer], items: [Chamber.matter], texts: [text]))))
    }
    #expect(board.meeting.missingInVerification.map(\.remedy) == [.post([Chamber.matter])])
  }

  @Test("every gap has its sentence in both languages")
  func sentences() throws {
    var seen: [String] = []
    for missing in try [
      Self.closed().meeting, Self.chamber().meeting, B().meeting,
    ].flatMap(\.missing) {
      #expect(missing.text.sv.hasSuffix(".") && missing.text.en.hasSuffix("."))
      #expect(missing.text.sv != missing.text.en)
      seen.append(missing.text.sv)
    }
    #expect(seen.count > 6)
  }
}
