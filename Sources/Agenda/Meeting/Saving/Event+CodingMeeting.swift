extension Event {
  static func readSitting(_ name: String, _ facts: FieldReading) throws -> Event? {
    switch name {
    case "opened":
      return try .opened(at: facts.read("at"))
    case "closed":
      return try .closed(at: facts.read("at"))
    case "adjourned":
      return try .adjourned(at: facts.read("at"))
    case "resumed":
      return try .resumed(at: facts.read("at"))
    case "summoned":
      return try .summoned(item: facts.find("item"), summons: facts.read("summons"))
    default: return nil
    }
  }

  func writeSitting(to container: inout FieldWriting) throws {
    switch self {
    case .opened(let at):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "opened")
      try facts.write(at, "at")
    case .closed(let at):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "closed")
      try facts.write(at, "at")
    case .adjourned(let at):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "adjourned")
      try facts.write(at, "at")
    case .resumed(let at):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "resumed")
      try facts.write(at, "at")
    case .summoned(let item, let summons):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "summoned")
      try facts.write(found: item, "item")
      try facts.write(summons, "summons")
    default: break
    }
  }
}

extension Event {
  static func readPresence(_ name: String, _ facts: FieldReading) throws -> Event? {
    switch name {
    case "arrived":
      return try .arrived(
        person: facts.read("person"), at: facts.read("at"), since: facts.find("since"))
    case "left":
      return try .left(
        person: facts.read("person"), at: facts.read("at"), since: facts.find("since"))
    case "seated":
      return try .seated(
        person: facts.read("person"), seat: facts.read("seat"), at: facts.read("at"),
        since: facts.find("since"))
    case "unseated":
      return try .unseated(person: facts.read("person"), at: facts.read("at"))
    case "recused":
      return try .recused(
        item: facts.read("item"), person: facts.read("person"), reason: facts.text("reason"),
        at: facts.read("at"), ground: facts.find("ground"), ruled: facts.find("ruled") ?? false)
    case "recusalDenied":
      return try .recusalDenied(
        item: facts.read("item"), person: facts.read("person"), reason: facts.text("reason"))
    case "connected":
      return try .connected(
        person: facts.read("person"), remote: facts.read("remote"), at: facts.read("at"),
        since: facts.find("since"))
    case "expelled":
      return try .expelled(item: facts.find("item"), expulsion: facts.read("expulsion"))
    case "presided":
      return try .presided(person: facts.read("person"))
    case "attended":
      return try .attended(facts.read("what"))
    case "verifiersChosen":
      return try .verifiersChosen(
        persons: facts.list("persons"), at: facts.find("at"), place: facts.find("place"))
    case "doorsSet":
      return try .doorsSet(open: facts.read("open"), reason: facts.text("reason"))
    default: return nil
    }
  }

  func writePresence(to container: inout FieldWriting) throws {
    switch self {
    case .arrived(let person, let at, let since):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "arrived")
      try facts.write(person, "person")
      try facts.write(at, "at")
      try facts.write(found: since, "since")
    case .left(let person, let at, let since):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "left")
      try facts.write(person, "person")
      try facts.write(at, "at")
      try facts.write(found: since, "since")
    case .seated(let person, let seat, let at, let since):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "seated")
      try facts.write(person, "person")
      try facts.write(seat, "seat")
      try facts.write(at, "at")
      try facts.write(found: since, "since")
    case .unseated(let person, let at):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "unseated")
      try facts.write(person, "person")
      try facts.write(at, "at")
    case .recused(let item, let person, let reason, let at, let ground, let ruled):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "recused")
      try facts.write(item, "item")
      try facts.write(person, "person")
      try facts.write(filled: reason, "reason")
      try facts.write(at, "at")
      try facts.write(found: ground, "ground")
      if ruled { try facts.write(ruled, "ruled") }
    case .recusalDenied(let item, let person, let reason):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "recusalDenied")
      try facts.write(item, "item")
      try facts.write(person, "person")
      try facts.write(filled: reason, "reason")
    case .connected(let person, let remote, let at, let since):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "connected")
      try facts.write(person, "person")
      try facts.write(remote, "remote")
      try facts.write(at, "at")
      try facts.write(found: since, "since")
    case .expelled(let item, let expulsion):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "expelled")
      try facts.write(found: item, "item")
      try facts.write(expulsion, "expulsion")
    case .presided(let person):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "presided")
      try facts.write(person, "person")
    case .attended(let what):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "attended")
      try facts.write(what, "what")
    case .verifiersChosen(let persons, let at, let place):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "verifiersChosen")
      try facts.write(filled: persons, "persons")
      try facts.write(found: at, "at")
      try facts.write(found: place, "place")
    case .doorsSet(let open, let reason):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "doorsSet")
      try facts.write(open, "open")
      try facts.write(filled: reason, "reason")
    default: break
    }
  }
}

extension Event {
  static func readAgenda(_ name: String, _ facts: FieldReading) throws -> Event? {
    switch name {
    case "itemAdded":
      return try .itemAdded(
        entry: facts.read("entry"), by: facts.find("by"), after: facts.find("after"))
    case "itemStruck":
      return try .itemStruck(
        item: facts.read("item"), reason: facts.text("reason"),
        paragraph: facts.paragraphs("paragraph", alone: true).first)
    case "itemMoved":
      return try .itemMoved(item: facts.read("item"), after: facts.find("after"))
    case "agendaFixed": return .agendaFixed
    case "reported":
      return try .reported(
        item: facts.read("item"), summary: facts.find("summary"),
        addressee: facts.find("addressee"), proposal: facts.list("proposal"),
        basis: facts.text("basis"))
    case "marked":
      return try .marked(
        item: facts.read("item"), key: facts.text("key"), value: facts.text("value"))
    case "itemHeard":
      return try .itemHeard(item: facts.read("item"))
    case "itemsTaken":
      return try .itemsTaken(items: facts.list("items"), paragraphs: facts.paragraphs("paragraphs"))
    case "presented":
      return try .presented(item: facts.read("item"), presenter: facts.read("presenter"))
    default: return nil
    }
  }

  func writeAgenda(to container: inout FieldWriting) throws {
    switch self {
    case .itemAdded(let entry, let by, let after):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "itemAdded")
      try facts.write(entry, "entry")
      try facts.write(found: by, "by")
      try facts.write(found: after, "after")
    case .itemStruck(let item, let reason, let paragraph):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "itemStruck")
      try facts.write(item, "item")
      try facts.write(filled: reason, "reason")
      try facts.write(found: paragraph, "paragraph")
    case .itemMoved(let item, let after):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "itemMoved")
      try facts.write(item, "item")
      try facts.write(found: after, "after")
    case .agendaFixed:
      _ = container.nestedContainer(keyedBy: FieldKey.self, forKey: "agendaFixed")
    case .reported(let item, let summary, let addressee, let proposal, let basis):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "reported")
      try facts.write(item, "item")
      try facts.write(found: summary, "summary")
      try facts.write(found: addressee, "addressee")
      try facts.write(filled: proposal, "proposal")
      try facts.write(filled: basis, "basis")
    case .marked(let item, let key, let value):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "marked")
      try facts.write(item, "item")
      try facts.write(filled: key, "key")
      try facts.write(filled: value, "value")
    case .itemHeard(let item):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "itemHeard")
      try facts.write(item, "item")
    case .itemsTaken(let items, let paragraphs):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "itemsTaken")
      try facts.write(filled: items, "items")
      try facts.write(filled: paragraphs, "paragraphs")
    case .presented(let item, let presenter):
      var facts = container.nestedContainer(keyedBy: FieldKey.self, forKey: "presented")
      try facts.write(item, "item")
      try facts.write(presenter, "presenter")
    default: break
    }
  }
}
