public import Agenda

/// The notices that minutes are verified (anslag), each with its certificate (bevis): one for the
/// whole protocol, and one for each batch of §§ that was verified at once.
/// - Law: KL 8 kap. 12 §, 13 kap. 5 §.
public struct NoticePapers: Hashable, Sendable {
  /// The name of the body.
  public var body: String
  /// The day of the meeting.
  public var day: Day
  /// The notices, in the order of their first §.
  public var papers: [NoticePaper]

  /// Makes the notices of a meeting, or the one that a § stands in.
  public init(of meeting: Meeting, paragraph: Int? = nil) {
    body = meeting.body.name
    day = meeting.day
    papers = NoticePaper.announcements(of: meeting).filter { announcement in
      paragraph.map(meeting.paragraphNumbers(of: announcement.items).contains) ?? true
    }.map { NoticePaper(of: $0, in: meeting) }
  }
}

/// One notice, as it is put on the notice board.
public struct NoticePaper: Hashable, Sendable {
  /// The §§ that it is of, "§§ 25–27"; empty where the minutes have none yet.
  public var heading: String
  /// What it says: that the §§ are verified, or what lacks for that.
  public var sentences: [String]
  /// The rows of the notice.
  public var rows: [FrontPage.Row]
  /// How one appeals.
  public var appeal: [String]
  /// The rows of the certificate: when it was posted and taken down, and by whom.
  public var certificate: [FrontPage.Row]
  /// Whether what it announces is verified; until then it is a draft.
  public var isVerified: Bool

  /// Makes the notice of some §§.
  init(of announcement: Announcement, in meeting: Meeting) {
    let numbers = meeting.paragraphNumbers(of: announcement.items)
    heading = numbers.isEmpty ? "" : paragraphList(numbers)
    sentences = meeting.noticeSentences(of: announcement)
    rows = Self.rows(of: announcement, in: meeting)
    appeal = announcement.items.isEmpty ? [] : meeting.appealSentences(of: announcement)
    let notice = announcement.notice
    certificate = [
      Self.row("Uppsatt", notice.map { Self.stamp($0.on, $0.at, $0.by) }),
      Self.row("Nedtaget", notice?.removal.map { Self.stamp($0.on, $0.at, $0.by) }),
      FrontPage.Row(label: "Underskrift", lines: [], isToFill: true),
    ]
    isVerified = announcement.verified != nil
  }

  /// The rows on the front page: of all that was not verified at once, else of what there is.
  static func rowsOfFrontPage(of meeting: Meeting) -> [FrontPage.Row] {
    let all = announcements(of: meeting)
    let whole = all.filter { !$0.isImmediate }
    return (whole.isEmpty ? all : whole).flatMap { rows(of: $0, in: meeting) }
  }

  /// The notices of the minutes; one of nothing where they have no § yet.
  static func announcements(of meeting: Meeting) -> [Announcement] {
    let announcements = meeting.announcements
    guard announcements.isEmpty else { return announcements }
    return [Announcement(items: [], isImmediate: false, stage: .unverified)]
  }

  private static func rows(
    of announcement: Announcement, in meeting: Meeting
  ) -> [FrontPage.Row] {
    let numbers = meeting.paragraphNumbers(of: announcement.items)
    let notice = announcement.notice
    let last = "senast \(meeting.lastDays.verification)"
    let place = notice?.place ?? meeting.body.rules.keepingPlace
    return [
      FrontPage.Row(label: "Organ", lines: [meeting.body.name]),
      FrontPage.Row(label: "Sammanträdesdatum", lines: [meeting.sittingDays]),
      FrontPage.Row(label: "Paragrafer", lines: numbers.isEmpty ? [] : [paragraphRanges(numbers)]),
      row("Justerat", announcement.verified.map { "\($0)" }, else: last),
      FrontPage.Row(
        label: "Anslaget sätts upp", lines: [announcement.postingWords], isToFill: notice == nil),
      FrontPage.Row(
        label: "Anslaget tas ned", lines: [announcement.removalWords],
        isToFill: notice?.removal == nil),
      FrontPage.Row(
        label: "Sista dag för överklagande", lines: [announcement.appealWords],
        isToFill: notice == nil),
      row("Förvaringsplats", place.isEmpty ? nil : place),
      row("Underskrift", notice?.by),
    ]
  }

  /// What is known beside a label, or a row to fill in.
  private static func row(
    _ label: String, _ words: String?, else hint: String? = nil
  ) -> FrontPage.Row {
    words.map { FrontPage.Row(label: label, lines: [$0]) }
      ?? FrontPage.Row(label: label, lines: hint.map { [$0] } ?? [], isToFill: true)
  }

  /// The day, the clock where it was entered that day, and who did it.
  private static func stamp(_ on: Day, _ at: Moment, _ by: String) -> String {
    "\(on)\(at.day == on ? " kl. \(at.clock)" : "") av \(by)"
  }
}
