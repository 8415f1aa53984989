import Agenda
import Voting

/// `status`: where the meeting is, and what is missing before the protocol is complete.
struct StatusReport: Encodable {
  /// The item that is open.
  struct OpenItem: Encodable {
    var number: String?
    var paragraph: Int?
    var title: String
    var phase: String
    var floor: Floor?
  }

  /// Who has the floor, and since when.
  struct Floor: Encodable {
    var name: String
    var began: Moment
  }

  /// Someone who has had the floor, and for how many seconds.
  struct Speaker: Encodable {
    var name: String
    var seconds: Int
    var speeches: Int
  }

  /// The question that is being put.
  struct OpenQuestion: Encodable {
    var number: Int
    var sides: [String]
    var found: String?
  }

  /// The vote that is open or counted.
  struct OpenVote: Encodable {
    var number: Int
    var yes: Int
    var no: Int
    var abstain: Int
    var left: Int
    var tie: Bool
  }

  /// An item and what became of it.
  struct ListedItem: Encodable {
    var number: String?
    var paragraph: Int?
    var title: String
    var outcome: String
    var votes: [HeldVote]?
    var elections: [HeldElection]?
  }

  /// An election by ballot, and by what right it was decided: `majority`, `proportional` or `lot`.
  struct HeldElection: Encodable {
    var number: Int
    var post: String
    var seats: Int
    var elected: [String]
    var right: String?
    var struck: Bool?
  }

  /// A vote that was held on an item, and by what right it was decided.
  struct HeldVote: Encodable {
    var number: Int
    var yes: Int
    var no: Int
    var abstain: Int
    var winner: String?
    var right: String?
    var struck: Bool?
  }

  /// What the next meeting has to take up.
  struct Carried: Encodable {
    var title: String
    var note: String
  }

  /// What the protocol lacks.
  struct Lack: Encodable {
    var paragraph: Int?
    var text: String
    /// The paragraph of the law that asks for it.
    var law: String?
    /// The verb that mends it, and which text of the item it is about.
    var verb: String?
    var field: String?
  }

  /// The last days before and after the meeting.
  struct Dates: Encodable {
    var notice: Day?
    var summons: Day?
    var urgent: Day?
    var verify: Day
  }

  /// An entry with an earlier time than the one before it.
  struct TurnedBack: Encodable {
    var entry: Int
    var from: Moment
    var to: Moment
  }

  /// What was warned of.
  struct Warned: Encodable {
    var entry: Int
    var text: String
    var reason: String?
  }

  var phase: String
  var entries: Int
  var present: Int
  var serving: Int
  var seats: Int
  var quorum: Int
  var dates: Dates
  /// `closed` where the doors were closed and not opened since.
  var doors: String?
  var item: OpenItem?
  var question: OpenQuestion?
  var vote: OpenVote?
  var items: [ListedItem]
  var speakers: [Speaker]?
  var next: [Carried]?
  var missing: [Lack]
  var verification: Verified?
  var warnings: [Warned]
  var clockTurnedBack: [TurnedBack]?
}

extension StatusReport {
  /// Reports a meeting's state.
  init(_ history: History, _ language: Language, now: Moment) {
    let meeting = history.meeting
    phase = meeting.phase.rawValue
    entries = history.entries.count
    present = meeting.presence.present().count
    serving = meeting.servingCount
    seats = meeting.body.seats
    quorum = meeting.body.quorum
    dates = Dates(meeting.lastDays)
    doors = meeting.areDoorsShut && meeting.phase == .open ? "closed" : nil
    let open = meeting.phase == .closed ? nil : meeting.item
    item = open.map { OpenItem($0) }
    question = open.flatMap { item in
      item.progress == .questions ? item.question.map { OpenQuestion($0, in: item) } : nil
    }
    vote = open.flatMap { item in
      item.vote.map { OpenVote($0, register: meeting.register(for: $0, in: item)) }
    }
    items = meeting.agenda.filter { $0.kind != .divider }.map { item in
      ListedItem(
        number: item.number, paragraph: item.paragraph, title: item.title,
        outcome: item.outcomeWord(isOpen: open != nil && meeting.current.contains(item.id)),
        votes: item.votes.isEmpty ? nil : item.votes.map(HeldVote.init),
        elections: item.elections.isEmpty ? nil : item.elections.map(HeldElection.init))
    }
    let spoken = meeting.speakingTimes(now: now).speakers.map {
      Speaker(name: $0.name, seconds: $0.seconds, speeches: $0.speeches)
    }
    speakers = spoken.isEmpty ? nil : spoken
    let carried = meeting.carriedOver.map { Carried(title: $0.title, note: $0.note) }
    next = carried.isEmpty ? nil : carried
    missing = meeting.missingInText.map { Lack($0, language) }
    verification = Verified(meeting, language)
    let turnedBack = history.entries.compactMap { entry in
      history.clockTurnedBack(at: entry)
        .map { TurnedBack(entry: entry.n, from: $0, to: entry.time) }
    }
    clockTurnedBack = turnedBack.isEmpty ? nil : turnedBack
    warnings = history.warnings.map { warned in
      Warned(
        entry: warned.entry, text: warned.warning.sentence(language), reason: warned.reason)
    }
  }
}

extension StatusReport.Dates {
  init(_ days: LastDays) {
    self.init(
      notice: days.notice, summons: days.summons, urgent: days.urgentNotice,
      verify: days.verification)
  }
}

extension StatusReport.OpenItem {
  init(_ item: Item) {
    self.init(
      number: item.number, paragraph: item.paragraph, title: item.title, phase: item.phaseWord,
      floor: item.floor.flatMap { speech in
        speech.began.map { StatusReport.Floor(name: speech.name, began: $0) }
      })
  }
}

extension StatusReport.OpenQuestion {
  init(_ question: Question, in item: Item) {
    number = question.number
    switch question.contest.stage {
    case .unput, .put, .settled: sides = item.words(for: question)
    case .found(let side):
      sides = item.words(for: question)
      let place = question.contest.remaining.firstIndex(of: side)
      found = place.flatMap { sides.indices.contains($0) ? sides[$0] : nil }
    case .vote(let yes, let no):
      sides = [Self.word(for: yes, against: no), Self.word(for: no, against: yes)]
      found = question.findings.last.map { finding in
        Self.word(for: finding.found, against: finding.found == yes ? no : yes)
      }
    }
  }

  /// The word for a side as `find` takes it.
  private static func word(for side: Side, against other: Side) -> String {
    switch side {
    case .today: Term.today.en
    case .rejection: Term.rejected.en
    case .main: other == .rejection ? Term.adopted.en : Term.main.en
    case .motion(let id): other == .rejection ? Term.adopted.en : id.letter
    }
  }
}

extension StatusReport.HeldVote {
  init(_ vote: Vote) {
    let tally = vote.tally ?? Tally(of: vote.ballots.map(\.choice))
    self.init(
      number: vote.number, yes: tally.yes, no: tally.no, abstain: tally.abstain,
      winner: vote.result?.side?.rawValue, right: vote.result?.right.rawValue,
      struck: vote.isStruck ? true : nil)
  }
}

extension StatusReport.HeldElection {
  init(_ election: Election) {
    let isCounted = election.stage == .counted || election.stage == .confirmed
    let isDone = isCounted && election.tied.isEmpty
    self.init(
      number: election.number, post: election.post, seats: election.seats,
      elected: isDone ? election.elected : [],
      right: !isDone ? nil : election.lots.isEmpty ? election.manner.rawValue : "lot",
      struck: election.isStruck ? true : nil)
  }
}

extension StatusReport.OpenVote {
  init(_ vote: Vote, register: [Voter]) {
    let tally =
      vote.tally ?? Tally(of: register.compactMap { vote.choice(of: $0.person) })
    number = vote.number
    yes = tally.yes
    no = tally.no
    abstain = tally.abstain
    left = vote.tally == nil ? register.filter { vote.choice(of: $0.person) == nil }.count : 0
    tie = vote.tally?.majority == .tied && vote.result == nil
  }
}

extension Item {
  /// How far the open item has come, as `status` says it.
  fileprivate var phaseWord: String {
    switch progress {
    case .heard: "heard"
    case .waiting, .debate: "debate"
    case .questions: vote == nil ? "questions" : "vote"
    case .decided, .struck: "decided"
    }
  }

  /// What became of the item, as `status` says it.
  fileprivate func outcomeWord(isOpen: Bool) -> String {
    switch progress {
    case .waiting: isOpen ? "open" : "waiting"
    case .heard, .debate, .questions: isOpen ? "open" : "aside"
    case .struck: "struck"
    case .decided: decision?.outcome.rawValue ?? "decided"
    }
  }
}
