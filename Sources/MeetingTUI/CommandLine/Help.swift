import Agenda

/// The help, made from the same tables as commands, keys and hints.
struct Help {
  /// The language of the help.
  let language: Language

  /// Writes all commands and verbs.
  func write(to output: Output) {
    output.line(
      Phrase(
        sv: "klubba leder ett sammanträde till ett justerat protokoll.",
        en: "klubba runs a meeting to a verified protocol.")(language))
    output.line("")
    output.line(Phrase(sv: "Kommandon", en: "Commands")(language))
    for command in Subcommand.allCases {
      output.line("  " + command.form)
      output.line("      " + command.row.help(language))
    }
    output.line("  --lang sv|en   " + Option.language.help(language))
    for group in Verb.Group.allCases {
      output.line("")
      output.line(group.heading(language))
      for verb in Verb.allCases where verb.row.group == group {
        output.line("  \(column(verb.name(language)))\(verb.row.help(language))")
      }
    }
    output.line("")
    output.line(
      Phrase(
        sv: "klubba help VERB förklarar ett verb, klubba help organ organets profil.",
        en: "klubba help VERB explains a verb, klubba help organ the profile of a body.")(language))
  }

  /// Writes what there is to know of a verb.
  func write(_ verb: Verb, to output: Output) {
    output.line(verb.form(language))
    output.line("")
    output.line("  " + verb.row.help(language))
    output.line("")
    let other = verb.names.filter { $0 != verb.name(language) }
    if !other.isEmpty {
      output.line(label(Phrase(sv: "heter också", en: "also called")) + other.joined(separator: ", "))
    }
    if let key = verb.row.key {
      output.line(label(Phrase(sv: "tangent", en: "key")) + String(key))
    }
    let desks = Desk.allCases.filter { verb.isAllowed(at: $0) }.map { $0.name(language) }
    output.line(label(Phrase(sv: "arbetsplats", en: "desk")) + desks.joined(separator: ", "))
    for parameter in verb.parameters {
      let names = parameter.key.forms.map { $0 + "=" }
      output.line(
        "  \(column(parameter.key(language) + "=" + parameter.meaning.placeholder(language)))"
          + names.filter { $0 != parameter.key(language) + "=" }.joined(separator: " "))
    }
  }

  /// Writes what there is to know of a command.
  func write(_ command: Subcommand, to output: Output) {
    output.line(command.form)
    output.line("")
    output.line("  " + command.row.help(language))
    output.line("")
    for option in command.row.options + [.language] {
      let name = option.value.map { "\(option.name) \($0)" } ?? option.name
      output.line("  \(column(name))\(option.help(language))")
    }
  }

  /// Writes what a body's profile may say.
  func writeBody(to output: Output) {
    let text = Phrase(
      sv: """
        En organprofil (*.organ) är text i UTF-8:

        Organ: Regionstyrelsen
        Slag: styrelse                 fullmäktige, styrelse, nämnd eller utskott
        Huvudman: Region Prov
        Platser: 13
        Huvudförslag: regiondirektörens förslag
        Sekreterare: Siv Lund

        Ledamöter                      en på varje rad, indragna
          Jan Berg (S), ordförande
        Ersättare                      i inkallelseordning inom partiet
          Ola Kvist (SD)
        Inkallelseordning              om en sådan finns: vilka partiers ersättare som tjänstgör
          M: M, KD, L
        Regler                         det som organet självt bestämmer, en på varje rad
        """,
      en: """
        A body's profile (*.organ) is text in UTF-8:

        Organ: Regionstyrelsen
        Slag: styrelse                 fullmäktige, styrelse, nämnd or utskott
        Huvudman: Region Prov
        Platser: 13
        Huvudförslag: regiondirektörens förslag
        Sekreterare: Siv Lund

        Ledamöter                      members, one a line, indented
          Jan Berg (S), ordförande
        Ersättare                      substitutes, in call-in order within the party
          Ola Kvist (SD)
        Inkallelseordning              where there is one: whose substitutes serve for a party
          M: M, KD, L
        Regler                         what the body decides for itself, one a line
        """)
    output.page(text(language))
    let standard = Phrase(sv: "annars", en: "else")(language)
    for rule in Rules.all {
      output.line("  \(rule.key): \(rule.allowed(language)); \(standard) \(rule.standard)")
      output.line("      \(rule.meaning(language))")
    }
  }

  private func label(_ phrase: Phrase) -> String { "  " + column(phrase(language)) }

  /// A text as wide as the first column.
  private func column(_ text: String) -> String {
    let width = 22
    return text.count < width - 1
      ? text + String(repeating: " ", count: width - text.count) : text + "  "
  }
}
