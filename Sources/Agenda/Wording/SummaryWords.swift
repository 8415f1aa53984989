internal import Voting

extension Meeting {
  /// What a list of votes says where there was none.
  public static var noVotesSentence: String { "Ingen omröstning har hållits." }

  /// A vote in short: the matter, what Ja and Nej mean, and by what right it was decided where that
  /// is not the majority's.
  public func summary(of vote: Vote, in item: Item) -> String {
    let meanings = [("Ja", Choice.yes), ("Nej", .no)].map { word, choice in
      "\(word): \(vote.shortMeaning(of: choice).shortened(to: 72))".withStop
    }
    let method: String? =
      switch vote.demand.method {
      case .rollCall: nil
      case .hands: "Handuppräckning."
      }
    let about = vote.isMain ? [] : ["Val av motförslag."]
    return
      ([item.title.shortened(to: 60).withStop] + about + meanings
      + [method, vote.rightSentence].compactMap(\.self)).joined(separator: " ")
  }
}

extension Vote {
  /// What Ja and Nej mean, without what every such text begins with: "bifaller kommunstyrelsens
  /// förslag" for "den som bifaller …", "avslag" for "den som vill ha avslag som motförslag".
  func shortMeaning(of choice: Choice) -> String {
    var words = (choice == .yes ? yesText : noText).trimmed.withoutStop
    let ending = " som motförslag"
    if !isMain, words.hasSuffix(ending) { words.removeLast(ending.count) }
    let beginnings = [
      "den som vill att ", "den som vill ha ", "den som vill ", "den som ", "de som ",
    ]
    let small = words.lowercased()
    let beginning = beginnings.first(where: small.hasPrefix) ?? ""
    return String(words.dropFirst(beginning.count))
  }

  /// What carried it, in one word: the side, that neither did, that it is held over or open.
  public var winnerWord: String {
    if isStruck { return "Görs om" }
    guard tally != nil else { return "Öppen" }
    guard let result else { return "Lika" }
    switch result.side {
    case .yes?: return "Ja"
    case .no?: return "Nej"
    case .abstain?, .absent?, .paired?, nil: return "Inget"
    }
  }

  /// By what right it was decided, as a sentence; nothing where that is the majority's.
  var rightSentence: String? {
    if case .struck(let reason) = stage {
      let words = reason.trimmed
      return words.isEmpty ? "Gjordes om." : "Gjordes om: \(words.withStop)"
    }
    guard let tally else { return "Inte avslutad." }
    guard let result else { return "Ordförandens utslagsröst saknas." }
    switch result.right {
    case .majority: return nil
    case .casting: return "Ordförandens utslagsröst avgjorde."
    case .minority:
      return result.side.map { "\(tally.words(for: $0)) är minst en tredjedel av de närvarande." }
    case .twoThirds: return "Minst två tredjedelar av de närvarande."
    case .shortOfTwoThirds: return "Två tredjedelar av de närvarande nåddes inte."
    }
  }
}

/// A post that an election filled, and how.
public struct FilledPost: Hashable, Sendable {
  /// The post, "ledamöter i valnämnden".
  public var post: String
  /// Who was elected, in order; nobody where that is open.
  public var elected: [String]
  /// How: by closed ballot, in proportion, by lot, without a ballot.
  public var manner: String
}

extension Meeting {
  /// The posts that were to be filled in an item: by ballot, and without one.
  public func filledPosts(in item: Item) -> [FilledPost] {
    item.elections.map(filledPost) + acclaimedPosts(in: item)
  }

  private func filledPost(by election: Election) -> FilledPost {
    let post = election.posts
    if election.isStruck { return FilledPost(post: post, elected: [], manner: "gjordes om") }
    guard election.stage != .open else {
      return FilledPost(post: post, elected: [], manner: "inte avslutat")
    }
    let manner =
      switch election.manner {
      case .majority: "slutna sedlar"
      case .proportional: "proportionellt val"
      }
    let end =
      switch election.outcome {
      case .needsLot: ", lott saknas"
      case .beyondBounds: ", kan inte räknas"
      case .exhausted, .filled: election.lots.isEmpty ? "" : ", lottning"
      }
    return FilledPost(post: post, elected: election.elected, manner: manner + end)
  }

  /// The posts whose nominees were elected without a ballot, as the decision has them.
  private func acclaimedPosts(in item: Item) -> [FilledPost] {
    guard let decision = item.decision, decision.outcome == .decided else { return [] }
    let balloted = item.standingElections.map(\.post)
    let nominations = item.nominations.filter { !balloted.contains($0.post) }
    let words = decision.points.map(\.wholeText).joined(separator: " ")
    var posts: [FilledPost] = []
    for nomination in nominations where !posts.contains(where: { $0.post == nomination.post }) {
      let names = nominations.filter { $0.post == nomination.post }.map(\.name)
      // Words of the meeting's own may have elected another.
      let elected = names.allSatisfy { words.contains($0) } ? names : []
      posts.append(
        FilledPost(
          post: nomination.post, elected: elected,
          manner: elected.isEmpty ? "enligt beslutet" : "utan omröstning"))
    }
    return posts
  }
}

extension Point {
  /// The point with the points under it.
  fileprivate var wholeText: String {
    ([text] + points.map(\.wholeText)).joined(separator: " ")
  }
}

extension String {
  /// The text cut after a word, with "…", where it has more letters than `limit`.
  fileprivate func shortened(to limit: Int) -> String {
    guard count > limit else { return self }
    let room = prefix(limit - 1)
    var words = room.lastIndex(of: " ").map { room[..<$0] } ?? room
    while let last = words.last, " ,;:–-".contains(last) { words.removeLast() }
    return words + "…"
  }
}
