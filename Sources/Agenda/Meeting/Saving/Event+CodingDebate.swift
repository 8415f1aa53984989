import Voting

extension Event {
  static func readDebate(_ name: String, _ facts: FieldReading) throws -> Event? {
    switch name {
    case "floorRequested":
      return try .floorRequested(
        item: facts.read("item"), name: facts.text("name"), person: facts.find("person"),
        kind: facts.read("kind"))
    case "floorGiven":
      return try .floorGiven(
        item: facts.read("item"), speech: facts.read("speech"), at: facts.read("at"))
    case "speechEnded":
      return try .speechEnded(item: facts.read("item"), at: facts.read("at"))
    case "floorWithdrawn":
      return try .floorWithdrawn(item: facts.read("item"), speech: facts.read("speech"))
    case "moved":
      return try .moved(item: facts.read("item"), motion: facts.read("motion"))
    case "supported":
      return try .supported(
        item: facts.read("item"), motion: facts.read("motion"), persons: facts.list("persons"))
    case "retracted":
      return try .retracted(
        item: facts.read("item"), motion: facts.read("motion"), persons: facts.list("persons"))
    case "revised":
      return try .revised(
        item: facts.read("item"), motion: facts.read("motion"), text: facts.find("text"),
        reason: facts.find("reason"), joined: facts.list("joined"))
    case "ruledOut":
      return try .ruledOut(
        item: facts.read("item"), motion: facts.read("motion"), reason: facts.text("reason"))
    case "overruled":
      return try .overruled(item: facts.read("item"), motion: facts.read("motion"))
    case "asked":
      return try .asked(item: facts.read("item"), persons: facts.list("persons"))
    case "answered":
      return try .answered(item: facts.read("item"), names: facts.list("names"))
    case "debateReopened":
      return try .debateReopened(item: facts.read("item"))
    case "recessAsked":
      return try .recessAsked(item: facts.read("item"), question: facts.read("question"))
    case "debateClosed":
      return try .debateClosed(item: facts.read("item"), questions: facts.list("questions"))
    default: return nil
    }
  }

  func writeDebate(to container: inout FieldWriting) throws {
    switch self {
    case .floorRequested(let item, let name, let person, let kind):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "floorRequested")
      try facts.write(item, "item")
      try facts.write(filled: name, "name")
      try facts.write(found: person, "person")
      try facts.write(kind, "kind")
    case .floorGiven(let item, let speech, let at):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "floorGiven")
      try facts.write(item, "item")
      try facts.write(speech, "speech")
      try facts.write(at, "at")
    case .speechEnded(let item, let at):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "speechEnded")
      try facts.write(item, "item")
      try facts.write(at, "at")
    case .floorWithdrawn(let item, let speech):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "floorWithdrawn")
      try facts.write(item, "item")
      try facts.write(speech, "speech")
    case .moved(let item, let motion):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "moved")
      try facts.write(item, "item")
      try facts.write(motion, "motion")
    case .supported(let item, let motion, let persons):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "supported")
      try facts.write(item, "item")
      try facts.write(motion, "motion")
      try facts.write(filled: persons, "persons")
    case .retracted(let item, let motion, let persons):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "retracted")
      try facts.write(item, "item")
      try facts.write(motion, "motion")
      try facts.write(filled: persons, "persons")
    case .revised(let item, let motion, let text, let reason, let joined):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "revised")
      try facts.write(item, "item")
      try facts.write(motion, "motion")
      try facts.write(found: text, "text")
      try facts.write(found: reason, "reason")
      try facts.write(filled: joined, "joined")
    case .ruledOut(let item, let motion, let reason):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "ruledOut")
      try facts.write(item, "item")
      try facts.write(motion, "motion")
      try facts.write(filled: reason, "reason")
    case .overruled(let item, let motion):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "overruled")
      try facts.write(item, "item")
      try facts.write(motion, "motion")
    case .asked(let item, let persons):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "asked")
      try facts.write(item, "item")
      try facts.write(filled: persons, "persons")
    case .answered(let item, let names):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "answered")
      try facts.write(item, "item")
      try facts.write(filled: names, "names")
    case .debateReopened(let item):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "debateReopened")
      try facts.write(item, "item")
    case .recessAsked(let item, let question):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "recessAsked")
      try facts.write(item, "item")
      try facts.write(question, "question")
    case .debateClosed(let item, let questions):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "debateClosed")
      try facts.write(item, "item")
      try facts.write(filled: questions, "questions")
    default: break
    }
  }
}

extension Event {
  static func readDeciding(_ name: String, _ facts: FieldReading) throws -> Event? {
    switch name {
    case "put":
      return try .put(item: facts.read("item"), question: facts.read("question"))
    case "found":
      return try .found(
        item: facts.read("item"), question: facts.read("question"), side: facts.read("side"))
    case "voteDemanded":
      return try .voteDemanded(
        item: facts.read("item"), question: facts.read("question"), yes: facts.read("yes"),
        demand: facts.read("demand"))
    case "voteOpened":
      return try .voteOpened(item: facts.read("item"), vote: facts.read("vote"))
    case "registered":
      return try .registered(
        item: facts.read("item"), vote: facts.read("vote"), voters: facts.list("voters"))
    case "voted":
      return try .voted(
        item: facts.read("item"), vote: facts.read("vote"), choice: facts.read("choice"),
        persons: facts.list("persons"))
    case "handsCounted":
      return try .handsCounted(
        item: facts.read("item"), vote: facts.read("vote"), tally: facts.read("tally"))
    case "voteCounted":
      return try .voteCounted(
        item: facts.read("item"), vote: facts.read("vote"), tally: facts.read("tally"),
        requirement: facts.find("requirement") ?? .majority)
    case "castingVoteGiven":
      return try .castingVoteGiven(
        item: facts.read("item"), vote: facts.read("vote"), choice: facts.read("choice"))
    case "voteConfirmed":
      return try .voteConfirmed(item: facts.read("item"), vote: facts.read("vote"))
    case "voteStruck":
      return try .voteStruck(
        item: facts.read("item"), vote: facts.read("vote"), reason: facts.text("reason"))
    case "sideConfirmed":
      return try .sideConfirmed(
        item: facts.read("item"), question: facts.read("question"), side: facts.read("side"))
    default: return nil
    }
  }

  func writeDeciding(to container: inout FieldWriting) throws {
    switch self {
    case .put(let item, let question):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "put")
      try facts.write(item, "item")
      try facts.write(question, "question")
    case .found(let item, let question, let side):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "found")
      try facts.write(item, "item")
      try facts.write(question, "question")
      try facts.write(side, "side")
    case .voteDemanded(let item, let question, let yes, let demand):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "voteDemanded")
      try facts.write(item, "item")
      try facts.write(question, "question")
      try facts.write(yes, "yes")
      try facts.write(demand, "demand")
    case .voteOpened(let item, let vote):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "voteOpened")
      try facts.write(item, "item")
      try facts.write(vote, "vote")
    case .registered(let item, let vote, let voters):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "registered")
      try facts.write(item, "item")
      try facts.write(vote, "vote")
      try facts.write(filled: voters, "voters")
    case .voted(let item, let vote, let choice, let persons):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "voted")
      try facts.write(item, "item")
      try facts.write(vote, "vote")
      try facts.write(choice, "choice")
      try facts.write(filled: persons, "persons")
    case .handsCounted(let item, let vote, let tally):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "handsCounted")
      try facts.write(item, "item")
      try facts.write(vote, "vote")
      try facts.write(tally, "tally")
    case .voteCounted(let item, let vote, let tally, let requirement):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "voteCounted")
      try facts.write(item, "item")
      try facts.write(vote, "vote")
      try facts.write(tally, "tally")
      if requirement != .majority { try facts.write(requirement, "requirement") }
    case .castingVoteGiven(let item, let vote, let choice):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "castingVoteGiven")
      try facts.write(item, "item")
      try facts.write(vote, "vote")
      try facts.write(choice, "choice")
    case .voteConfirmed(let item, let vote):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "voteConfirmed")
      try facts.write(item, "item")
      try facts.write(vote, "vote")
    case .voteStruck(let item, let vote, let reason):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "voteStruck")
      try facts.write(item, "item")
      try facts.write(vote, "vote")
      try facts.write(filled: reason, "reason")
    case .sideConfirmed(let item, let question, let side):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "sideConfirmed")
      try facts.write(item, "item")
      try facts.write(question, "question")
      try facts.write(side, "side")
    default: break
    }
  }
}
