public import Agenda
public import Voting

/// The voting lists (voteringslistor) of a meeting: who voted how in each vote held, and how each
/// election by ballot went (valprotokoll), where nobody's vote is known.
/// - Law: KL 5 kap. 67 § 3 and 5, 54 §.
public struct VotingLists: Hashable, Sendable {
  /// The lists of a §.
  public struct Paragraph: Hashable, Sendable {
    /// The number of the § with its sign.
    public var heading: String
    /// The title of the item.
    public var title: String
    /// The case number.
    public var reference: String?
    /// One list a vote, in the order held.
    public var lists: [VotingList]
    /// One account an election by ballot, in the order held.
    public var elections: [ElectionAccount]

    /// Makes the lists and accounts of an item, or nothing where neither a vote nor an election by
    /// ballot was held.
    init?(of item: Item, in meeting: Meeting, order: ListOrder? = nil) {
      self.init(item, meeting, elections: item.elections, order)
    }

    /// Makes the lists of the votes alone: the § itself accounts for its elections.
    init?(votesIn item: Item, of meeting: Meeting) {
      self.init(item, meeting, elections: [], nil)
    }

    private init?(
      _ item: Item, _ meeting: Meeting, elections: [Election], _ order: ListOrder?
    ) {
      guard !item.votes.isEmpty || !elections.isEmpty else { return nil }
      heading = meeting.body.rules.paragraphSign + "\(item.paragraph ?? 0)"
      title = item.title
      reference = item.reference
      lists = item.votes.map {
        VotingList(of: $0, item: item, in: meeting, order: order ?? meeting.body.rules.votingList)
      }
      self.elections = elections.map { ElectionAccount(of: $0, item: item, in: meeting) }
    }
  }

  /// The name of the body.
  public var body: String
  /// The day of the meeting.
  public var day: Day
  /// The lists, § by §.
  public var paragraphs: [Paragraph]
  /// Whether all the §§ in it are verified.
  public var isVerified: Bool

  /// Makes the voting lists of a meeting, or of one of its §§, in the order that the body has
  /// decided or in another.
  public init(of meeting: Meeting, paragraph: Int? = nil, order: ListOrder? = nil) {
    body = meeting.body.name
    day = meeting.day
    let items = meeting.paragraphs.filter { paragraph == nil || $0.paragraph == paragraph }
    paragraphs = items.compactMap { Paragraph(of: $0, in: meeting, order: order) }
    isVerified = items.allSatisfy { meeting.standing(of: $0).isVerified }
  }
}

/// The account of an election by ballot (valprotokoll): counts alone.
public struct ElectionAccount: Hashable, Sendable {
  /// What was elected, "Val av ledamöter i valnämnden".
  public var heading: String
  /// The account.
  public var blocks: [Block]

  /// Makes the account of an election.
  init(of election: Election, item: Item, in meeting: Meeting) {
    heading = "Val av \(election.posts)"
    blocks = meeting.electionParts(of: election, in: item).map(Block.init)
  }
}

/// The list of one vote: a row for each person in its register.
public struct VotingList: Hashable, Sendable {
  /// A person and what they did.
  public struct Row: Hashable, Sendable {
    /// The name with party and role, "Rut Hall (M), ledamot"; whose seat a substitute held, "Ann
    /// Öst (S), ersättare för Kaj Norr (S)", in every order but that of the roster, where
    /// substitutes stand by themselves.
    public var name: String
    /// Who it is.
    public var person: Participant
    /// The member whose seat the person held, where a substitute.
    public var replaces: Participant?
    /// The vote; nothing while the vote is open and the person has not voted.
    public var choice: Choice?
  }

  /// What a vote decided.
  public enum Kind: String, Hashable, Sendable {
    /// The question itself (huvudvotering).
    case main
    /// Which proposal is to be the counter-proposal (motförslagsvotering).
    case counter
    /// Referring the item back (återremiss).
    case remit
    /// Tabling it (bordläggning).
    case table
    /// A point of order (ordningsfråga).
    case order
  }

  /// Its number within the §, from 1.
  public var number: Int
  /// What it decided.
  public var kind: Kind
  /// How it was held.
  public var method: Demand.Method
  /// Whether it was struck, and another held in its place.
  public var isStruck: Bool
  /// What Ja and Nej meant, as put to the meeting.
  public var yesText: String
  /// What Nej meant.
  public var noText: String
  /// Which of Ja and Nej carried it, and by what right; nothing while that is open.
  public var outcome: VoteResult?
  /// The chair's casting vote, where there was one.
  public var casting: Choice?
  /// The count.
  public var tally: Tally
  /// What was asked, "Omröstning om avslag (ja) eller bifall (nej) till …".
  public var question: String
  /// The columns with marks: Ja, Nej, Avstår, and others only where someone has them.
  public var columns: [Choice]
  /// The rows, in the order asked for, whatever the roll call's was; none where hands were raised.
  public var rows: [Row]
  /// The sums, a number for each column.
  public var result: [Int]
  /// What is to be said below: that its numbers do not agree, the casting vote, that it was struck,
  /// how it was held.
  public var remarks: [String]

  /// Makes the list of a vote.
  init(of vote: Vote, item: Item, in meeting: Meeting, order: ListOrder) {
    question = meeting.ballotQuestion(of: vote, in: item)
    let register = vote.demand.method == .hands ? [] : vote.register
    rows = meeting.body.listed(register, by: order).map { voter in
      let names = meeting.listName(of: voter, in: item, namingSeat: order != .list)
      return Row(
        name: names, person: Participant(voter.person, in: meeting),
        replaces: voter.replaces.map { Participant($0, in: meeting) },
        choice: vote.choice(of: voter.person))
    }
    tally = vote.tally ?? Tally(of: rows.compactMap(\.choice))
    number = vote.number
    kind = Kind(of: vote, in: item)
    method = vote.demand.method
    isStruck = vote.isStruck
    yesText = vote.yesText
    noText = vote.noText
    outcome = vote.result
    casting = vote.casting
    columns = Choice.shown(in: [tally, Tally(of: rows.compactMap(\.choice))])
    result = columns.map(tally.count)
    remarks = meeting.disagreements(on: vote, in: item) + meeting.voteRemarks(on: vote, in: item)
  }
}

extension Choice {
  /// The columns of some counts: Ja, Nej and Avstår, and others only where someone has them.
  static func shown(in tallies: [Tally]) -> [Choice] {
    allCases.filter { choice in
      switch choice {
      case .yes, .no, .abstain: true
      case .absent, .paired: tallies.contains { $0.count(of: choice) > 0 }
      }
    }
  }
}
