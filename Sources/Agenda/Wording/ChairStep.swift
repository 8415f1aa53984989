import Voting

/// Where a meeting is as its chair leads it; each step has words of its own.
enum ChairStep: Hashable, Sendable {
  /// The roll is to be called before the meeting opens (upprop).
  case roll
  /// The meeting is to be opened.
  case opening
  /// No item is open: the next is taken, or the meeting is closed.
  case between
  /// The meeting is adjourned.
  case adjourned
  /// The meeting is over.
  case closed
  /// An item is presented and no § yet.
  case hearing
  /// Several items that nobody contests are decided together.
  case together
  /// The agenda is to be fixed.
  case agenda
  /// Nobody is proposed to verify the minutes.
  case verifiers
  /// Nobody is nominated.
  case nominating
  /// Those nominated are to be elected.
  case electing
  /// Ballots are handed in for an election.
  case balloting(Election)
  /// The ballots are counted.
  case countingBallots(Election)
  /// A lot is to be drawn.
  case lot(Election)
  /// The election has a result.
  case elected(Election)
  /// An interpellation or a question is to be put or answered.
  case inquiry
  /// The one proposal is to be decided on.
  case proposal
  /// The motions are read back before the debate is closed.
  case readBack
  /// The order of the questions is proposed.
  case order
  /// A question is put.
  case question(Question)
  /// The chair has found a side.
  case finding(Question, Side)
  /// The meeting has found that it pauses.
  case recess
  /// What Ja and Nej mean is proposed (voteringsproposition).
  case proposition(Vote)
  /// Someone is called to vote.
  case calling(Vote, Voter)
  /// Everyone has voted, or the hands are counted.
  case balloted(Vote)
  /// The votes are equal, and the casting vote is not given.
  case tied(Vote)
  /// The votes are counted and have a winner.
  case counted(Vote)
  /// The item is decided.
  case decided

  /// The item that a meeting is at; of several taken together the one that is contested.
  static func item(of meeting: Meeting) -> Item? {
    let items = meeting.current.compactMap { meeting[$0] }
    let open = items.filter(\.isOpen)
    return open.first { $0.vote != nil || $0.hasContest } ?? open.first ?? items.last
  }

  /// The step that a meeting has come to at an item.
  init(_ meeting: Meeting, _ item: Item?) {
    switch meeting.phase {
    case .before: self = meeting.presence.stretches.isEmpty ? .roll : .opening
    case .adjourned: self = .adjourned
    case .closed: self = .closed
    case .open: self = item.map { Self(open: $0, in: meeting) } ?? .between
    }
  }

  private init(open item: Item, in meeting: Meeting) {
    if let vote = item.vote {
      self.init(vote, of: item, in: meeting)
      return
    }
    if let election = item.election {
      self.init(election)
      return
    }
    switch item.progress {
    case .waiting, .struck: self = .between
    case .heard: self = .hearing
    case .debate: self.init(debate: item, in: meeting)
    case .questions: self.init(questions: item)
    case .decided: self = .decided
    }
  }

  private init(debate item: Item, in meeting: Meeting) {
    if let question = item.question ?? item.recessQuestion {
      self.init(question)
    } else if meeting.owesRecess(in: item) {
      self = .recess
    } else if item.hasContest {
      self = .readBack
    } else if meeting.current.compactMap({ meeting[$0] }).filter(\.isOpen).count > 1 {
      self = .together
    } else if item.fixesAgenda {
      self = .agenda
    } else if item.worded == nil, item.proposal.isEmpty, item.choosesVerifiers {
      self = meeting.verifiers.isEmpty ? .verifiers : .proposal
    } else if item.worded == nil, item.choosesPersons, !item.nominations.isEmpty {
      self = .electing
    } else if item.worded == nil, item.kind == .election, item.proposal.isEmpty {
      self = .nominating
    } else if item.worded == nil, item.isInquiry {
      self = .inquiry
    } else {
      self = .proposal
    }
  }

  private init(questions item: Item) {
    guard let question = item.question, item.hasContest || item.isBeingPut else {
      if item.awaitsElection {
        self = item.nominations.isEmpty ? .nominating : .electing
      } else {
        self = item.worded == nil && item.isInquiry && item.questions.isEmpty ? .inquiry : .proposal
      }
      return
    }
    let isFirst = item.questions.allSatisfy { question in
      question.isRecess || (question.contest.stage == .unput && question.findings.isEmpty)
    }
    self = isFirst && item.needsOrder ? .order : Self(question)
  }

  private init(_ question: Question) {
    if case .found(let side) = question.contest.stage {
      self = .finding(question, side)
    } else {
      self = .question(question)
    }
  }

  private init(_ election: Election) {
    if election.stage == .open {
      let isBegun =
        election.voters != nil || !election.candidates.isEmpty || !election.lists.isEmpty
      self = isBegun ? .countingBallots(election) : .balloting(election)
    } else {
      self = election.tied.isEmpty ? .elected(election) : .lot(election)
    }
  }

  private init(_ vote: Vote, of item: Item, in meeting: Meeting) {
    guard vote.stage == .open else {
      self = vote.winner == nil ? .tied(vote) : .counted(vote)
      return
    }
    if vote.tally != nil {
      self = .balloted(vote)
    } else if vote.register.isEmpty {
      self = .proposition(vote)
    } else if let voter = vote.register.first(where: { vote.choice(of: $0.person) == nil }) {
      self = .calling(vote, voter)
    } else {
      self = .balloted(vote)
    }
  }
}

extension Item {
  /// Whether the order of the questions needs to be agreed on: more than one, or several sides.
  var needsOrder: Bool {
    let questions = questions.filter { !$0.isRecess }
    return questions.count > 1 || questions.contains { $0.contest.sides.count > 2 }
  }
}

extension Meeting {
  /// Whether a recess was carried in an item and the meeting has not paused since.
  ///
  /// Nothing in the state ties a pause to the motion for it, so that the two are counted.
  func owesRecess(in item: Item) -> Bool {
    func carried(_ item: Item) -> Int {
      item.questions.count { question in
        guard question.isRecess, case .motion(let id)? = question.contest.winner else {
          return false
        }
        return item[motion: id]?.kind == .recess
      }
    }
    return carried(item) > 0
      && items.reduce(0) { $0 + carried($1) } > sittings.count { $0.ended != nil }
  }
}
