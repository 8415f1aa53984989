public import Agenda

extension Protocol {
  /// That someone signed §§ of the minutes, refused to, or was hindered.
  public struct Signing: Hashable, Sendable {
    /// The name, with the party.
    public var name: String
    /// Who it is; nothing for the secretary, who may be outside the roster.
    public var person: Participant?
    /// The §§.
    public var paragraphs: [Int]
    /// The day.
    public var on: Day
    /// How it ended.
    public var outcome: Attestation.Outcome
    /// How it was signed.
    public var method: Attestation.Method
    /// The reason for refusing, what hindered, or the objection that goes with a signature.
    public var text: String
  }

  /// A notice that §§ of the minutes are verified (anslag), with its certificate (bevis).
  /// - Law: KL 8 kap. 12 §.
  public struct Announcement: Hashable, Sendable {
    /// The §§.
    public var paragraphs: [Int]
    /// What was posted and taken down, and when.
    public var notice: Notice
  }
}

extension Protocol.Signing {
  init(of attestation: Attestation, in meeting: Meeting) {
    name = meeting.name(of: attestation.signer)
    person =
      switch attestation.signer {
      case .secretary: nil
      case .person(let id): Participant(id, in: meeting)
      }
    paragraphs = attestation.items.compactMap { meeting[$0]?.paragraph }
    on = attestation.on
    outcome = attestation.outcome
    method = attestation.method
    text = attestation.text
  }
}

extension Protocol.Announcement {
  init(of notice: Notice, in meeting: Meeting) {
    paragraphs = notice.items.compactMap { meeting[$0]?.paragraph }
    self.notice = notice
  }
}
