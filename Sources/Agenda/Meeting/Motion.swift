public import Voting

/// A motion (yrkande) moved on an item.
public struct Motion: Hashable, Sendable {
  /// What became of the motion before the questions were put.
  public enum Standing: Hashable, Sendable {
    /// It stands.
    case standing
    /// Withdrawn (återtaget): kept in the log, left out of the minutes.
    case retracted
    /// The chair refuses to put it, with the reason.
    case ruledOut(reason: String)
    /// The chair refused to put it, and the council had it put all the same: it stands.
    /// - Law: KL 5 kap. 57 § andra stycket.
    case overruled(refusal: String)
    /// Made one with another motion.
    case joined(into: MotionID)
  }

  /// The letter by which the motion is named.
  public var id: MotionID
  /// What it asks for.
  public var kind: MotionKind
  /// Those who moved it.
  public var movers: [PersonID]
  /// Those who support it.
  public var supporters: [PersonID]
  /// The words to be decided.
  public var text: String
  /// The reasons given (motivering).
  public var reason: String
  /// The motion that it concerns, where it adopts or rejects one.
  public var on: MotionID?
  /// The points of the proposal that it changes; empty where it concerns the whole.
  public var points: [Int]
  /// To whom the item is to be referred back; empty where it is not said.
  public var to: String = ""
  /// Movers outside the roster, by name with party.
  public var outsiders: [String] = []
  /// What became of it.
  public var standing: Standing = .standing

  /// Whether it still stands.
  public var stands: Bool {
    switch standing {
    case .standing, .overruled: true
    case .retracted, .ruledOut, .joined: false
    }
  }
  /// Why the chair refused to put it, also where the council had it put all the same.
  public var refusal: String? {
    switch standing {
    case .ruledOut(let reason), .overruled(refusal: let reason): reason
    case .standing, .retracted, .joined: nil
    }
  }
  /// Whether the council had it put although the chair had refused.
  public var isOverruled: Bool { stands && refusal != nil }
  /// Whether the chair refused to put it, and that stands.
  public var isRuledOut: Bool { !stands && refusal != nil }
}

/// A side of a question.
public typealias Side = Alternative<MotionID>

/// What a question is about.
public typealias Subject = QuestionSubject<MotionID>

/// A question (proposition) that the chair puts, and how far it has come.
public struct Question: Hashable, Sendable {
  /// Its number within the item, from 1, in the order of putting.
  public var number: Int
  /// What it is about.
  public var subject: Subject
  /// The sides and where the choice between them stands.
  public var contest: Contest<Side>
  /// What the chair found among which sides, in order; a later finding replaces the one before.
  public var findings: [Finding] = []
  /// The words and method asked for each demanded vote that has not opened yet, outermost first.
  public var demands: [Demand] = []

  /// Whether one side is decided.
  public var isSettled: Bool { contest.winner != nil }

  /// Whether it is put before the substance: tabling or referral back.
  public var isFormal: Bool {
    guard case .formal = subject else { return false }
    return true
  }

  /// Whether it is about the order of business, and not about the substance.
  var isProcedural: Bool {
    switch subject {
    case .formal, .recess: true
    case .whole, .points, .addition: false
    }
  }

  /// Whether it only asks for a pause.
  public var isRecess: Bool {
    guard case .recess = subject else { return false }
    return true
  }
}

/// What the chair found when a question was put.
public struct Finding: Hashable, Sendable {
  /// The sides the question was put on.
  public var among: [Side]
  /// The side found to be adopted.
  public var found: Side
  /// Whether the question was only which side is to be the counter-proposal.
  public var choosesCounter: Bool
}

/// How a demanded vote is to be held.
public struct Demand: Hashable, Sendable {
  /// Who demanded it, where it was said.
  public var by: PersonID?
  /// How it is held.
  public var method: Method
  /// Words for yes that replace the program's.
  public var yesText: String?
  /// Words for no that replace the program's.
  public var noText: String?

  /// Makes a demand.
  public init(
    by: PersonID? = nil, method: Method = .rollCall, yesText: String? = nil, noText: String? = nil
  ) {
    self.by = by
    self.method = method
    self.yesText = yesText
    self.noText = noText
  }

  /// How a vote is held.
  public enum Method: String, Hashable, Sendable, Codable, CaseIterable {
    /// Openly, person by person (upprop).
    case rollCall = "roll-call"
    /// Openly by raised hands, with counted totals.
    case hands
  }
}
