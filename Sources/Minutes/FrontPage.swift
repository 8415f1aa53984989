public import Agenda

/// The front page of a protocol: where and when, who, what is signed, and the notice.
public struct FrontPage: Hashable, Sendable {
  /// A label and what stands beside it, a line each.
  public struct Row: Hashable, Sendable {
    /// In what capacity those are there whom a row lists, each first in a line.
    public enum Capacity: Hashable, Sendable {
      /// Members who served (beslutande).
      case member
      /// Substitutes who served.
      case substitute
      /// Chosen to verify the minutes (justerare).
      case verifier
    }

    /// The label.
    public var label: String
    /// The lines beside it.
    public var lines: [String]
    /// Whether what the label asks for is not known yet and is to be written in by hand, before the
    /// lines.
    public var isToFill = false
    /// The capacity of those it lists; nothing where it lists none, or others.
    public var capacity: Capacity?
  }

  /// A place to sign.
  public struct Signature: Hashable, Sendable {
    /// In what capacity.
    public var label: String
    /// Who is to sign, with the §§ where not for all.
    public var name: String
    /// What became of it: that it was signed, refused, or hindered, and what was noted with it.
    public var remarks: [String] = []
  }

  /// The rows, from place and time to the §§.
  public var rows: [Row]
  /// The places to sign: secretary, chairs, verifiers.
  public var signatures: [Signature]
  /// The rows of the notice and its certificate (anslag, bevis); blank where not known yet.
  public var notice: [Row]
  /// The rows as they were signed, where this program would word them otherwise.
  public var kept: FixedText?

  /// Makes the front page of a meeting.
  init(of meeting: Meeting) {
    let range = Self.range(of: meeting)
    rows = Self.people(of: meeting) + Self.verification(of: meeting, range)
    signatures = Self.signatures(of: meeting)
    notice = NoticePaper.rowsOfFrontPage(of: meeting)
    kept = nil
    if let fixed = meeting.verification.text(of: nil), meeting.frontIsAttested,
      fixed.text != fixedChunks.text
    {
      kept = fixed
    }
  }

  private static func range(of meeting: Meeting) -> String? {
    let numbers = meeting.paragraphs.compactMap(\.paragraph)
    return numbers.isEmpty ? nil : paragraphRanges(numbers)
  }

  private static func people(of meeting: Meeting) -> [Row] {
    let attendance = meeting.attendance
    let chairs = meeting.chairs
    let members = attendance.members.map { entry in
      let role = meeting.body[entry.person]?.role ?? ""
      return stay(
        meeting.name(entry.person) + (role.isEmpty ? "" : ", \(role)"), entry, chairs, at: meeting)
    }
    let substitutes = attendance.substitutes.map { entry in
      let seat = entry.replaces.map { " ersätter \(meeting.name($0))" } ?? ""
      return stay(meeting.name(entry.person) + seat, entry, chairs, at: meeting)
    }
    let listeners = attendance.listeners.map {
      stay(meeting.name($0.person), $0, chairs, at: meeting)
    }
    return [
      Row(label: "Plats och tid", lines: meeting.sittingLines),
      Row(label: "Extra sammanträde", lines: extra(meeting)),
      Row(label: "Beslutande", lines: members, capacity: .member),
      Row(label: "Tjänstgörande ersättare", lines: substitutes, capacity: .substitute),
      Row(label: "Ej tjänstgörande ersättare", lines: listeners),
      Row(label: "Övriga närvarande", lines: others(at: meeting)),
    ].filter { !$0.lines.isEmpty || $0.label == "Beslutande" }
  }

  /// Who asked for a meeting beside the ordinary ones.
  private static func extra(_ meeting: Meeting) -> [String] {
    meeting.summons.extra.map { ["På begäran av \($0)"] } ?? []
  }

  /// Attendees, and presenters who were not entered as such.
  private static func others(at meeting: Meeting) -> [String] {
    var lines = meeting.attendees.map { attendee in
      let title =
        attendee.title.isEmpty && attendee.role == .secretary
        ? "sekreterare" : attendee.title
      return limited(
        attendee.name + (title.isEmpty ? "" : ", \(title)"), meeting.limits(of: attendee))
    }
    if let secretary = meeting.body.secretary,
      !meeting.attendees.contains(where: { $0.role == .secretary || $0.name == secretary })
    {
      lines.insert("\(secretary), sekreterare", at: 0)
    }
    return lines + presenters(at: meeting)
  }

  private static func presenters(at meeting: Meeting) -> [String] {
    var found: [(presenter: Presenter, paragraphs: [Int])] = []
    for item in meeting.paragraphs {
      for presenter in item.presenters {
        let isElsewhere =
          meeting.attendees.contains { $0.name == presenter.name }
          || meeting.body.people.contains { $0.name == presenter.name }
          || meeting.body.secretary == presenter.name
        guard !isElsewhere, let paragraph = item.paragraph else { continue }
        if let index = found.firstIndex(where: { $0.presenter.name == presenter.name }) {
          if found[index].paragraphs.last != paragraph {
            found[index].paragraphs.append(paragraph)
          }
        } else {
          found.append((presenter, [paragraph]))
        }
      }
    }
    return found.map { entry in
      let title = entry.presenter.title.isEmpty ? "" : ", \(entry.presenter.title)"
      return limited(entry.presenter.name + title, paragraphList(entry.paragraphs))
    }
  }

  private static func verification(of meeting: Meeting, _ range: String?) -> [Row] {
    let place = [meeting.verificationPlace, meeting.verificationTime.map(\.spokenTime)].compactMap {
      $0
    }
    let chosen = meeting.verification.verifiersOfFront ?? meeting.verifiers
    return [
      Row(
        label: "Utses att justera", lines: chosen.map(meeting.name),
        capacity: .verifier),
      Row(
        label: "Justeringens plats och tid",
        lines: place.isEmpty ? [] : [place.joined(separator: ", ")]),
      Row(label: "Paragrafer", lines: range.map { [$0] } ?? []),
    ]
      + [
        Row(label: "Interpellationer och frågor", lines: meeting.inquiryLines),
        Row(
          label: "Ordningen vid sammanträdet",
          lines: meeting.expulsionSentences(meeting.expulsions)),
      ].filter { !$0.lines.isEmpty }
  }

  private static func signatures(of meeting: Meeting) -> [Signature] {
    let chairs = meeting.chairs
    func signature(_ label: String, _ name: String, _ signer: Signer) -> Signature {
      Signature(label: label, name: name, remarks: meeting.signingRemarks(of: signer))
    }
    return [signature("Sekreterare", meeting.secretaryName ?? "", .secretary)]
      + chairs.map { chair in
        let limits = chairs.count > 1 ? paragraphList(chair.paragraphs) : ""
        let name = limited(meeting.name(chair.person), limits)
        return signature("Ordförande", name, .person(chair.person))
      }
      + (meeting.verifiers + formerVerifiers(of: meeting)).map {
        signature("Justerande", meeting.name($0), .person($0))
      }
  }

  /// Those who signed or refused as verifiers before others were chosen in their place.
  private static func formerVerifiers(of meeting: Meeting) -> [PersonID] {
    var former: [PersonID] = []
    for attestation in meeting.verification.attestations {
      guard case .person(let id) = attestation.signer, !former.contains(id),
        !meeting.signers.contains(attestation.signer)
      else { continue }
      former.append(id)
    }
    return former
  }

  /// Who, with the §§ where not for all, whether presiding in the place of the elected chair, and
  /// where by sound and picture.
  private static func stay(
    _ words: String, _ entry: Attendance.Entry, _ chairs: Chairs, at meeting: Meeting
  ) -> String {
    let presided = presiding(entry.person, chairs, at: meeting)
    return limited(limited(limited(words, entry.limits), presided), entry.remotely)
  }

  /// "tjänstgörande ordförande", with the §§ where not for all; empty for the elected chair.
  private static func presiding(
    _ person: PersonID, _ chairs: Chairs, at meeting: Meeting
  ) -> String {
    guard let chair = chairs.first(where: { $0.person == person }),
      meeting.body[person]?.isChair != true
    else { return "" }
    let limits = chairs.count > 1 ? " " + paragraphList(chair.paragraphs) : ""
    return Meeting.actingTitle + limits
  }

  /// Who presided over which §§.
  private typealias Chairs = [(person: PersonID, paragraphs: [Int])]

  private static func limited(_ words: String, _ limits: String) -> String {
    limits.isEmpty ? words : "\(words), \(limits)"
  }
}
