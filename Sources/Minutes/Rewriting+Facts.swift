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
    facts.participants = participants.map {
      Decider(
        person: $0.person.rewritten(rewrite), replaces: $0.replaces?.rewritten(rewrite))
    }
    facts.notTakingPart = notTakingPart.map { $0.rewritten(rewrite) }
    facts.recused = recused.map { $0.rewritten(rewrite) }
    facts.recusalsDenied = recusalsDenied.map { $0.rewritten(rewrite) }
    facts.motions = motions.map { $0.rewritten(rewrite) }
    facts.elections = elections.map { $0.rewritten(rewrite) }
    facts.reservations = reservations.map { dissent in
      Dissent(
        persons: dissent.persons.map { $0.rewritten(rewrite) }, cause: dissent.cause,
        reason: rewrite(dissent.reason))
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
    return facts
  }

  /// What is left where the § is withheld: that there was one.
  var withheld: Facts {
    var facts = self
    facts.proposal = []
    facts.proposalAddressee = nil
    facts.addressee = nil
    facts.points = []
    facts.struck = nil
    facts.outcome = nil
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
    return facts
  }
}

extension Facts.Recused {
  func rewritten(_ rewrite: (String) -> String) -> Facts.Recused {
    var recused = self
    recused.person = person.rewritten(rewrite)
    recused.reason = rewrite(reason)
    return recused
  }
}

extension Facts.MovedMotion {
  func rewritten(_ rewrite: (String) -> String) -> Facts.MovedMotion {
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
  func rewritten(_ rewrite: (String) -> String) -> Facts.Elected {
    var elected = self
    elected.post = rewrite(post)
    elected.names = names.map(rewrite)
    elected.replacing = rewrite(replacing)
    elected.term = rewrite(term)
    return elected
  }
}

extension Facts.Remark {
  func rewritten(_ rewrite: (String) -> String) -> Facts.Remark {
    Facts.Remark(persons: persons.map { $0.rewritten(rewrite) }, text: rewrite(text))
  }
}
