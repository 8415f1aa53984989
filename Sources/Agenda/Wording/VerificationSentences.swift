extension Meeting {
  /// What stands under a § once it is verified: that it is, and every correction since.
  /// - Law: KL 5 kap. 69 §; a correction must show what was changed.
  public func closingSentences(of item: Item) -> [String] {
    guard standing(of: item).isVerified else { return [] }
    return ["Paragrafen är justerad"]
      + verification.corrections.filter { $0.item == item.id }.map { correction in
        "Rättelse \(correction.on) (\(correction.by)): \(correction.text)"
      }
  }

  /// What became of someone's signature, a line for each time: the day, the §§ where not all, how,
  /// and what was noted with it.
  public func signingRemarks(of signer: Signer) -> [String] {
    verification.attestations.filter { $0.signer == signer }.map { attestation in
      let own = paragraphs.filter { item in
        signers(of: item).contains { $0.signer == signer }
      }
      let all = own.isEmpty ? paragraphs.count : own.count
      let limits =
        attestation.items.count == all
        ? "" : " \(paragraphList(paragraphNumbers(of: attestation.items)))"
      let text = attestation.text.isEmpty ? "" : ": \(attestation.text)"
      switch attestation.outcome {
      case .signed:
        let method =
          switch attestation.method {
          case .paper: "på papper"
          case .ssh, .digital: "med elektronisk underskrift"
          }
        let objection = text.isEmpty ? "" : ", med anmärkning\(text)"
        return "Undertecknat\(limits) \(attestation.on) \(method)\(objection)"
      case .refused: return "Vägrar underteckna\(limits) \(attestation.on)\(text)"
      case .hindered: return "Har förhinder\(limits) \(attestation.on)\(text)"
      }
    }
  }
}
