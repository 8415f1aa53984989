/// The last days that the law sets before and after a meeting.
///
/// A time that ends on a holiday goes on to the next working day. A time before the meeting is
/// counted backwards, and there a holiday moves nothing: to move the day on would make the time
/// shorter than the law demands.
/// - Law: lag (1930:173) om beräkning av lagstadgad tid 1–2 §§.
public enum Deadline {
  /// The last day to announce a meeting of the council on the notice board (anslagstavla): the same
  /// weekday the week before.
  /// - Law: KL 5 kap. 13 §.
  public static func notice(before meeting: Day) -> Day { meeting.adding(days: -week) }

  /// The last day to send the summons (kallelse): for the council a week before, or more where its
  /// rule `kallelse` says so; for any other body as many days before as the rule says.
  /// - Law: KL 5 kap. 15 §; 6 kap. 17 and 23 §§ leave the time to the body.
  public static func summons(before meeting: Day, of body: Body) -> Day {
    let days = body.rules.summonsDays
    return meeting.adding(days: -(body.kind == .council ? max(days, week) : days))
  }

  /// The last day to announce an urgent item (brådskande ärende) of a council, and to tell its
  /// members: the working day before the meeting.
  ///
  /// A Saturday is not taken for a working day, so that the day is never too late.
  /// - Law: KL 5 kap. 14 and 15 §§.
  public static func urgentNotice(before meeting: Day) -> Day { meeting.workingDayBefore }

  /// The last day to verify the minutes (justering): 14 days after the meeting.
  /// - Law: KL 5 kap. 69 §, 6 kap. 35 §.
  public static func verification(after meeting: Day) -> Day {
    meeting.adding(days: 14).movedToWorkingDay
  }

  /// The last day to announce on the notice board that the minutes are verified: the second day
  /// after it.
  /// - Law: KL 8 kap. 12 §.
  public static func announcement(afterVerification verified: Day) -> Day {
    verified.adding(days: 2).movedToWorkingDay
  }

  /// The last day to appeal (laglighetsprövning): three weeks from the day of the announcement.
  /// - Law: KL 13 kap. 5 §.
  public static func appeal(afterAnnouncement announced: Day) -> Day {
    announced.adding(days: 3 * week).movedToWorkingDay
  }

  /// The first day on which the announcement may be taken down: the day after the last to appeal.
  /// - Law: KL 8 kap. 12 §.
  public static func removal(afterAnnouncement announced: Day) -> Day {
    appeal(afterAnnouncement: announced).adding(days: 1)
  }

  private static let week = 7
}

/// The last days of one meeting, as far as they can be told from its day and its body.
public struct LastDays: Hashable, Sendable {
  /// To announce the meeting, for a council that has not met yet.
  public var notice: Day?
  /// To send the summons, for a meeting that has not been opened.
  public var summons: Day?
  /// To announce an urgent item, for a council that has not met yet.
  public var urgentNotice: Day?
  /// To verify the minutes.
  public var verification: Day

  /// Makes the days of a meeting that lies ahead.
  public init(of body: Body, meeting day: Day) {
    if body.kind == .council {
      notice = Deadline.notice(before: day)
      urgentNotice = Deadline.urgentNotice(before: day)
    }
    summons = Deadline.summons(before: day, of: body)
    verification = Deadline.verification(after: day)
  }

  /// Makes the days of a meeting that has begun.
  init(after day: Day) { verification = Deadline.verification(after: day) }
}

extension Meeting {
  /// The last days that still matter; the minutes' time is counted from the last day it sat.
  public var lastDays: LastDays {
    guard let last = sittings.last else { return LastDays(of: body, meeting: day) }
    return LastDays(after: (last.ended ?? last.began).day)
  }
}
