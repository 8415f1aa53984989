/// A side of a question, where motions are named by an `ID`.
public enum Alternative<ID: Hashable & Sendable>: Hashable, Sendable {
  /// The main proposal (huvudförslaget), or the points of it that are asked about.
  case main
  /// A motion.
  case motion(ID)
  /// Nothing of what is asked about (avslag).
  case rejection
  /// That the item is decided today, against tabling or remitting it.
  case today
}

/// What a question is about, where motions are named by an `ID`.
public enum QuestionSubject<ID: Hashable & Sendable>: Hashable, Sendable {
  /// Whether the item is decided today or, as this motion asks, not.
  case formal(ID)
  /// The proposal as a whole.
  case whole
  /// Points of the proposal, counted from 1.
  case points([Int])
  /// An addition.
  case addition(ID)
  /// Whether the meeting pauses now, asked during the debate too.
  case recess(ID)
}
