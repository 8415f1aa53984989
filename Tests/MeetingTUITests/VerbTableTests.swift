import Agenda
import Testing
import Voting

@testable import MeetingTUI

/// The table of verbs: nothing in it stands for two things, and nothing is left out.
struct VerbTableTests {
  @Test func `names and keys stand for one verb each, in both languages`() {
    var names: [String: Verb] = [:]
    var keys: [Character: Verb] = [:]
    for verb in Verb.allCases {
      for name in verb.names {
        #expect(names[name] == nil, "\(name) is \(verb) and another")
        #expect(name == name.lowercased())
        #expect(Verb(named: name.uppercased()) == verb)
        names[name] = verb
      }
      guard let key = verb.row.key else { continue }
      #expect(keys[key] == nil, "\(key) is \(verb) and another")
      #expect(!":/?(".contains(key))
      keys[key] = verb
    }
  }

  @Test func `every verb has a hint, a sentence of help and a form in both languages`() {
    for verb in Verb.allCases {
      for language in Language.allCases {
        #expect(!verb.row.hint(language).isEmpty)
        #expect(verb.row.hint(language).count <= 20)
        #expect(verb.row.help(language).hasSuffix("."))
        #expect(verb.form(language).hasPrefix(verb.name(language)))
      }
    }
  }

  @Test func `keys and words of a verb stand for one thing each`() {
    for verb in Verb.allCases {
      let forms = verb.parameters.flatMap { Array(Set($0.key.forms)) }
      #expect(Set(forms).count == forms.count, "\(verb)")
      for meaning in verb.parameters.map(\.meaning) + verb.row.words.map(\.meaning) {
        let words = meaning.terms.flatMap { Array(Set($0.forms)) }
        #expect(Set(words).count == words.count, "\(verb) \(words)")
      }
    }
  }

  @Test func `words of the vocabulary are those of the events`() {
    let choices: [(terms: [Term], raw: [String])] = [
      (.motionKinds, MotionKind.allCases.map(\.rawValue)),
      (.speechKinds, Speech.Kind.allCases.map(\.rawValue)),
      (.itemKinds, ItemKind.allCases.map(\.rawValue)),
      (.roles, Attendee.Role.allCases.map(\.rawValue)),
      (.methods, Demand.Method.allCases.map(\.rawValue) + ["closed"]), (.marks, ItemMarks.keys),
      (.grounds, Recusal.Ground.allCases.map(\.rawValue)),
    ]
    for choice in choices { #expect(choice.terms.map(\.en) == choice.raw) }
  }

  @Test func `the chair's desk has its verbs and the others none`() {
    let chairs = Verb.allCases.filter { $0.isAllowed(at: .chair) }
    #expect(
      Set(chairs) == [
        .put, .find, .gavel, .casting, .giveFloor, .endSpeech, .doors, .adjourn, .resume, .undo,
      ])
    for verb in Verb.allCases {
      #expect(verb.isAllowed(at: .secretary))
      #expect(!verb.isAllowed(at: .clerk) && !verb.isAllowed(at: .hall))
    }
  }
}
