import Agenda

extension Help {
  /// Writes the manual page, in the form that `man` reads.
  func writeManual(to output: Output) {
    output.line(".TH KLUBBA 1 \"\" \"klubba \(Program.version)\" \"klubba\"")
    output.line(".SH \(Phrase(sv: "NAMN", en: "NAME")(language))")
    let purpose = Phrase(
      sv: "klubba \\- led ett sammanträde till ett justerat protokoll",
      en: "klubba \\- run a meeting to a verified protocol")
    output.line(purpose(language))
    output.line(".SH \(Phrase(sv: "KOMMANDON", en: "COMMANDS")(language))")
    for command in Subcommand.allCases {
      output.line(".TP")
      output.line(".B \(Self.manual(command.form))")
      output.line(Self.manual(command.row.help(language)))
      for option in command.row.options {
        output.line(".br")
        output.line(
          Self.manual("\(option.name) \(option.value ?? "")") + ": "
            + Self.manual(option.help(language)))
      }
    }
    output.line(".SH \(Phrase(sv: "VERB", en: "VERBS")(language))")
    for group in Verb.Group.allCases {
      output.line(".SS \(group.heading(language))")
      for verb in Verb.allCases where verb.row.group == group {
        output.line(".TP")
        output.line(".B \(Self.manual(verb.form(language)))")
        output.line(Self.manual(verb.row.help(language)))
      }
    }
  }

  /// A text without what `man` would take as a command.
  private static func manual(_ text: String) -> String {
    let dashed = text.split(separator: "-", omittingEmptySubsequences: false)
      .joined(separator: "\\-")
    return dashed.hasPrefix(".") || dashed.hasPrefix("'") ? "\\&" + dashed : dashed
  }
}
