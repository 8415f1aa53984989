import Agenda
import Screen

extension Help {
  /// Writes the manual page, in the form that `man` reads.
  func writeManual(to output: Output) {
    output.line(".\\\" -*- coding: utf-8 -*-")
    output.line(".TH KLUBBA 1 \"\" \"klubba \(Program.version)\" \"klubba\"")
    // Forms are neither stretched nor divided.
    output.line(".nh")
    output.line(".ad l")
    section(Phrase(sv: "NAMN", en: "NAME"), to: output)
    text(
      Phrase(
        sv: "klubba - led ett sammanträde till ett justerat protokoll",
        en: "klubba - run a meeting to a verified protocol"), to: output)
    section(Phrase(sv: "ÖVERSIKT", en: "SYNOPSIS"), to: output)
    for form in ["klubba"] + Subcommand.allCases.map(\.form) {
      output.line(Self.bold(form))
      output.line(".br")
    }
    section(Phrase(sv: "KOMMANDON", en: "COMMANDS"), to: output)
    entry(
      "klubba",
      Phrase(
        sv: "Startskärmen: sammanträdena i denna mapp, eller ett nytt ur en föredragningslista.",
        en: "The start screen: the meetings of this folder, or a new one from an agenda."),
      to: output)
    for command in Subcommand.allCases {
      entry(command.form, command.row.help, to: output)
      for option in command.row.options { line(option, to: output) }
    }
    section(Phrase(sv: "TILLVAL", en: "OPTIONS"), to: output)
    let common = [
      Option.language,
      Option(name: "--help", help: Phrase(sv: "förklara", en: "explain")),
      Option(name: "--version", help: Phrase(sv: "säg versionen", en: "say the version")),
    ]
    for option in common { line(option, to: output) }
    writeVerbs(to: output)
    writeClerk(to: output)
    writeTalk(to: output)
    writeSurroundings(to: output)
  }

  private func writeVerbs(to output: Output) {
    section(Phrase(sv: "VERB", en: "VERBS"), to: output)
    let common = Parameter.common.map { "\($0.key(language))=\($0.values(language))" }
    text(
      Phrase(
        sv: "Med varje verb går också: \(common.joined(separator: "   ")).",
        en: "With every verb go also: \(common.joined(separator: "   "))."), to: output)
    for group in Verb.Group.allCases {
      output.line(".SS \(Self.plain(group.heading(language)))")
      for verb in Verb.allCases where verb.row.group == group {
        entry(verb.form(language), verb.row.help, to: output)
        let other = verb.names.filter { $0 != verb.name(language) }
        if !other.isEmpty {
          let also = Phrase(sv: "Heter också", en: "Also called")
          output.line(".br")
          output.line(Self.plain("\(also(language)) \(listed(other, language))."))
        }
        for key in verb.row.keys {
          output.line(".br")
          output.line(Self.plain("\(key.key(language))=: \(key.values(language))"))
        }
      }
    }
  }

  private func writeClerk(to output: Output) {
    section(Phrase(sv: "HANDLÄGGARENS BORD", en: "THE CLERK'S DESK"), to: output)
    text(
      Phrase(
        sv: "Det läser, skriver ut och sparar (klubba open --desk clerk) med dessa tangenter.",
        en: "It reads, prints and saves (klubba open --desk clerk) with these keys."), to: output)
    let keys: KeyLanguage = language == .swedish ? .swedish : .english
    for key in PapersKey.allCases {
      entry("\(key.key.label(keys))  \(key.hint(language))", key.help, to: output)
    }
  }

  private func writeTalk(to output: Output) {
    section(Phrase(sv: "SAMTAL", en: "CONVERSATION"), to: output)
    text(
      Phrase(
        sv: "klubba talk tar verben en rad i taget och svarar med det som antecknades, var "
          + "sammanträdet är och vad som kommer sedan. Ett verb utan sina ord frågar efter dem; "
          + "en tom rad tar svaret inom klamrar, en punkt på egen rad avslutar en text. I uppropet "
          + "räcker ja, nej, avstår, frånvarande eller kvittad. Det som bara gäller där:",
        en: "klubba talk takes the verbs a line at a time and answers with what was recorded, "
          + "where the meeting is and what comes next. A verb without its words asks for them; an "
          + "empty line takes the answer in brackets, a full stop alone ends a text. In a roll "
          + "call yes, no, abstain, absent or paired is enough. What counts only there:"),
      to: output)
    for word in TalkWord.allCases {
      entry(word.form(language), word.row.help, to: output)
      let other = word.row.name.forms.filter { $0 != word.row.name(language) }
      let also = Phrase(sv: "Heter också", en: "Also called")
      output.line(".br")
      output.line(Self.plain("\(also(language)) \(listed(other, language))."))
    }
  }

  private func writeSurroundings(to output: Output) {
    section(Phrase(sv: "SLUTSTATUS", en: "EXIT STATUS"), to: output)
    text(
      Phrase(
        sv: "0: gjort. 1: vägrat, eller filen är skadad. 2: fel användning.",
        en: "0: done. 1: refused, or the file is damaged. 2: wrong usage."), to: output)
    section(Phrase(sv: "MILJÖ", en: "ENVIRONMENT"), to: output)
    text(
      Phrase(
        sv: "LC_ALL, LC_MESSAGES och LANG väljer språket: svenska om de inte säger engelska.",
        en: "LC_ALL, LC_MESSAGES and LANG choose the language: Swedish unless they say English."),
      to: output)
    output.line(".br")
    text(
      Phrase(
        sv: "KLUBBA_PDF nämner programmet som gör PDF; annars WeasyPrint eller Chromium.",
        en: "KLUBBA_PDF names the program that makes PDF; else WeasyPrint or Chromium."), to: output
    )
  }

  // MARK: - Pieces of the page

  private func section(_ heading: Phrase, to output: Output) {
    output.line(".SH \(Self.plain(heading(language)))")
  }

  private func text(_ text: Phrase, to output: Output) {
    output.line(Self.plain(text(language)))
  }

  private func entry(_ form: String, _ meaning: Phrase, to output: Output) {
    output.line(".TP")
    output.line(Self.bold(form))
    text(meaning, to: output)
  }

  private func line(_ option: Option, to output: Output) {
    output.line(".br")
    let name = option.value.map { "\(option.name) \($0)" } ?? option.name
    output.line(Self.plain("\(name): \(option.help(language))"))
  }

  private static func bold(_ text: String) -> String { "\\fB\(escaped(text))\\fR" }

  /// A line of text that does not begin as a command of `man` does.
  private static func plain(_ text: String) -> String {
    let text = escaped(text)
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }

  /// A text in which nothing steers `man`; a dash is one that can be copied.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      default: result.append(character)
      }
    }
    return result
  }
}
