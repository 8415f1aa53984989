internal import Agenda

/// The notice that minutes are verified (anslag), with its certificate (bevis).
/// - Law: KL 8 kap. 12 §.
enum NoticePaper {
  /// The rows of the notice on the front page; blank where not known yet.
  static func rows(of meeting: Meeting) -> [FrontPage.Row] {
    let numbers = meeting.paragraphs.compactMap(\.paragraph)
    let range = numbers.isEmpty ? [] : [paragraphRanges(numbers)]
    return [
      FrontPage.Row(label: "Organ", lines: [meeting.body.name]),
      FrontPage.Row(label: "Sammanträdesdatum", lines: [meeting.sittingDays]),
      FrontPage.Row(label: "Paragrafer", lines: range),
      FrontPage.Row(label: "Justerat", lines: []),
      FrontPage.Row(label: "Anslaget sätts upp", lines: []),
      FrontPage.Row(label: "Anslaget tas ned", lines: []),
      FrontPage.Row(label: "Sista dag för överklagande", lines: []),
      FrontPage.Row(label: "Protokollets förvaringsplats", lines: []),
      FrontPage.Row(label: "Underskrift", lines: []),
    ]
  }
}
