/// What has become of the minutes after they were written: texts fixed, signed, corrected, announced.
/// - Law: KL 5 kap. 69 §, 6 kap. 35 §, 8 kap. 12 §.
public struct Verification: Hashable, Sendable {
  /// The texts as they were fixed last, the front page first and then § by §.
  public internal(set) var texts: [FixedText] = []
  /// When the texts of the whole minutes were last sent to the verifiers.
  public internal(set) var sent: Moment?
  /// Who has signed, refused or was hindered, in the order entered.
  public internal(set) var attestations: [Attestation] = []
  /// Corrections of what was verified, in the order entered.
  public internal(set) var corrections: [Correction] = []
  /// The notices that the minutes are verified, in the order posted.
  public internal(set) var notices: [Notice] = []
  /// Who verified each § that is verified: those chosen later verify the rest.
  var verifiersOfVerified: [ItemID: [PersonID]] = [:]
  /// Who was chosen when the front page was fixed, as it goes on saying.
  public internal(set) var verifiersOfFront: [PersonID]?
  /// What is masked on the web.
  public internal(set) var masks: [Mask] = []
  /// §§ whose masks someone has confirmed.
  public internal(set) var reviews: [MaskReview] = []

  /// The text of a § as it was fixed last; `nil` asks for the front page.
  public func text(of paragraph: Int?) -> FixedText? { texts.first { $0.paragraph == paragraph } }
}

/// A part of the minutes as it was fixed for those who verify it, byte for byte.
public struct FixedText: Hashable, Sendable {
  /// The §; nothing for the front page.
  public var paragraph: Int?
  /// The text, every line with its line end.
  public var text: String
  /// The voting lists that follow the §, every line with its line end; empty where there are none.
  public var lists: String
  /// Whether the meeting's record was changed in this part since; it has to be sent again.
  public internal(set) var isStale = false

  /// Makes a part of the minutes.
  public init(paragraph: Int?, text: String, lists: String = "") {
    self.paragraph = paragraph
    self.text = text
    self.lists = lists
  }
}

/// Someone who is to sign the minutes.
public enum Signer: Hashable, Sendable {
  /// The meeting secretary, who may be outside the roster.
  case secretary
  /// Someone of the roster: a chair, for the own §§, or a verifier.
  case person(PersonID)
}

/// In what capacity someone signs, in the order of signing.
public enum SigningRole: Int, Hashable, Sendable, Comparable, CaseIterable {
  case secretary, chair, verifier

  /// Whether one signs before another.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// That someone signed, refused to sign, or was hindered (justering).
public struct Attestation: Hashable, Sendable {
  /// How it ended.
  public enum Outcome: String, Hashable, Sendable, CaseIterable {
    case signed, refused, hindered
  }

  /// How it was signed.
  public enum Method: String, Hashable, Sendable, CaseIterable {
    /// With pen on paper.
    case paper
    /// With a key of OpenSSH; the signature lies in the meeting's file.
    case ssh
    /// With another electronic signature, which is kept elsewhere.
    case digital
  }

  /// Who.
  public var signer: Signer
  /// The items whose §§ it holds for.
  public var items: [ItemID]
  /// The day of the signature.
  public var on: Day
  /// How it ended.
  public var outcome: Outcome
  /// The reason for refusing, what hindered, or the objection that goes with a signature.
  public var text: String
  /// How it was signed.
  public var method: Method
  /// The signature itself, where OpenSSH made it.
  public var signature: FileSignature?

  /// Makes an attestation.
  public init(
    signer: Signer, items: [ItemID], on: Day, outcome: Outcome = .signed, text: String = "",
    method: Method = .paper, signature: FileSignature? = nil
  ) {
    self.signer = signer
    self.items = items
    self.on = on
    self.outcome = outcome
    self.text = text
    self.method = method
    self.signature = signature
  }
}

/// A signature over the beginning of the meeting's file (ssh-keygen -Y sign).
public struct FileSignature: Hashable, Sendable {
  /// The last entry that it covers: every byte of the file up to and including its line end.
  public var through: Int
  /// The signature in its armour, as OpenSSH writes it.
  public var armour: String

  /// Makes a signature.
  public init(through: Int, armour: String) {
    self.through = through
    self.armour = armour
  }
}

/// A visible correction of a verified § (rättelse); the text itself stands.
public struct Correction: Hashable, Sendable {
  /// The item whose § is corrected.
  public var item: ItemID
  /// What is corrected, and to what.
  public var text: String
  /// The day.
  public var on: Day
  /// By whom.
  public var by: String

  /// Makes a correction.
  public init(item: ItemID, text: String, on: Day, by: String) {
    self.item = item
    self.text = text
    self.on = on
    self.by = by
  }
}

/// The announcement that §§ are verified (anslag), with its certificate (bevis).
/// - Law: KL 8 kap. 12 §.
public struct Notice: Hashable, Sendable {
  /// That it was taken down.
  public struct Removal: Hashable, Sendable {
    /// The day.
    public var on: Day
    /// When that was entered, or the time given.
    public var at: Moment
    /// By whom.
    public var by: String

    /// Makes a removal.
    public init(on: Day, at: Moment, by: String) {
      self.on = on
      self.at = at
      self.by = by
    }
  }

  /// The items whose §§ it announces.
  public var items: [ItemID]
  /// The day they were verified.
  public var verified: Day
  /// The day it was posted.
  public var on: Day
  /// When that was entered, or the time given.
  public var at: Moment
  /// Where the minutes are kept.
  public var place: String
  /// Who posted it.
  public var by: String
  /// That it was taken down, where it was.
  public var removal: Removal?

  /// Makes a notice as it is posted.
  public init(
    items: [ItemID], verified: Day, on: Day, at: Moment, place: String, by: String
  ) {
    self.items = items
    self.verified = verified
    self.on = on
    self.at = at
    self.place = place
    self.by = by
  }

  /// The last day to appeal.
  public var lastAppeal: Day { Deadline.appeal(afterAnnouncement: on) }
  /// The first day on which it may be taken down.
  public var firstRemoval: Day { Deadline.removal(afterAnnouncement: on) }
  /// Whether it came down before the time to appeal was over, so that the time did not run out.
  public var cameDownEarly: Bool { removal.map { $0.on < firstRemoval } ?? false }
}

/// Words that are masked on the web (maskering).
public struct Mask: Hashable, Sendable {
  /// The item they are masked in; nothing for the whole paper.
  public var item: ItemID?
  /// The words.
  public var text: String
  /// What stands in their place.
  public var shown: String
  /// Who decided it.
  public var by: String

  /// Makes a mask.
  public init(item: ItemID?, text: String, shown: String, by: String) {
    self.item = item
    self.text = text
    self.shown = shown
    self.by = by
  }
}

/// That someone has confirmed that nothing more is to be masked in some §§.
public struct MaskReview: Hashable, Sendable {
  /// The items.
  public var items: [ItemID]
  /// Who confirmed it.
  public var by: String
  /// What the program masks there by itself, as it was shown to whoever confirmed it.
  public var found: [String]

  /// Makes a confirmation.
  public init(items: [ItemID], by: String, found: [String] = []) {
    self.items = items
    self.by = by
    self.found = found
  }
}
