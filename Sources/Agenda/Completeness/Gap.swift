/// Something that the minutes lack, or that is still to be done with them.
public enum Gap: Hashable, Sendable {
  // The meeting.
  case notClosed
  case nobodyPresent
  case nobodyPresides
  case noSecretary
  case noVerifiers
  case tooFewVerifiers(chosen: Int, of: Int)
  /// Neither where nor when the minutes are verified is said.
  case noVerificationPlace

  // An item without a §.
  case notHandled(title: String)
  case onlyHeard(title: String)

  // A §.
  case noTitle
  case motionWithoutWords(MotionID, label: String)
  case motionNotPut(MotionID, label: String)
  case voteOpen(number: Int)
  case voteTied(number: Int)
  case voteUnconfirmed(number: Int)
  /// A divided vote by raised hands: counted, and nobody knows who voted how.
  case voteWithoutNames(number: Int)
  case electionOpen(number: Int)
  case lotNotDrawn(number: Int)
  case electionUnconfirmed(number: Int)
  case undecided
  case decisionWithoutWords
  case chairUnknown
  case nobodyTookPart
  /// A council referred the item back and gave no reasons.
  case remitWithoutReason(MotionID)
  /// Authority is exercised against an individual, and no account says why.
  case authorityWithoutReasons
  /// Authority is exercised against an individual, and nobody is noted to present the item.
  case authorityWithoutPresenter

  // Verifying and announcing.
  case notSent(last: Day)
  /// What is sent is no longer what the minutes say; no § where only the front page differs.
  case changedSinceSent(paragraphs: [Int])
  case unsigned(name: String, role: SigningRole, paragraphs: [Int], last: Day?)
  /// All have signed, refused or were hindered, and too few signed.
  case tooFewSigned(paragraphs: [Int])
  case notPosted(paragraphs: [Int], last: Day)
  case tookDownEarly(paragraphs: [Int], on: Day, first: Day)
  case stillPosted(paragraphs: [Int], since: Day, first: Day)
  case masksUnconfirmed(paragraphs: [Int])
}

extension Gap {
  /// Whether it is about verifying and announcing the minutes, and not about their text.
  public var isOfVerification: Bool {
    switch self {
    case .notSent, .changedSinceSent, .unsigned, .tooFewSigned, .notPosted, .tookDownEarly,
      .stillPosted, .masksUnconfirmed:
      true
    case .notClosed, .nobodyPresent, .nobodyPresides, .noSecretary, .noVerifiers,
      .tooFewVerifiers, .noVerificationPlace, .notHandled, .onlyHeard, .noTitle,
      .motionWithoutWords, .motionNotPut, .voteOpen, .voteTied, .voteUnconfirmed,
      .voteWithoutNames, .electionOpen, .lotNotDrawn, .electionUnconfirmed, .undecided,
      .decisionWithoutWords, .chairUnknown, .nobodyTookPart, .remitWithoutReason,
      .authorityWithoutReasons, .authorityWithoutPresenter:
      false
    }
  }

  /// The paragraph of the law that asks for it; nothing where only the body's own form does.
  ///
  /// What KL 5 kap. asks of a council's minutes, 6 kap. 35 § asks of a board's.
  public var law: String? {
    switch self {
    case .nobodyPresides, .chairUnknown: "KL 5 kap. 65 §"
    case .nobodyPresent, .notHandled, .onlyHeard, .noTitle: "KL 5 kap. 66 §"
    case .motionWithoutWords: "KL 5 kap. 67 § 1"
    case .motionNotPut: "KL 5 kap. 67 § 2"
    case .voteOpen, .voteTied, .voteUnconfirmed, .electionOpen, .lotNotDrawn,
      .electionUnconfirmed:
      "KL 5 kap. 67 § 3"
    case .undecided, .decisionWithoutWords: "KL 5 kap. 67 § 4"
    case .nobodyTookPart, .voteWithoutNames: "KL 5 kap. 67 § 5"
    case .remitWithoutReason: "KL 5 kap. 50 §"
    case .authorityWithoutReasons: "FL 32 §"
    case .authorityWithoutPresenter: "FL 31 §"
    case .noVerifiers, .tooFewVerifiers, .notSent, .changedSinceSent, .unsigned, .tooFewSigned:
      "KL 5 kap. 69 §"
    case .notPosted, .stillPosted: "KL 8 kap. 12 §"
    case .tookDownEarly: "KL 13 kap. 5 §"
    case .notClosed, .noSecretary, .noVerificationPlace, .masksUnconfirmed: nil
    }
  }
}

/// Where something that the minutes lack is mended.
public enum Remedy: Hashable, Sendable {
  /// In the item, by whatever comes next there.
  case item
  /// By a text of the item.
  case edit(Field)
  /// By a presenter of the item.
  case presenter
  case close
  case present
  case preside
  case secretary
  case verifiers
  case send
  /// By someone's signature, on all that waits for it or on some items.
  case attest(Signer, items: [ItemID])
  case post([ItemID])
  case takeDown([ItemID])
  /// By confirming what is masked in some items.
  case review([ItemID])
}

/// Something that the minutes still lack before they are complete.
public struct Missing: Hashable, Sendable {
  /// The § it is missing in; nothing where it concerns the meeting or several §§.
  public var paragraph: Int?
  /// The item it is missing in.
  public var item: ItemID?
  /// What is missing.
  public var gap: Gap
  /// Where it is mended.
  public var remedy: Remedy

  /// Makes a gap of the meeting, or of an item.
  init(_ gap: Gap, in item: Item? = nil, remedy: Remedy) {
    paragraph = item?.paragraph
    self.item = item?.id
    self.gap = gap
    self.remedy = remedy
  }

  /// What is missing, as a sentence.
  public var text: Phrase { gap.phrase }
  /// Whether it is missing in how the minutes are verified and announced, not in their text.
  public var isOfVerification: Bool { gap.isOfVerification }
}
