extension Body {
  /// Reads a body as a meeting's file holds it.
  public init(from decoder: any Decoder) throws {
    let facts = try decoder.container(keyedBy: FieldKey.self)
    try self.init(
      name: facts.read("name"), kind: facts.read("kind"), principal: facts.find("principal"),
      seats: facts.read("seats"), mainProposal: facts.read("mainProposal"),
      secretary: facts.find("secretary"), people: facts.list("people"),
      callInOrder: facts.list("callInOrder"), rules: facts.read("rules"))
  }
}

extension Person {
  /// Reads a person as a meeting's file holds it.
  public init(from decoder: any Decoder) throws {
    let facts = try decoder.container(keyedBy: FieldKey.self)
    try self.init(
      id: facts.read("id"), name: facts.read("name"), party: facts.text("party"),
      role: facts.read("role"), isMember: facts.read("isMember"))
  }
}

extension CallIn {
  /// Reads a line of the call-in order.
  public init(from decoder: any Decoder) throws {
    let facts = try decoder.container(keyedBy: FieldKey.self)
    try self.init(party: facts.read("party"), from: facts.list("from"))
  }
}

extension Rules {
  /// Reads the rules as a meeting's file holds them; a rule that is younger than the file has its
  /// standard value.
  public init(from decoder: any Decoder) throws {
    let facts = try decoder.container(keyedBy: FieldKey.self)
    let standard = Rules()
    rollCall = try facts.find("rollCall") ?? standard.rollCall
    votingList = try facts.find("votingList") ?? standard.votingList
    separator = try facts.find("separator") ?? standard.separator
    paragraphSign = try facts.find("paragraphSign") ?? standard.paragraphSign
    summaryLabel = try facts.find("summaryLabel") ?? standard.summaryLabel
    proposalLabel = try facts.find("proposalLabel") ?? standard.proposalLabel
    motionsLabel = try facts.find("motionsLabel") ?? standard.motionsLabel
    propositionLabel = try facts.find("propositionLabel") ?? standard.propositionLabel
    voteLabel = try facts.find("voteLabel") ?? standard.voteLabel
    decisionPlace = try facts.find("decisionPlace") ?? standard.decisionPlace
    dispatchLabel = try facts.find("dispatchLabel") ?? standard.dispatchLabel
    basisLabel = try facts.find("basisLabel") ?? standard.basisLabel
    notedDecision = try facts.find("notedDecision") ?? standard.notedDecision
    verifiers = try facts.find("verifiers") ?? standard.verifiers
    summonsDays = try facts.find("summonsDays") ?? standard.summonsDays
    allowsRemote = try facts.find("allowsRemote") ?? standard.allowsRemote
    returning = try facts.find("returning") ?? standard.returning
    hearsSubstitutes = try facts.find("hearsSubstitutes") ?? standard.hearsSubstitutes
    hall = try facts.find("hall") ?? standard.hall
    keepingPlace = try facts.find("keepingPlace") ?? standard.keepingPlace
    answersWithoutQuorum = try facts.find("answersWithoutQuorum") ?? standard.answersWithoutQuorum
  }
}
