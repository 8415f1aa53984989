internal import Agenda

extension Protocol {
  /// The protocol as Akoma Ntoso 3.0, the OASIS standard for the papers of assemblies.
  ///
  /// It is the record of a debate named minutes: the front page is its roll call, each § a section
  /// with its number, and votes, motions, decisions and dissents are marked as the standard has them.
  /// Of the same words nothing is left out and nothing is added but marks.
  /// - Parameter notice: What is to be known of the paper before it is read.
  /// - Returns: The document, XML in UTF-8 with a line end after each line.
  /// - Complexity: O(*n*) in the length of the text.
  public func akomaNtoso(notice: String? = nil) -> String {
    let people = AkomaNtosoPeople(of: self)
    let names = AkomaNtosoNames(of: self)
    var xml = XMLText()
    xml.element("akomaNtoso", ["xmlns": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"]) {
      xml in
      xml.element("debate", ["name": "minutes"]) { xml in
        xml.element("meta") { xml in
          writeIdentification(to: &xml, names)
          writePublication(to: &xml)
          writeLifecycle(to: &xml, people)
          writeAnalysis(to: &xml)
          writeTimes(to: &xml)
          writeReferences(to: &xml, names, people)
        }
        writePreface(to: &xml, notice)
        xml.element("debateBody") { xml in
          front?.write(to: &xml, people)
          if front != nil { writeContents(to: &xml) }
          for paragraph in paragraphs { paragraph.write(to: &xml) }
          if front == nil, paragraphs.isEmpty { xml.empty("rollCall") }
        }
      }
    }
    return xml.text
  }

  /// What stands in the head of the paper: the body, the day, and whether it is a draft.
  private func writePreface(to xml: inout XMLText, _ notice: String?) {
    xml.element("preface") { xml in
      if let principal {
        xml.line("p") { $0.inline("docAuthority", ["refersTo": "#principal"], words: principal) }
      }
      xml.line("p") { $0.inline("docCommittee", ["refersTo": "#body"], words: body) }
      xml.line("p") { $0.inline("docType", words: "PROTOKOLL") }
      xml.line("p") { xml in
        xml.words("Mötesdatum ")
        xml.inline("docDate", ["date": "\(day)"], words: "\(day)")
      }
      if !isVerified {
        xml.line("p") { xml in
          xml.inline("docStatus", ["refersTo": "#\(Standing.draft.eID)"], words: "UTKAST")
        }
      }
      if let notice { xml.line("p", ["status": "incomplete"], words: notice) }
    }
  }

  private func writeContents(to xml: inout XMLText) {
    guard !paragraphs.isEmpty else { return }
    xml.element("debateSection", ["name": "contents", "eId": "dbsect_contents"]) { xml in
      xml.line("heading", words: "Innehåll")
      xml.element("toc", ["eId": "dbsect_contents__toc_1"]) { xml in
        for paragraph in paragraphs {
          xml.line(
            "tocItem", ["href": "#\(paragraph.eID)", "level": "1"],
            words: "\(paragraph.heading) \(paragraph.title)")
        }
      }
    }
  }
}
