import Agenda
import Screen

extension Session {
  /// Keys while it is asked how and where a paper is saved.
  mutating func handle(_ key: Key, in saving: Saving) -> [Effect] {
    guard key != .escape else {
      layers.removeLast()
      message = .said(Phrase(sv: "Inget sparat.", en: "Nothing saved.")(language))
      return []
    }
    var saving = saving
    switch saving.step {
    case .format(var menu):
      if let format = menu.handle(key).flatMap({ Paper.Format(rawValue: $0.word) }) {
        saving.choose(format, in: meeting)
      } else {
        saving.point(menu)
      }
    case .name(var field):
      let outcome = field.handle(key)
      saving.write(field)
      if outcome == .submitted {
        layers[layers.count - 1] = .saving(saving)
        return find(field.text)
      }
    case .replace(let name):
      switch key {
      case .scalar("j"), .scalar("J"), .scalar("y"), .scalar("Y"):
        layers.removeLast()
        add(saving.deed(as: name, isReplacing: true))
        return []
      case .scalar("n"), .scalar("N"): saving.askAgain(name)
      default:
        message = .said(
          Phrase(
            sv: "j skriver över filen, n ger ett annat namn.",
            en: "y writes over the file, n gives another name.")(language))
      }
    }
    layers[layers.count - 1] = .saving(saving)
    return []
  }

  /// Asks what lies under a name, unless no paper can have it.
  private mutating func find(_ name: String) -> [Effect] {
    if let refusal = Saving.refusal(of: name) {
      message = .refused(refusal(language))
      return []
    }
    return [.find(name)]
  }

  /// What lies under the name that was asked for.
  mutating func found(_ place: Files.Place, named name: String) {
    guard case .saving(var saving)? = layers.last else { return }
    switch place {
    case .free:
      layers.removeLast()
      add(saving.deed(as: name, isReplacing: false))
    case .emptyFolder where saving.subject == .extracts:
      layers.removeLast()
      add(saving.deed(as: name, isReplacing: false))
    case .file where saving.subject != .extracts:
      saving.askToReplace(name)
      layers[layers.count - 1] = .saving(saving)
    case .file, .emptyFolder, .folder, .other:
      message = .refused(
        Phrase(
          sv: "Där ligger något annat, och det skrivs inte över; ge ett annat namn.",
          en: "Something else lies there and is not overwritten; give another name.")(language))
    case .meeting:
      message = .refused(
        Phrase(
          sv: "Där ligger sammanträdets egen fil; ge ett annat namn.",
          en: "That is the meeting's own file; give another name.")(language))
    }
  }
}
