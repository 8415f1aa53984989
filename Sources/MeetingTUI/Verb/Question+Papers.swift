import Agenda

extension VerbLine.Question {
  /// The command of a verb that is about the papers.
  mutating func paperCommand(_ outside: Outside) throws(LineError) -> PaperCommand {
    switch verb {
    case .send: return .send(outside.texts(meeting))
    case .attest: return .attest(try attestation(outside))
    case .correct:
      return .correct(
        try item(at: 0), text: try value(.text), on: try day(.on), by: try name(.by))
    case .mask:
      let items = try itemList()
      guard let text = line.words.first else {
        let found = outside.webMatter(meeting, items)
        line["found"] = found.isEmpty ? nil : found.joined(separator: "; ")
        return .review(items, by: try name(.by), found: found)
      }
      try requireStanding(text, in: items, outside)
      return .mask(text, shown: try name(.as) ?? "XXXX", items: items, by: try name(.by))
    case .post:
      return .post(
        try itemList(), on: try day(.on), place: try name(.place), by: try name(.by))
    default: return .takeDown(try itemList(), on: try day(.on), by: try name(.by))
    }
  }

  /// Words to mask stand somewhere: a name that is misspelt would stay on the web.
  private func requireStanding(
    _ text: String, in items: [ItemID], _ outside: Outside
  ) throws(LineError) {
    let masking = Masking([Mask(item: nil, text: text, shown: "", by: "")])
    let numbers = meeting.paragraphNumbers(of: items)
    let stands = outside.texts(meeting).contains { part in
      (items.isEmpty || part.paragraph.map(numbers.contains) ?? false)
        && !masking.masked(part.text + part.lists).found.isEmpty
    }
    guard stands || text.isEmpty || meeting.paragraphs.isEmpty else { throw .noSuchWords(text) }
  }

  private mutating func attestation(_ outside: Outside) throws(LineError) -> AttestationDraft {
    let signers = try signers()
    let items = try itemList()
    let outcome: Attestation.Outcome = try choice(.outcome, of: .outcomes) ?? .signed
    let made = line["signature"].map { SignatureSource.made($0) }
    let source = line["key"].map { SignatureSource.key($0) } ?? made
    let method: Attestation.Method =
      try choice(.by, of: .signingMethods) ?? (source == nil ? .paper : .ssh)
    if source != nil, method != .ssh {
      throw .notTogether(
        verb, .key(line["key"] == nil ? .signature : .key), .value(.by, Term(method.rawValue)))
    }
    if line["key"] != nil, line["signature"] != nil {
      throw .notTogether(verb, .key(.key), .key(.signature))
    }
    var draft = AttestationDraft(
      signers: signers, items: items, on: try day(.on), outcome: outcome,
      text: line["text"] ?? "", method: method)
    if outcome == .signed, let source {
      guard signers.count == 1 else { throw .onePerson(verb) }
      let principal = Principal(of: signers[0], in: meeting)
      draft.signature = try outside.signature(source, principal)
      forgetFolders()
    }
    let fixed = items.filter { meeting[$0]?.isImmediate == true && !meeting.isAttested($0) }
    if !fixed.isEmpty {
      let numbers = meeting.paragraphNumbers(of: fixed)
      draft.texts = outside.texts(meeting).filter { $0.paragraph.map(numbers.contains) ?? false }
    }
    return draft
  }

  /// The record keeps the names of the files, and not where they lie in somebody's home.
  private mutating func forgetFolders() {
    for key in ["key", "signature"] {
      guard let path = line[key], let end = path.lastIndex(of: "/") else { continue }
      line[key] = String(path[end...].dropFirst())
    }
  }

  /// Those who sign, by name: the secretary, who may stand outside the roster, or persons of it.
  private mutating func signers() throws(LineError) -> [Signer] {
    guard !line.words.isEmpty else { throw .missingWord(verb, .signer) }
    let signing = meeting.signers
    let reach = Reach(
      canMean: signing.compactMap { if case .person(let id) = $0 { id } else { nil } })
    var found: [Signer] = []
    for index in line.words.indices {
      let word = line.words[index]
      let wanted = folded(word)
      let secretary = meeting.secretaryName
      let isSecretary = secretary.map { folded($0).contains(wanted) } ?? false
      let isWhole = secretary.map { folded($0) == wanted } ?? false
      if isWhole || wanted == "sekreterare" || wanted == "secretary" {
        line.words[index] = secretary ?? word
        found.append(.secretary)
        continue
      }
      do throws(LineError) {
        let id = try people.person(word, among: reach)
        if isSecretary, !wanted.isEmpty, !reach.canMean.contains(id) {
          line.words[index] = secretary ?? word
          found.append(.secretary)
          continue
        }
        line.words[index] = people.word(for: id)
        found.append(.person(id))
      } catch {
        guard isSecretary, !wanted.isEmpty else {
          if case .severalPersons = error { throw error }
          throw .noSigner(word, signers: signing.map(meeting.name(of:)))
        }
        line.words[index] = secretary ?? word
        found.append(.secretary)
      }
    }
    return found
  }

  /// The items that `item=` lists; none where it is not there.
  private mutating func itemList() throws(LineError) -> [ItemID] {
    guard let text = line["item"] else { return [] }
    var ids: [ItemID] = []
    var words: [String] = []
    for part in text.split(separator: ",") {
      let word = part.filter { !$0.isWhitespace }
      let found = try items.items(word)
      words.append(items.word(for: found, written: word))
      for id in found where !ids.contains(id) { ids.append(id) }
    }
    guard !ids.isEmpty else { throw .missingKey(verb, .item) }
    line["item"] = words.joined(separator: ",")
    return ids
  }
}
