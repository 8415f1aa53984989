import Agenda

/// That someone signed, with what a check says of the signature where one lies in the file.
struct CheckedSignature {
  /// The entry that records it.
  let entry: Int
  /// What it records.
  let attestation: Attestation
  /// Who signed, as the papers write it.
  let name: String
  /// The name in the list of allowed signers.
  let principal: Principal
  /// What the check says; nothing where there is no signature to check.
  let check: Result<OpenSSH.Verdict, SigningError>?

  /// The last entry that it covers, where the bytes it is over are unchanged.
  var intactThrough: Int? {
    guard let through = attestation.signature?.through, case .success(let verdict)? = check else {
      return nil
    }
    switch verdict {
    case .holds, .notTheirs, .unlisted: return through
    case .broken: return nil
    }
  }

  /// The last entry that it proves to be as it was signed, whoever holds the key.
  var provenThrough: Int? {
    guard case .success(let verdict)? = check else { return nil }
    switch verdict {
    case .holds, .unlisted: return attestation.signature?.through
    case .notTheirs, .broken: return nil
    }
  }
}

extension Inspection {
  /// Everyone who signed, in the order entered, with what the checks say.
  var checkedSignatures: [CheckedSignature] {
    history.standing.flatMap { entry in
      entry.events.compactMap { event -> CheckedSignature? in
        guard case .paper(.attested(let attestation)) = event, attestation.outcome == .signed else {
          return nil
        }
        let principal = Principal(of: attestation.signer, in: meeting)
        return CheckedSignature(
          entry: entry.n, attestation: attestation, name: meeting.name(of: attestation.signer),
          principal: principal,
          check: attestation.signature.map { signature in
            check(signature, by: principal, recordedAs: entry)
          })
      }
    }
  }

  private func check(
    _ signature: FileSignature, by principal: Principal, recordedAs entry: Entry
  ) -> Result<OpenSSH.Verdict, SigningError> {
    guard signature.through < entry.n, let bytes = file.bytes(through: signature.through) else {
      return .success(.broken)
    }
    return Result { () throws(SigningError) in
      try OpenSSH().check(
        signature.armour, over: bytes, by: principal, allowed: signers, at: entry.time)
    }
  }
}

extension History {
  /// The meeting as it stood after an entry.
  func meeting(after number: Int) -> Meeting {
    var earlier = History(opening: opening)
    for entry in entries.prefix(number) { earlier.apply(entry) }
    return earlier.meeting
  }
}
