public import Voting

/// Something that happened at the meeting, as it is saved: facts, not what to compute from them.
///
/// The case names are the format of the meeting's file.
public enum Event: Hashable, Sendable {
  // The sitting.
  case opened(at: Moment)
  case closed(at: Moment)
  case adjourned(at: Moment)
  case resumed(at: Moment)
  case summoned(item: ItemID?, summons: Summons)
  // Presence. `since` is a point earlier in the order of events, for what is entered afterwards.
  case arrived(person: PersonID, at: Moment, since: Tick?)
  case left(person: PersonID, at: Moment, since: Tick?)
  case seated(person: PersonID, seat: PersonID, at: Moment, since: Tick?)
  case unseated(person: PersonID, at: Moment)
  case recused(
    item: ItemID, person: PersonID, reason: String, at: Moment,
    ground: Recusal.Ground? = nil, ruled: Bool = false)
  case recusalDenied(item: ItemID, person: PersonID, reason: String)
  case connected(person: PersonID, remote: Bool, at: Moment, since: Tick?)
  case expelled(item: ItemID?, expulsion: Expulsion)
  case presided(person: PersonID)
  case attended(Attendee)
  case verifiersChosen(persons: [PersonID], at: String?, place: String?)
  case doorsSet(open: Bool, reason: String)
  // The agenda.
  case itemAdded(entry: AgendaEntry, by: PersonID?, after: ItemID?)
  case itemStruck(item: ItemID, reason: String, paragraph: Int?)
  case itemMoved(item: ItemID, after: ItemID?)
  case agendaFixed
  case reported(
    item: ItemID, summary: String?, addressee: String?, proposal: [Point], basis: String)
  case marked(item: ItemID, key: String, value: String)
  case itemHeard(item: ItemID)
  case itemsTaken(items: [ItemID], paragraphs: [Int])
  case presented(item: ItemID, presenter: Presenter)
  // The debate.
  case floorRequested(item: ItemID, name: String, person: PersonID?, kind: Speech.Kind)
  case floorGiven(item: ItemID, speech: Int, at: Moment)
  case speechEnded(item: ItemID, at: Moment)
  case floorWithdrawn(item: ItemID, speech: Int)
  case moved(item: ItemID, motion: Motion)
  case supported(item: ItemID, motion: MotionID, persons: [PersonID])
  case retracted(item: ItemID, motion: MotionID, persons: [PersonID])
  case revised(
    item: ItemID, motion: MotionID, text: String?, reason: String?, joined: [MotionID])
  case ruledOut(item: ItemID, motion: MotionID, reason: String)
  case overruled(item: ItemID, motion: MotionID)
  case asked(item: ItemID, persons: [PersonID])
  case answered(item: ItemID, names: [String])
  case debateReopened(item: ItemID)
  case recessAsked(item: ItemID, question: Question)
  case debateClosed(item: ItemID, questions: [Question])
  // Deciding.
  case put(item: ItemID, question: Int)
  case found(item: ItemID, question: Int, side: Side)
  case voteDemanded(item: ItemID, question: Int, yes: Side, demand: Demand)
  case voteOpened(item: ItemID, vote: Vote)
  case registered(item: ItemID, vote: Int, voters: [Voter])
  case voted(item: ItemID, vote: Int, choice: Choice, persons: [PersonID])
  case handsCounted(item: ItemID, vote: Int, tally: Tally)
  case voteCounted(item: ItemID, vote: Int, tally: Tally, requirement: Requirement = .majority)
  case ballot(item: ItemID, election: Int, BallotEvent)
  case castingVoteGiven(item: ItemID, vote: Int, choice: Choice)
  case voteConfirmed(item: ItemID, vote: Int)
  case voteStruck(item: ItemID, vote: Int, reason: String)
  case sideConfirmed(item: ItemID, question: Int, side: Side)
  case nominated(item: ItemID, nomination: Nomination)
  case stoodAside(item: ItemID, persons: [PersonID])
  case worded(item: ItemID, text: String)
  case decided(item: ItemID, decision: Decision)
  // The record.
  case reserved(item: ItemID, reservation: Reservation)
  case noted(item: ItemID, note: Note)
  case stated(item: ItemID, note: Note)
  case dispatched(item: ItemID, text: String)
  case based(item: ItemID, text: String)
  case edited(item: ItemID, field: String, text: String, persons: [PersonID], reason: String?)
  case verifiedAtOnce(item: ItemID)
  case reminded(Reminder)
  // What becomes of the papers.
  case paper(PaperEvent)
  // The law's margin and the file's.
  case warned(Warning, reason: String?)
  case tailCut(bytes: Int)
  case undone(entry: Int)
}

extension Event {
  /// Whether an item is decided.
  var decides: Bool {
    guard case .decided = self else { return false }
    return true
  }
}
