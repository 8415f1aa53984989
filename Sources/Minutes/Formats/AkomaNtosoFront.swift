internal import Agenda

extension FrontPage {
  /// Writes the front page: who was there, what is signed, and the notice.
  func write(to xml: inout XMLText, _ people: AkomaNtosoPeople) {
    let named = NamedPersons(
      people.roster.map { ($0.nameAndParty, AkomaNtosoPeople.reference(to: $0)) }
        + people.outsiders.compactMap { name in
          people.id(ofOutsider: name).map { (name, "#\($0)") }
        })
    xml.element("rollCall", ["eId": "rollCall_1"]) { xml in
      if let kept {
        for chunk in TextChunk.chunks(of: kept.text) { xml.verbatimParagraph(chunk.lines) }
      } else {
        Self.write(rows, to: &xml, id: "rollCall_1", named)
      }
    }
    xml.element("debateSection", ["name": "signatures", "eId": "dbsect_signatures"]) { xml in
      xml.line("heading", words: "Underskrifter")
      for signature in signatures {
        xml.line("p") { xml in
          xml.inline("signature") { xml in
            xml.inline("role", ["refersTo": "#signer"], words: signature.label)
            xml.words(" ")
            named.write(signature.name, to: &xml)
          }
        }
        for remark in signature.remarks { xml.line("p", words: remark) }
      }
    }
    xml.element("debateSection", ["name": "notice", "eId": "dbsect_notice"]) { xml in
      xml.line("heading", words: "ANSLAG/BEVIS")
      Self.write(notice, to: &xml, id: "dbsect_notice", named)
    }
  }

  private static func write(
    _ rows: [Row], to xml: inout XMLText, id: String, _ named: NamedPersons
  ) {
    for (index, row) in rows.enumerated() {
      xml.element("tblock", ["eId": "\(id)__tblock_\(index + 1)"]) { xml in
        xml.line("heading", words: row.label)
        for line in row.lines {
          xml.line("p") { named.write(line, leading: row.capacity?.role, to: &$0) }
        }
        if row.lines.isEmpty { xml.empty("p") }
      }
    }
  }
}

extension FrontPage.Row.Capacity {
  /// What refers to the role.
  fileprivate var role: String {
    switch self {
    case .member: "#member"
    case .substitute: "#substitute"
    case .verifier: "#verifier"
    }
  }
}
