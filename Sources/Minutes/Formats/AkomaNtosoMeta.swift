internal import Agenda

extension Protocol {
  /// What the document is, by the three levels of FRBR: the work, its words in Swedish, the file.
  func writeIdentification(to xml: inout XMLText, _ names: AkomaNtosoNames) {
    xml.element("identification", ["source": "#klubba"]) { xml in
      xml.element("FRBRWork") { xml in
        xml.empty("FRBRthis", ["value": "\(names.work)/!main"])
        xml.empty("FRBRuri", ["value": names.work])
        xml.empty("FRBRdate", ["date": "\(day)", "name": "meeting"])
        xml.empty("FRBRauthor", ["href": "#body", "as": "#author"])
        xml.empty("FRBRcountry", ["value": "se"])
        xml.empty("FRBRsubtype", ["value": "minutes"])
        xml.empty("FRBRname", ["value": "protokoll"])
      }
      xml.element("FRBRExpression") { xml in
        xml.empty("FRBRthis", ["value": "\(names.expression)/!main"])
        xml.empty("FRBRuri", ["value": names.expression])
        xml.empty("FRBRdate", ["date": "\(names.asOf)", "name": version.rawValue])
        xml.empty("FRBRauthor", ["href": "#body", "as": "#author"])
        xml.empty("FRBRversionNumber", ["value": version.rawValue, "refersTo": version.reference])
        xml.empty("FRBRauthoritative", ["value": isVerified ? "true" : "false"])
        xml.empty("FRBRlanguage", ["language": "swe"])
      }
      xml.element("FRBRManifestation") { xml in
        let portion = front == nil ? paragraphs.first : nil
        let part = portion.map { "~\($0.id)" } ?? ""
        xml.empty("FRBRthis", ["value": "\(names.expression)/!main\(part).akn"])
        xml.empty("FRBRuri", ["value": names.manifestation])
        xml.empty("FRBRdate", ["date": "\(names.asOf)", "name": version.rawValue])
        xml.empty("FRBRauthor", ["href": "#klubba", "as": "#editor"])
        if let portion {
          xml.empty("FRBRportion", ["from": "#\(portion.eID)", "showAs": portion.heading])
        }
        xml.empty("FRBRformat", ["value": "application/akn+xml"])
      }
    }
  }

  /// The notice that the minutes are verified, where it is posted.
  func writePublication(to xml: inout XMLText) {
    guard let notice = milestones.last(where: { $0.kind == .announced }) else { return }
    xml.empty(
      "publication",
      [
        "date": "\(notice.day)", "name": "anslag", "showAs": "Anslagstavlan",
        "refersTo": "#\(notice.kind.eID)",
      ])
  }

  /// The events of the minutes: the meeting with its sittings, that they were verified and
  /// corrected; and the steps to that with those who took them.
  func writeLifecycle(to xml: inout XMLText, _ people: AkomaNtosoPeople) {
    xml.element("lifecycle", ["source": "#klubba"]) { xml in
      event(to: &xml, id: "eref_meeting", "\(day)", type: "generation", refersTo: "#sitting")
      for (index, sitting) in sittings.enumerated() {
        event(to: &xml, id: "eref_began_\(index + 1)", "\(sitting.began)", refersTo: "#sitting")
        if let ended = sitting.ended {
          event(to: &xml, id: "eref_ended_\(index + 1)", "\(ended)", refersTo: "#sitting")
        }
      }
      for (index, milestone) in milestones.enumerated() where milestone.isEvent {
        event(
          to: &xml, id: "eref_milestone_\(index + 1)", "\(milestone.day)",
          type: milestone.kind == .corrected ? "amendment" : nil, refersTo: "#\(milestone.kind.eID)"
        )
      }
    }
    guard !milestones.isEmpty else { return }
    xml.element("workflow", ["source": "#klubba"]) { xml in
      for step in milestones {
        // Where it holds for all §§ none is named.
        let some = step.paragraphs.count < paragraphs.count ? step.paragraphs : []
        let marks = [step.kind.eID] + some.map { "dbsect_\($0)" }
        xml.empty(
          "step",
          [
            "date": "\(step.day)", "by": people.reference(to: step.by) ?? "#body",
            "refersTo": marks.map { "#\($0)" }.joined(separator: " "),
          ])
      }
    }
  }

  private func event(
    to xml: inout XMLText, id: String, _ date: String, type: String? = nil, refersTo: String
  ) {
    xml.empty(
      "eventRef",
      ["eId": id, "date": date, "source": "#body", "type": type, "refersTo": refersTo])
  }

  /// When the meeting sat.
  func writeTimes(to xml: inout XMLText) {
    let sat = sittings.indices.filter { sittings[$0].ended != nil }
    guard !sat.isEmpty else { return }
    xml.element("temporalData", ["source": "#klubba"]) { xml in
      xml.element("temporalGroup", ["eId": "tmpg_1"]) { xml in
        for index in sat {
          xml.empty(
            "timeInterval",
            [
              "start": "#eref_began_\(index + 1)", "end": "#eref_ended_\(index + 1)",
              "refersTo": "#sitting",
            ])
        }
      }
    }
  }
}

extension Milestone {
  /// Whether it changed the standing of the document, beside being a step on its way.
  fileprivate var isEvent: Bool {
    switch kind {
    case .verified, .corrected, .announced: true
    case .sent, .signed, .refused, .hindered, .takenDown: false
    }
  }
}
