internal import Agenda

// Every text of a document rewritten, none left out: a test goes through all of them by reflection.

extension Participant {
  func rewritten(_ rewrite: (String) -> String) -> Participant {
    var person = self
    person.name = rewrite(name)
    person.party = rewrite(party)
    person.role = rewrite(role)
    return person
  }
}

extension Protocol.Attendance {
  func rewritten(_ rewrite: (String) -> String) -> Protocol.Attendance {
    func stay(_ stay: Protocol.Stay) -> Protocol.Stay {
      var stay = stay
      stay.person = stay.person.rewritten(rewrite)
      stay.replaces = stay.replaces?.rewritten(rewrite)
      return stay
    }
    var attendance = self
    attendance.members = members.map(stay)
    attendance.substitutes = substitutes.map(stay)
    attendance.listeners = listeners.map(stay)
    attendance.others = others.map { visit in
      var visit = visit
      visit.name = rewrite(visit.name)
      visit.title = rewrite(visit.title)
      return visit
    }
    return attendance
  }
}

extension FrontPage {
  func rewritten(_ rewrite: (String) -> String) -> FrontPage {
    var page = self
    page.rows = rows.map { $0.rewritten(rewrite) }
    page.signatures = signatures.map { signature in
      var signature = signature
      signature.label = rewrite(signature.label)
      signature.name = rewrite(signature.name)
      signature.remarks = signature.remarks.map(rewrite)
      return signature
    }
    page.notice = notice.map { $0.rewritten(rewrite) }
    page.kept = kept.map { $0.rewritten(rewrite) }
    return page
  }
}

extension FrontPage.Row {
  func rewritten(_ rewrite: (String) -> String) -> FrontPage.Row {
    var row = self
    row.label = rewrite(label)
    row.lines = lines.map(rewrite)
    return row
  }
}

extension FixedText {
  func rewritten(_ rewrite: (String) -> String) -> FixedText {
    FixedText(paragraph: paragraph, text: rewrite(text), lists: rewrite(lists))
  }
}

extension Paragraph {
  func rewritten(_ rewrite: (String) -> String) -> Paragraph {
    var paragraph = self
    paragraph.heading = rewrite(heading)
    paragraph.title = rewrite(title)
    paragraph.subject = rewrite(subject)
    paragraph.reference = reference.map(rewrite)
    paragraph.sections = sections.map { section in
      var section = section
      section.heading = rewrite(section.heading)
      section.separator = section.separator.map(rewrite)
      section.blocks = section.blocks.map { $0.rewritten(rewrite) }
      return section
    }
    paragraph.ending = ending.map(rewrite)
    paragraph.closing = closing.map(rewrite)
    paragraph.kept = kept.map { $0.rewritten(rewrite) }
    paragraph.votes = votes.map { $0.rewritten(rewrite) }
    paragraph.facts = facts.rewritten(rewrite)
    return paragraph
  }
}

extension Block {
  func rewritten(_ rewrite: (String) -> String) -> Block {
    switch self {
    case .text(let text): .text(rewrite(text))
    case .lines(let lines): .lines(lines.map(rewrite))
    case .bullets(let lines): .bullets(lines.map(rewrite))
    case .points(let points): .points(points.map { $0.rewritten(rewrite) })
    case .passage(let passage):
      .passage(
        Sentences(passage.sentences.map(rewrite), quotation: passage.quotation.map(rewrite)))
    case .table(let table): .table(table.rewritten(rewrite))
    }
  }
}

extension Point {
  func rewritten(_ rewrite: (String) -> String) -> Point {
    var point = self
    point.label = label.map(rewrite)
    point.text = rewrite(text)
    point.points = points.map { $0.rewritten(rewrite) }
    return point
  }
}

extension Table {
  func rewritten(_ rewrite: (String) -> String) -> Table {
    var table = self
    table.caption = rewrite(caption)
    table.columns = columns.map { Column(rewrite($0.heading), isNumber: $0.isNumber) }
    table.rows = rows.map { $0.map(rewrite) }
    return table
  }
}

extension VotingLists.Paragraph {
  func rewritten(_ rewrite: (String) -> String) -> VotingLists.Paragraph {
    var paragraph = self
    paragraph.heading = rewrite(heading)
    paragraph.title = rewrite(title)
    paragraph.reference = reference.map(rewrite)
    paragraph.lists = lists.map { $0.rewritten(rewrite) }
    paragraph.elections = elections.map { account in
      var account = account
      account.heading = rewrite(account.heading)
      account.blocks = account.blocks.map { $0.rewritten(rewrite) }
      return account
    }
    return paragraph
  }
}

extension VotingList {
  func rewritten(_ rewrite: (String) -> String) -> VotingList {
    var list = self
    list.question = rewrite(question)
    list.yesText = rewrite(yesText)
    list.noText = rewrite(noText)
    list.remarks = remarks.map(rewrite)
    list.rows = rows.map { row in
      var row = row
      row.name = rewrite(row.name)
      row.person = row.person.rewritten(rewrite)
      row.replaces = row.replaces?.rewritten(rewrite)
      return row
    }
    return list
  }
}
