import Agenda

/// The arguments of one command, sorted.
struct Arguments: Hashable {
  /// What is named without an option, in order.
  private(set) var operands: [String] = []
  private var values: [String: String] = [:]

  /// Sorts the arguments that follow a command's name.
  /// - Throws: The first that does not fit.
  init(_ arguments: some Sequence<String>, for command: Subcommand) throws(UsageError) {
    var rest = Array(arguments)[...]
    let options = command.row.options + [.language]
    while let argument = rest.popFirst() {
      if argument == "--" {
        operands += rest
        break
      }
      guard argument.hasPrefix("-"), argument != "-" else {
        operands.append(argument)
        continue
      }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map(String.init)
      guard let option = options.first(where: { $0.name == parts.first }) else {
        throw .unknownOption(command, argument)
      }
      guard values[option.name] == nil else { throw .repeatedOption(option) }
      guard option.value != nil else {
        guard parts.count == 1 else { throw .unknownOption(command, argument) }
        values[option.name] = ""
        continue
      }
      guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
        throw .missingValue(option)
      }
      values[option.name] = value
    }
    try checkOperands(of: command)
  }

  private func checkOperands(of command: Subcommand) throws(UsageError) {
    let forms = command.row.operands
    let required = forms.filter { !$0.hasPrefix("[") }.count
    guard operands.count >= required else { throw .missingOperand(command, forms[operands.count]) }
    let isOpen = forms.last?.hasSuffix("…]") ?? false
    guard isOpen || operands.count <= forms.count else {
      throw .extraOperand(command, operands[forms.count])
    }
  }

  /// The value of an option that was given.
  subscript(option: Option) -> String? { values[option.name] }

  /// The format that was given.
  var format: String? { values["--format"] }

  /// Whether an option was given.
  func has(_ option: Option) -> Bool { values[option.name] != nil }

  /// The whole number, at least 1, of an option that was given.
  func number(_ option: Option) throws(UsageError) -> Int? {
    guard let text = self[option] else { return nil }
    guard let number = Int(text), number > 0 else { throw .badValue(option, text) }
    return number
  }

  /// The desk that was given, else the secretary's.
  func desk() throws(UsageError) -> Desk {
    guard let text = self[.desk] else { return .secretary }
    guard let desk = Desk(named: text) else { throw .badValue(.desk, text) }
    return desk
  }
}

/// Why a command line is not understood.
enum UsageError: Error, Hashable {
  case unknownCommand(String)
  case unknownOption(Subcommand, String)
  case repeatedOption(Option)
  case missingValue(Option)
  case badValue(Option, String)
  case missingOption(Subcommand, Option)
  case missingOperand(Subcommand, String)
  case extraOperand(Subcommand, String)
  case notTogether(Option, Option)
  case alone(Option, Option)
  case otherFormat(String, [String])
  case unknownTopic(String)
  /// What the hall withholds is kept from its screen alone, so that nothing is read aloud there.
  case hallHasOnlyScreen

  /// The reason and what to do instead, as a sentence.
  func sentence(_ language: Language) -> String { phrase(language) }

  private var phrase: Phrase {
    switch self {
    case .unknownCommand(let name):
      Phrase(
        sv: "\(name) är inget kommando; klubba help räknar upp dem.",
        en: "\(name) is no command; klubba help lists them.")
    case .unknownOption(let command, let name):
      Phrase(
        sv: "\(name) är inget tillval här; så här: \(command.form)",
        en: "\(name) is no option here; like this: \(command.form)")
    case .repeatedOption(let option):
      Phrase(
        sv: "\(option.name) står två gånger; skriv det en gång.",
        en: "\(option.name) stands twice; write it once.")
    case .missingValue(let option):
      Phrase(
        sv: "\(option.name) behöver ett värde: \(option.name) \(option.value ?? "").",
        en: "\(option.name) needs a value: \(option.name) \(option.value ?? "").")
    case .badValue(let option, let text):
      Phrase(
        sv:
          "\(text) passar inte efter \(option.name); så här: \(option.name) \(option.value ?? "").",
        en: "\(text) does not fit after \(option.name); like this: "
          + "\(option.name) \(option.value ?? "").")
    case .missingOption(let command, let option):
      Phrase(
        sv: "\(option.name) saknas; så här: \(command.form)",
        en: "\(option.name) is missing; like this: \(command.form)")
    case .missingOperand(let command, let form):
      Phrase(
        sv: "\(form) saknas; så här: \(command.form)",
        en: "\(form) is missing; like this: \(command.form)")
    case .extraOperand(let command, let text):
      Phrase(
        sv: "\(text) är för mycket; så här: \(command.form)",
        en: "\(text) is too much; like this: \(command.form)")
    case .notTogether(let one, let other):
      Phrase(
        sv: "\(one.name) och \(other.name) går inte ihop; skriv ett av dem.",
        en: "\(one.name) and \(other.name) do not go together; write one of them.")
    case .alone(let option, let other):
      Phrase(
        sv: "\(option.name) gäller bara tillsammans med \(other.name).",
        en: "\(option.name) goes with \(other.name) only.")
    case .otherFormat(let format, let formats):
      Phrase(
        sv: "Formatet \(format) finns inte här; \(listed(formats, .swedish)) finns.",
        en: "There is no format \(format) here; there is \(listed(formats, .english)).")
    case .unknownTopic(let topic):
      Phrase(
        sv: "\(topic) är inget verb och inget kommando; klubba help räknar upp dem.",
        en: "\(topic) is no verb and no command; klubba help lists them.")
    case .hallHasOnlyScreen:
      Phrase(
        sv: "Salen har bara en skärm: klubba open FILE.meeting --desk hall.",
        en: "The hall has a screen only: klubba open FILE.meeting --desk hall.")
    }
  }
}
