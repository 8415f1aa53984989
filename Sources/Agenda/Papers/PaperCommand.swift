/// What is asked for of the papers once the meeting has been held.
public enum PaperCommand: Hashable, Sendable {
  /// Sends the minutes to the verifiers: the texts are fixed as they are.
  case send([FixedText])
  /// Someone signs, refuses or is hindered.
  case attest(AttestationDraft)
  /// Corrects a verified §.
  case correct(ItemID, text: String, on: Day?, by: String?)
  /// Masks words on the web, in some items or in the whole paper.
  case mask(String, shown: String, items: [ItemID], by: String?)
  /// Confirms that nothing more is to be masked in some items.
  case review([ItemID], by: String?, found: [String])
  /// Posts the notice that §§ are verified.
  case post([ItemID], on: Day?, place: String?, by: String?)
  /// Takes a notice down.
  case takeDown([ItemID], on: Day?, by: String?)
}

/// An attestation as it is given, before it is known which §§ it holds for.
public struct AttestationDraft: Hashable, Sendable {
  /// Who.
  public var signers: [Signer]
  /// The items, where not all that they have to sign.
  public var items: [ItemID]
  /// The day; nothing stands for the day it is entered.
  public var on: Day?
  /// How it ended.
  public var outcome: Attestation.Outcome
  /// The reason or the objection.
  public var text: String
  /// How it was signed.
  public var method: Attestation.Method
  /// The signature, where OpenSSH made it.
  public var signature: FileSignature?
  /// The texts of §§ verified at once, which are fixed when the first one signs.
  public var texts: [FixedText]

  /// Makes a draft.
  public init(
    signers: [Signer], items: [ItemID] = [], on: Day? = nil,
    outcome: Attestation.Outcome = .signed, text: String = "",
    method: Attestation.Method = .paper, signature: FileSignature? = nil,
    texts: [FixedText] = []
  ) {
    self.signers = signers
    self.items = items
    self.on = on
    self.outcome = outcome
    self.text = text
    self.method = method
    self.signature = signature
    self.texts = texts
  }
}

/// What happened to the papers, as it is saved.
public enum PaperEvent: Hashable, Sendable {
  /// Texts were fixed: all that were sent, or those of §§ verified at once.
  case fixed([FixedText], sent: Moment?)
  case attested(Attestation)
  case corrected(Correction)
  case masked(Mask)
  case reviewed(MaskReview)
  case posted(Notice)
  case takenDown(notice: Int, Notice.Removal)
}
