extension Event {
  static func readDecision(_ name: String, _ facts: FieldReading) throws -> Event? {
    switch name {
    case "nominated":
      return try .nominated(item: facts.read("item"), nomination: facts.read("nomination"))
    case "stoodAside":
      return try .stoodAside(item: facts.read("item"), persons: facts.list("persons"))
    case "worded":
      return try .worded(item: facts.read("item"), text: facts.text("text"))
    case "decided":
      return try .decided(item: facts.read("item"), decision: facts.read("decision"))
    case "reserved":
      return try .reserved(item: facts.read("item"), reservation: facts.read("reservation"))
    case "noted":
      return try .noted(item: facts.read("item"), note: facts.read("note"))
    case "stated":
      return try .stated(item: facts.read("item"), note: facts.read("note"))
    case "dispatched":
      return try .dispatched(item: facts.read("item"), text: facts.text("text"))
    case "based":
      return try .based(item: facts.read("item"), text: facts.text("text"))
    case "edited":
      return try .edited(
        item: facts.read("item"), field: facts.text("field"), text: facts.text("text"),
        persons: facts.list("persons"), reason: facts.find("reason"))
    case "verifiedAtOnce":
      return try .verifiedAtOnce(item: facts.read("item"))
    case "reminded":
      return try .reminded(
        Reminder(item: facts.find("item"), text: facts.text("text")))
    default: return nil
    }
  }

  func writeDecision(to container: inout FieldWriting) throws {
    switch self {
    case .nominated(let item, let nomination):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "nominated")
      try facts.write(item, "item")
      try facts.write(nomination, "nomination")
    case .stoodAside(let item, let persons):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "stoodAside")
      try facts.write(item, "item")
      try facts.write(filled: persons, "persons")
    case .worded(let item, let text):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "worded")
      try facts.write(item, "item")
      try facts.write(filled: text, "text")
    case .decided(let item, let decision):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "decided")
      try facts.write(item, "item")
      try facts.write(decision, "decision")
    case .reserved(let item, let reservation):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "reserved")
      try facts.write(item, "item")
      try facts.write(reservation, "reservation")
    case .noted(let item, let note):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "noted")
      try facts.write(item, "item")
      try facts.write(note, "note")
    case .stated(let item, let note):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "stated")
      try facts.write(item, "item")
      try facts.write(note, "note")
    case .dispatched(let item, let text):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "dispatched")
      try facts.write(item, "item")
      try facts.write(filled: text, "text")
    case .based(let item, let text):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "based")
      try facts.write(item, "item")
      try facts.write(filled: text, "text")
    case .edited(let item, let field, let text, let persons, let reason):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "edited")
      try facts.write(item, "item")
      try facts.write(filled: field, "field")
      try facts.write(filled: text, "text")
      try facts.write(filled: persons, "persons")
      try facts.write(found: reason, "reason")
    case .verifiedAtOnce(let item):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "verifiedAtOnce")
      try facts.write(item, "item")
    case .reminded(let reminder):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "reminded")
      try facts.write(found: reminder.item, "item")
      try facts.write(filled: reminder.text, "text")
    default: break
    }
  }
}

extension Event {
  static func readFile(_ name: String, _ facts: FieldReading) throws -> Event? {
    switch name {
    case "warned":
      return try .warned(facts.read("what"), reason: facts.find("reason"))
    case "tailCut":
      return try .tailCut(bytes: facts.read("bytes"))
    case "undone":
      return try .undone(entry: facts.read("entry"))
    default: return nil
    }
  }

  func writeFile(to container: inout FieldWriting) throws {
    switch self {
    case .warned(let what, let reason):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "warned")
      try facts.write(what, "what")
      try facts.write(found: reason, "reason")
    case .tailCut(let bytes):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "tailCut")
      try facts.write(bytes, "bytes")
    case .undone(let entry):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "undone")
      try facts.write(entry, "entry")
    default: break
    }
  }
}
