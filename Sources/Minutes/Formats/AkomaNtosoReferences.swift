internal import Agenda

extension Protocol {
  /// What the document refers to: the body and its principal, the place, persons, motions, roles and
  /// concepts.
  func writeReferences(
    to xml: inout XMLText, _ names: AkomaNtosoNames, _ people: AkomaNtosoPeople
  ) {
    xml.element("references", ["source": "#klubba"]) { xml in
      func reference(_ kind: String, _ id: String, _ name: String, _ shown: String) {
        let address = names.ontology(kind.lowercased(), name)
        xml.empty("TLC\(kind)", ["eId": id, "href": address, "showAs": shown])
      }
      reference("Organization", "body", names.actor, body)
      if let principal { reference("Organization", "principal", principal.addressed, principal) }
      reference("Object", "klubba", "klubba", "klubba")
      if let place { reference("Location", "place", place.addressed, place) }
      for person in people.roster {
        let id = AkomaNtosoPeople.id(of: person)
        reference(
          "Person", id, "\(names.actor)/\(person.name.addressed).\(person.place)",
          person.nameAndParty)
      }
      for name in people.outsiders {
        guard let id = people.id(ofOutsider: name) else { continue }
        reference("Person", id, "\(names.actor)/\(name.addressed).\(id)", name)
      }
      for paragraph in paragraphs {
        for motion in paragraph.facts.motions {
          let id = paragraph.id(of: motion)
          reference(
            "Object", id, "\(names.actor)/\(day)/\(id)", "\(motion.kind.noun) \(motion.id.letter)")
        }
      }
      for term in AkomaNtosoTerms.roles { reference("Role", term.id, term.id, term.shown) }
      for term in AkomaNtosoTerms.concepts { reference("Concept", term.id, term.id, term.shown) }
    }
  }
}
