import Agenda
import Minutes

/// The name under which someone stands in a list of allowed signers (allowed_signers of OpenSSH).
///
/// It is the person's name without the party, as `"Rut Hall"` in the list. What the list reads as a
/// pattern, a quote or the end of a line becomes an underscore, so that no name stands for others.
struct Principal: Hashable, Sendable {
  /// The name.
  let name: String

  /// Takes a name.
  init(_ name: String) {
    var plain = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      let isMark = ["*", "?", "!", ",", "\"", "\\", "#"].contains(scalar)
      plain.append(isMark || scalar.isHarmful ? "_" : scalar)
    }
    self.name = String(plain)
  }

  /// Finds the name of someone who signs; where two of the roster share it, the party goes with it.
  init(of signer: Signer, in meeting: Meeting) {
    guard case .person(let id) = signer, let person = meeting.body[id] else {
      self.init(meeting.name(of: signer))
      return
    }
    let others = meeting.body.people.filter { $0.id != id }.map { Principal($0.name) }
    let alone = Principal(person.name)
    self = others.contains(alone) ? Principal(person.nameAndParty) : alone
  }

  /// The line that gives the name a key, without the key.
  var entry: String { "\"\(name)\" namespaces=\"\(OpenSSH.namespace)\"" }
}
