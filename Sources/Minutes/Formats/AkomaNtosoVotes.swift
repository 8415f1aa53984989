internal import Agenda
internal import Voting

extension VotingLists.Paragraph {
  /// Writes the lists of the §, a table for each vote.
  func write(to xml: inout XMLText, under paragraph: Paragraph) {
    xml.element("debateSection", ["name": "votingLists", "eId": paragraph.listsID]) { xml in
      xml.line("heading", words: "Voteringslista: \(heading)")
      xml.line("p") { xml in
        xml.words("Ärende: \(title)")
        if let reference { xml.words(", \(reference)") }
      }
      xml.line("p", words: "Voteringslist(or)")
      for list in lists { list.write(to: &xml, under: paragraph) }
    }
  }
}

extension VotingList {
  /// The id of the list in the document.
  func id(under paragraph: Paragraph) -> String { "\(paragraph.listsID)__dbsect_\(number)" }

  /// Writes what was asked, who voted how, the count, and what is to be said of it.
  func write(to xml: inout XMLText, under paragraph: Paragraph) {
    let id = id(under: paragraph)
    let marks = "#\(kind.eID) #\(outcomeID)"
    xml.element("debateSection", ["name": "vote", "eId": id, "refersTo": marks]) { xml in
      xml.line("p", words: question)
      xml.element("table", ["eId": "\(id)__table"]) { xml in
        xml.element("tr") { xml in
          xml.line("th") { $0.inline("p", words: rows.isEmpty ? "" : "Ledamot") }
          for column in columns { xml.line("th") { $0.inline("p", words: column.heading) } }
        }
        for row in rows { write(row, to: &xml) }
        xml.element("tr") { xml in
          xml.line("th") { $0.inline("p", words: "Resultat") }
          for (column, count) in zip(columns, result) {
            xml.line("td") { xml in
              xml.inline("p") { xml in
                let attributes: XMLText.Attributes = [
                  "refersTo": "#\(column.eID)", "normalized": "\(count)",
                ]
                xml.inline("quantity", attributes, words: "\(count)")
              }
            }
          }
        }
      }
      for remark in remarks { xml.line("p", words: remark) }
    }
  }

  private func write(_ row: Row, to xml: inout XMLText) {
    let reference = AkomaNtosoPeople.reference(to: row.person)
    let role = row.replaces == nil ? "#member" : "#substitute"
    xml.element("tr") { xml in
      xml.line("td") { xml in
        xml.inline("p") { xml in
          xml.inline("person", ["refersTo": reference, "as": role], words: row.name)
        }
      }
      for column in columns {
        xml.line("td") { xml in
          guard column == row.choice else { return }
          xml.inline("p") { xml in
            let vote: XMLText.Attributes = [
              "by": reference, "as": role, "choice": "#\(column.eID)",
            ]
            xml.inline("vote", vote, words: "X")
          }
        }
      }
    }
  }
}
