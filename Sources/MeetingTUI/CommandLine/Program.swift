import Agenda
import Journal

/// The program as it is started: finds the command and carries it out.
enum Program {
  /// The version, as `--version` says it.
  static let version = "0.1.0"

  /// Carries out a command line.
  /// - Parameters:
  ///   - arguments: The arguments, without the name of the program.
  ///   - shell: What the command needs of the world around it.
  /// - Returns: The exit status.
  static func run(_ arguments: [String], in shell: Shell) -> Int32 {
    let status = finding(arguments, in: shell)
    shell.out.flush()
    guard let failure = shell.out.failure else { return status }
    shell.complain(FileError(failure).phrase(shell.language))
    return max(status, Status.refused)
  }

  private static func finding(_ arguments: [String], in shell: Shell) -> Int32 {
    var shell = shell
    do throws(UsageError) {
      var arguments = try takingLanguage(from: arguments, into: &shell)
      guard !arguments.isEmpty else { return start(in: shell) }
      let name = arguments.removeFirst()
      switch name {
      case "--version":
        shell.out.line("klubba \(version)")
        return Status.done
      case "--help", "-h":
        Help(language: shell.language).write(to: shell.out)
        return Status.done
      default: break
      }
      guard let command = Subcommand(rawValue: name) else { throw .unknownCommand(name) }
      if arguments.contains("--help") {
        Help(language: shell.language).write(command, to: shell.out)
        return Status.done
      }
      return try run(command, Arguments(arguments, for: command), in: shell)
    } catch {
      shell.complain(error.sentence(shell.language))
      return Status.misused
    }
  }

  private static func run(
    _ command: Subcommand, _ arguments: Arguments, in shell: Shell
  ) throws(UsageError) -> Int32 {
    switch command {
    case .new: try NewMeeting(arguments, in: shell).run()
    case .do: try Playing(arguments, in: shell).run()
    case .talk: try Talking(arguments, in: shell).run()
    case .agenda: AgendaShown(arguments, in: shell).run()
    case .status:
      reading(arguments, in: shell) {
        StatusReport($0.history, $1.language, now: $1.clock()).write(arguments, in: $1)
      }
    case .log: reading(arguments, in: shell) { writeLog($0.history, arguments, in: $1) }
    case .verify: Verifying(arguments, in: shell).run()
    case .archive: try Archiving(arguments, in: shell).run()
    case .minutes: try PaperWriting(.minutes, arguments, in: shell).run()
    case .votes: try PaperWriting(.votes, arguments, in: shell).run()
    case .extract where arguments.has(.all): try ExtractWriting(arguments, in: shell).run()
    case .extract: try PaperWriting(.extract, arguments, in: shell).run()
    case .notice: try PaperWriting(.notice, arguments, in: shell).run()
    case .help: try help(arguments, in: shell)
    case .open, .frame: try desk(command, arguments, in: shell)
    }
  }

  /// Takes `--lang` away, wherever it stands, and sets the language.
  private static func takingLanguage(
    from arguments: [String], into shell: inout Shell
  ) throws(UsageError) -> [String] {
    var rest: [String] = []
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      index += 1
      guard argument == "--lang" || argument.hasPrefix("--lang=") else {
        rest.append(argument)
        continue
      }
      var value = String(argument.dropFirst("--lang=".count))
      if argument == "--lang" {
        guard index < arguments.count else { throw .missingValue(.language) }
        value = arguments[index]
        index += 1
      }
      guard let language = Language(rawValue: value) else { throw .badValue(.language, value) }
      shell.language = language
    }
    return rest
  }

  /// Opens a meeting for reading and hands it on; says what is damaged, and then ends with 1.
  static func reading(
    _ arguments: Arguments, in shell: Shell, _ body: (borrowing MeetingRecord, Shell) -> Void
  ) -> Int32 {
    reading(at: arguments.operands[0], in: shell, body)
  }

  /// Opens the meeting at a path for reading and hands it on.
  static func reading(
    at path: String, in shell: Shell, _ body: (borrowing MeetingRecord, Shell) -> Void
  ) -> Int32 {
    do throws(RecordError) {
      let record = try MeetingRecord.open(at: path, for: .reading)
      body(record, shell)
      guard let damage = record.damage else { return Status.done }
      shell.complain(damage.sentence(shell.language), file: path, line: damage.line)
    } catch {
      shell.complain(error.sentence(shell.language), file: path, line: error.line)
    }
    return Status.refused
  }
}
