public import Voting

extension MotionKind {
  /// What a motion of this kind is called (yrkandetyp).
  public var noun: String {
    switch self {
    case .adopt: "bifallsyrkande"
    case .reject: "avslagsyrkande"
    case .amend: "ändringsyrkande"
    case .counter: "motförslag"
    case .add: "tilläggsyrkande"
    case .remit: "återremissyrkande"
    case .table: "bordläggningsyrkande"
    case .recess: "ajourneringsyrkande"
    case .order: "yrkande i ordningsfrågan"
    }
  }

  /// The kind with its article: "tilläggsyrkandet", "motförslaget".
  var definiteNoun: String {
    switch self {
    case .counter: "motförslaget"
    case .order: "yrkandet i ordningsfrågan"
    default: noun + "t"
    }
  }
}

extension Meeting {
  /// A person's name with the party, `Rut Hall (M)`.
  public func name(_ id: PersonID) -> String { body[id]?.nameAndParty ?? "#\(id.place)" }

  /// A person's name without the party.
  public func plainName(_ id: PersonID) -> String { body[id]?.name ?? "#\(id.place)" }

  /// The genitive by which a person's motion is named: without the party, unless two share the name.
  public func ownerName(_ id: PersonID) -> String {
    let name = plainName(id)
    let isShared = body.people.contains { $0.name == name && $0.id != id }
    return genitive(isShared ? self.name(id) : name)
  }

  /// The genitive of a mover outside the roster: without the party, unless one in it has the name.
  private func outsiderOwnerName(_ name: String) -> String {
    guard name.hasSuffix(")"), let open = name.lastIndex(of: "("), open > name.startIndex else {
      return genitive(name)
    }
    let plain = String(name[..<open]).trimmed
    return genitive(body.people.contains { $0.name == plain } ? name : plain)
  }

  /// Those who moved a motion, with their parties, those outside the roster last.
  func moverNames(of motion: Motion) -> [String] {
    motion.movers.map(name) + motion.outsiders
  }

  /// The name of a motion: "Rut Halls tilläggsyrkande", "Rut Halls och Jon Linds motförslag".
  ///
  /// Where the same movers have several of a kind in the item they are numbered: "Rut Halls andra
  /// tilläggsyrkande". Motions that were retracted or joined into another do not count.
  /// - Complexity: O(*n*) in the number of motions.
  public func label(of motion: Motion, in item: Item) -> String {
    let owners = swedishList(
      motion.movers.map(ownerName) + motion.outsiders.map(outsiderOwnerName))
    let alike = item.motions.filter {
      $0.id == motion.id
        || ($0.isInMinutes && $0.kind == motion.kind && $0.movers == motion.movers
          && $0.outsiders == motion.outsiders)
    }
    guard alike.count > 1, let place = alike.firstIndex(where: { $0.id == motion.id }) else {
      return "\(owners) \(noun(of: motion, in: item))"
    }
    return "\(owners) \(ordinal(place + 1)) \(noun(of: motion, in: item))"
  }

  /// What a motion is called: its kind, or "yrkande om bifall till motionen" where it asks for that.
  private func noun(of motion: Motion, in item: Item) -> String {
    plainVerdict(of: motion, in: item).map { "yrkande om \($0.noun)" } ?? motion.kind.noun
  }

  /// The name of a side of a question: "regiondirektörens förslag", "avslag på …",
  /// "att ärendet ska avgöras idag", "regiondirektörens förslag i punkt 2", "bifall till motionen".
  public func label(of side: Side, of question: Question, in item: Item) -> String {
    switch side {
    case .main: body.mainProposal + placed(question.subject)
    case .motion(let id): soleVerdict(of: side, in: item)?.noun ?? motionLabel(id, in: item)
    case .rejection: "avslag på " + label(ofSubject: question, in: item)
    case .today: "att ärendet ska avgöras idag"
    }
  }

  /// What a question asks to adopt or reject: the proposal, points of it, or a motion; every motion
  /// it is put on where there is no proposal.
  func label(ofSubject question: Question, in item: Item) -> String {
    switch question.subject {
    case .whole where item.proposal.isEmpty && !question.contest.motions.isEmpty:
      swedishList(question.contest.motions.map { motionLabel($0, in: item) })
    case .formal(let id), .addition(let id), .recess(let id): motionLabel(id, in: item)
    case .whole, .points: body.mainProposal + placed(question.subject)
    }
  }

  /// The name of the motion of a letter.
  func motionLabel(_ id: MotionID, in item: Item) -> String {
    item[motion: id].map { label(of: $0, in: item) } ?? "yrkande \(id.letter)"
  }

  private func placed(_ subject: Subject) -> String {
    guard case .points(let numbers) = subject, let first = numbers.first else { return "" }
    if numbers.count == 1 { return " i punkt \(first)" }
    return " i punkterna " + numberList(numbers)
  }
}

extension Contest where Side == Alternative<MotionID> {
  /// The motions among the sides.
  var motions: [MotionID] {
    sides.compactMap { if case .motion(let id) = $0 { id } else { nil } }
  }
}

extension Motion {
  /// Whether the motion belongs in the minutes: it was neither withdrawn nor made one with another.
  /// - Law: KL 5 kap. 67 § 1.
  public var isInMinutes: Bool {
    switch standing {
    case .standing, .ruledOut, .overruled: true
    case .retracted, .joined: false
    }
  }
}
