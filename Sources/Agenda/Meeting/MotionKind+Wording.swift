internal import Voting

extension MotionKind {
  /// Another kind that the wording looks like, or nothing; the choice stays the secretary's.
  ///
  /// Only words that name the kind count, and the earliest of them: "att ärendet återremitteras",
  /// "tilläggsyrkande", "avslag på". An amendment may well speak of what is added or rejected.
  /// Only the beginning of a long text is looked at.
  func suggestion(from text: String) -> MotionKind? {
    let words = text.prefix(2000).lowercased()
    let named = Self.signs.compactMap { sign -> (kind: MotionKind, place: String.Index)? in
      let places = sign.words.compactMap { words.firstPlace(of: $0) }
      return places.min().map { (sign.kind, $0) }
    }
    guard let first = named.min(by: { $0.place < $1.place })?.kind, first != self else {
      return nil
    }
    switch (self, first) {
    case (.counter, .amend), (.amend, .counter), (.order, _), (.recess, _): return nil
    case (.remit, .table), (.table, .remit), (.adopt, _): return first
    case (.reject, .adopt), (.reject, .add), (.reject, .amend), (.reject, .counter): return nil
    case (.remit, _), (.table, _): return nil
    default: return first
    }
  }

  /// What names a kind.
  private static let signs: [(kind: MotionKind, words: [String])] = [
    (.remit, ["återremi"]),
    (.table, ["bordlägg", "bordlagt"]),
    (.recess, ["ajourner"]),
    (.add, ["tilläggsyrkande", "tilläggsförslag", "som tillägg", "en ny punkt", "ny att-sats"]),
    (.amend, ["ändringsyrkande", "ersätts med", "ändras till", "utgår och ersätts", "stryks"]),
    (.counter, ["motförslag", "i stället för förslaget"]),
    (
      .reject, ["avslag på förslaget", "avslag till förslaget", "förslaget avslås", "yrkar avslag"]
    ),
    (.adopt, ["bifall till förslaget", "yrkar bifall", "förslaget bifalls"]),
  ]
}

extension String {
  /// Where some words stand first, or nothing.
  fileprivate func firstPlace(of words: String) -> String.Index? {
    var rest = self[...]
    while rest.utf8.count >= words.utf8.count {
      if rest.hasPrefix(words) { return rest.startIndex }
      rest = rest.dropFirst()
    }
    return nil
  }
}
