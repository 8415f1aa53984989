import Agenda
import Minutes

extension Inspection {
  /// What was found of the signatures, and of what they leave uncovered.
  var signatures: [Finding] {
    let checked = checkedSignatures
    guard !checked.isEmpty else { return [Self.nothingSigned] }
    let paper = checked.filter { $0.attestation.signature == nil }
    let made = checked.filter { $0.attestation.signature != nil }
    let texts = made.filter { $0.intactThrough != nil }.flatMap(boundTexts)
    return made.map { told($0, among: made) } + texts + elsewhere(paper) + uncovered(checked)
  }

  private static var nothingSigned: Finding {
    .note(
      sv: "Inget är justerat och ingen underskrift finns: detta visar olyckor, inte ändringar "
        + "som någon har velat dölja.",
      en: "Nothing is attested and there is no signature: this shows accidents, not changes "
        + "that someone meant to hide.")
  }

  private func paragraphs(_ checked: CheckedSignature) -> String {
    let numbers = meeting.paragraphs.filter { checked.attestation.items.contains($0.id) }
      .compactMap(\.paragraph)
    return paragraphList(numbers)
  }

  /// What the check says of one signature.
  private func told(_ checked: CheckedSignature, among all: [CheckedSignature]) -> Finding {
    let who = "\(checked.name), \(paragraphs(checked))"
    let through = checked.attestation.signature?.through ?? 0
    let list = signers ?? ""
    switch checked.check {
    case .success(.holds(let key)):
      return .holds(
        sv: "\(who): underskriften stämmer; den gäller post 0–\(through) (\(key), enligt \(list)).",
        en: "\(who): the signature holds; it covers entries 0–\(through) (\(key), by \(list)).")
    case .success(.unlisted(let key)):
      return .note(
        sv: "\(who): underskriften är hel och gäller post 0–\(through), men ingen lista säger vems"
          + " nyckeln \(key) är; ge den med --signers.",
        en: "\(who): the signature is whole and covers entries 0–\(through), but no list says whose"
          + " the key \(key) is; give it with --signers.")
    case .success(.notTheirs(let key)):
      return wrong(
        checked,
        sv: "underskriften är hel, men \(list) ger inte \(checked.principal.name) nyckeln"
          + " \(key)",
        en: "the signature is whole, but \(list) does not give \(checked.principal.name) the key"
          + " \(key)")
    case .success(.broken), nil:
      let place = changed(checked, among: all)
      return wrong(
        checked, sv: "underskriften stämmer inte: \(place.sv)",
        en: "the signature does not hold: \(place.en)")
    case .failure(.missing):
      return wrong(
        checked,
        sv: "underskriften kunde inte prövas: ssh-keygen finns inte här; installera"
          + " openssh-client",
        en: "the signature could not be checked: there is no ssh-keygen here; install"
          + " openssh-client")
    case .failure(let error):
      return wrong(
        checked, sv: "underskriften kunde inte prövas: \(error.phrase.sv)",
        en: "the signature could not be checked: \(error.phrase.en)")
    }
  }

  private func wrong(_ checked: CheckedSignature, sv: String, en: String) -> Finding {
    let who = "\(checked.name), \(paragraphs(checked))"
    let (sv, en) = ("\(who): \(sv)", "\(who): \(en)")
    return .wrong(
      sv: sv.hasSuffix(".") ? sv : sv + ".", en: en.hasSuffix(".") ? en : en + ".",
      line: checked.entry + 1)
  }

  /// Where the change lies that breaks a signature, as far as the other signatures tell.
  private func changed(_ checked: CheckedSignature, among all: [CheckedSignature]) -> Phrase {
    let through = checked.attestation.signature?.through ?? 0
    let intact = all.compactMap(\.intactThrough)
    guard !intact.contains(where: { $0 >= through }) else {
      return Phrase(
        sv: "post 0–\(through) är oförändrade, så underskriften i post \(checked.entry) är ändrad",
        en: "entries 0–\(through) are unchanged, so the signature in entry \(checked.entry) is"
          + " changed")
    }
    let first = intact.max().map { $0 + 1 } ?? 0
    return Phrase(
      sv:
        "något i post \(first)–\(through), eller underskriften i post \(checked.entry), är ändrat",
      en: "something in entries \(first)–\(through), or the signature in entry \(checked.entry),"
        + " is changed")
  }

  /// That the texts someone signed are the texts that stand now.
  ///
  /// A § verified at once is fixed in the entry of its first signature, which comes after what that
  /// covers; then the text has to follow from what was covered.
  private func boundTexts(_ checked: CheckedSignature) -> [Finding] {
    guard let through = checked.attestation.signature?.through else { return [] }
    let then = history.meeting(after: through)
    let items = meeting.paragraphs.filter { checked.attestation.items.contains($0.id) }
    var parts = items.map(\.paragraph)
    let isOfWhole = items.contains { !$0.isImmediate }
    if isOfWhole, then.verification.text(of: nil) != nil { parts.append(nil) }
    return parts.compactMap { part in
      let now = meeting.verification.text(of: part)
      let name = Self.name(ofPart: part)
      if let signed = then.verification.text(of: part) {
        guard signed.text != now?.text || signed.lists != now?.lists else { return nil }
        return wrong(
          checked, sv: "\(name.sv) har nu en annan text än den som undertecknades",
          en: "\(name.en) now has another text than the one that was signed")
      }
      let worded = Protocol(of: then).fixedTexts.first { $0.paragraph == part }
      guard worded != now else { return nil }
      return .note(
        sv: "\(checked.name): texten till \(name.sv) fästes i samma post som underskriften, och"
          + " denna version skriver den inte likadant; underskriften gäller uppgifterna före den.",
        en: "\(checked.name): the text of \(name.en) was fixed in the entry of the signature, and"
          + " this version does not write it the same; the signature covers what stood before it.")
    }
  }

  /// Signatures that lie elsewhere.
  private func elsewhere(_ checked: [CheckedSignature]) -> [Finding] {
    Attestation.Method.allCases.compactMap { method -> Finding? in
      let names = checked.filter { $0.attestation.method == method }.map {
        "\($0.name) (\(paragraphs($0)))"
      }
      guard !names.isEmpty else { return nil }
      switch method {
      case .paper:
        return .note(
          sv: "Undertecknat på papper: \(listed(names, .swedish)). Filen antecknar det; beviset är"
            + " papperet.",
          en: "Signed on paper: \(listed(names, .english)). The file records it; the proof is the"
            + " paper.")
      case .digital:
        return .note(
          sv: "Undertecknat med annan e-underskrift: \(listed(names, .swedish)). Filen antecknar"
            + " det; beviset finns där underskriften förvaras.",
          en: "Signed with another electronic signature: \(listed(names, .english)). The file"
            + " records it; the proof is where that signature is kept.")
      case .ssh:
        return .wrong(
          sv: "\(listed(names, .swedish)): filen säger att det är undertecknat med en nyckel, men"
            + " underskriften saknas.",
          en: "\(listed(names, .english)): the file says that it was signed with a key, but the"
            + " signature is missing.", line: checked.first.map { $0.entry + 1 })
      }
    }
  }

  /// What no signature covers: the entries after the last one, and signed §§ without any.
  private func uncovered(_ checked: [CheckedSignature]) -> [Finding] {
    guard let covered = checked.compactMap(\.provenThrough).max() else {
      return [
        .note(
          sv: "Ingen underskrift som kan prövas här täcker filen: detta visar olyckor, inte"
            + " ändringar som någon har velat dölja.",
          en: "No signature that can be checked here covers the file: this shows accidents, not"
            + " changes that someone meant to hide.")
      ]
    }
    guard covered < last else { return [] }
    let late = history.entries.filter { $0.n > covered }
    let shown = late.prefix(Self.bound).map { entry in
      Finding.holds(sv: "  \(line(of: entry, .swedish))", en: "  \(line(of: entry, .english))")
    }
    let rest = late.count - shown.count
    let range = late.count == 1 ? "\(last)" : "\(covered + 1)–\(last)"
    let entries = late.count == 1 ? "entry" : "entries"
    return [
      .note(
        sv: "Ingen underskrift täcker post \(range): där visas bara olyckor.",
        en: "No signature covers \(entries) \(range): only accidents show there.")
    ] + shown
      + (rest > 0 ? [.holds(sv: "  … och \(rest) till", en: "  … and \(rest) more")] : [])
  }

  /// How many uncovered entries are named.
  private static let bound = 20

  private func line(of entry: Entry, _ language: Language) -> String {
    // What it does, and not what its line says that it does.
    "\(entry.n) \(history.sentence(of: entry, language).prefix(160))"
  }
}
