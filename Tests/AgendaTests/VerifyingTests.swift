import Agenda
import Testing
import Voting

@Suite("Verifying the minutes: KL 5 kap. 69 §, 6 kap. 35 §")
struct VerifyingTests {
  typealias B = SmallBoard

  /// § 10 and § 11 decided on Monday 16 February 2026, § 11 perhaps verified at once, then closed.
  static func closed(immediate: Bool = false, verifiers: [PersonID] = [B.hall]) throws -> B {
    var board = try B.opened()
    try board.run([
      .attend(Attendee(name: "Siv Lund", role: .secretary)),
      .take([ItemID(2)], numbered: true), .gavel,
    ])
    if !verifiers.isEmpty { try board.run(.verifiers(verifiers, at: nil, place: nil)) }
    if immediate { try board.run(.immediate(ItemID(2))) }
    board.because = "Resten i mars."
    try board.run(.close)
    board.because = nil
    return board
  }

  static func text(_ paragraph: Int?, _ words: String = "Text.\n") -> FixedText {
    FixedText(paragraph: paragraph, text: words)
  }

  static let texts = [text(nil), text(10), text(11)]

  static func attest(
    _ signer: Signer, on day: String = "2026-02-18", items: [ItemID] = [],
    outcome: Attestation.Outcome = .signed, text: String = "", texts: [FixedText] = []
  ) -> Command {
    .paper(
      .attest(
        AttestationDraft(
          signers: [signer], items: items, on: Day(day), outcome: outcome, text: text,
          texts: texts)))
  }

  static let secretary = Signer.secretary
  static let chair = Signer.person(B.chair)
  static let verifier = Signer.person(B.hall)

  func standing(_ board: B, _ item: Int = 2) throws -> Standing {
    board.meeting.standing(of: try #require(board.meeting[ItemID(item)]))
  }

  @Test("P5: secretary, chair, verifiers, in this order; the last signature is the day")
  func inOrder() throws {
    var board = try Self.closed()
    #expect(board.meeting.signers == [Self.secretary, Self.chair, Self.verifier])
    #expect(board.refusal(Self.attest(Self.secretary)) == .notSent)
    try board.run(.paper(.send(Self.texts)))
    #expect(try standing(board) == .sent)
    #expect(
      board.refusal(Self.attest(Self.verifier)) == .signsBefore(name: "Siv Lund", paragraph: 10))
    try board.run(Self.attest(Self.secretary))
    #expect(try standing(board) == .signing)
    #expect(
      board.refusal(Self.attest(Self.verifier))
        == .signsBefore(name: "Jan Berg (S)", paragraph: 10))
    try board.run([
      Self.attest(Self.chair), Self.attest(Self.verifier, on: "2026-02-20"),
    ])
    #expect(try standing(board) == .verified(try #require(Day("2026-02-20"))))
    #expect(board.meeting.isVerified)
    #expect(board.meeting.verification.text(of: 11)?.text == "Text.\n")
  }

  static let outcomes: [(String, [(Signer, Attestation.Outcome)], Bool)] = [
    ("all sign", [(secretary, .signed), (chair, .signed), (verifier, .signed)], true),
    ("the chair refuses", [(secretary, .signed), (chair, .refused), (verifier, .signed)], true),
    (
      "the secretary is hindered", [(secretary, .hindered), (chair, .signed), (verifier, .signed)],
      true
    ),
    (
      "neither secretary nor chair",
      [(secretary, .hindered), (chair, .refused), (verifier, .signed)], false
    ),
    (
      "the only verifier refuses", [(secretary, .signed), (chair, .signed), (verifier, .refused)],
      false
    ),
  ]

  @Test("P5: who refuses or is hindered is recorded, and the text stands", arguments: outcomes)
  func outcome(_ name: String, _ done: [(Signer, Attestation.Outcome)], isVerified: Bool) throws {
    var board = try Self.closed()
    try board.run(.paper(.send(Self.texts)))
    for (signer, outcome) in done {
      let reason = outcome == .signed ? "" : "Sjuk"
      try board.run(Self.attest(signer, outcome: outcome, text: reason))
    }
    #expect(board.meeting.isVerified == isVerified, "\(name)")
    #expect(board.meeting.verification.attestations.map(\.outcome) == done.map(\.1))
    guard !isVerified, done.last?.1 == .refused else { return }
    try board.run(.verifiers([B.lind], at: nil, place: nil))
    try board.run(Self.attest(.person(B.lind)))
    #expect(board.meeting.isVerified)
    #expect(
      board.meeting.signingRemarks(of: Self.verifier) == ["Vägrar underteckna 2026-02-18: Sjuk"])
  }

  @Test("P6: what is signed is changed by no command; before that it has to be sent again")
  func frozen() throws {
    var board = try Self.closed()
    try board.run(.paper(.send(Self.texts)))
    board.item = ItemID(2)
    board.because = "Felskrivning"
    let edits: [Command] = [
      .edit(.decision, text: "Annat.", persons: []), .dispatch("Arkivet"), .basis("Karta"),
      .edit(.title, text: "Ny rubrik", persons: []),
      .mark([ItemID(2)], [.init(key: "secret", value: "yes")]),
    ]
    for edit in edits {
      var other = board
      try other.run(edit)
      #expect(try standing(other) == .draft && standing(other, 1) == .sent, "\(edit)")
      #expect(
        other.refusal(Self.attest(Self.secretary)) == .changedSinceSent(paragraph: 11), "\(edit)")
      try other.run(.paper(.send([Self.text(nil), Self.text(10), Self.text(11, "Nytt.\n")])))
      #expect(try standing(other) == .sent)
      #expect(other.meeting.verification.text(of: 11)?.text == "Nytt.\n")
    }
    try board.run(Self.attest(Self.secretary))
    for edit in edits { #expect(board.refusal(edit) == .isAttested(paragraph: 11), "\(edit)") }
    board.item = nil
    for late: Command in [
      .attend(Attendee(name: "Ann Lo")), .absent([B.norr], from: ItemID(1)),
      .paper(.send(Self.texts)),
    ] {
      #expect(board.refusal(late) != nil, "\(late)")
    }
    #expect(board.refusal(.absent([B.norr], from: ItemID(2))) == .isAttested(paragraph: 11))
    #expect(board.refusal(.attend(Attendee(name: "Ann Lo"))) == .isAttested(paragraph: nil))
  }

  @Test("P7: a § verified at once has its own text, signatures and day; the rest follows")
  func immediate() throws {
    var board = try Self.closed(immediate: true)
    #expect(
      board.refusal(Self.attest(Self.secretary, items: [ItemID(1)])) == .notSent)
    let item = [ItemID(2)]
    let fixed = [Self.text(11, "Som det lästes upp.\n")]
    try board.run([
      Self.attest(Self.secretary, on: "2026-02-16", items: item, texts: fixed),
      Self.attest(Self.chair, on: "2026-02-16", items: item, texts: Self.texts),
      Self.attest(Self.verifier, on: "2026-02-16", items: item),
    ])
    #expect(try standing(board).isVerified && standing(board, 1) == .draft)
    #expect(board.meeting.verification.text(of: 11)?.text == "Som det lästes upp.\n")
    #expect(board.meeting.verification.text(of: 10) == nil && !board.meeting.frontIsAttested)
    try board.run(.paper(.send(Self.texts)))
    #expect(board.meeting.verification.text(of: 11)?.text == "Som det lästes upp.\n")
    try board.run([
      Self.attest(Self.secretary), Self.attest(Self.chair), Self.attest(Self.verifier),
    ])
    #expect(board.meeting.isVerified && board.meeting.pendingNotices.count == 2)
    #expect(board.meeting.pendingNotices.map(\.items) == [[ItemID(1)], [ItemID(2)]])
  }

  @Test(
    "P15: minutes whose every § so far is verified at once are a draft until the meeting is over")
  func draftWhileOpen() throws {
    var board = try B.opened()
    try board.run([
      .attend(Attendee(name: "Siv Lund", role: .secretary)),
      .verifiers([B.hall], at: nil, place: nil), .immediate(ItemID(1)),
    ])
    for signer in [Self.secretary, Self.chair, Self.verifier] {
      try board.run(
        Self.attest(signer, on: "2026-02-16", items: [ItemID(1)], texts: [Self.text(10)]))
    }
    #expect(try standing(board, 1).isVerified && !board.meeting.isVerified)
    #expect(board.refusal(.verifiers([B.lind], at: nil, place: nil)) == nil)
    #expect(board.refusal(.attend(Attendee(name: "Ann Lo"))) == nil)
    board.because = "Resten i mars."
    try board.run(.close)
    #expect(board.meeting.isVerified)
  }

  @Test(
    "P4: fourteen days, then a warning",
    arguments: [("2026-03-02", false), ("2026-03-03", true)])
  func late(day: String, isLate: Bool) throws {
    var board = try Self.closed()
    try board.run(.paper(.send(Self.texts)))
    let events = try board.meeting.events(
      for: Self.attest(Self.secretary, on: day), given: board.given)
    let warned = Event.warned(.verifiedLate(last: "2026-03-02"), reason: nil)
    #expect(events.contains(warned) == isLate)
  }

  @Test("P3: sending minutes that lack something is warned of")
  func incomplete() throws {
    var board = try Self.closed(verifiers: [])
    let events = try board.meeting.events(for: .paper(.send(Self.texts)), given: board.given)
    #expect(
      events.contains { if case .warned(.minutesIncomplete, _) = $0 { true } else { false } })
    board = try Self.closed()
    #expect(board.refusal(.paper(.send(Self.texts))) == nil)
  }

  @Test(
    "P5: those chosen later verify what is not verified, and each day follows on the one before")
  func chosenLater() throws {
    var board = try Self.closed(immediate: true)
    let item = [ItemID(2)]
    let fixed = [Self.text(11)]
    for signer in [Self.secretary, Self.chair, Self.verifier] {
      try board.run(Self.attest(signer, on: "2026-02-17", items: item, texts: fixed))
    }
    try board.run([.paper(.send(Self.texts)), Self.attest(Self.secretary, on: "2026-02-18")])
    #expect(
      board.refusal(Self.attest(Self.chair, on: "2026-02-17")) == .tooEarly(first: "2026-02-18"))
    try board.run([
      Self.attest(Self.chair, on: "2026-02-18"),
      Self.attest(Self.verifier, on: "2026-02-16", outcome: .hindered, text: "Sjuk"),
      .verifiers([B.lind], at: nil, place: nil),
    ])
    #expect(try standing(board) == .verified(try #require(Day("2026-02-17"))))
    #expect(try standing(board, 1) == .signing)
    try board.run(Self.attest(.person(B.lind), on: "2026-02-19"))
    #expect(board.meeting.verification.attestations.last?.items == [ItemID(1)])
    #expect(board.meeting.isVerified)
    #expect(
      board.refusal(.verifiers([B.norr], at: nil, place: nil)) == .isAttested(paragraph: nil))
  }

  @Test("P6: an event that comes after the signatures changes nothing that is signed")
  func barred() throws {
    var board = try Self.closed()
    try board.run(.paper(.send(Self.texts)))
    try board.run([
      Self.attest(Self.secretary), Self.attest(Self.chair), Self.attest(Self.verifier),
    ])
    let signed = board.meeting
    let item = ItemID(2)
    let forged: [Event] = [
      .edited(item: item, field: "decision", text: "Annat.", persons: [], reason: nil),
      .voted(item: item, vote: 1, choice: .no, persons: [B.norr]),
      .decided(item: item, decision: Decision(outcome: .decided, points: [])),
      .left(person: B.norr, at: board.given.at, since: 1),
      .verifiersChosen(persons: [B.norr], at: nil, place: nil), .agendaFixed,
      .doorsSet(open: false, reason: "Sekretess"),
      .itemAdded(entry: AgendaEntry(title: "Nytt", kind: .decision), by: nil, after: nil),
    ]
    for (index, event) in forged.enumerated() {
      board.meeting.apply(event)
      #expect(board.meeting.items == signed.items && board.meeting.presence == signed.presence)
      #expect(board.meeting.verifiers == signed.verifiers && board.meeting.isVerified)
      #expect(board.meeting.fixed == signed.fixed && board.meeting.doors == signed.doors)
      #expect(board.meeting.verification.barred == index + 1, "\(event)")
    }
  }

  @Test("P1: each chair signs the own §§")
  func chairs() throws {
    var board = try B.opened()
    try board.run([
      .attend(Attendee(name: "Siv Lund", role: .secretary)),
      .verifiers([B.lind], at: nil, place: nil), .preside(B.vice),
      .take([ItemID(2)], numbered: true), .gavel,
    ])
    board.because = "Resten i mars."
    try board.run([.close, .paper(.send(Self.texts)), Self.attest(Self.secretary)])
    try board.run(Self.attest(Self.chair))
    #expect(board.meeting.verification.attestations.last?.items == [ItemID(1)])
    #expect(
      board.refusal(Self.attest(.person(B.lind)))
        == .signsBefore(name: "Mia Dal (C)", paragraph: 11))
    try board.run([Self.attest(.person(B.vice)), Self.attest(.person(B.lind))])
    #expect(board.meeting.verification.attestations.map(\.items.count) == [2, 1, 1, 2])
    #expect(board.meeting.isVerified)
  }
}
