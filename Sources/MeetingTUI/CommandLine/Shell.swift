import Agenda
import Glibc

/// What a command needs of the world around it: the clock, the language, the ways out and in.
struct Shell {
  /// The language of what is said.
  var language: Language
  /// The time now, by the body's clock.
  var clock: @Sendable () -> Moment
  /// Standard output.
  var out: Output
  /// Standard error.
  var err: Output
  /// Standard input, as a descriptor.
  var input: Int32 = 0
  /// Where programs are sought; nothing for the search path of the environment.
  var search: String?
  /// Whether standard output is a terminal.
  var isTerminal = false

  /// What the process was started with.
  static func standard(environment: [String: String]) -> Shell {
    Shell(
      language: Self.language(environment: environment),
      clock: { Moment(unixSeconds: Int(time(nil))) },
      out: Output(descriptor: 1), err: Output(descriptor: 2), isTerminal: isatty(1) == 1)
  }

  /// The language of a locale: Swedish unless it says English.
  static func language(environment: [String: String]) -> Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return locale == "en" || locale.hasPrefix("en_") || locale.hasPrefix("en.")
      ? .english : .swedish
  }

  /// Says what is wrong, on standard error, with the file and the line where there is one.
  func complain(_ sentence: String, file: String? = nil, line: Int? = nil) {
    out.flush()
    let place = (file ?? "klubba") + (line.map { ":\($0)" } ?? "")
    err.line("\(place): \(sentence)")
    err.flush()
  }

  /// Says what is unusual, on standard error.
  func warn(_ sentence: String, file: String, line: Int? = nil) {
    complain(
      "\(Phrase(sv: "varning", en: "warning")(language)): \(sentence)", file: file, line: line)
  }
}

/// How a command ended, as the process tells it.
enum Status {
  /// Done.
  static let done: Int32 = 0
  /// Refused, or the file is damaged.
  static let refused: Int32 = 1
  /// Wrong usage.
  static let misused: Int32 = 2
}
