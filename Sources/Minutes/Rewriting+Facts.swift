internal import Agenda

extension Facts {
  func rewritten(_ rewrite: (String) -> String) -> Facts {
    var facts = self
    facts.number = number.map(rewrite)
    facts.proposal = proposal.map { $0.rewritten(rewrite) }
    facts.proposalAddressee = proposalAddressee.map(rewrite)
    facts.addressee = addressee.map(rewrite)
    facts.points = points.map { $0.rewritten(rewrite) }
    facts.struck = struck.map(rewrite)
    facts.chair = chair?.rewritten(rewrite)
    facts.participants = participants.map { entry in
      Decider(
        person: entry.person.rewritten(rewrite), replaces: entry.replaces?.rewritten(rewrite))
    }
    facts.notTakingPart = notTakingPart.map { $0.rewritten(rewrite) }
    facts.recused = recused.map { $0.rewritten(rewrite) }
    facts.recusalsDenied = recusalsDenied.map { $0.rewritten(rewrite) }
    facts.motions = motions.map { $0.rewritten(rewrite) }
    facts.elections = elections.map { $0.rewritten(rewrite) }
    facts.reservations = reservations.map { dissent in
      var dissent = dissent
      dissent.persons = dissent.persons.map { $0.rewritten(rewrite) }
      dissent.reason = rewrite(dissent.reason)
      return dissent
    }
    facts.notes = notes.map { $0.rewritten(rewrite) }
    facts.statements = statements.map { $0.rewritten(rewrite) }
    facts.presenters = presenters.map {
      Presenter(name: rewrite($0.name), title: rewrite($0.title))
    }
    facts.askers = askers.map { $0.rewritten(rewrite) }
    facts.answerers = answerers.map(rewrite)
    facts.dispatch = dispatch.map(rewrite)
    facts.basis = basis.map(rewrite)
    facts.secrecy = secrecy.map { ItemMarks.Mark(key: $0.key, value: rewrite($0.value)) }
    facts.corrections = corrections.map {
      Correction(item: $0.item, text: rewrite($0.text), on: $0.on, by: rewrite($0.by))
    }
    return facts
  }

  /// The facts of a § that is withheld: that it was handled, when, and by whom it was led.
  var withheld: Facts {
    var facts = self
    facts.proposal = []
    facts.proposalAddressee = nil
    facts.outcome = nil
    facts.addressee = nil
    facts.points = []
    facts.struck = struck.map { _ in "" }
    facts.participants = []
    facts.notTakingPart = []
    facts.recused = []
    facts.recusalsDenied = []
    facts.motions = []
    facts.questions = []
    facts.elections = []
    facts.reservations = []
    facts.notes = []
    facts.statements = []
    facts.presenters = []
    facts.askers = []
    facts.answerers = []
    facts.dispatch = []
    facts.basis = []
    facts.secrecy = secrecy.map { ItemMarks.Mark(key: $0.key, value: "yes") }
    facts.corrections = []
    return facts
  }
}

extension Facts.Recused {
  fileprivate func rewritten(_ rewrite: (String) -> String) -> Facts.Recused {
    var recused = self
    recused.person = person.rewritten(rewrite)
    recused.reason = rewrite(reason)
    return recused
  }
}

extension Facts.MovedMotion {
  fileprivate func rewritten(_ rewrite: (String) -> String) -> Facts.MovedMotion {
    var motion = self
    motion.movers = movers.map { $0.rewritten(rewrite) }
    motion.outsiders = outsiders.map(rewrite)
    motion.supporters = supporters.map { $0.rewritten(rewrite) }
    motion.text = rewrite(text)
    motion.reason = rewrite(reason)
    motion.to = rewrite(to)
    motion.refusal = refusal.map(rewrite)
    return motion
  }
}

extension Facts.Elected {
  fileprivate func rewritten(_ rewrite: (String) -> String) -> Facts.Elected {
    var elected = self
    elected.post = rewrite(post)
    elected.names = names.map(rewrite)
    elected.replacing = rewrite(replacing)
    elected.term = rewrite(term)
    elected.ballots?.counts =
      ballots?.counts.map { count in
        Facts.Count(
          label: rewrite(count.label), names: count.names.map(rewrite), ballots: count.ballots)
      } ?? []
    return elected
  }
}

extension Facts.Remark {
  fileprivate func rewritten(_ rewrite: (String) -> String) -> Facts.Remark {
    Facts.Remark(persons: persons.map { $0.rewritten(rewrite) }, text: rewrite(text))
  }
}

extension Protocol {
  /// The same with another text in the place of each outside the §§.
  func rewrittenAround(_ rewrite: (String) -> String) -> Protocol {
    var minutes = self
    minutes.front = front?.rewritten(rewrite)
    minutes.people = people.map { $0.rewritten(rewrite) }
    minutes.place = place.map(rewrite)
    minutes.attendance = attendance.rewritten(rewrite)
    minutes.verifiers = verifiers.map { $0.rewritten(rewrite) }
    minutes.signings = signings.map { signing in
      var signing = signing
      signing.name = rewrite(signing.name)
      signing.person = signing.person?.rewritten(rewrite)
      signing.text = rewrite(signing.text)
      return signing
    }
    minutes.notices = notices.map { announcement in
      var announcement = announcement
      announcement.notice.place = rewrite(announcement.notice.place)
      announcement.notice.by = rewrite(announcement.notice.by)
      if let by = announcement.notice.removal?.by { announcement.notice.removal?.by = rewrite(by) }
      return announcement
    }
    minutes.milestones = milestones.map { milestone in
      var milestone = milestone
      milestone.by = rewrite(milestone.by)
      return milestone
    }
    return minutes
  }
}

extension Protocol.Attendance {
  fileprivate func rewritten(_ rewrite: (String) -> String) -> Protocol.Attendance {
    func stay(_ stay: Protocol.Stay) -> Protocol.Stay {
      var stay = stay
      stay.person = stay.person.rewritten(rewrite)
      stay.replaces = stay.replaces?.rewritten(rewrite)
      return stay
    }
    return Protocol.Attendance(
      members: members.map(stay), substitutes: substitutes.map(stay),
      listeners: listeners.map(stay),
      others: others.map { visit in
        var visit = visit
        visit.name = rewrite(visit.name)
        visit.title = rewrite(visit.title)
        return visit
      })
  }
}
