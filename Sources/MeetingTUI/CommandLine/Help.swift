import Agenda
import Screen

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
      row("klubba \(command.rawValue)", command.row.help(language), to: output)
    }
    row("--lang sv|en", Option.language.help(language), to: output)
    for group in Verb.Group.allCases {
      output.line("")
      output.line(group.heading(language))
      for verb in Verb.allCases where verb.row.group == group {
        row(verb.name(language), verb.row.help(language), to: output)
      }
    }
    output.line("")
    output.line(
      Phrase(
        sv: "klubba help NAMN förklarar ett kommando, ett verb eller profilen (organ).",
        en: "klubba help NAME explains a command, a verb or the profile (organ).")(language))
  }

  /// Writes what there is to know of a verb.
  func write(_ verb: Verb, to output: Output) {
    write(verb.form(language), to: output)
    output.line("")
    write(verb.row.help(language), to: output)
    output.line("")
    let other = verb.names.filter { $0 != verb.name(language) }
    if !other.isEmpty {
      row(
        Phrase(sv: "heter också", en: "also called")(language), listed(other, language), to: output)
    }
    if let key = verb.row.key {
      row(Phrase(sv: "tangent", en: "key")(language), String(key), to: output)
    }
    let desks = Desk.allCases.filter { verb.isAllowed(at: $0) }.map { $0.name(language) }
    row(Phrase(sv: "arbetsplats", en: "desk")(language), listed(desks, language), to: output)
    for parameter in verb.parameters {
      let key = parameter.key(language)
      let other = parameter.key.forms.filter { $0 != key }.map { "\($0)=" }
      row(
        "\(key)=", ([parameter.values(language)] + other).joined(separator: "   "), to: output)
    }
  }

  /// Writes what there is to know of a command.
  func write(_ command: Subcommand, to output: Output) {
    write(command.form, to: output)
    output.line("")
    write(command.row.help(language), to: output)
    output.line("")
    for option in command.row.options + [.language] {
      let name = option.value.map { "\(option.name) \($0)" } ?? option.name
      row(name, option.help(language), to: output)
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

  /// The columns of the help, and of its first part.
  private static let width = (line: 80, name: 24)

  /// Writes a name and what it means beside it, or below it where the name is long.
  private func row(_ name: String, _ meaning: String, to output: Output) {
    let indent = String(repeating: " ", count: Self.width.name)
    var head = "  " + name
    if head.count > Self.width.name - 2 {
      output.line(head)
      head = ""
    }
    for line in meaning.wrapped(columns: Self.width.line - Self.width.name) {
      output.line(head + indent.dropFirst(head.count) + line)
      head = ""
    }
  }

  /// Writes words on as many lines as they need.
  private func write(_ text: String, to output: Output) {
    for (index, line) in text.wrapped(columns: Self.width.line - 6).enumerated() {
      output.line((index == 0 ? "  " : "      ") + line)
    }
  }
}
