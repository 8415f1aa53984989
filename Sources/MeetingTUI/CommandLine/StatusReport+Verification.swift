import Agenda

extension StatusReport {
  /// How far the minutes have come on their way to being verified and announced.
  struct Verified: Encodable {
    /// A § and where it stands: `draft`, `sent`, `signing`, `verified`.
    struct Part: Encodable {
      var paragraph: Int
      var standing: String
      var verified: Day?
      var immediate: Bool?
      var corrections: Int?
    }

    /// What someone who signs has done, or has yet to do: `signed`, `refused`, `hindered`,
    /// `waiting`.
    struct Signature: Encodable {
      var name: String
      var role: String
      var outcome: String
      var paragraphs: [Int]
      var on: Day?
      var method: String?
      var text: String?
    }

    /// A notice with its days.
    struct Posted: Encodable {
      var paragraphs: [Int]
      var verified: Day
      var posted: Day
      var by: String
      var place: String
      var appeal: Day
      var remove: Day
      var removed: Day?
      var early: Bool?
    }

    var verified: Bool
    var sent: String?
    var paragraphs: [Part]
    var signatures: [Signature]
    var notices: [Posted]
    var missing: [Lack]
  }
}

extension StatusReport.Verified {
  /// Reports the verification of a meeting's minutes; nothing before there is anything to verify.
  init?(_ meeting: Meeting, _ language: Language) {
    let gaps = meeting.missingInVerification
    let verification = meeting.verification
    guard meeting.phase == .closed || !gaps.isEmpty || !verification.attestations.isEmpty,
      !meeting.paragraphs.isEmpty
    else { return nil }
    verified = meeting.isVerified
    sent = verification.sent.map { $0.description }
    paragraphs = meeting.paragraphs.compactMap { Part($0, in: meeting) }
    signatures =
      verification.attestations.map { attestation in
        Signature(
          name: meeting.name(of: attestation.signer),
          role: meeting.roleWord(of: attestation.signer),
          outcome: attestation.outcome.rawValue,
          paragraphs: meeting.paragraphNumbers(of: attestation.items), on: attestation.on,
          method: attestation.outcome == .signed ? attestation.method.rawValue : nil,
          text: attestation.text.isEmpty ? nil : attestation.text)
      }
      + meeting.pendingSignatures.map { pending in
        Signature(
          name: meeting.name(of: pending.signer), role: pending.role.name(.english),
          outcome: "waiting", paragraphs: meeting.paragraphNumbers(of: pending.items))
      }
    notices = verification.notices.map { notice in
      Posted(
        paragraphs: meeting.paragraphNumbers(of: notice.items), verified: notice.verified,
        posted: notice.on, by: notice.by, place: notice.place, appeal: notice.lastAppeal,
        remove: notice.firstRemoval, removed: notice.removal?.on,
        early: notice.cameDownEarly ? true : nil)
    }
    missing = gaps.map { StatusReport.Lack($0, language) }
  }
}

extension StatusReport.Verified.Part {
  /// Reports where the § of an item stands; nothing where it has none.
  fileprivate init?(_ item: Item, in meeting: Meeting) {
    guard let number = item.paragraph else { return nil }
    let corrections = meeting.verification.corrections.count { $0.item == item.id }
    let now = meeting.standing(of: item)
    paragraph = number
    standing = now.word
    if case .verified(let on) = now { verified = on }
    immediate = item.isImmediate ? true : nil
    self.corrections = corrections > 0 ? corrections : nil
  }
}

extension StatusReport.Lack {
  /// What is missing, what asks for it and where it is mended.
  init(_ missing: Missing, _ language: Language) {
    self.init(
      paragraph: missing.paragraph, text: missing.text(language), law: missing.gap.law,
      verb: missing.remedy.verb?.rawValue, field: missing.remedy.field)
  }

  /// The sentence with the paragraph of the law.
  var sentence: String { citing(law, after: text) }
}

extension Standing {
  /// The standing as `status` says it.
  fileprivate var word: String {
    switch self {
    case .draft: "draft"
    case .sent: "sent"
    case .signing: "signing"
    case .verified: "verified"
    }
  }
}

extension Meeting {
  /// In what capacity someone signs, as `status` says it.
  fileprivate func roleWord(of signer: Signer) -> String {
    let roles = paragraphs.flatMap { signers(of: $0) }.filter { $0.signer == signer }.map(\.role)
    return (roles.min() ?? .verifier).name(.english)
  }
}

extension StatusReport.Verified {
  /// The report as lines.
  func write(_ say: (String, String) -> Void) {
    let done = paragraphs.filter { $0.standing == "verified" }.map(\.paragraph)
    if verified {
      say("Protokollet är justerat.", "The minutes are verified.")
    } else if !done.isEmpty {
      say("Justerat: \(paragraphList(done)).", "Verified: \(paragraphList(done)).")
    }
    for notice in notices {
      let list = paragraphList(notice.paragraphs)
      let down = Phrase(
        sv: notice.removed.map { ", nedtaget \($0)" } ?? "",
        en: notice.removed.map { ", taken down \($0)" } ?? "")
      say(
        "Anslag, \(list): uppsatt \(notice.posted), överklagas senast \(notice.appeal)\(down.sv).",
        "Notice, \(list): posted \(notice.posted), appeals until \(notice.appeal)\(down.en).")
    }
    guard !missing.isEmpty else {
      if verified { say(MissingView.complete.sv, MissingView.complete.en) }
      return
    }
    say("Återstår:", "Left to do:")
    for lack in missing { say("  \(lack.sentence)", "  \(lack.sentence)") }
  }
}
