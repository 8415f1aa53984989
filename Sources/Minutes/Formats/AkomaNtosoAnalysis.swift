internal import Agenda
internal import Voting

extension Protocol {
  /// What happened at the meeting as numbers: how many decided each §, and every vote.
  func writeAnalysis(to xml: inout XMLText) {
    let found = paragraphs.filter {
      $0.facts.outcome != nil && !$0.facts.participants.isEmpty || $0.votes?.lists.isEmpty == false
    }
    guard !found.isEmpty else { return }
    xml.element("analysis", ["source": "#klubba"]) { xml in
      xml.element("parliamentary") { xml in
        for paragraph in found { paragraph.writeAnalysis(to: &xml, quorum: quorum) }
      }
    }
  }
}

extension Paragraph {
  fileprivate func writeAnalysis(to xml: inout XMLText, quorum: Int) {
    if facts.outcome != nil, !facts.participants.isEmpty {
      xml.element("quorumVerification", ["eId": "quorum_\(number)", "href": "#\(eID)"]) { xml in
        xml.empty("quorum", ["value": "\(quorum)"])
        xml.empty(
          "count", ["value": "\(facts.participants.count)", "refersTo": "#deciding"])
      }
    }
    var wasStruck = false
    for list in votes?.lists ?? [] {
      let marks = [list.kind.eID, list.isStruck ? nil : list.outcome?.right.eID].compactMap { $0 }
      let place = kept.map { $0.lists.isEmpty ? eID : listsID } ?? list.id(under: self)
      let attributes: XMLText.Attributes = [
        "eId": "voting_\(number)_\(list.number)", "outcome": "#\(list.outcomeID)",
        "refersTo": marks.map { "#\($0)" }.joined(separator: " "), "href": "#\(place)",
      ]
      xml.element(wasStruck ? "recount" : "voting", attributes) { xml in
        for (column, count) in zip(list.columns, list.result) {
          xml.empty("count", ["value": "\(count)", "refersTo": "#\(column.eID)"])
        }
      }
      wasStruck = list.isStruck
    }
  }
}
